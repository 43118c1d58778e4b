import {
  isPercentileName,
  percentileArgument,
  requiredPercentile,
} from "../../../src/functions/arguments/percentileArgument";
import { refusalOf } from "../answers";

test.each<[string, unknown, number | undefined]>([
  ["0 is a percentile", 0, 0],
  ["1 too", 1, 1],
  ["none is the expected value", null, undefined],
  ["a name is one", "P80", 0.8],
  ["with a decimal", "p 99,9", 0.999],
  ["and so is a percentage", "80 %", 0.8],
])("%s", (_title, value, expected) => expect(percentileArgument(value)).toBe(expected));

test("80 is no percentile", () =>
  expect(refusalOf(() => percentileArgument(80)).argument).toMatchObject({ code: "outOfBounds", name: "percentile" }));

test("P80 is a name of one, 0.8 and P100 are none", () =>
  expect(["P80", 0.8, "P100"].map(isPercentileName)).toEqual([true, false, false]));

test("one that must be given may be called by its name, and is asked for as p", () => {
  expect(requiredPercentile("P95")).toBe(0.95);
  expect(refusalOf(() => requiredPercentile(null)).argument).toMatchObject({ code: "missing", name: "p" });
});
