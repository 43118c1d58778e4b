import { linesOf } from "../../../src/scenario/cell";
import { knownLines } from "../../../src/scenario/reading/knownLines";
import type { KnownLine } from "../../../src/scenario/reading/knownLines";
import { block, problemsOf } from "../cells";

const known = (drawing: string): readonly KnownLine[] => knownLines(linesOf(block(drawing)));
const kinds = (drawing: string): string => known(drawing).map(({ kind }) => kind).join(" "); // prettier-ignore

const header = "Libellé | Unité | Bas | Probable | Haut | Loi | Source";

describe("a line of a block is known by itself, the lines above it and the next one", () => {
  test.each<[string, string, string]>([
    ["quantities above any title", "Durée | 5\nInflation | 0.02", "quantity quantity"],
    ["a title, a header and a quantity", `Horizon\n${header}\nDurée | | | 5`, "title header quantity"],
    ["blank lines, which are none", "Horizon\n | \n0 | 0\nDurée | 5", "title quantity"],
    ["a table", "Rôles\nRôle | ETP\nLead | 1\nTech | 2", "title header item item"],
    ["rows, then a table, under one title", `Équipe\n${header}\nInflation | | | 0.02\nRôle | ETP\nLead | 1`, "title header quantity header item"],
    ["a header within a table", "Rôles\nRôle | ETP\nLead | 1\nRôle | ETP\nTech | 2", "title header item header item"],
    ["a title nobody knows over a header", `Sorties | A\n${header}\nPréavis | | | 3`, "unknownTitle unread unread"],
    ["a known title after an unknown one", `Sorties\n${header}\nPréavis | | | 3\nHorizon\nDurée | 5`, "unknownTitle unread unread title quantity"],
    ["a text nobody knows over a quantity", "Truc\nDurée | 5", "quantity quantity"],
    ["a table without its header", "Rôles\nLead | 1\nTech | 2", "title headless unread"],
    ["rows typed under the title of a table", "Contrats\nUnités | 400", "title quantity"],
  ])("%s", (_, drawing, expected) => expect(kinds(drawing)).toBe(expected)); // prettier-ignore
});

describe("a title has the contract, or the scenario's name, beside it", () => {
  test.each<[string, string, string]>([
    ["a contract", "Sortie | Global", "title"],
    ["a choice of the quantity of that name", "Contrat | A\nType de sortie | fin d'horizon", "title quantity"],
    ["a choice by the name of its section", "Sortie | fin d'horizon", "quantity"],
    ["a contract called as a choice, over a header", `Sortie | fin d'horizon\n${header}`, "title header"],
    ["a contract called by a number", "Contrat | 2027", "title"],
    ["an item called as a section, in a table", "Contrats\nContrat | Unités\nContrat | 2027", "title header item"],
    ["a scenario called by a number", "Scénario | 2027", "title"],
    ["a flag, which is no name", "Scénario | ", "title"],
    ["a value further right", "Sortie | | Global", "quantity"],
    ["more than one value", "Sortie | Global | 3", "quantity"],
  ])("%s", (_, drawing, expected) => expect(kinds(drawing)).toBe(expected));
});

test("what was understood of a line comes with it", () => {
  const [title, header, quantity, table, , item] = known(`
    Révision de prix | Global
    Libellé | Valeur
    Plafond | 0.03
    Autres coûts
    Autre coût | Montant
    Audit | 4200
  `);
  expect(title).toMatchObject({ row: 1, section: { id: "revision" }, owner: { kind: "text", value: "Global" } });
  expect(header).toMatchObject({ read: { header: { form: "rows" }, unknown: [], repeated: [] } });
  expect(quantity).toMatchObject({ row: 3, header: { form: "rows" } });
  expect(table).toMatchObject({ section: { id: "otherCosts" } });
  expect(item).toMatchObject({ row: 6, header: { form: "table", table: "otherCosts" } });
});

test("all that a label may mean where it stands comes with its line", () => {
  const meant = known("Contrat | A\ncap | 0.1\nRévision de prix | A\ncap | 0.1\nPérimètre | A\nréseau | 1").map(
    (line) => (line.kind === "quantity" ? line.meant.map(({ path }) => path.join(".")) : undefined),
  );
  expect(meant).toEqual([undefined, ["revision.cap", "credits.cap"], undefined, ["revision.cap"], undefined, []]);
});

test("a lone word for a quantity over a header is a row without a value, and no title that nobody knows", () => {
  expect(problemsOf([["Durée"], ["Libellé", "Valeur"], ["Inflation", 0.02]])).toEqual([]);
  expect(problemsOf([["Truc"], ["Libellé", "Valeur"], ["Inflation", 0.02]])).toMatchObject([
    { code: "unknownSection" },
  ]);
});
