import { alone, numberTyped, plainNumber } from "../../src/asking/numberTyped";

test.each([
  ["75,00 €", "amount", 75],
  ["3 ans", "months", 36],
  ["3 ans", "amount", "otherUnit"],
  ["2 par mois", "months", "otherUnit"],
  ["2 mois/an", "months", 2],
  ["100 TTC", "decimals", "otherUnit"],
  ["100 par an", "decimals", "otherUnit"],
  ["1.234", "amount", "ambiguousNumber"],
  ["bientôt", "amount", NaN],
] as const)("%s in %s: %s", (text, unit, expected) => expect(numberTyped(text, unit)).toBe(expected));

test("a plain number is one by itself, in a cell, or as a text, in its unit", () => {
  expect([5, [[5]], "5 k€", [["5 k€"]]].map((each) => plainNumber(each, "amount"))).toEqual([5, 5, 5000, 5000]);
  expect(["5 %", true, [[1, 2]], null, [[]]].map((each) => plainNumber(each, "amount"))).toEqual(Array(5).fill(undefined)); // prettier-ignore
});

test("a range of one cell is what it holds", () => {
  expect([alone([["x"]]), alone("x"), alone([["x", "y"]]), alone([[]])]).toEqual(["x", "x", [["x", "y"]].at(0) && ["x", "y"], []]); // prettier-ignore
});
