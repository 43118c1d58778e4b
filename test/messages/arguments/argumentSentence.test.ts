import { argumentSentence } from "../../../src/messages/arguments/argumentSentence";

describe("a share out of bounds is told as the percentage it amounts to, where there is one", () => {
  test.each<[number, string]>([
    [80, "“p”: 80 (that is 8,000%) is out of bounds; expected a percentage between 0% and 100%."],
    // A hundred times this is more than a number can be.
    [1e308, "“p”: 1e+308 is out of bounds; expected a percentage between 0% and 100%."],
  ])("%d", (value, sentence) => {
    const expected = { kind: "share", min: 0, max: 1 } as const;
    expect(argumentSentence({ code: "outOfBounds", name: "p", value, expected }, "en")).toBe(sentence);
  });
});
