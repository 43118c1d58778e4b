import { linesOf } from "../../../src/scenario/cell";
import { knownLines } from "../../../src/scenario/reading/knownLines";
import { placeOf, sectionsIn } from "../../../src/scenario/reading/sectionsIn";
import { block } from "../cells";

const layout = (drawing: string) => sectionsIn(knownLines(linesOf(block(drawing))));

test("a block is cut at its titles, each with the rows under it", () => {
  const { sections, problems } = layout(`
    Durée | 5
    Horizon
    Libellé | Valeur
    Inflation | 0.02

    Sortie | Global
    Préavis | 3
    Sortie | Support
  `);
  expect(sections.map(({ section, title, lines }) => [section.id, title?.row, lines.map(({ row }) => row)])).toEqual([
    ["scenario", undefined, [1]],
    ["horizon", 2, [4]],
    ["exit", 6, [7]],
    ["exit", 8, []],
  ]);
  expect(problems).toEqual([]);
});

test.each<[string, string, object[]]>([
  ["a title", "Horizons\nLibellé | Valeur\nDurée | 5", [{ code: "unknownSection", row: 1, nearest: "Horizon" }]],
  ["a column", "Rôles\nRôle | ETP | Salaire brut | Prmes\nLead | 1 | 2 | 3", [{ code: "unknownColumn", row: 2, column: 4, nearest: "Primes" }]],
  ["a column given twice", "Rôles\nRôle | ETP | ETP\nLead | 1 | 2", [{ code: "givenTwice", row: 2, column: 3, firstRow: 2 }]],
  ["a header that is missing, once a section", "Rôles\nLead | 1\nTech | 2", [{ code: "missingHeader", row: 2, column: 1 }]],
])("what is wrong with %s is told", (_, drawing, expected) => expect(layout(drawing).problems).toMatchObject(expected)); // prettier-ignore

test("the nearest name is looked for in the first hundred problems only", () => {
  const drawing = Array.from({ length: 101 }, () => "Horizons\nLibellé | Valeur").join("\n");
  const { problems } = layout(drawing);
  expect(problems).toHaveLength(101);
  expect(problems.filter((problem) => "nearest" in problem)).toHaveLength(100);
});

test("a cell stands at its row and column of the range, under its own text", () => {
  const [line] = linesOf([[null], [null, null, " Durée ", 5]]);
  expect([placeOf(line!, 0), placeOf(line!, 1), placeOf(line!, 2)]).toEqual([
    { row: 2, column: 3, label: "Durée" },
    { row: 2, column: 4, label: "5" },
    { row: 2, column: 5, label: "" },
  ]);
});
