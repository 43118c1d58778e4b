import { contentKey } from "../../src/ground/contentKey";

const column = (length: number, empty: unknown): unknown[][] => [
  ["Inflation", 0.02],
  ...Array.from({ length }, () => [empty, empty]),
];

describe("the key of a content", () => {
  test.each<[string, unknown, unknown]>([
    ["equal texts", "a", "a"],
    ["equal ranges", [["a", 1]], [["a", 1]]],
    ["nothing and what is left out", [null], [undefined]],
    ["whole columns whose blank rows are 0 or empty text", column(1000, 0), column(1000, "")],
  ])("is the same for %s", (_, one, other) => expect(contentKey(one)).toBe(contentKey(other)));

  test.each<[string, unknown, unknown]>([
    ["a number and its text", 1, "1"],
    ["no number and nothing", NaN, null],
    ["two infinities", Infinity, -Infinity],
    ["a cell of 0 and an empty one", [[0]], [[""]]],
    ["a fee, and a fee over an empty cell", [[30_000]], [[30_000], [0]]],
    ["a fee, and a fee beside an empty cell", [[30_000]], [[30_000, ""]]],
    ["a text of 0 and an empty cell", [["a"], ["0"]], [["a"], [0]]],
    ["zeros that may be values", [["Inflation", 0]], [["Inflation", ""]]],
  ])("tells %s apart", (_, one, other) => expect(contentKey(one)).not.toBe(contentKey(other)));

  test("of whole columns is as long as what they say", () =>
    expect(contentKey(["fr", "TCO", column(100_000, 0), null])!.length).toBeLessThan(100));

  test("is none for what cannot be written", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(contentKey(cyclic)).toBeUndefined();
  });
});

test("a 0 at the end of a list that is no range counts: it may be an argument", () =>
  expect(contentKey(["COMPARE", [[[1]], 0]])).not.toBe(contentKey(["COMPARE", [[[1]], null]])));
