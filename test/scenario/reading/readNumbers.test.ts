import { noteSentence } from "../../../src/messages/warnings/noteSentence";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { block, documentOf, problemsOf } from "../cells";

const contract = (rows: string) => block(`Contrat | A\nUnités | postes | 400\nPrix unitaire mensuel | € | 75\n${rows}`);
const contractOf = (rows: string) => (documentOf(contract(rows)) as { contracts: object[] }).contracts[0];
const notesOf = (cells: unknown) =>
  scenarioFromCells(cells).block.notes.map((note) => noteSentence(note, "fr").replace(/\s/g, " "));

describe("a row of percentages", () => {
  test.each<[string, string, object]>([
    ["formatted as such", "Gouvernance | % | 0.06", { governance: 0.06 }],
    ["typed as a number of per cent", "Gouvernance | % | 6", { governance: 0.06 }],
    ["typed in full", "Gouvernance | % | 6,5 %", { governance: 0.065 }],
    ["of a range, all of it per cent", "Gouvernance | % | 0.5 | 6 | 12", { governance: { low: 0.005, mode: 0.06, high: 0.12 } }],
    ["in one cell", "Gouvernance | % | 3 à 12 %", { governance: { low: 0.03, high: 0.12 } }],
    ["with the sign in brackets", "Gouvernance (%) | | 6", { governance: 0.06 }],
    ["whose decimals look like thousands", "Gouvernance | % | 8,243 %", { governance: 0.08243 }],
  ])("is read %s", (_title, row, expected) => expect(contractOf(row)).toMatchObject(expected)); // prettier-ignore

  test.each(["Gouvernance | % | 1", "Gouvernance | % | 0.5", "Évolution des volumes | % par an | 1", "Dépassement | % | 1"])("%s may be a share or per cent, and is refused", (row) =>
    expect(problemsOf(contract(row))).toMatchObject([{ code: "shareOrPercent", row: 4 }]),
  ); // prettier-ignore

  // Six per mille are no 6 %, and 2 a month no 2 a year.
  test.each([
    "Gouvernance | % | 6 ‰",
    "Gouvernance | % | 30 K",
    "Gouvernance | % | 30 M",
    "Hausse de l'indice | % | 2 par mois",
    "Hausse de l'indice | % par an | 2 par mois",
    "Hausse de l'indice | % par an | 2 à 3 par mois",
  ])("%s says more than its row, and is refused", (row) =>
    expect(problemsOf(contract(row))).toMatchObject([{ code: "otherUnit", row: 4 }]),
  );

  test.each<[string, readonly number[]]>([
    ["Hausse de l'indice | % | 0.01 | 0.02 | 3", [3, 4]],
    ["Hausse de l'indice | % | 0.01 | 2 | 3", [3]],
    ["Hausse de l'indice | % | 2 | | 0.05", [5]],
  ])("%s may be both, and is refused where it may", (row, columns) =>
    expect(problemsOf(contract(row))).toMatchObject(columns.map((column) => ({ code: "shareOrPercent", row: 4, column }))),
  ); // prettier-ignore
  test.each<[string, object]>([
    ["Hausse de l'indice | % | 0 | 1 | 2", { low: 0, mode: 0.01, high: 0.02 }],
    ["Hausse de l'indice | % | 0.2 | 1 | 2", { low: 0.002, mode: 0.01, high: 0.02 }],
    ["Hausse de l'indice | % | -1 | 0.5 | 2", { low: -0.01, mode: 0.005, high: 0.02 }],
  ])("%s can only be per cent", (row, indexGrowth) => expect(contractOf(row)).toMatchObject({ revision: { indexGrowth } })); // prettier-ignore

  test("is what it says where all of it is usual: a probability of 1 is certain", () =>
    expect(documentOf(contract("Dépassement | % | 0.2\nProbabilité de dépassement | % | 1"))).toMatchObject({
      contracts: [{ extras: { probability: 1 } }],
    }));
  test.each<[string, readonly string[]]>([
    ["Part fixe | % | 1", ["Ligne 4, « Part fixe » : « 1 » : lu comme 100 % ; pour 1 %, tapez « 1 % »."]],
    ["Part fixe (%) | | \"1\"", ["Ligne 4, « Part fixe (%) » : « 1 » : lu comme 100 % ; pour 1 %, tapez « 1 % »."]],
    ["Indemnité de rupture anticipée | % | 0.5 | | 1", ["Ligne 4, « Indemnité de rupture anticipée » : « 1 » : lu comme 100 % ; pour 1 %, tapez « 1 % »."]],
    ["Part fixe | % | 100 %", []],
    ["Part fixe | % | 1 %", []],
    ["Part fixe | | 1", []],
    ["Part fixe | % | 0.15", []],
  ])("tells that a 1 of it is 100 %%: %s", (row, notes) => expect(notesOf(contract(row))).toEqual(notes)); // prettier-ignore
});

describe("a range in one cell", () => {
  test.each<[string, object]>([
    ["Mois de réversibilité | mois | 4 à 7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | 4 à 7 mois", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | entre 4 et 7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | de 4 à 7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | 4-7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | 4 – 7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | months | 4 to 7", { exit: { reversibilityMonths: { low: 4, high: 7 } } }],
    ["Mois de réversibilité | mois | 4 à 7, probable 5", { exit: { reversibilityMonths: { low: 4, mode: 5, high: 7 } } }],
    ["Frais de mise en place | € | 40 000 à 45 000", { setup: { low: 40_000, high: 45_000 } }],
    ["Frais de mise en place | | 40-45 k€", { setup: { low: 40_000, high: 45_000 } }],
    ["Frais de mise en place | k€ | 40 à 45", { setup: { low: 40_000, high: 45_000 } }],
    ["Dépassement | | 15–40 %", { extras: { low: 0.15, high: 0.4 } }],
  ] as [string, object][])("%s", (row, expected) => expect(contractOf(row)).toMatchObject(expected)); // prettier-ignore

  test("stands in a table, where low and high have no column", () => {
    const cells = block("Autres coûts\nNom | Montant | Croissance annuelle\nLicences | 40 000 à 45 000 € | 2 à 4 %");
    expect(documentOf(cells)).toMatchObject({
      otherCosts: [{ amount: { low: 40_000, high: 45_000 }, growth: { low: 0.02, high: 0.04 } }],
    });
  });
  test("out of order is refused as any other", () =>
    expect(problemsOf(contract("Mois de réversibilité | mois | 7 à 4"))).toMatchObject([
      { code: "unorderedRange", row: 4 },
    ]));
});

describe("a unit converts exactly, and is told", () => {
  test.each<[string, object, string]>([
    ["Frais de mise en place | k€ | 12.5", { setup: 12_500 }, "Ligne 4, « Frais de mise en place » : « 12,5 k€ » converti en €."],
    ["Préavis | ans | 1", { exit: { notice: 12 } }, "Ligne 4, « Préavis » : « 1 ans » converti en mois."],
    ["Préavis (ans) | | 1", { exit: { notice: 12 } }, "Ligne 4, « Préavis (ans) » : « 1 ans » converti en mois."],
    ["Coût ponctuel de sortie | | 45 k€", { exit: { oneOff: 45_000 } }, "Ligne 4, « Coût ponctuel de sortie » : « 45 k€ » converti en €."],
    ["Gouvernance | % | 6", { governance: 0.06 }, "Ligne 4, « Gouvernance » : « 6 » : des pour cent, lus comme tels."],
  ])("%s", (row, expected, note) => {
    expect(contractOf(row)).toMatchObject(expected);
    expect(notesOf(contract(row))).toEqual([note]);
  }); // prettier-ignore

  test("over the column of a table, and beside its rows", () => {
    const cells = block(
      "Rôles\nRôle | ETP | Salaire brut (€/mois) | Charges (%)\nAdmin | 2 | 3500 | 42\nTech | 50 % | 2 800 € | 41,5 %",
    );
    expect(documentOf(cells)).toMatchObject({
      team: {
        roles: [
          { fte: 2, grossSalary: 42_000, charges: 0.42 },
          { fte: 0.5, grossSalary: 33_600, charges: 0.415 },
        ],
      },
    });
    const costs = block(
      "Autres coûts\nNom | Unité | Montant HT | Périodicité\nA | k€ | 12 | une fois\nB | €/an | 12000 | chaque mois",
    );
    expect(documentOf(costs)).toMatchObject({ otherCosts: [{ amount: 12_000 }, { amount: 1000 }] });
  });

  test.each<[string, object]>([
    ["Frais de mise en place | k€ | 540 HT", { setup: 540_000 }],
    ["Frais de mise en place | k€ | 4 à 5 HT", { setup: { low: 4000, high: 5000 } }],
    ["Frais de mise en place | k€ | 45 k", { setup: 45_000 }],
    ["Coût mensuel de la nouvelle solution | k€ | 12 par an", { exit: { newMonthlyCost: 1000 } }],
    ["Coût mensuel de la nouvelle solution | €/an | 12 k", { exit: { newMonthlyCost: 1000 } }],
    ["Évolution des volumes | % | 6 par an", { volumeGrowth: 0.06 }],
    ["Frais de mise en place (k€) | HT | 45", { setup: 45_000 }],
    ["Coût mensuel de la nouvelle solution (k€) | par an | 12", { exit: { newMonthlyCost: 1000 } }],
    // Asides in brackets say nothing of amounts.
    ["Frais de mise en place (3 mois) | k€ | 45", { setup: 45_000 }],
    ["Frais de mise en place (par poste) | € | 45", { setup: 45 }],
  ])("what a cell leaves unsaid of its unit is what stands beside it: %s", (row, expected) =>
    expect(contractOf(row)).toMatchObject(expected),
  );

  test("what repeats the label is not told", () =>
    expect(notesOf(contract("Préavis | mois | 3 mois\nFrais de mise en place | € HT | 5 000,00 €"))).toEqual([]));

  test.each<[string, string]>([
    ["Préavis | jours | 90", "otherUnit"],
    ["Frais de mise en place | € TTC | 12", "taxedAmount"],
    ["Frais de mise en place | | 12 $", "otherCurrency"],
    ["Coût mensuel de la nouvelle solution | €/an | 10000", "inexactUnit"],
    ["Frais de mise en place | | 12 M", "otherUnit"],
    ["Frais de mise en place | k€ | 2 800 €", "otherUnit"],
    ["Frais de mise en place | € TTC | 540 par an", "taxedAmount"],
    ["Frais de mise en place (TTC) | € | 12", "taxedAmount"],
    ["Frais de mise en place (k€) | € | 12", "otherUnit"],
    ["Préavis (ans) | mois | 6", "otherUnit"],
    ["Durée d'engagement (mois) | ans | 36", "otherUnit"],
    ["Frais de mise en place | M€ | 540 k", "otherUnit"],
    ["Gouvernance | % par mois | 6 %", "otherUnit"],
    ['Frais de mise en place | € | "30.000"', "ambiguousNumber"],
    ["Frais de mise en place | | environ 12 000", "textForNumber"],
    ["Coût mensuel de la nouvelle solution | € | 18 mois", "otherUnit"],
    ["Préavis | mois | 2 par mois", "otherUnit"],
    ["Décimales du coefficient | | 4 TTC", "otherUnit"],
    ["Astreinte par semaine | € | 2 semaines", "otherUnit"],
  ])("%s is refused: %s", (row, code) =>
    expect(problemsOf(contract(row))).toMatchObject([{ code, row: 4, label: row.split(" | ")[0] }]),
  );

  test("the currency is the scenario's, wherever its row stands", () =>
    expect(
      documentOf(
        block(
          "Contrat | A\nUnités | 4\nPrix unitaire mensuel | $ | 75\nFrais de mise en place | $ | 1200\nScénario | X\nDevise | | USD",
        ),
      ),
    ).toMatchObject({
      currency: "USD",
      contracts: [{ setup: 1200 }],
    }));
});
