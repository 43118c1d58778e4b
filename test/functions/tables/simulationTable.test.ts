import "../../support/customFunctions";
import { SIMULATE, TCO } from "../../../src/functions/functions";
import { workedCase } from "../../support/cases";
import { statistics, table } from "../answers";
import { block, blockOf } from "../blocks";

describe("INFO.SIMULATE of case 01", () => {
  const found = () => statistics(SIMULATE(block("01")));

  test("its rows stand in this order, in the language of the block", () => {
    const percentiles = ["P5", "P10", "P25", "P50", "P75", "P80", "P90", "P95"];
    expect(Object.keys(found())).toEqual(
      ["Statistique", "Moyenne", "Plan attendu", "Écart type", ...percentiles, "TVaR95 (moyenne au-delà de P95)", "Tirages", "Graine"],
    ); // prettier-ignore
    expect(table(SIMULATE(block("01", "en"))).map(([name]) => name)).toEqual(
      ["Statistic", "Mean", "Expected plan", "Standard deviation", ...percentiles, "TVaR95 (mean beyond P95)", "Trials", "Seed"],
    ); // prettier-ignore
  });

  test.each([
    // The total is linear: 1,800,000 × (1 + 0.20625 + 0.06) + 5.5 × 30,000
    ["Moyenne", 2444250],
    // MODEL.md 7: 242,071 of one overrun draw over 5 × 360,000 €; 30,000 × √0.75 of the months; they are independent
    ["Écart type", Math.sqrt(242071 ** 2 + 30000 ** 2 * 0.75)],
  ])("%s is the closed form within four standard errors", (name, exact) => {
    const { value, error } = found()[name]!;
    expect(error).toBeGreaterThan(0);
    expect(Math.abs(value - exact)).toBeLessThan(4 * error);
  });

  test("the expected plan is that of INFO.TCO, and like trials and seed has no error", () => {
    expect(found()["Plan attendu"]).toEqual({ value: TCO(block("01")), error: "" });
    expect(found().Tirages).toEqual({ value: 10000, error: "" });
    expect(found().Graine).toEqual({ value: 1, error: "" });
  });
});

describe("INFO.SIMULATE", () => {
  test("a budget adds the probability of exceeding it and the contingency up to P80", () => {
    const budget = 2_600_000;
    const found = statistics(SIMULATE(blockOf({ ...workedCase("01").scenario, budget }), null, 5));
    expect(found["Provision pour aléas (du budget à P80)"]).toEqual({
      value: found.P80!.value - budget,
      error: found.P80!.error,
    });
    // Fee, governance and mean months leave 527,000 of 1,800,000 to the overrun: it exceeds 29.28 % with probability
    // 0.75 × (40 − 29.28)/25 = 0.3217. The months, ±45,000 around their mean, change nothing: the law is uniform there.
    const { value, error } = found["Probabilité de dépasser le budget"]!;
    expect(error).toBeLessThan(0.002);
    expect(Math.abs(value - 0.3216667)).toBeLessThan(4 * error);
  });

  test("the same block typed in French and in English gives the same digits", () => {
    const numbers = (answer: unknown) => table(answer).slice(1).map(([, ...values]) => values); // prettier-ignore
    for (const number of ["01", "04", "08"])
      expect(numbers(SIMULATE(block(number, "en")))).toEqual(numbers(SIMULATE(block(number, "fr"))));
  });

  test("another seed gives other digits, the same one the same", () => {
    expect(statistics(SIMULATE(block("01"), null, 2)).Moyenne).not.toEqual(statistics(SIMULATE(block("01"))).Moyenne);
    expect(SIMULATE(block("01"), 10000, 1)).toEqual(SIMULATE(block("01"), null, ""));
  });

  test("overrides apply as in INFO.TCO", () => {
    // 1,800,000 × (1 + 0.1 + 0.06) + 5 × 30,000, and nothing is uncertain any more
    const certain = statistics(SIMULATE(block("01"), null, null, ["Dépassement", 0.1, "Reversibility months", 5]));
    expect(certain.Moyenne).toEqual({ value: 2238000, error: 0 });
    expect(certain.P95).toEqual({ value: 2238000, error: 0 });
    expect(certain["Plan attendu"]!.value).toBe(2238000);
  });

  test("what too few trials cannot tell is left empty", () => {
    const one = statistics(SIMULATE(block("01"), 1));
    expect(one["Écart type"]).toEqual({ value: "", error: "" });
    expect(one.P50!.value).toBe(one.Moyenne!.value);
  });
});
