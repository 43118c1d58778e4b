import {
  numberArgument,
  numbersAt,
  percentileArgument,
  requiredNumber,
} from "../../../src/functions/arguments/numberArgument";
import type { NumberAsked } from "../../../src/functions/arguments/numberArgument";
import { refusalOf } from "../answers";

const trials: NumberAsked = { name: "trials", expected: { kind: "whole", min: 1, max: 200 } };
const price: NumberAsked = { name: "price", expected: { kind: "amount", min: 0, max: 1e12 } };

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
    numberArgument(Number.MAX_SAFE_INTEGER, { name: "seed", expected: { kind: "whole", min: 0, max: Number.MAX_SAFE_INTEGER } }),
  ).toBe(9007199254740991)); // prettier-ignore

test.each<[string, unknown, NumberAsked, object]>([
  ["below the least", 0, trials, { code: "outOfBounds", value: 0 }],
  ["above the most", 201, trials, { code: "outOfBounds", value: 201 }],
  ["a part of a whole number", 2.5, trials, { code: "notWhole", value: 2.5 }],
  ["out of bounds before it is no whole number", 0.5, trials, { code: "outOfBounds", value: 0.5 }],
  ["a text", "douze", trials, { code: "notANumber", value: "douze" }],
  ["a text that may be read two ways", "1.250", price, { code: "ambiguousNumber", value: "1.250" }],
  ["a logical value", true, price, { code: "notANumber", value: true }],
  ["an error value", { code: "#N/A" }, price, { code: "notANumber", value: "#N/A" }],
  ["what is no number", NaN, price, { code: "notANumber", value: NaN }],
])("refused: %s", (_title, value, asked, problem) =>
  expect(refusalOf(() => numberArgument(value, asked)).argument).toEqual({ ...problem, ...asked }),
);

test("a number that must be given is refused where it is omitted, 0 is given", () => {
  expect(requiredNumber(0, price)).toBe(0);
  expect(refusalOf(() => requiredNumber(null, price)).argument).toEqual({ code: "missing", value: null, ...price });
});

describe("numbers by where they stand in a scenario", () => {
  const places = { low: "/contracts/0/extras/low", high: "/contracts/0/extras/high" };

  test("those omitted are left out", () => expect(numbersAt({ low: 0, high: "" }, places)).toEqual({ low: 0 }));

  test("a text that is a number is read in the unit of its place", () =>
    expect(numbersAt({ low: 0.1, high: "40 %" }, places)).toEqual({ low: 0.1, high: 0.4 }));
  test("another text is refused at its place", () =>
    expect(refusalOf(() => numbersAt({ low: 0.1, high: "40 jours" }, places)).problems).toEqual([
      { code: "otherUnit", at: "/contracts/0/extras/high", value: "40 jours" },
    ]));
});

test.each<[string, unknown, number | undefined]>([
  ["0 is a percentile", 0, 0],
  ["1 too", 1, 1],
  ["none is the expected value", null, undefined],
])("%s", (_title, value, expected) => expect(percentileArgument(value)).toBe(expected));

test("80 is no percentile", () =>
  expect(refusalOf(() => percentileArgument(80)).argument).toMatchObject({ code: "outOfBounds", name: "percentile" }));
