import { simulateUntil } from "../../src/simulation/converge";
import { simulate } from "../../src/simulation/simulate";
import { summary } from "../../src/simulation/summary";
import { scenarioOf, workedCases } from "../support/cases";

const [global, , managed] = workedCases.map(({ scenario }) => scenarioOf(scenario));
const question = { first: global!, measure: "total", method: "stratified", seed: 1 } as const;

test("stops as soon as the mean is as precise as wanted, and says after how many trials", () => {
  const { first, trials, reached } = simulateUntil(question, { precision: 0.00001, budget: 1_000_000 });
  const { mean, standardError } = summary(first, "stratified");
  expect(reached).toBe(true);
  expect(first).toHaveLength(trials);
  expect(standardError).toBeLessThanOrEqual(0.00001 * mean);
  const before = summary(first.subarray(0, trials / 2), "stratified");
  expect(before.standardError).toBeGreaterThan(0.00001 * before.mean);
});

test("stops at the budget, whatever number of trials it is, and says that the precision was not reached", () => {
  const { first, trials, reached } = simulateUntil(question, { precision: 1e-9, budget: 3_333 });
  expect([first.length, trials, reached]).toEqual([3_333, 3_333, false]);
});

test("gives what as many trials give when they are asked for at once", () => {
  for (const method of ["stratified", "random"] as const) {
    const converged = simulateUntil({ ...question, rival: managed!, method }, { precision: 1e-9, budget: 5_000 });
    const { first, rival } = simulate({ ...question, rival: managed!, method, trials: 5_000 });
    expect([converged.first, converged.rival]).toEqual([first, rival]);
  }
});

test("of a pair, it is the mean difference that must be precise", () => {
  // The same scenario twice differs by nothing at all: the first look is enough.
  const { trials, reached } = simulateUntil({ ...question, rival: global! }, { precision: 1e-12, budget: 1_000_000 });
  expect([trials, reached]).toEqual([1_024, true]);
});

test("plain trials take many more to be as precise", () => {
  const trials = (method: "stratified" | "random") =>
    simulateUntil({ ...question, method }, { precision: 0.0005, budget: 1_000_000 }).trials;
  expect(trials("random")).toBeGreaterThan(16 * trials("stratified"));
});
