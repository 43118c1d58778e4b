import { sentence } from "../../../src/messages/problems/problems";
import type { BlockProblem } from "../../../src/scenario/reading/blockProblem";
import { block, documentOf, problemsOf } from "../cells";

const linesOf = (header: string, ...lines: readonly string[]): unknown =>
  (documentOf(block(`Lignes de prix\n${header}\n${lines.join("\n")}`)) as { contracts: { prices: unknown }[] })
    .contracts[0]!.prices;

describe("a table of price lines", () => {
  test("has its columns in any order, with units or uses a year under one head", () => {
    expect(linesOf("Quantité | Par | Ligne | Prix unitaire", "3 | an | Serveurs | 1985.35", "500 | usage | Copies | 0.04")).toEqual([
      { name: "Serveurs", per: "year", units: 3, unitPrice: 1985.35 },
      { name: "Copies", per: "use", perYear: 500, unitPrice: 0.04 },
    ]); // prettier-ignore
  });
  test.each([
    ["mois", "month"], ["Mensuel", "month"], ["/mois", "month"], ["per month", "month"], ["monthly", "month"],
    ["trimestre", "quarter"], ["trimestrielle", "quarter"], ["quarterly", "quarter"],
    ["an", "year"], ["annuel", "year"], ["Année", "year"], ["per annum", "year"],
    ["usage", "use"], ["à l'usage", "use"], ["à l'acte", "use"], ["unité consommée", "use"], ["per use", "use"],
  ])("%s is by the %s", (word, per) => {
    const count = per === "use" ? "perYear" : "units";
    expect(linesOf("Ligne | Par | Quantité | Prix", `A | ${word} | 1 | 2`)).toEqual([{ name: "A", per, [count]: 1, unitPrice: 2 }]);
  }); // prettier-ignore
  test.each(["Prix unitaire (€/1 000 copies)", "Prix unitaire (€ le mille)", "Prix unitaire (les 1 000)"])(
    "has no price that is by the thousand of what is counted by the piece: %s",
    (head) =>
      expect(problemsOf(block(`Lignes de prix\nLigne | Par | Quantité | ${head}\nCopies | usage | 10000 | 3.5`))).toMatchObject([
        { code: "otherUnit", row: 3, column: 4 },
      ]),
  ); // prettier-ignore
  test("counts and prices by the thousand what its row counts so", () => {
    expect(linesOf("Ligne | Par | Quantité | Unité | Prix unitaire", "Copies | usage | 10 | les 1 000 | 3.5")).toEqual([
      { name: "Copies", per: "use", perYear: 10, unitPrice: 3.5 },
    ]);
  });
  test("says prices by contract year in columns, in one cell, and a price that is never revised", () => {
    expect(linesOf("Ligne | Par | Unités | Prix unitaire | Prix année 1 | Prix an 2 (€)", "A | mois | 1 | | 4200 | 4350", 'B | mois | 1 | "4200 / 4350,50"', 'C | an | 1 | "3 000 € fixe"', "D | an | 1 | | 3000 |")).toEqual([
      { name: "A", per: "month", units: 1, unitPrice: [4200, 4350] },
      { name: "B", per: "month", units: 1, unitPrice: ["4200", "4350.50"] },
      { name: "C", per: "year", units: 1, unitPrice: ["3000"] },
      { name: "D", per: "year", units: 1, unitPrice: [3000] },
    ]); // prettier-ignore
  });
  test("has the heads of a price schedule, and months by their date", () => {
    expect(linesOf("Désignation | Par | Qté | P.U. HT | Du | Au", "Postes | mois | 5 | 40 | 7 | 12")).toEqual([
      { name: "Postes", per: "month", units: 5, unitPrice: 40, from: 7, to: 12 },
    ]);
    expect(linesOf("Line | Per | Qty | Price | From | To", "Posts | month | 5 | 40 | 7 | 12")).toEqual([
      { name: "Posts", per: "month", units: 5, unitPrice: 40, from: 7, to: 12 },
    ]);
    expect(linesOf("Prestation | Facturé par | Quantité | Prix unitaire HT (€)", "Postes | an | 5 | 40")).toEqual([
      { name: "Postes", per: "year", units: 5, unitPrice: 40 },
    ]);
  });
  test("names the contract of each row, where there are several", () => {
    const cells = block(`
      Lignes de prix
      Contrat | Ligne | Par | Quantité | Prix
      Alpha | Postes | mois | 10 | 20
      Beta | Postes | mois | 10 | 25
    `);
    expect(documentOf(cells)).toEqual({
      contracts: [
        { name: "Alpha", prices: [{ name: "Postes", per: "month", units: 10, unitPrice: 20 }] },
        { name: "Beta", prices: [{ name: "Postes", per: "month", units: 10, unitPrice: 25 }] },
      ],
    });
  });
});

describe("a quantity of which a period is said that may be its own or the whole one's is refused", () => {
  const read = (header: string, line: string) => problemsOf(block(`Lignes de prix\n${header}\n${line}`));
  const counted = "Ligne | Unité | Quantité | Prix unitaire";
  test.each([
    ["twelve months in the column of units", counted, "Maintenance | mois | 12 | 1000", "unclearPeriod", 3],
    ["four years of it", counted, "Maintenance | an | 4 | 12000", "unclearPeriod", 3],
    ["a head that bears a whole term", "Ligne | Par | Quantité (4 ans) | Prix unitaire", "Heure | usage | 400 | 90", "unknownColumn", 2],
  ])("%s", (_title, header, line, code, row) => expect(read(header, line)[0]).toMatchObject({ code, row, column: 3 }));
  test.each([
    ["one", counted, "Maintenance | mois | 1 | 1000"],
    ["of what is counted beside it", counted, "Serveurs | serveur/mois | 12 | 100"],
    ["by a column of its own", "Ligne | Par | Unités | Prix unitaire", "Postes | mois | 12 | 100"],
  ])("%s is what it says", (_title, header, line) => expect(read(header, line)).toEqual([]));
}); // prettier-ignore

describe("tiers and ranges in one cell", () => {
  const tiers = (text: string) =>
    (
      linesOf("Ligne | Par | Quantité | Prix unitaire | Paliers", `A | usage | 1 | 9 | "${text}"`) as {
        tiers: unknown;
      }[]
    )[0]!.tiers;
  test.each<[string, unknown]>([
    ["> 170 : 82,60 ; > 500 : 78,50", [{ above: "170", unitPrice: "82.60" }, { above: "500", unitPrice: "78.50" }]],
    ["au-delà de 170 : 82,60 €", [{ above: "170", unitPrice: "82.60" }]],
    ["> 170 h : 82,60 ; > 1 000 heures : 78,50", [{ above: "170", unitPrice: "82.60" }, { above: "1000", unitPrice: "78.50" }]],
    ["above 500 GB: 0.04", [{ above: "500", unitPrice: "0.04" }]],
    ["above 170: 82.60", [{ above: "170", unitPrice: "82.60" }]],
    [">50\u202f000:0,0040", [{ above: "50000", unitPrice: "0.0040" }]],
    ["> 1 000 : 2,75 / 2,655 / 2,50", [{ above: "1000", unitPrice: ["2.75", "2.655", "2.50"] }]],
    // A year's uses: 12 months of 170.
    ["> 170 par mois : 80", [{ above: "2040", unitPrice: "80" }]],
    ["> 2 milliers : 3 k€", [{ above: "2000", unitPrice: "3000" }]],
    ["> 20 : 600 fixe", [{ above: "20", unitPrice: ["600"] }]],
    ["> 50000 : 0,0065 à 0,0095", [{ above: "50000", unitPrice: { low: "0.0065", high: "0.0095" } }]],
    ["> 5 : 990 à 1100, probable 1010 (triangulaire)", [{ above: "5", unitPrice: { low: "990", high: "1100", mode: "1010", law: "triangular" } }]],
    ["> 5 : moyenne 10, écart-type 2 (normale)", [{ above: "5", unitPrice: { mean: "10", sd: "2", law: "normal" } }]],
  ])("%s", (text, expected) => expect(tiers(text)).toEqual(expected)); // prettier-ignore
});

describe("what is wrong with price lines is said with its row and its label", () => {
  const header =
    "Lignes de prix | MSP\nLigne | Par | Unités | Quantité par an | Prix unitaire | Paliers | Probabilité | Du mois | Au mois | Prix année 1 | Prix année 2";
  test.each<[string, string, object[], string]>([
    ["no word for the period", "A | | 1 | | 9", [{ code: "missing", row: 3, label: "Par" }], "Ligne 3, « Par » : la valeur manque"],
    ["units of what is paid by use", "A | usage | 5 | 10 | 9", [{ code: "exclusive", row: 3, label: "Unités" }], "Ligne 3, « Unités » : cette valeur est incompatible avec « Par » : usage"],
    ["uses of a fixed part", "A | mois | 5 | 10 | 9", [{ code: "exclusive", row: 3, label: "Quantité par an" }], "incompatible avec « Par » : mois"],
    ["no units", "A | mois | | | 9", [{ code: "missing", row: 3, label: "Unités" }], "la valeur manque"],
    ["no uses", "A | usage | | | 9", [{ code: "missing", row: 3, label: "Quantité par an" }], "la valeur manque"],
    ["no price", "A | mois | 1", [{ code: "missing", row: 3, label: "Prix unitaire" }], "la valeur manque"],
    ["tiers of a fixed part", 'A | mois | 5 | | 9 | "> 5 : 3"', [{ code: "exclusive", row: 3, label: "Paliers" }], "incompatible avec « Par » : mois"],
    ["tiers out of order", 'A | usage | | 10 | 9 | "> 500 : 3 ; > 170 : 2"', [{ code: "unorderedTiers", row: 3 }], "des paliers croissants, le suivant au-delà de 500"],
    ["tiers that are none", 'A | usage | | 10 | 9 | "dégressif"', [{ code: "unreadTiers", row: 3, label: "Paliers" }], "« > 170 : 82,60 ; > 500 : 78,50 »"],
    ["a threshold in millions or months", 'A | usage | | 10 | 9 | "> 10 M : 3"', [{ code: "otherUnit", row: 3 }], "est dans une unité qui n'est pas celle"],
    ["a period that is none, said once", "A | semestre | 5 | | 9", [{ code: "notAChoice", row: 3, label: "Par" }], "« semestre » n'est pas un choix connu ; il faut « mois », « trimestre », « an » ou « usage »"],
    ["tiers from a threshold on", 'A | usage | | 10 | 9 | ">= 170 : 3"', [{ code: "unreadTiers", row: 3 }], "ne se lit pas comme des paliers"],
    ["a threshold that may be a thousand", 'A | usage | | 10 | 9 | "> 1,000 : 3"', [{ code: "ambiguousNumber", row: 3, value: "1,000" }], "peut se lire de deux façons"],
    ["a price that may be thousands", 'A | mois | 5 | | "1.250"', [{ code: "ambiguousNumber", row: 3, label: "Prix unitaire" }], "peut se lire de deux façons"],
    ["a price that is none", "A | mois | 5 | | sur devis", [{ code: "unreadPrice", row: 3, label: "Prix unitaire" }], "ne se lit pas comme un prix"],
    ["a day for a price", "A | mois | 5 | | 01/04/2027", [{ code: "unreadPrice", row: 3, label: "Prix unitaire" }], "ne se lit pas comme un prix"],
    ["a month for a price", "A | mois | 5 | | 04/2027", [{ code: "unreadPrice", row: 3, label: "Prix unitaire" }], "ne se lit pas comme un prix"],
    ["a duration for a price", "A | mois | 5 | | 18 mois", [{ code: "otherUnit", row: 3, label: "Prix unitaire" }], "unité"],
    ["an option without its probability", "A | mois | 5 | | 9 | | oui", [{ code: "optionWithoutProbability", row: 3, label: "Probabilité" }], "cette ligne est une option"],
    ["a price and prices by year", "A | mois | 5 | | 9 | | | | | 8 | 7", [{ code: "priceAndYears", row: 3, label: "Prix unitaire" }], "à la fois un prix unitaire et des prix par année"],
    ["a year left out", "A | mois | 5 | | | | | | | | 7", [{ code: "missing", row: 3, at: "/contracts/0/prices/0/unitPrice/0" }], "la valeur manque"],
    ["an end before its start", "A | mois | 5 | | 9 | | | 12 | 6", [{ code: "endsBeforeStart", row: 3, label: "Au mois" }], "le mois 6 précède le début, mois 12"],
    ["two lines of one name", "A | mois | 5 | | 9\nA | an | 1 | | 3", [{ code: "duplicateName", row: 4, label: "Ligne de prix" }], "plusieurs lignes de prix s'appellent « A »"],
    ["a contract with a price of its own", "A | mois | 5 | | 9\nContrat | MSP\nLibellé | Valeur\nPrix unitaire mensuel | 80", [{ code: "exclusive", row: 6, label: "Prix unitaire mensuel" }], "incompatible avec « Lignes de prix »"],
    ["an agreed increase beside an index", "A | mois | 5 | | 9\nRévision de prix\nLibellé | Valeur\nHausse annuelle convenue | 0.05\nHausse de l'indice | 0.02", [{ code: "exclusive", row: 7, label: "Hausse de l'indice" }], "incompatible avec « Hausse annuelle convenue »"],
    ["work units beside an overrun", "A | mois | 5 | | 9\nHors forfait\nLibellé | Valeur\nMode de hors forfait | aucun\nUnités d'œuvre\nNom | Prix unitaire | Quantité par an\nJour | 500 | 3", [{ code: "exclusive" }], "incompatible avec"],
  ])("%s", (_, lines, expected, said) => {
    const problems = problemsOf(block(`${header}\n${lines}`));
    expect(problems).toMatchObject(expected);
    expect(sentence(problems[0] as BlockProblem, "fr").replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'")).toContain(said);
  }); // prettier-ignore
});

test("a year left out of a contract's own prices is missed", () =>
  expect(problemsOf(block("Contrats\nContrat | Unités | Prix année 1 | Prix année 2\nB | 1 | | 80"))).toMatchObject([
    { code: "missing", at: "/contracts/0/unitPrice/0", row: 3 },
  ]));

describe("what is counted", () => {
  const typed = (count: string) =>
    block(`Lignes de prix | MSP\nLigne | Par | Quantité | Prix | Décompte\nA | mois | 5 | 9 | ${count}`);
  test("is firm of a fixed part, said or not", () => {
    expect(problemsOf(typed("ferme"))).toEqual([]);
    expect(problemsOf(typed(""))).toEqual([]);
  });
  test("is never estimated of it, which only uses are", () => {
    const problems = problemsOf(typed("estimé"));
    expect(problems).toMatchObject([{ code: "exclusive", row: 3, label: "Décompte" }]);
    expect(sentence(problems[0] as BlockProblem, "fr").replace(/\s/g, " ")).toContain(
      "Ligne 3, « Décompte » : cette valeur est incompatible avec « Par » : mois",
    );
    expect(sentence(problems[0] as BlockProblem, "en")).toContain(
      "Row 3, “Décompte”: this value cannot go with “Per”: month",
    );
  });
});
