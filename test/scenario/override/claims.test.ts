import { block } from "../../functions/blocks";
import { TCO } from "../../../src/functions/functions";
import "../../support/customFunctions";

const scenario = block("01");
const refusal = (...pairs: unknown[]): string => {
  try {
    return String(TCO(scenario, null, null, null, pairs));
  } catch (error) {
    return (error as { message: string }).message.replace(/\s/g, " ");
  }
};

describe("given twice is refused, in whatever order", () => {
  test.each<[string, unknown[]]>([
    ["one quantity by two names", ["Préavis", 3, "Notice", 6]],
    ["an overrun, which is certain, and its probability", ["Dépassement", 0.25, "Probabilité de dépassement", 0.5]],
    ["an overrun and one of its bounds", ["Dépassement", 0.25, "Dépassement haut", 0.5]],
    ["months and an amount of reversibility", ["Mois de réversibilité", 3, "Montant de réversibilité", 90_000]],
    ["an exit that never comes and what it costs", ["Type de sortie", "jamais", "Mois de réversibilité", 3]],
  ])("%s", (_title, [a, x, b, y]) => {
    expect(refusal(a, x, b, y)).toMatch(/donnée deux fois|disent deux fois la même chose/);
    expect(refusal(b, y, a, x)).toMatch(/donnée deux fois|disent deux fois la même chose/);
  });
  test("by position and by label", () => {
    for (const [position, label] of [["years", "Durée"], ["overrun", "Dépassement"]] as const) // prettier-ignore
      expect(() => TCO(scenario, position === "years" ? 3 : null, position === "overrun" ? 0.2 : null, null, [label, 0.3])).toThrow(); // prettier-ignore
  });
});

test("what two labels set alike is no contradiction: a decision, its month and what it costs", () => {
  const one = refusal("Type de sortie", "décision", "Mois de la décision", 24, "Mois de réversibilité", 3);
  const other = refusal("Mois de réversibilité", 3, "Mois de la décision", 24, "Type de sortie", "décision");
  expect(Number(one)).toBeGreaterThan(0);
  expect(other).toBe(one);
});
test("a label without a value asks nothing", () =>
  expect(refusal("Préavis", 3, "Notice", "")).toBe(refusal("Préavis", 3)));

describe("a value is read in the unit that it says, or its label", () => {
  test.each<[string, unknown, unknown]>([
    ["Préavis (ans)", 1, 12],
    ["Préavis", "1 an", 12],
    ["Frais de mise en place", "45 k€", 45_000],
    ["Prix unitaire mensuel", "900 €/an", 75],
    ["Gouvernance (%)", 6, 0.06],
    ["Gouvernance", "6 %", 0.06],
  ])("%s, %j", (label, value, plain) => expect(refusal(label, value)).toBe(refusal(label.replace(/ \(.*/, ""), plain)));
  test("in the currency of the scenario", () =>
    expect(refusal("Frais de mise en place", "45 $")).toMatch(/n'est pas dans la devise/));
});
