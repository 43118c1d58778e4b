import { answer } from "../../src/model/plan/answer";
import { scenarioFromCells } from "../../src/scenario/reading/scenarioFromCells";
import { block } from "./cells";

// Five published contracts, each typed as it is printed, in both languages: the amounts are the documents' own, or
// follow from them in the arithmetic beside.

/** The expected amounts of a line, year by year, of a block of at most 20 rows. */
function amountsOf(drawing: string, line: string): readonly number[] {
  const cells = block(drawing);
  expect(cells.length).toBeLessThanOrEqual(20);
  const outcome = scenarioFromCells(cells);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return answer(outcome.scenario, "expected").lines[line]!.slice(1).map(Number);
}

const sum = (amounts: readonly number[]) => Math.round(100 * amounts.reduce((all, each) => all + each, 0)) / 100;

describe("maintenance at 174,359.25 a year, rising 5 % a year", () => {
  // Each to the cent above the one before; 751,510.15 in all.
  const years = [174_359.25, 183_077.21, 192_231.07, 201_842.62];
  test.each([
    `
    Durée | 4
    Contrat | Maintenance
    Libellé | Valeur
    Durée d'engagement | 48
    Hausse annuelle convenue | 0.05
    Lignes de prix
    Ligne | Par | Quantité | Prix unitaire
    Maintenance logicielle | an | 1 | "174 359,25 €"
    `,
    `
    Years | 4
    Contract | Maintenance
    Label | Value
    Term | 48
    Agreed yearly increase | 0.05
    Price lines
    Line | Per | Quantity | Unit price
    Software maintenance | year | 1 | "€174,359.25"
    `,
  ])("%#", (drawing) => {
    expect(amountsOf(drawing, "fee")).toEqual(years);
    expect(sum(years)).toBe(751_510.15);
  });
});

describe("four price lines of one provider, 11,875 a month", () => {
  // 150 × 65 + 5 × 250 + 1 × 500 + 2,500 × 0.15 = 9,750 + 1,250 + 500 + 375 = 11,875; × 12 = 142,500 a year.
  test.each([
    `
    Durée | 2
    Lignes de prix | MSP
    Ligne | Par | Quantité | Prix unitaire
    Utilisateurs | mois | 150 | 65
    Serveurs | mensuel | 5 | 250
    Pare-feu | par mois | 1 | 500
    Sauvegarde, Go | mois | 2500 | "0,15"
    `,
    `
    Years | 2
    Price lines | MSP
    Line | Per | Quantity | Unit price
    Users | month | 150 | 65
    Servers | monthly | 5 | 250
    Firewall | per month | 1 | 500
    Backup, GB | month | 2500 | "0.15"
    `,
  ])("%#", (drawing) => expect(amountsOf(drawing, "fee")).toEqual([142_500, 142_500]));
});

describe("1,175 a month with 150,000 copies a month included and 0.0062 beyond: 1,361 a month at 180,000", () => {
  // 1,175 × 12 = 14,100; (180,000 − 150,000) × 12 × 0.0062 = 2,232; together 16,332 = 12 × 1,361.
  test.each([
    `
    Durée | 1
    Lignes de prix | Impression
    Ligne | Par | Quantité | Prix unitaire | Inclus | Décompte
    Parc | mois | 1 | 1175 | |
    Copies | à l'usage | 2160000 | "0,0062" | 1800000 | ferme
    `,
    `
    Years | 1
    Price lines | Print
    Line | Per | Quantity | Unit price | Included | Count
    Fleet | month | 1 | 1175 | |
    Copies | use | 2160000 | "0.0062" | 1800000 | firm
    `,
  ])("%#", (drawing) => {
    expect(amountsOf(drawing, "fee")).toEqual([14_100]);
    expect(amountsOf(drawing, "usage")).toEqual([2_232]);
  });
});

describe("70 an hour for the first 170 hours, 82.60 beyond", () => {
  const typed = {
    fr: (hours: number) => `
    Durée | 1
    Lignes de prix | Assistance
    Ligne | Par | Quantité | Prix unitaire | Paliers | Décompte
    Heures d'assistance | usage | ${hours} | 70 | "au-delà de 170 : 82,60 €" | ferme
    `,
    en: (hours: number) => `
    Years | 1
    Price lines | Support
    Line | Per | Quantity | Unit price | Tiers | Count
    Support hours | use | ${hours} | "€70.00" | "above 170: 82.60" | firm
    `,
  };
  test.each([
    [150, 10_500, "150 × 70"],
    [170, 11_900, "170 × 70"],
    [200, 14_378, "170 × 70 + 30 × 82.60"],
  ])("%d hours are %d, %s", (hours, expected) => {
    expect(amountsOf(typed.fr(hours), "usage")).toEqual([expected]);
    expect(amountsOf(typed.en(hours), "usage")).toEqual([expected]);
  });
  test("and 78.50 beyond 500", () => {
    // 170 × 70 + 330 × 82.60 + 130 × 78.50 = 11,900 + 27,258 + 10,205 = 49,363.
    const drawing = typed.en(630).replace("82.60", "82.60; above 500: 78.50");
    expect(amountsOf(drawing, "usage")).toEqual([49_363]);
  });
});

describe("200,000 a year by the quarter with 200 hours included, and two optional years", () => {
  // 4 × 50,000; 230 hours less 200 at 120 is 3,600; an optional year at ½ is 100,000 and 1,800.
  test.each([
    `
    Durée | 5
    Lignes de prix | TMA
    Ligne | Par | Quantité | Prix unitaire | Inclus | Option | Du mois | Au mois
    Forfait | trimestre | 1 | 50000 | | non | 1 | 36
    Heures | usage | 230 | 120 | 200 | non | 1 | 36
    Forfait, années 4 et 5 | trimestre | 1 | 50000 | | 0.5 | 37 | 60
    Heures, années 4 et 5 | usage | 230 | 120 | 200 | 0.5 | 37 | 60
    `,
    `
    Years | 5
    Price lines | Application maintenance
    Line | Per | Quantity | Unit price | Included | Option | From month | To month
    Lump sum | quarter | 1 | 50000 | | no | 1 | 36
    Hours | use | 230 | 120 | 200 | no | 1 | 36
    Lump sum, years 4 and 5 | quarter | 1 | 50000 | | 0.5 | 37 | 60
    Hours, years 4 and 5 | use | 230 | 120 | 200 | 0.5 | 37 | 60
    `,
  ])("%#", (drawing) => {
    expect(amountsOf(drawing, "fee")).toEqual([200_000, 200_000, 200_000, 100_000, 100_000]);
    expect(amountsOf(drawing, "usage")).toEqual([3_600, 3_600, 3_600, 1_800, 1_800]);
  });
});
