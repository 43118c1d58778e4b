import "../../support/customFunctions";
import { LINE, OVERRUN } from "../../../src/functions/functions";
import { spaced } from "../anything";
import { fee } from "../blocks";

describe("INFO.OVERRUN", () => {
  test.each<[string, Parameters<typeof OVERRUN>, number]>([
    // MODEL.md 7: E = 0.75 × 27.5 % = 20.625 %, a tie, rounded away from zero
    ["expected", [100], 20.63],
    ["expected, of 360,000", [360000], 74250],
    ["P50", [100, null, null, null, 0.5], 23.33],
    ["P80", [100, null, null, null, 0.8], 33.33],
    ["P90", [100, null, null, null, 0.9], 36.67],
    ["P95", [100, null, null, null, 0.95], 38.33],
    ["P95 of 360,000 is 38 1/3 %", [360000, null, null, null, 0.95], 138000],
    ["nothing up to 1 − p", [100, null, null, null, 0.25], 0],
    ["then from the low end", [100, null, null, null, 0.26], 15.33],
    ["P0", [100, null, null, null, 0], 0],
    ["P100", [100, null, null, null, 1], 40],
    // 1 − 0.9 is 0.09999999999999998 in float64
    ["1 − p with its noise", [100, 0.9, null, null, 0.1], 0],
    ["certain, from 10 to 30 %", [100, 1, 0.1, 0.3], 20],
    ["certain, at least the low end", [100, 1, 0.1, 0.3, 0], 10],
    ["never", [100, 0, null, null, 1], 0],
    ["always the same", [100, 1, 0.2, 0.2, 0.7], 20],
    ["of nothing", [0], 0],
  ])("%s", (_title, given, expected) => expect(OVERRUN(...given)).toBe(expected));

  test("the line of a plan", () => expect(OVERRUN(360000)).toBe(LINE(fee(30000), "Dépassement", 1)));

  test.each([
    ["a negative amount", () => OVERRUN(-1), /« montant » : −1 est hors limites/],
    ["an empty amount", () => OVERRUN(null), /« montant » : la valeur manque/],
    ["a probability above 1", () => OVERRUN(100, 2), /« Probabilité de dépassement » : 2 \(soit 200 %\)/],
    ["a low end above the high end", () => OVERRUN(100, 1, 0.5), /pas dans l'ordre \(bas 0,5, haut 0,4\)/],
    ["a text", () => OVERRUN(100, 1, "quinze"), /« Dépassement bas » : « quinze » est un texte/],
    ["a percentile above 1", () => OVERRUN(100, 1, 0.1, 0.2, 80), /« percentile » : 80 \(soit 8 000 %\)/],
  ])("%s is refused", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence));
});
