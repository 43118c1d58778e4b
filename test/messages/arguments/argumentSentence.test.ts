import { argumentSentence } from "../../../src/messages/arguments/argumentSentence";

describe("a share out of bounds is told as the percentage it amounts to, where there is one", () => {
  test.each<[number, string]>([
    [80, "“p”: 80 (that is 8,000%) is out of bounds; expected a percentage between 0% and 100%."],
    // A hundred times this is more than a number can be.
    [1e308, "“p”: 1e+308 is out of bounds; expected a percentage between 0% and 100%."],
  ])("%d", (value, sentence) => {
    const expected = { unit: "share", min: 0, max: 1 } as const;
    expect(argumentSentence({ code: "outOfBounds", name: "p", value, expected }, "en")).toBe(sentence);
  });
});

test.each([
  [
    "fr",
    "Ces scénarios ont 3\u202f012 grandeurs, et 500 au plus sont suivies ensemble. Cherchez-en une à la fois avec INFO.BREAKEVEN.",
  ],
  [
    "en",
    "These scenarios have 3,012 quantities, and 500 at most are followed together. Look for one at a time with INFO.BREAKEVEN.",
  ],
] as const)("too many quantities, in %s", (language, sentence) =>
  expect(argumentSentence({ code: "tooManyQuantities", count: 3012, most: 500 }, language)).toBe(sentence),
);

test.each([
  ["amount", "“Units” cannot move in both: the target is an amount. Give the block of a scenario, or ask for “first”."],
  [
    "absent",
    "“Units” cannot move in both: the target does not have this quantity. Ask for “first”, or for another quantity.",
  ],
  [
    "common",
    "“Units” belongs to the horizon, common to both scenarios, and does not move in the first alone. Ask for “both”.",
  ],
] as const)("a quantity that does not move where it is asked to: %s", (why, sentence) =>
  expect(argumentSentence({ code: "notMoved", label: "Units", why }, "en")).toBe(sentence),
);
