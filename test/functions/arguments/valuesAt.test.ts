import { valuesAt } from "../../../src/functions/arguments/valuesAt";
import { refusalOf } from "../answers";

const places = {
  low: "/contracts/0/extras/low",
  high: "/contracts/0/extras/high",
  term: "/contracts/0/term",
  tacitRenewal: "/contracts/0/tacitRenewal",
  rounding: "/contracts/0/revision/rounding",
};

test.each<[string, Parameters<typeof valuesAt<keyof typeof places>>[0], object]>([
  ["those omitted are left out", { low: 0, high: "", term: " ", rounding: null }, { low: 0 }],
  ["a text that is a number is read in the unit of its place", { high: "40 %", term: "3 ans" }, { high: 0.4, term: 36 }],
  ["yes, no and choices by their words", { tacitRenewal: "oui", rounding: "up" }, { tacitRenewal: true, rounding: "up" }],
  ["a 0 that is given says no", { tacitRenewal: 0 }, { tacitRenewal: false }],
  ["what is none of them is left to be refused", { low: true, tacitRenewal: "peut-être" }, { low: true, tacitRenewal: "peut-être" }],
])("%s", (_title, given, expected) => expect(valuesAt(given, places)).toEqual(expected)); // prettier-ignore

test.each<[string, Parameters<typeof valuesAt<keyof typeof places>>[0], object]>([
  ["another unit", { high: "40 jours" }, { code: "otherUnit", at: places.high, value: "40 jours" }],
  ["a text", { high: "beaucoup" }, { code: "textForNumber", at: places.high, value: "beaucoup" }],
  ["an error", { tacitRenewal: { code: "#N/A" } }, { code: "errorInCell", at: places.tacitRenewal, value: "#N/A" }],
  ["a range", { low: "10 à 20 %" }, { code: "rangeRefused", at: places.low, value: { low: 0.1, high: 0.2 } }],
])("refused: %s", (_title, given, problem) =>
  expect(refusalOf(() => valuesAt(given, places)).problems).toMatchObject([problem]),
);
