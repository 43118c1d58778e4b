import { omissionSentence } from "../../../src/messages/warnings/omissionSentence";
import { answer } from "../../../src/model/plan/answer";
import { offersIn } from "../../../src/scenario/offers/offers";
import type { Offer } from "../../../src/scenario/offers/offers";
import { block } from "../cells";

// Amounts are the printed documents' own, or follow in the arithmetic beside.

/** What the buyer says of every offer, so that prices are all that is counted. */
const settled = (years: number): string => `Durée | années | ${years}
  Hors forfait | | aucun
  Part fixe | | 1
  Durée d'engagement | mois | ${12 * years}
  Préavis | mois | 3
  Mois de réversibilité | mois | 0`;

const sheet = (years: number, prices: string): unknown[][] =>
  block(`
  Comparatif des offres
  Libellé | Unité | Acheteur | Alpha | Beta
  ${settled(years)}
  ${prices}
  Sortie
  Transition de sortie | mois | 6`);

function offersOf(cells: unknown): readonly Offer[] {
  const read = offersIn(cells);
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.offers;
}
const linesOf = (offer: Offer): unknown => {
  const { contracts } = offer.document as { contracts: { prices: unknown }[] };
  return contracts[0]!.prices;
};
const amountsOf = (offer: Offer, line: string): readonly number[] | undefined =>
  answer(offer.scenario, "expected").lines[line]?.slice(1).map(Number);
const totals = (offers: readonly Offer[]): readonly number[] =>
  offers.map(({ scenario }) => Number(answer(scenario, "expected").grandTotal));
const said = (offer: Offer) =>
  offer.omissions.map((omission) => omissionSentence(omission, "EUR", "fr").replace(/\s/g, " "));
const problems = (cells: unknown) => {
  const read = offersIn(cells);
  return read && !read.ok ? read.problems.map(({ code, row, column, label }) => [code, row, column, label]) : [];
};

describe("Printed contracts beside a rival", () => {
  test("four price lines of one provider, 11,875 a month; the rival asks one price by the user", () => {
    // 150 × 65 + 5 × 250 + 1 × 500 + 2,500 × 0.15 = 11,875; × 24 = 285,000. 150 × 82.50 × 24 = 297,000.
    const offers = offersOf(
      sheet(
        2,
        `
        Lignes de prix
        Utilisateurs | €/utilisateur/mois | 150 | 65 | 82.5
        Serveurs | €/serveur/mois | 5 | 250 | inclus
        Pare-feu | €/mois | | 500 | inclus
        Sauvegarde | €/Go/mois | 2500 | "0,15" | inclus`,
      ),
    );
    expect(amountsOf(offers[0]!, "fee")).toEqual([142_500, 142_500]);
    expect(totals(offers)).toEqual([285_000, 297_000]);
    expect(offers.flatMap(said)).toEqual([]);
    expect(linesOf(offers[0]!)).toEqual([
      { name: "Utilisateurs", per: "month", units: 150, unitPrice: 65 },
      { name: "Serveurs", per: "month", units: 5, unitPrice: 250 },
      { name: "Pare-feu", per: "month", units: 1, unitPrice: 500 },
      { name: "Sauvegarde", per: "month", units: 2500, unitPrice: "0.15" },
    ]);
  });

  test.each([
    [
      "a row for each year",
      `
      Forfait annuel
      Forfait annuel 2027 | | | 174359.25 | 190000
      Forfait annuel 2028 | | | 183077.21 | 190000
      Forfait annuel 2029 | | | 192231.07 | 190000
      Forfait annuel 2030 | | | 201842.62 | 190000`,
    ],
    [
      "years of the contract under a line",
      `
      Lignes de prix
      Maintenance | €/an
      Année 1 | | | 174359.25 | 190000
      Année 2 | | | 183077.21 | 190000
      Année 3 | | | 192231.07 | 190000
      Année 4 | | | 201842.62 | 190000`,
    ],
    [
      "one cell",
      `
      Lignes de prix
      Maintenance | €/an | | "174 359,25 / 183 077,21 / 192 231,07 / 201 842,62" | 190000`,
    ],
  ])("maintenance of 174,359.25 a year rising 5 %% a year, by %s", (_title, prices) => {
    const [alpha, beta] = offersOf(sheet(4, prices));
    expect(amountsOf(alpha!, "fee")).toEqual([174_359.25, 183_077.21, 192_231.07, 201_842.62]);
    expect(totals([alpha!, beta!])).toEqual([751_510.15, 760_000]);
    expect([...said(alpha!), ...said(beta!)]).toEqual([]);
  });

  test("the same maintenance by the rise that is agreed, in the place of a revision clause", () => {
    const cells = sheet(
      4,
      `
      Hausse annuelle convenue | | | 0.05 |
      Part fixe | | | | 1
      Lignes de prix
      Maintenance | par an | | 174359.25 | 190000`,
    );
    const offers = offersOf(cells.filter(([label, , buyer]) => label !== "Part fixe" || buyer !== 1));
    expect(totals(offers)).toEqual([751_510.15, 760_000]);
    expect(said(offers[0]!)).toEqual([]);
  });

  test("1,361 a month at 180,000 copies: 1,175 with 150,000 included, 0.0062 beyond; the rival by the copy", () => {
    // 12 × (1,175 + 30,000 × 0.0062) = 12 × 1,361 = 16,332. 2,160,000 × 0.008 = 17,280.
    const offers = offersOf(
      sheet(
        1,
        `
        Lignes de prix
        Ligne | Par | Quantité | Décompte | Alpha | Beta
        Parc | mois | 1 | | 1175 | inclus
        Copies | à l'usage | 2160000 | ferme | "0,0062" | "0,0080"
        Inclus | | | | 1800000 |`,
      ),
    );
    expect(amountsOf(offers[0]!, "fee")).toEqual([14_100]);
    expect(amountsOf(offers[0]!, "usage")).toEqual([2_232]);
    expect(totals(offers)).toEqual([12 * 1361, 17_280]);
  });

  test("70 an hour for the first 170 hours, 82.60 beyond; the rival at one price with a minimum", () => {
    // 170 × 70 + 60 × 82.60 = 16,856; 250 × 68 = 17,000.
    const offers = offersOf(
      sheet(
        1,
        `
        Consommations
        Désignation | Unité | Quantité estimative | Décompte | Beta | Alpha
        Heures d'assistance | heure | 230 | ferme | 68 | 70
        Paliers | | | | | "> 170 : 82,60"
        Minimum | | | | 250 |`,
      ),
    );
    expect(totals(offers)).toEqual([16_856, 17_000]);
  });

  test("200,000 a year by the quarter, 200 hours included, two optional years; the rival by the month, hours apart", () => {
    // 4 × 50,000 a year, and (230 − 200) × 120; the rival 12 × 15,000 and 230 × 100. Optional years at one half.
    const offers = offersOf(
      sheet(
        5,
        `
        Lignes de prix
        Ligne | Unité | Quantité | Probabilité | Du mois | Au mois | Alpha | Beta
        Forfait | | 1 | | 1 | 36 | 50000 | 15000
        Par | | | | | | trimestre | mois
        Heures | usage | 230 | | 1 | 36 | 120 | 100
        Inclus | | | | | | 200 |
        Forfait, années 4 et 5 | | 1 | 0.5 | 37 | 60 | 50000 | 15000
        Par | | | | | | trimestre | mois
        Heures, années 4 et 5 | usage | 230 | 0.5 | 37 | 60 | 120 | 100
        Inclus | | | | | | 200 |`,
      ),
    );
    expect(amountsOf(offers[0]!, "fee")).toEqual([200_000, 200_000, 200_000, 100_000, 100_000]);
    expect(amountsOf(offers[0]!, "usage")).toEqual([3_600, 3_600, 3_600, 1_800, 1_800]);
    expect(amountsOf(offers[1]!, "fee")).toEqual([180_000, 180_000, 180_000, 90_000, 90_000]);
    expect(amountsOf(offers[1]!, "usage")).toEqual([23_000, 23_000, 23_000, 11_500, 11_500]);
  });
});

describe("Lines of prices", () => {
  const prices = (rows: string) => offersOf(sheet(1, rows)).map(linesOf);

  test("are read by the words over their columns, in any order, numbered or not", () => {
    const inOrder = prices(`
      Consommations
      Désignation | Unité | Quantité | Alpha | Beta
      Intervention | heure | 120 | 90 | 95`);
    const numbered = prices(`
      Détail quantitatif estimatif
      N° | Beta | Désignation | Alpha | Quantité estimative
      1.1 | 95 | Intervention | 90 | 120`);
    expect(numbered).toEqual(inOrder);
    expect(inOrder[0]).toEqual([{ name: "Intervention", per: "use", perYear: 120, unitPrice: 90 }]);
  });

  test("may make the whole header of the sheet", () => {
    const read = offersIn(
      block(`
      Comparison of offers
      Price lines
      Price line | Per | Quantity | Count | Alpha | Beta
      Users | month | 10 | | 20 | 22
      Tickets | use | 300 | firm | 5 | "> 1"
      `).map((row) => row.map((cell) => (cell === "> 1" ? 6 : cell))),
    );
    expect(read?.ok && read.offers.map(linesOf)[1]).toEqual([
      { name: "Users", per: "month", units: 10, unitPrice: 22 },
      { name: "Tickets", per: "use", perYear: 300, unitPrice: 6, count: "firm" },
    ]);
  });

  test("stand beside a schedule of what they leave out, which stays work units", () => {
    const cells = sheet(
      1,
      `
      Lignes de prix
      Postes | €/poste/mois | 10 | 20 | 22
      Bordereau des prix unitaires
      Désignation | Quantité | Alpha | Beta | Inclus
      Migration | 6 | 400 | 500 | 2`,
    );
    const [alpha] = offersOf(cells.filter(([label]) => label !== "Hors forfait"));
    expect(alpha!.document).toMatchObject({
      contracts: [
        {
          prices: [{ name: "Postes" }],
          extras: { mode: "workUnits", items: [{ name: "Migration", perYear: 6, unitPrice: 400, included: 2 }] },
        },
      ],
    });
  });

  test("with a probability of 0 never come", () => {
    const [alpha] = prices(`
      Lignes de prix
      Ligne | Par | Quantité | Probabilité | Alpha | Beta
      Postes | mois | 10 | | 20 | 22
      Audit | an | 1 | 0 | 900 | 800`);
    expect(alpha).toMatchObject([{ name: "Postes" }, { name: "Audit", probability: 0 }]);
  });

  test("are the same where empty cells arrive as 0, which the cells beside the title show", () => {
    const cells = sheet(
      1,
      `
      Lignes de prix
      Ligne | Par | Quantité | Alpha | Beta | Décompte
      Postes | mois | 10 | 20 | 22
      Copies | usage | 1000 | "0,05" | inclus | ferme
      Inclus | | | 600`,
    );
    const width = Math.max(...cells.map((row) => row.length));
    const zeros = cells.map((row, i) => Array.from({ length: width }, (_, k) => row[k] ?? (i === 1 ? "" : 0)));
    expect(offersOf(zeros).map(linesOf)).toEqual(offersOf(cells).map(linesOf));
  });

  test("a provider's own term comes before the buyer's", () => {
    const [alpha, beta] = prices(`
      Lignes de prix
      Copies | à l'usage | 1000 | "0,05" | "0,06"
      Inclus | | 100 | | 200`);
    expect([alpha, beta]).toMatchObject([[{ included: 100 }], [{ included: 200 }]]);
  });

  describe("count and are priced in the unit beside them", () => {
    const read = (rows: string) => {
      const cells = sheet(1, `Consommations\nDésignation | Unité | Quantité annuelle | Alpha | Beta\n${rows}`);
      const { notes } = offersIn(cells)!;
      return { totals: totals(offersOf(cells)), rows: notes.map(({ row }) => row) };
    };
    test.each([
      ["the quantity of a provider, 12 × 100", "Copies | copie | 1000 | 1 | 1\nQuantité | par mois | | 100 | 200", [1200, 2400]],
      ["what is included, 1,000 − 12 × 50", "Copies | copie | 1000 | 1 | 1\nInclus | par mois | | 50 | 60", [400, 280]],
      ["the same in the label", "Copies | copie | 1000 | 1 | 1\nInclus (par mois) | | | 50 | 60", [400, 280]],
      ["thousands, 1,000 − 1,234 / 10 and 1,000 − 200", "Copies | copie | 1000 | 1 | 1\nInclus | milliers | | 0.1234 | 0.2", [876.6, 800]],
      ["a number with three decimals, whatever the language: 1,000 − 125", "Copies | copie | 1000 | 1 | 1\nInclus | milliers | | 0.125 | 0.2", [875, 800]],
    ])("%s", (_title, rows, expected) => {
      // What is converted is told at its own row.
      expect(read(rows)).toEqual({ totals: expected, rows: [12, 12] });
    }); // prettier-ignore
    test("a year's price, 10 k€", () =>
      expect(totals(offersOf(sheet(1, "Lignes de prix\nMaintenance | €/an | | |\nAnnée 1 | k€ | | 10 | 12")))).toEqual([
        10_000, 12_000,
      ]));
    test.each([
      ["Quantité", [1000, 2000]],
      ["Quantité (par an)", [1000, 2000]],
      ["Quantité (par mois)", [12_000, 24_000]],
      ["Qté mensuelle", [12_000, 24_000]],
    ])("over the column: %s", (head, expected) =>
      expect(totals(offersOf(sheet(1, `Consommations\nDésignation | ${head} | Alpha | Beta\nCopies | 1000 | 1 | 2`)))).toEqual(expected),
    ); // prettier-ignore
    test.each(["Quantité (4 ans)", "Quantité minimum", "Quantité maximale"])("a column that counts otherwise is refused: %s", (head) =>
      expect(problems(sheet(1, `Consommations\nDésignation | ${head} | Quantité annuelle | Alpha | Beta\nCopies | 50 | 1000 | 1 | 2`))).toEqual([
        ["unknownColumn", 10, 2, head],
      ]),
    ); // prettier-ignore
  });

  test("a price by use alone rests on no fee: no overrun is counted, and nothing is said of it", () => {
    const cells = sheet(1, "Consommations\nHeures | heure | 100 | 70 | 75");
    const offers = offersOf(cells.filter(([label]) => label !== "Hors forfait"));
    expect(totals(offers)).toEqual([7_000, 7_500]);
    expect(offers.flatMap(said)).toEqual([]);
  });

  test("prices that are never revised need no revision clause", () => {
    const cells = sheet(2, 'Lignes de prix\nForfait | €/an | | "100 / 110" | 100');
    const [alpha, beta] = offersOf(cells.filter(([label]) => label !== "Part fixe"));
    expect(said(alpha!)).toEqual([]);
    expect(said(beta!)).toEqual([expect.stringMatching(/^« Part fixe »/)]);
  });
});

describe("A line that a provider does not price", () => {
  test("is counted at the dearest of the others, which is told", () => {
    const offers = offersOf(sheet(1, "Lignes de prix\nPostes | €/poste/mois | 10 | 20 | 22\nAudit | €/an | | 900 | "));
    expect(linesOf(offers[1]!)).toMatchObject([{}, { name: "Audit", per: "year", units: 1, unitPrice: 900 }]);
    expect(said(offers[1]!)).toEqual([
      "« Audit » : non précisé ; compté pour 900,00 €/unité (le plus cher des autres offres).",
    ]);
  });

  test("is counted under the terms that cost most, not at the highest price: 1,000 × 0.05 = 50, (1,000 − 600) × 0.06 = 24", () => {
    const cells = block(`
      Offres
      Libellé | Unité | Acheteur | Alpha | Beta | Gamma
      ${settled(1)}
      Lignes de prix
      Postes | €/poste/mois | 10 | 20 | 22 | 23
      Copies | à l'usage | 1000 | "0,05" | "0,06" | n.c.
      Inclus | | | | 600 |
      Paliers | | | "> 900 : 0,05" | |`);
    const offers = offersOf(cells);
    expect(linesOf(offers[2]!)).toMatchObject([
      {},
      { unitPrice: "0.05", tiers: [{ above: "900", unitPrice: "0.05" }] },
    ]);
    expect(said(offers[2]!)).toEqual([
      "« Copies » : non chiffré (« n.c. ») ; compté comme chez Alpha (le plus cher des autres offres).",
      expect.stringMatching(/^« Transition de sortie » : non précisé ; compté pour 6 à 12 mois/),
    ]);
  });

  test("is nothing where it is included", () => {
    const offers = offersOf(
      sheet(1, "Lignes de prix\nPostes | €/poste/mois | 10 | 20 | 22\nAudit | €/an | | 900 | inclus"),
    );
    expect(totals(offers)).toEqual([3_300, 2_640]);
    expect(said(offers[1]!)).toEqual([]);
  });

  test("who prices none of them has made no offer", () => {
    expect(problems(sheet(1, "Lignes de prix\nPostes | €/poste/mois | 10 | 20 | "))).toEqual([
      ["missing", 10, 5, "Postes – Beta"],
    ]);
  });
});

describe("What is wrong in a line is said where it stands on the sheet:", () => {
  const wrong = (rows: string) => problems(sheet(1, `Lignes de prix\n${rows}`));

  test("a price, under its provider's name", () => {
    expect(wrong("Postes | €/poste/mois | 10 | #N/A | 22")).toEqual([["errorInCell", 10, 4, "Postes – Alpha"]]);
  });
  test("a quantity of the buyer's, once", () => {
    expect(wrong("Postes | €/poste/mois | dix | 20 | 22")).toEqual([["textForNumber", 10, 3, "Postes"]]);
  });
  test("a term in a row of its own", () => {
    expect(wrong("Copies | usage | 10 | 20 | 22\nPaliers | | | | #N/A")).toEqual([
      ["errorInCell", 11, 5, "Paliers – Beta"],
    ]);
  });
  test("a term in a column of its own", () => {
    expect(wrong("Ligne | Par | Quantité | Alpha | Beta | Décompte\nCopies | usage | 10 | 20 | 22 | parfois")).toEqual([
      ["notAChoice", 11, 6, "Copies – Décompte"],
    ]);
  });
  test("a unit that tells no period", () => {
    expect(wrong("Astreinte | heure | 200 | 20 | 22")).toEqual([["missing", 10, 2, "Astreinte – Par"]]);
  });
  test("a price by the unit without a quantity", () => {
    expect(wrong("Postes | €/poste/mois | | 20 | 22")).toEqual([["missing", 10, 3, "Postes – Unités"]]);
  });
  test("the minimum of a fixed part", () => {
    expect(wrong("Postes | €/poste/mois | 10 | 20 | 22\nMinimum | | | 5 |")).toEqual([
      ["exclusive", 11, 4, "Minimum – Alpha"],
    ]);
  });
  test("two lines of one name", () => {
    expect(wrong("Postes | €/poste/mois | 10 | 20 | 22\nPostes | €/poste/mois | 10 | 20 | 22")).toEqual([
      ["duplicateName", 11, 1, "Postes"],
    ]);
  });
  test("a term given twice", () => {
    expect(wrong("Copies | usage | 10 | 20 | 22\nInclus | | 5\nIncluded | | 6")).toEqual([
      ["givenTwice", 12, 1, "Included"],
    ]);
  });
  test("a year before the first of a lump sum", () => {
    const rows = "Forfait annuel\nForfait 2028 | | | 100 | 90\nForfait 2027 | | | 95 | 90";
    expect(problems(sheet(2, rows))).toEqual([["unknownLabel", 11, 1, "Forfait 2027"]]);
  });
  test("a column that is nobody's", () => {
    expect(wrong("Ligne | Par | Quantité | Alfa | Beta\nPostes | mois | 10 | 20 | 22")).toEqual([
      ["unknownColumn", 10, 4, "Alfa"],
    ]);
  });
  test("a work unit's price, on its row", () => {
    expect(
      problems(
        sheet(
          1,
          "Lignes de prix\nPostes | €/mois | 1 | 20 | 22\nBordereau des prix unitaires\nAudit | u | 2 | 3 | #N/A",
        ),
      ),
    ).toContainEqual(["errorInCell", 12, 5, "Audit – Beta"]);
  });
});

test("names over prices at the left of a sheet reach over neither its labels nor its quantities", () => {
  const sheet = block(
    "Comparatif des offres\nLibellé | Acheteur | Alpha | Beta\nDurée | 5\nUnités | 100\nPrix unitaire mensuel | | 60 | 70\nBPU\nAlpha | Beta\nPU | PU | Quantité par an | Unité | Prestation\n129 | 130 | 78 | u | Audit",
  );
  const read = offersIn(sheet);
  expect(read?.ok && read.offers.map(({ omissions }) => omissions.filter(({ row }) => row !== undefined && row > 6))).toEqual([[], []]); // prettier-ignore
});
