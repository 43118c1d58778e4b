import "../../support/customFunctions";
import { SEVERANCE } from "../../../src/functions/functions";
import { spaced } from "../anything";

describe("INFO.SEVERANCE", () => {
  test.each<[string, Parameters<typeof SEVERANCE>, number]>([
    // 3,500 × 5 / 4; the law gives managers no more.
    ["five years", [42_000, 5], 4375],
    ["a manager", [42_000, 5, true], 4375],
    ["salary by the month, seniority by the month", ["3 500 €/mois", "60 mois"], 4375],
    // 3,500 × (10 / 4 + 2.5 / 3)
    ["beyond ten years", [42_000, 12.5], 11_666.67],
    ["seven months", [42_000, 7 / 12], 0],
  ])("%s", (_title, given, expected) => expect(SEVERANCE(...given)).toBe(expected));

  test.each<[string, Parameters<typeof SEVERANCE>, string]>([
    ["no seniority", [42_000, null], "« ancienneté » : la valeur manque ; il faut un nombre d'années entre 0 et 60."],
    ["a seniority in months without its unit", [42_000, 90], "« ancienneté » : 90 est hors limites"],
    ["months that are no decimal of a year", [42_000, "7 mois"], "« 7 mois » ne tombe pas juste dans l’unité attendue"],
    ["a salary of another currency", ["42 000 $", 5], "« salaire_brut » : « 42 000 $ » n’est pas en euros"],
    ["neither yes nor no", [42_000, 5, "peut-être"], "« Cadre » : « peut-être » ne répond ni oui ni non"],
  ])("refused: %s", (_title, given, message) => expect(spaced(() => SEVERANCE(...given))).toThrow(message));
});
