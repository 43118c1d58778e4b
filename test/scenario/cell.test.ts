import { cellOf, isBlank, linesOf } from "../../src/scenario/cell";
import { documentOf, problemsOf } from "./cells";

describe("what a cell says", () => {
  // Error values arrive as text or as an object with a code, depending on the platform.
  test.each<[string, unknown, object]>([
    ["nothing", null, { kind: "empty" }],
    ["left out", undefined, { kind: "empty" }],
    ["spaces", " \u00a0 ", { kind: "empty" }],
    ["a number", 12.5, { kind: "number", value: 12.5 }],
    ["a negative zero", -0, { kind: "number", value: 0 }],
    ["a text with its spaces", " a ", { kind: "text", value: " a " }],
    ["a flag", false, { kind: "flag", value: false }],
    ["an English error", "#DIV/0!", { kind: "error", value: "#DIV/0!" }],
    ["a French error among spaces", " #VALEUR! ", { kind: "error", value: " #VALEUR! " }],
    ["a missing value", "#N/A", { kind: "error", value: "#N/A" }],
    ["an error's name without its mark", "#VALEUR", { kind: "text", value: "#VALEUR" }],
    ["an error in lower case", "#name?", { kind: "text", value: "#name?" }],
    ["an error that is an object", { code: "#DIV/0!" }, { kind: "error", value: "#DIV/0!" }],
    ["an error of the custom functions' runtime", Object.assign(new Error("a sentence"), { code: "#N/A" }), { kind: "error", value: "#N/A" }],
    ["an object whose code is no text", { code: 7 }, { kind: "unreadable", value: "object" }],
    ["an object without a code", {}, { kind: "unreadable", value: "object" }],
    ["a list", [1], { kind: "unreadable", value: "object" }],
    ["a function", () => 1, { kind: "unreadable", value: "function" }],
    ["a big integer", 10n, { kind: "unreadable", value: "bigint" }],
  ])("%s", (_, value, cell) => expect(cellOf(value)).toEqual(cell)); // prettier-ignore

  test("what cannot be looked at is one unreadable cell, at the first row and without a margin", () => {
    const locked = new Proxy([], { get: () => { throw new Error("locked"); } }); // prettier-ignore
    expect(linesOf(locked)).toEqual([{ row: 1, margin: 0, cells: [{ kind: "unreadable", value: "object" }] }]);
  });
  test("an error that is an object is told as the error it is", () =>
    expect(problemsOf([["Inflation", { code: "#DIV/0!" }]])).toMatchObject([
      { code: "errorInCell", value: "#DIV/0!", row: 1, column: 2 },
    ]));
});

test.each<[string, unknown, boolean]>([
  ["an empty cell", null, true],
  ["0", 0, true],
  ["another number", 1, false],
  ["a text", "0", false],
  ["a flag", false, false],
])("%s may be an empty cell: %#", (_, value, blank) => expect(isBlank(cellOf(value))).toBe(blank));

describe("the lines of a block", () => {
  const drawn = (cells: unknown) => linesOf(cells).map(({ row, margin, cells }) => [row, margin, cells.length]);
  test.each<[string, unknown, number[][]]>([
    ["count their rows from the top", [["a"], [null], ["b"]], [[1, 0, 1], [3, 0, 1]]],
    ["leave out those of empty cells that arrived as 0", [["a", 1], [0, 0], ["b", 0], [0, 0]], [[1, 0, 2], [3, 0, 2]]],
    ["begin right of the margin", [[null, 0, "a"], [null, "", "b"]], [[1, 2, 1], [2, 2, 1]]],
    ["of a cell", "a", [[1, 0, 1]]],
    ["of nothing", [[null, ""], [0, 0]], []],
  ])("%s", (_, cells, lines) => expect(drawn(cells)).toEqual(lines)); // prettier-ignore

  test("whole columns are those of what they say", () => {
    const scenario = [["Unités", 400], ["Prix unitaire mensuel", 75], ["Inflation", 0]]; // prettier-ignore
    const columns = [...scenario, ...Array.from({ length: 100_000 }, () => [0, 0])];
    expect(linesOf(columns)).toHaveLength(3);
    expect(documentOf(columns)).toEqual(documentOf(scenario));
  });

  test("columns far on the right are read, and reported where nothing is expected", () => {
    const gap = Array.from({ length: 300 }, () => null);
    expect(documentOf([[...gap, "Unités", 400], [...gap, "Prix unitaire mensuel", 75]])).toEqual({
      contracts: [{ units: 400, unitPrice: 75 }],
    }); // prettier-ignore
    expect(problemsOf([["Libellé", "Valeur"], ["Inflation", 0.02, ...gap, 7]])).toMatchObject([
      { code: "valueWithoutColumn", row: 2, column: 303, value: 7 },
    ]); // prettier-ignore
  });
});
