import { isBlankRow, usedRange } from "../../src/ground/usedRange";

const rows = (count: number, row: readonly unknown[]): unknown[][] => Array.from({ length: count }, () => [...row]);

describe("a range without the blanks at its end", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["rows of nothing", [["Inflation", 0.02], [null, undefined], ["", "  "]], [["Inflation", 0.02]]],
    ["rows of zeros, as which empty cells may arrive", [["Inflation", 0.02], [0, 0], [0, -0]], [["Inflation", 0.02]]],
    ["columns of nothing", [["Horizon", null, ""], ["Inflation", 0.02, "  "]], [["Horizon", null], ["Inflation", 0.02]]],
    ["holes", [["Inflation", 0.02, ,], [,]], [["Inflation", 0.02]]], // eslint-disable-line no-sparse-arrays
    ["whole columns", [["Inflation", 0.02], ...rows(100_000, [0, 0])], [["Inflation", 0.02]]],
    ["nothing else, of which a row is left", [["", 0], [0, 0]], [["", 0]]],
  ])("%s are cut", (_, range, used) => expect(usedRange(range)).toEqual(used)); // prettier-ignore

  test.each<[string, unknown[]]>([
    ["a last row of zeros under their label", [["Horizon", ""], ["Inflation", 0]]],
    ["a last column of zeros, which may be values", [["Inflation", 0], ["Durée", 0]]],
    ["blank rows between others", [["Horizon"], [0], [""], ["Durée"]]],
    ["blank columns before others", [["", 0, "Durée"]]],
    ["a flag", [["Horizon"], [false]]],
    ["an error", [["Horizon"], ["#N/A"]]],
    ["a value of another kind", [["Horizon"], [{}]]],
    ["a number that is none", [["Horizon"], [NaN]]],
    ["a list that is no range", ["fr", null, 0]],
    ["an empty list", []],
  ])("%s stays", (_, range) => expect(usedRange(range)).toBe(range)); // prettier-ignore

  test("each cell is looked at once at most", () => {
    let reads = 0;
    const row = () => new Proxy([0, 0, 0], { get: (cells, key) => (typeof key === "string" && /^\d/.test(key) && reads++, Reflect.get(cells, key)) }); // prettier-ignore
    usedRange([["Durée", 5, null], ...Array.from({ length: 1000 }, row)]);
    expect(reads).toBeLessThanOrEqual(3000);
  });
});

test.each<[string, unknown, boolean]>([
  ["no cells", [], true],
  ["nothing, empty text and 0", [null, "", 0, undefined, " "], true],
  ["a number", [0, 1], false],
  ["a text", ["", "x"], false],
  ["a lone 0", 0, true],
  ["a lone text", "x", false],
])("a row of %s says nothing: %#", (_, row, isBlank) => expect(isBlankRow(row)).toBe(isBlank));
