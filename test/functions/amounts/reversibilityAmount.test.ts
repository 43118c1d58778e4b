import "../../support/customFunctions";
import { LINE, REVERSIBILITY } from "../../../src/functions/functions";
import { spaced } from "../anything";
import { fee } from "../blocks";

describe("INFO.REVERSIBILITY", () => {
  test.each<[string, Parameters<typeof REVERSIBILITY>, number]>([
    // MODEL.md 6 and 7: U(4, 7) has the mean 5.5
    ["expected", [30000], 165000],
    ["P0, 4 months", [30000, null, 0], 120000],
    ["P90, 4 + 3 × 0.9 months", [30000, null, 0.9], 201000],
    ["P100, 7 months", [30000, "", 1], 210000],
    ["months given", [30000, 6], 180000],
    ["months given have one percentile", [30000, 6, 0.9], 180000],
    ["the older rule of thumb", [30000, 1.2], 36000],
    ["no month", [30000, 0], 0],
  ])("%s", (_title, given, expected) => expect(REVERSIBILITY(...given)).toBe(expected));

  test("the line of a plan", () => expect(REVERSIBILITY(30000)).toBe(LINE(fee(30000), "Réversibilité")));

  test.each([
    ["a text", () => REVERSIBILITY("30 k$"), /« forfait_mensuel » : « 30 k\$ » n’est pas en euros/],
    ["no fee", () => REVERSIBILITY(null), /« forfait_mensuel » : la valeur manque/],
    ["negative months", () => REVERSIBILITY(30000, -1), /« Mois de réversibilité » : −1 est hors limites/],
    ["a percentile below 0", () => REVERSIBILITY(30000, 6, -0.1), /« percentile » : −0,1/],
  ])("%s is refused", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence));
});
