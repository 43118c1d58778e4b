import { plan } from "../../../src/model/plan/plan";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import { block } from "../cells";

// What a name says of whether and when a line is due, of a horizon of two years; the totals are worked out beside.

const read = (rows: string) => {
  const outcome = scenarioFromCells(block(`Horizon\nDurée | 2\n${rows}`));
  return outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems.map(({ code, row, label }) => [code, row, label]); // prettier-ignore
};
const costs = (rows: string, more = "") => `Autres coûts\nNom | Montant | Périodicité${more}\n${rows}`;
const prices = (rows: string) => `Lignes de prix\nNom | Par | Quantité | Prix unitaire\nForfait | an | 1 | 10\n${rows}`;

describe("an option is no certain cost", () => {
  test.each(["Option : astreinte", "Option SOC", "PSE n° 2", "Variante à distance", "Audit (option)", "Tranche optionnelle 1"])("%s", (name) => {
    expect(read(costs(`${name} | 10 | chaque année`))).toEqual([["optionWithoutProbability", 5, name]]);
    expect(read(prices(`${name} | an | 1 | 5`))).toEqual([["optionWithoutProbability", 6, name]]);
  }); // prettier-ignore
  test("under a title of options neither", () =>
    expect(read(prices("Options | | |\nAstreinte | an | 1 | 5"))).toEqual([["optionWithoutProbability", 7, "Astreinte"]])); // prettier-ignore
  test("with its probability it counts by it: 2 × 10 × 50 %, and for certain: 2 × 10", () =>
    expect(
      ["50 %", "non"].map((said) => read(costs(`Option SOC | 10 | chaque année | ${said}`, " | Probabilité"))),
    ).toEqual([10, 20]));
  test("work units are options all: their quantity says what is taken, 2 × (120 + 30)", () =>
    expect(read("Contrat | A\nUnités | 1\nPrix unitaire mensuel | 10\nUnités d'œuvre\nNom | Prix unitaire | Quantité par an\nOption : audit | 10 | 3")).toBe(300)); // prettier-ignore
  test.each(["fr", "en"] as const)("what is written of one without a probability reads back as certain, %s", (language) => {
    const document = { name: "A", horizon: { years: 2 }, otherCosts: [{ name: "Option SOC", amount: 10, every: "year" }, { name: "B", amount: 1, every: "year" }] }; // prettier-ignore
    const outcome = scenarioFromCells(writeBlock(document, language).cells);
    expect(outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems).toBe(22);
    expect(outcome.block.document).toMatchObject(document);
  }); // prettier-ignore
});

describe("one year is not every year", () => {
  test.each(["Licences Y1", "Maintenance année 2", "2e année", "Période ferme", "Base year"])("%s", (name) =>
    expect(read(costs(`${name} | 10 | chaque année`))).toEqual([["yearAsLine", 5, name]]),
  );
  test("of calendar years where others stand beside it", () =>
    expect(read(prices("Maintenance 2027 | an | 1 | 5\nMaintenance 2028 | an | 1 | 6"))).toEqual([
      ["yearAsLine", 6, "Maintenance 2027"],
      ["yearAsLine", 7, "Maintenance 2028"],
    ]));
  test("years before what is done in them, and by themselves", () => {
    expect(read(costs("2027 Operations | 10 | chaque année\n2028 Operations | 20 | chaque année"))).toEqual([
      ["yearAsLine", 5, "2027 Operations"],
      ["yearAsLine", 6, "2028 Operations"],
    ]);
    expect(read(costs("2027 | 10 | chaque année\n2028 | 20 | chaque année"))).toEqual([
      ["yearAsLine", 5, "2027"],
      ["yearAsLine", 6, "2028"],
    ]);
  });
  test("a version is no year: 2 × 10", () => expect(read(costs("Windows Server 2022 | 10 | chaque année"))).toBe(20));
  test("with its months it counts in them: 10 + 12", () =>
    expect(
      read(costs("Audit 2027 | 10 | chaque année | 1 | 12\nAudit 2028 | 12 | chaque année | 13 | 24", " | Du mois | Au mois")),
    ).toBe(22)); // prettier-ignore
});

describe("a pace that a title says is no line's unless it says so", () => {
  test("below yearly and monthly costs, where another cost is due once", () =>
    expect(read("Autres coûts\nNom | Montant\nCoûts annuels |\nAudit | 100\nCoûts mensuels |\nSupport | 10")).toEqual([
      ["paceAbove", 6, "Audit"],
      ["paceAbove", 8, "Support"],
    ]));
  test("with it: 2 × 100 + 24 × 10; what is paid once says it anyway: 100", () => {
    expect(read(costs("Coûts annuels | |\nAudit | 100 | chaque année\nCoûts mensuels | |\nSupport | 10 | chaque mois"))).toBe(440); // prettier-ignore
    expect(read("Autres coûts\nNom | Montant\nCoûts ponctuels |\nAudit | 100")).toBe(100);
  });
  test("a price line is not paid once", () =>
    expect(read("Lignes de prix\nNom | Par | Quantité | Prix unitaire\nFrais initiaux | | |\nMise en service | an | 1 | 10")).toEqual([["paceAbove", 6, "Mise en service"]])); // prettier-ignore
  test("a year over lines is that of each", () =>
    expect(read(costs("Année 1 | |\nAudit | 10 | chaque année"))).toEqual([["yearAsLine", 6, "Audit"]]));
});

test("a discount is not added: it is a negative amount, 2 × (100 − 10), or a price already net", () => {
  expect(read(costs("Licences | 100 | chaque année\nRemise | 10 | chaque année"))).toEqual([["discountAdded", 6, "Remise"]]); // prettier-ignore
  expect(read(costs("Licences | 100 | chaque année\nRemise | -10 | chaque année"))).toBe(180);
  expect(read(prices("Rabais sur volume | an | 1 | 5"))).toEqual([["discountAdded", 6, "Rabais sur volume"]]);
  expect(read(costs("Remise en état | 10 | chaque année"))).toBe(20);
});

test("a price line is not called after what is paid once", () =>
  expect(read(prices("Reprise (une seule fois) | an | 1 | 5"))).toEqual([["paidOnce", 6, "Reprise (une seule fois)"]]));
