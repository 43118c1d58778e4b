import fc from "fast-check";
import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { CONTRACTEND } from "../../../src/functions/functions";
import { cell, expectPresentable, spaced } from "../anything";

afterEach(() => setHost({ language: "fr" }));

describe("INFO.CONTRACTEND", () => {
  test.each<[string, Parameters<typeof CONTRACTEND>, number]>([
    // MODEL.md 4.3: T × max(1, ⌈(d + notice) / T⌉)
    ["notice in time ends the first term: ⌈(28 + 8) / 36⌉ = 1", [28, 8, 36], 36],
    ["a month late, it renews: ⌈(29 + 8) / 36⌉ = 2", [29, 8, 36], 72],
    ["decided early, it still lasts its term", [1, 0, 36], 36],
    ["in the second term: ⌈(60 + 3) / 36⌉ = 2", [60, 3, 36], 72],
    ["a notice longer than the term: ⌈(1 + 13) / 12⌉ = 2", [1, 13, 12], 24],
    ["a notice of 2.5 months: ⌈(34 + 2.5) / 36⌉ = 2", [34, 2.5, 36], 72],
    ["a contract of month after month: 10 + 3", [10, 3, 1], 13],
    ["without renewal the notice alone: 29 + 8", [29, 8, 36, false], 37],
    ["without renewal nor term", [29, 8, null, false], 37],
    ["a part of a month is a month: 29 + ⌈2.5⌉", [29, 2.5, 36, "non"], 32],
    ["the transition must fit in: 29 + 12", [29, 8, 36, false, 12], 41],
    ["and may outlast the term: 28 + 9.5 gives 38", [28, 8, 36, true, 9.5], 38],
    ["an end after the longest horizon: ⌈(180 + 12) / 60⌉ = 4", [180, 12, 60], 240],
    ["renewal left out, whatever the platform hands over", [29, 8, 36, "", undefined], 72],
    ["an empty cell handed over as 0 is FALSE", [29, 8, 36, 0], 37],
    ["no notice", [36, "", 36], 36],
  ])("%s", (_title, given, expected) => expect(CONTRACTEND(...given)).toBe(expected));

  test("a later decision or a longer notice never ends it earlier, and it ends with a term", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 179 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (decided, notice, term) => {
          const end = CONTRACTEND(decided, notice, term);
          expect(end % term).toBe(0);
          expect(end).toBeGreaterThanOrEqual(decided + notice);
          expect(end - decided - notice).toBeLessThan(term);
          expect(CONTRACTEND(decided + 1, notice, term)).toBeGreaterThanOrEqual(end);
          expect(CONTRACTEND(decided, notice + 1, term)).toBeGreaterThanOrEqual(end);
        },
      ),
      { numRuns: 50 },
    ));

  test.each([
    ["no month", () => CONTRACTEND(null, 8, 36), /« mois_de_décision » : la valeur manque/],
    ["month 0, or an empty cell", () => CONTRACTEND(0, 8, 36), /« mois_de_décision » : 0 est hors limites/],
    ["a date", () => CONTRACTEND(46388, 8, 36), /46 388 est hors limites ; il faut un numéro de mois entre 1 et 180/],
    ["half a month", () => CONTRACTEND(2.5, 8, 36), /« mois_de_décision » : 2,5 n’est pas un nombre entier/],
    ["a text", () => CONTRACTEND(29, "huit", 36), /« Préavis » : « huit » est un texte/],
    ["a negative notice", () => CONTRACTEND(29, -1, 36), /« Préavis » : −1 est hors limites/],
    ["a renewal without a term", () => CONTRACTEND(29, 8, null), /« Durée d'engagement » manque/],
    ["neither yes nor no", () => CONTRACTEND(29, 8, 36, "peut-être"), /« Reconduction tacite » : « peut-être »/],
    ["a huge transition", () => CONTRACTEND(29, 8, 36, true, 1e300), /« Transition de sortie » : 1e\+300/],
  ])("%s is refused", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence));

  test("in English too", () => {
    setHost({ language: "en" });
    expect(() => CONTRACTEND(0, 8, 36)).toThrow("“decisionMonth”: 0 is out of bounds");
  });

  test("answers a finite value or an error with a sentence, whatever it is given", () => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom(0.5, 1, 100));
    fc.assert(
      fc.property(argument, argument, argument, argument, argument, (...args) =>
        expectPresentable(() => CONTRACTEND(...args)),
      ),
      { numRuns: 300 },
    );
  });
});
