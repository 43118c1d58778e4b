import { numberArgument, requiredNumber } from "../../../src/functions/arguments/numberArgument";
import type { NumberAsked } from "../../../src/functions/arguments/numberArgument";
import type { Expected } from "../../../src/messages/arguments/argumentProblem";
import { refusalOf } from "../answers";

const trials: NumberAsked = { name: "trials", expected: { fixed: "whole", min: 1, max: 200 } };
const price: NumberAsked = { name: "price", expected: { unit: "amount", min: 0, max: 1e12 } };

test.each<[string, unknown, number | undefined]>([
  ["a number is itself", 12.5, 12.5],
  ["both bounds are accepted: the least", 0, 0],
  ["and the most", 1e12, 1e12],
  // 0.1 + 0.7 is 0.7999999999999999 in float64; a cell shows 15 digits, 0.8
  ["what a cell adds up is taken at its 15 digits", 0.1 + 0.7, 0.8],
  ["omitted arguments arrive as null", null, undefined],
  ["or undefined", undefined, undefined],
  ["or as empty text", " ", undefined],
])("%s", (_title, value, expected) => expect(numberArgument(value, price)).toBe(expected));

// 2⁵³ − 1 has 16 digits.
test("a whole number beyond 15 digits keeps its last one", () =>
  expect(
    numberArgument(Number.MAX_SAFE_INTEGER, { name: "seed", expected: { fixed: "whole", min: 0, max: Number.MAX_SAFE_INTEGER } }),
  ).toBe(9007199254740991)); // prettier-ignore

test.each<[string, unknown, NumberAsked, object]>([
  ["below the least", 0, trials, { code: "outOfBounds", value: 0 }],
  ["above the most", 201, trials, { code: "outOfBounds", value: 201 }],
  ["a part of a whole number", 2.5, trials, { code: "notWhole", value: 2.5 }],
  ["out of bounds before it is no whole number", 0.5, trials, { code: "outOfBounds", value: 0.5 }],
  ["a text", "douze", trials, { code: "notANumber", value: "douze" }],
  ["a text that may be read two ways", "1.250", price, { code: "ambiguousNumber", value: "1.250" }],
  ["a logical value", true, price, { code: "notANumber", value: true }],
  ["an error value", { code: "#N/A" }, price, { code: "notANumber", value: { code: "#N/A" } }],
  ["what is no number", NaN, price, { code: "notANumber", value: NaN }],
])("refused: %s", (_title, value, asked, problem) =>
  expect(refusalOf(() => numberArgument(value, asked)).argument).toEqual({ ...problem, ...asked }),
);

test("a number that must be given is refused where it is omitted, 0 is given", () => {
  expect(requiredNumber(0, price)).toBe(0);
  expect(refusalOf(() => requiredNumber(null, price)).argument).toEqual({ code: "missing", value: null, ...price });
});

// A unit that is dropped makes another number: 3 months of "3 ans", 60 years of "60 mois", 5 trials of "5 k€".
const inUnit = (unit: Expected["unit"]): NumberAsked => ({
  name: "amount",
  expected: { min: 0, max: 1e9, ...(unit && { unit }) },
});
test.each<[string, Expected["unit"], number]>([
  ["3 ans", "months", 36],
  ["60 mois", "years", 5],
  ["5 k", "units", 5000],
  ["120 salariés", "employees", 120],
  ["3 500 €/mois", "amountPerYear", 42_000],
  ["240 €/an", "amountPerMonth", 20],
  ["95 € HT", "amount", 95],
  ["3,2 %", "share", 0.032],
])("%s is read in %s: %d", (text, unit, expected) => expect(numberArgument(text, inUnit(unit))).toBe(expected));

test.each<[string, Expected["unit"], string]>([
  ["5 k€", undefined, "otherUnit"],
  ["5 %", undefined, "otherUnit"],
  ["5 ans", undefined, "otherUnit"],
  ["5 k", undefined, "otherUnit"],
  ["1 an", "month", "otherUnit"],
  ["8 %", "months", "otherUnit"],
  ["100 k€", "employees", "otherUnit"],
  ["42 000 € TTC", "amountPerYear", "taxedAmount"],
  ["42 000 $", "amountPerYear", "otherCurrency"],
  ["2 ans", "share", "otherUnit"],
])("%s in %s is refused: %s", (text, unit, code) =>
  expect(refusalOf(() => numberArgument(text, inUnit(unit))).argument).toMatchObject({ code, value: text }),
);
