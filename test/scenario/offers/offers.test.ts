import "../../support/customFunctions";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPARE } from "../../../src/functions/functions";
import { block } from "../cells";
import { omissionSentence } from "../../../src/messages/warnings/omissionSentence";
import { plan } from "../../../src/model/plan/plan";
import { offersIn } from "../../../src/scenario/offers/offers";
import type { Offer } from "../../../src/scenario/offers/offers";

// What is expected is written out from MODEL.md 4 and 6, in cells as a buyer types them.

const HEADER = ["Libellé", "Unité", "Acheteur", "Alpha", "Beta"];
const title = ["Comparatif des offres"];
const usual = [
  ["Durée", "années", 5],
  ["Unités", "postes", 400],
  ["Hausse de l'indice", "%", 0.025],
];
const complete = [
  ["Prix unitaire mensuel", "€", null, 75, 68],
  ["Part fixe", "%", null, 0.15, 1],
  ["Durée d'engagement", "mois", null, 36, 60],
  ["Préavis", "mois", null, 3, 6],
  ["Mois de réversibilité", "mois", null, 4, 6],
  ["Transition de sortie", "mois", 6],
];
const prices = [
  ["Bordereau des prix unitaires"],
  ["Unité d'œuvre", "Unité", "Quantité par an", "Alpha", "Beta"],
  ["Installation d'un poste", "u", 40, 180, 150],
  ["Intervention sur site", "h", 120, 110, 95],
];

function offers(...rows: unknown[][]): readonly Offer[] {
  const read = offersIn([title, HEADER, ...rows]);
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.offers;
}
const contractOf = (offer: Offer) => (offer.document as { contracts: Record<string, unknown>[] }).contracts[0]!;
const said = (offer: Offer) =>
  offer.omissions.map((omission) => omissionSentence(omission, "EUR", "fr").replace(/\s/g, " "));

test("the example of docs/offers.md ranks its offers by total, by P80 and by what leaving costs", async () => {
  const page = readFileSync(join(__dirname, "../../../docs/offers.md"), "utf8");
  const table = (await COMPARE([block(page.split("```")[1]!)])) as unknown[][];
  const row = (label: string): readonly unknown[] => table.find(([first]) => first === label)!.slice(1);
  expect(row("Scénario")).toEqual(["Alpha", "Beta", "Gamma"]);
  for (const label of ["Rang", "Rang à P80", "Rang à la sortie"]) expect([...row(label)].sort()).toEqual([1, 2, 3]);
});

describe("nothing read is not nothing due", () => {
  const fee = (alpha: unknown, beta: unknown, ...more: unknown[][]) =>
    offersIn([title, HEADER, ...usual, ["Prix unitaire mensuel", "€", null, alpha, beta], ...more]);
  const schedule = ["Bordereau des prix unitaires"];
  test.each([[0], ["inclus"], ["0 €"]])("who prices everything at %s has made no offer, and does not rank first", (nothing) => {
    expect(fee(nothing, 68)).toMatchObject({
      ok: true,
      offers: [{ provider: "Beta" }],
      unpriced: [{ provider: "Alpha", text: String(nothing), row: 6 }],
    });
    expect(fee(nothing, 68, schedule, ["Unité d'œuvre", "Unité", "Quantité par an", "Alpha", "Beta"], ["Audit", "u", 1, "compris", 900])).toMatchObject({ unpriced: [{ provider: "Alpha" }] }); // prettier-ignore
  }); // prettier-ignore
  test("what is billed in one row is an offer, whatever is included in the others", () => {
    expect(fee(0, 68, ["Frais de mise en place", "€", null, 50_000, 0])).toMatchObject({ offers: [{}, {}], unpriced: [] });
    expect(fee("inclus", 68, schedule, ["Unité d'œuvre", "Unité", "Quantité par an", "Alpha", "Beta"], ["Audit", "u", 1, 900, 900])).toMatchObject({ offers: [{}, {}], unpriced: [] }); // prettier-ignore
  }); // prettier-ignore
  test("where it is everybody, the prices are asked for where they stand", () =>
    expect(fee("inclus", 0)).toMatchObject({
      ok: false,
      problems: [
        { code: "missing", row: 6, column: 4, label: "Prix unitaire mensuel – Alpha" },
        { code: "missing", row: 6, column: 5, label: "Prix unitaire mensuel – Beta" },
      ],
    }));
});

describe("A comparison of offers", () => {
  test("is one scenario for each provider, under the buyer's suppositions", () => {
    const [alpha, beta] = offers(...usual, ...complete, ...prices);
    expect([alpha!.provider, beta!.provider]).toEqual(["Alpha", "Beta"]);
    expect(alpha!.omissions).toEqual([]);
    expect(beta!.omissions).toEqual([]);
    expect(contractOf(beta!)).toEqual({
      provider: "Beta",
      units: 400,
      unitPrice: 68,
      term: 60,
      revision: { fixedShare: 1, indexGrowth: 0.025 },
      exit: { notice: 6, reversibilityMonths: 6, transition: 6, when: "endOfHorizon" },
      extras: {
        mode: "workUnits",
        items: [
          { name: "Installation d'un poste", perYear: 40, unitPrice: 150 },
          { name: "Intervention sur site", perYear: 120, unitPrice: 95 },
        ],
      },
    });
  });

  test("counts the fee, the price schedule times the estimated quantities, and reversibility: 60 × 27,200 + 5 × (40 × 150 + 120 × 95) + 6 × 27,200 = 1,882,200", () => {
    const [, beta] = offers(...usual, ...complete, ...prices);
    expect(plan(beta!.scenario).grandTotal).toBe(1_882_200);
  });

  test("reads the same in English, whatever the case, the accents and the order of rows", () => {
    const read = offersIn([
      ["comparison of OFFERS"],
      ["Label", "Unit", "Buyer", "Alpha", "Beta"],
      ["Reversibility months", "", null, 4, 6],
      ["Notice", "", null, 3, 6],
      ["Term", "", null, 36, 60],
      ["Price revision"],
      ["Fixed share", "", null, 0.15, 1],
      ["Index growth", "", 0.025],
      ["Contract"],
      ["Monthly unit price", "", null, 75, 68],
      ["Units", "", 400],
      ["Years", "", 5],
      ["Price schedule"],
      ["Pricing schedule"],
      ["Installation d'un poste", "", 40, 180, 150],
      ["Intervention sur site", "", 120, 110, 95],
    ]);
    expect(read).toMatchObject({ ok: true, language: "en" });
    expect(read?.ok && read.offers.map(({ scenario }) => plan(scenario).grandTotal)).toEqual(
      offers(...usual, ...complete, ...prices).map(({ scenario }) => plan(scenario).grandTotal),
    );
  });

  test("takes ranges from columns “… bas” and “… haut”", () => {
    const read = offersIn([
      title,
      ["Libellé", "Acheteur bas", "Acheteur", "Acheteur haut", "Alpha bas", "Alpha", "Alpha haut"],
      ["Unités", null, 400],
      ["Hausse de l'indice", 0.01, 0.02, 0.04],
      ["Prix unitaire mensuel", null, null, null, 70, null, 80],
    ]);
    expect(read?.ok && contractOf(read.offers[0]!)).toMatchObject({
      unitPrice: { low: 70, high: 80 },
      revision: { indexGrowth: { low: 0.01, mode: 0.02, high: 0.04 } },
    });
  });
});

test.each([
  ["by name", ["Unité d'œuvre", "Unité", "Acheteur", "Beta", "Alpha"], [150, 180]],
  ["by name, the quantity last", ["Unité d'œuvre", "Unité", "Alpha", "Beta", "Acheteur"], [40, 180]],
  ["by name, under blank heads where they stand above", ["Unité d'œuvre", "Unité", "Quantité"], [180, 150]],
])("prices under a header of their own are read %s", (_title, header, unitPrices) => {
  const [first, , row] = prices as [unknown[], unknown[], unknown[]];
  const read = offers(...usual, ...complete, first, header, row);
  const found = read.map((offer) => contractOf(offer).extras as { items: { unitPrice: number }[] });
  expect(found.map(({ items }) => items[0]!.unitPrice)).toEqual(unitPrices);
});

test("a column over which stands somebody else is refused, whatever is in its place above", () => {
  const [first, , row] = prices as [unknown[], unknown[], unknown[]];
  const header = ["Unité d'œuvre", "Unité", "Quantité", "Gamma", "Alpha"];
  const read = offersIn([title, HEADER, ...usual, ...complete, first, header, row]);
  expect(read && !read.ok && read.problems).toMatchObject([
    { code: "unknownColumn", row: 13, column: 4, value: "Gamma" },
  ]);
});

test("a provider may be called by a word for the end of a range", () => {
  const read = offersIn([
    title,
    ["Libellé", "Acheteur", "Pays Bas", "Haut"],
    ["Unités", 400],
    ["Prix unitaire mensuel", "", 75, 68],
  ]);
  expect(read?.ok && read.offers.map(({ provider }) => provider)).toEqual(["Pays Bas", "Haut"]);
});

test.each([
  [
    ["Prix Alpha", "Prix Beta"],
    ["Alpha", "Beta"],
  ],
  [
    ["Réponse de Alpha", "Réponse de Beta"],
    ["Alpha", "Beta"],
  ],
  [
    ["Offre 1", "Offre 2"],
    ["Offre 1", "Offre 2"],
  ],
  [
    ["Candidat A", "Offre n°2"],
    ["Candidat A", "Offre n°2"],
  ],
])("%j are called %j", (heads, expected) => {
  const read = offersIn([
    title,
    ["Libellé", "Acheteur", ...heads],
    ["Unités", 400],
    ["Prix unitaire mensuel", "", 75, 68],
  ]);
  expect(read?.ok && read.offers.map(({ provider }) => provider)).toEqual(expected);
});

describe("What an offer leaves out is named and not counted as zero:", () => {
  const without = (label: string, rows: unknown[][]) =>
    rows.map((row) => (row[0] === label ? [...row.slice(0, 4), null] : row));

  test("a price of the schedule counts as the dearest of the others", () => {
    const [, beta] = offers(...usual, ...complete, ...without("Intervention sur site", prices));
    expect(said(beta!)).toEqual([
      "« Intervention sur site » : non précisé ; compté pour 110,00 €/unité (le plus cher des autres offres).",
    ]);
    expect(contractOf(beta!)).toHaveProperty(["extras", "items", 1, "unitPrice"], 110);
  });

  test("a term counts as the usual 36 months", () => {
    const [, beta] = offers(
      ...usual,
      ...complete.map((row) => (row[0] === "Durée d'engagement" ? row.slice(0, 4) : row)),
      ...prices,
    );
    expect(contractOf(beta!).term).toBe(36);
    expect(said(beta!)).toEqual([expect.stringMatching(/^« Durée d'engagement » : non précisé ; compté pour 36 mois/)]);
  });

  test.each<[string, unknown[][], unknown]>([
    ["of 249 employees", [["Effectif de l’entreprise", null, 249]], 3],
    ["of 250", [["Effectif de l’entreprise", null, 250]], { low: 3, high: 6 }],
    ["of whom it does not know how many", [], { low: 3, high: 6 }],
    [
      "for a cloud service, whoever asks",
      [
        ["Effectif de l’entreprise", null, 249],
        ["Service cloud", null, "oui"],
      ],
      2,
    ],
  ])("the notice that counts follows the size of the company: %s", (_title, company, months) => {
    const found = offers(...usual, ...company, ...complete.filter(([label]) => label !== "Préavis"), ...prices);
    expect(contractOf(found[1]!).exit).toMatchObject({ notice: months });
  });

  test("reversibility, notice and the revision clause count as the product's sourced proposals", () => {
    const [, beta] = offers(
      ...usual,
      ...complete.filter(([label]) => label === "Prix unitaire mensuel" || label === "Durée d'engagement"),
      ...prices,
    );
    expect(contractOf(beta!)).toMatchObject({
      revision: { fixedShare: 0 },
      exit: { notice: { low: 3, high: 6 }, reversibilityMonths: { low: 4, high: 7 } },
    });
    expect(said(beta!)).toEqual([
      expect.stringMatching(/^« Part fixe » : non précisé ; compté pour 0 % \(Hypothèse, 2026 : /),
      expect.stringMatching(/^« Préavis » : non précisé ; compté pour 3 à 6 mois \(Hypothèse, 2026 : /),
      expect.stringMatching(
        /^« Mois de réversibilité » : non précisé ; compté pour 4 à 7 mois \(Observé, sans date : /,
      ),
      expect.stringMatching(
        /^« Transition de sortie » : non précisé ; compté pour 6 à 12 mois \(Observé, sans date : /,
      ),
    ]);
  });

  test("without any price schedule, an overrun of 15 to 40 % with a probability of 75 % is counted", () => {
    const [alpha] = offers(...usual, ...complete);
    expect(contractOf(alpha!)).toMatchObject({
      extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 },
    });
    expect(said(alpha!)).toEqual([expect.stringMatching(/^« Hors forfait » : non précisé ; compté pour 15 % à 40 %/)]);
  });

  test("what others give and nothing can stand for is named: a cap that is absent is no cap", () => {
    const [alpha, beta] = offers(...usual, ...complete, ["Plafond de révision", "%", null, 0.03, null], ...prices);
    expect(alpha!.omissions).toEqual([]);
    expect(said(beta!)).toEqual([
      "« Plafond de révision » : non précisé, et rien ne peut être compté à la place ; demandez-le au prestataire.",
    ]);
    expect(contractOf(beta!).revision).not.toHaveProperty("cap");
  });

  test("“inclus” is a price of 0, “n.c.” is nothing", () => {
    const [alpha, beta] = offers(
      ...usual,
      ...complete,
      ["Frais de mise en place", "€", null, 12000, "n.c."],
      ...[...prices.slice(0, 3), ["Intervention sur site", "h", 120, 110, "inclus"]],
    );
    expect(contractOf(alpha!).setup).toBe(12000);
    expect(contractOf(beta!)).toMatchObject({ setup: 12000, extras: { items: [{}, { unitPrice: 0 }] } });
    expect(said(beta!)).toEqual([
      "« Frais de mise en place » : non chiffré (« n.c. ») ; compté pour 12 000,00 € (le plus cher des autres offres).",
    ]);
  });

  test("an amount of reversibility answers for its months", () => {
    const rows = complete.map((row) => (row[0] === "Mois de réversibilité" ? [...row.slice(0, 4), null] : row));
    const [, beta] = offers(...usual, ...rows, ["Montant de réversibilité", "€", null, null, 90_000], ...prices);
    expect(beta!.omissions).toEqual([]);
    expect(contractOf(beta!).exit).toEqual({
      notice: 6,
      reversibilityAmount: 90_000,
      transition: 6,
      when: "endOfHorizon",
    });
  });

  test("where some offers give an overrun and no schedule is priced, the others' is counted at 15 to 40 %", () => {
    const overrun = [
      ["Probabilité de dépassement", "%", 0.5],
      ["Dépassement", "%", null, 0.2, null],
    ];
    const [alpha, beta] = offers(...usual, ...complete, ...overrun);
    expect(contractOf(alpha!).extras).toEqual({ mode: "overrun", probability: 0.5, low: 0.2, high: 0.2 });
    expect(contractOf(beta!).extras).toEqual({ mode: "overrun", probability: 0.5, low: 0.15, high: 0.4 });
    expect(alpha!.omissions).toEqual([]);
    expect(said(beta!)).toEqual([expect.stringMatching(/^« Hors forfait » : non précisé ; compté pour 15 % à 40 %/)]);
  });

  test("a schedule that nobody prices is no schedule", () => {
    const [alpha] = offers(...usual, ...complete, prices[0]!, ["Migration", "u", 6, null, null]);
    expect(contractOf(alpha!)).toMatchObject({ extras: { mode: "overrun", low: 0.15, high: 0.4 } });
    expect(said(alpha!)).toEqual([
      "« Migration » : non précisé, et rien ne peut être compté à la place ; demandez-le au prestataire.",
      expect.stringMatching(/^« Hors forfait »/),
    ]);
  });

  describe("empty cells that arrive as 0 are empty,", () => {
    const rows = [
      ...usual,
      ...complete,
      ["Plafond de révision", "%", null, 0.03, null],
      ["Frais de mise en place", "€", null, 15_000, "inclus"],
      ...prices,
    ];
    const zeros = (row: unknown[]) => HEADER.map((_, i) => row[i] ?? 0);

    test("which the cells beside the title show", () => {
      const read = offersIn([zeros(title), HEADER, ...rows.map(zeros)]);
      expect(read?.ok && read.offers.map(({ document }) => document)).toEqual(
        offers(...rows).map(({ document }) => document),
      );
    });

    test("while a 0 that is typed is 0, on a sheet without an empty cell too", () => {
      const [, beta] = offers(...usual, ...complete.slice(0, 4), ["Mois de réversibilité", "", null, 4, 0], ...prices);
      expect(contractOf(beta!)).toMatchObject({ exit: { reversibilityMonths: 0 } });
    });
  });
});

describe("What is wrong is said with its row, its column and its label:", () => {
  const problems = (...rows: unknown[][]) => {
    const read = offersIn([title, HEADER, ...rows]);
    return read && !read.ok ? read.problems : [];
  };

  test("two rows of one column that are wrong in the same way are two problems", () => {
    const found = problems(...usual, ["Préavis", "", "x"], ["Durée d'engagement", "", "y"], ...complete.slice(0, 2));
    expect(found.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["textForNumber", 6, 3],
      ["textForNumber", 7, 3],
    ]);
  });

  test("an error, in the provider's column", () => {
    expect(problems(...usual, ["Prix unitaire mensuel", "€", null, "#N/A", 68])).toMatchObject([
      { code: "errorInCell", row: 6, column: 4, label: "Prix unitaire mensuel – Alpha" },
    ]);
  });
  test("an unknown label, once for all offers", () => {
    expect(problems(...usual, ["Prix unitaire mensuel", "€", null, 75, 68], ["Forfé", "€", 3])).toMatchObject([
      { code: "unknownLabel", row: 7, column: 1, label: "Forfé" },
    ]);
  });
  test("a mistake of the buyer's, once for all offers", () => {
    expect(problems(["Unités", "", "beaucoup"], ["Prix unitaire mensuel", "€", null, 75, 68])).toMatchObject([
      { code: "textForNumber", row: 3, column: 3, label: "Unités" },
    ]);
  });
  test("a quantity given twice, with the row that has it first", () => {
    expect(problems(...usual, ["Prix unitaire mensuel", "€", null, 75, 68], ["Units", "", 500])).toMatchObject([
      { code: "givenTwice", row: 7, column: 3, label: "Units", firstRow: 4 },
    ]);
  });
  test("a fee that a provider does not price, on its row", () => {
    expect(problems(...usual, ["Prix unitaire mensuel", "€", null, 75, null])).toMatchObject([
      { code: "missing", row: 6, column: 5, label: "Prix unitaire mensuel – Beta" },
    ]);
  });
  test("a fee without a row, under the header", () => {
    expect(problems(...usual)).toMatchObject([
      { code: "missing", row: 2, column: 4, label: "Prix unitaire mensuel – Alpha" },
      { code: "missing", row: 2, column: 5, label: "Prix unitaire mensuel – Beta" },
    ]);
  });
  test("two providers of one name", () => {
    const read = offersIn([title, ["Libellé", "Acheteur", "Alpha", "Beta", "alpha"], ["Unités", 400]]);
    expect(read && !read.ok && read.problems[0]).toMatchObject({
      code: "duplicateName",
      row: 2,
      column: 5,
      value: "alpha",
    });
  });
  test("no header", () => {
    expect(offersIn([title, ["Unités", 400]])).toMatchObject({ ok: false, problems: [{ code: "missingHeader" }] });
  });
});

test.each([[30000], [[["Scénario", "Globale"]]], [null], [[[]]], ["Comparatif"]])(
  "%j is no comparison of offers",
  (cells) => {
    expect(offersIn(cells)).toBeUndefined();
  },
);

test("a head full of words is read at once: five minutes before, the words for prices being looked for between any two", () => {
  const start = performance.now();
  offersIn([title, ["Libellé", "Acheteur", "Alpha ".repeat(5000), "Beta"], ["Unités", 400]]);
  expect(performance.now() - start).toBeLessThan(1000);
});
