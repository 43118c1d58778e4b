import { Program } from "../../src/formula/trials/program";
import type { Value } from "../../src/formula/trials/step";
import { names } from "../../src/model/drawNames";
import { drawnFrom, drawnQuantities, uniforms } from "../../src/simulation/scenarioProgram";
import type { Method } from "../../src/simulation/stream";
import { sampled, sampling } from "../../src/simulation/trials";
import { scenarioOf } from "../support/cases";
import { kolmogorovLimit, kolmogorovSmirnov, spearman } from "../support/statistics";

type Pair = readonly [string, string, number];

/** A scenario in which quantities of every continuous law vary, some of them together. */
const scenarioWith = (correlations: readonly Pair[]) =>
  scenarioOf({
    horizon: {
      discountRate: { low: "0.05", high: "0.09", law: "uniform" },
      inflation: { mean: "0.02", sd: "0.005", law: "normal" },
    },
    team: {
      salaryDrift: { low: "0.015", mode: "0.025", high: "0.045", law: "pert" },
      turnover: { low: "0.06", mode: "0.12", high: "0.2", law: "triangular" },
      roles: [{ name: "Administrator", fte: { low: 1, high: 2 }, grossSalary: "42000", charges: "0.377" }],
    },
    contracts: [
      {
        name: "Global",
        units: 1,
        unitPrice: { low: 70, mode: 80, high: 95, law: "triangular" },
        extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 },
        exit: { when: "endOfHorizon", reversibilityMonths: { low: 4, high: 7 } },
      },
    ],
    otherCosts: [
      { name: "Licences", amount: { mean: 9000, sd: 4500, law: "lognormal" } },
      { name: "Energy", amount: { low: 1000, high: 3000 } },
      { name: "Cooling", amount: { low: 200, mode: 300, high: 500, law: "pert" } },
    ],
    correlations,
  });

const ASKED: readonly Pair[] = [
  ["salaryDrift", "inflation", 0.6],
  ["inflation", "discountRate", 0.7],
  ["unitPrice/Global", "salaryDrift", -0.3],
  ["amount/Licences", "fte/Administrator", 0.9],
  ["amount/Energy", "amount/Cooling", -0.95],
];
const TRIALS = 20_000;

/** What each quantity of a scenario that varies is worth, trial by trial, by its name. */
function values(correlations: readonly Pair[], method: Method) {
  const scenario = scenarioWith(correlations);
  const program = new Program();
  const varying = drawnFrom(program, scenario);
  const all = drawnQuantities(scenario).map(
    ([at, quantity]) => [names(scenario).get(at)!, varying.quantity(at, quantity)] as const,
  );
  return ran(program, method, new Map(all));
}

/** The uniforms that some quantities of a scenario are drawn from. */
function uniformsOf(some: readonly string[], correlations: readonly Pair[], method: Method) {
  const program = new Program();
  const uniform = uniforms(program, scenarioWith(correlations));
  return ran(program, method, new Map(some.map((name) => [name, uniform(name)])));
}

function ran(program: Program, method: Method, results: ReadonlyMap<string, Value>): ReadonlyMap<string, Float64Array> {
  const into = Array.from(results, () => new Float64Array(TRIALS));
  sampled(sampling(program, [...results.values()]), { seed: 1, method }).run(0, into);
  return new Map([...results.keys()].map((name, i) => [name, into[i]!]));
}

// The correlation of 20,000 independent trials is off by 0.007·(1 − ρ²) or so; three times that is 0.02.
describe.each<[Method, number]>([
  ["random", 0.02],
  ["stratified", 0.01],
])("20,000 trials by the method %s", (method, within) => {
  const drawn = values(ASKED, method);
  const correlation = (one: string, two: string) => spearman(drawn.get(one)!, drawn.get(two)!);

  test.each(ASKED)("%s and %s have the rank correlation asked for, %d", (one, two, rho) =>
    expect(Math.abs(correlation(one, two) - rho)).toBeLessThan(within),
  );

  test.each([
    ["salaryDrift", "discountRate"],
    ["unitPrice/Global", "inflation"],
    ["salaryDrift", "amount/Licences"],
    ["amount/Energy", "fte/Administrator"],
    ["turnover", "salaryDrift"],
  ])("%s and %s, of which nothing is asked, are not correlated", (one, two) =>
    expect(Math.abs(correlation(one, two))).toBeLessThan(within),
  );
});

describe.each<Method>(["random", "stratified"])("what correlations leave as it is (%s)", (method) => {
  const free = values([], method);
  const tied = values(ASKED, method);
  const differs = (name: string) => tied.get(name)!.some((value, trial) => !Object.is(value, free.get(name)![trial]));

  test("quantities that are not correlated keep their draws, bit for bit", () => {
    expect(["turnover", "overrun/Global", "reversibilityMonths/Global"].filter(differs)).toEqual([]);
  });

  test("so does the first of each group, in the order of names", () => {
    expect(["discountRate", "amount/Cooling", "amount/Licences"].filter(differs)).toEqual([]);
    expect(["inflation", "salaryDrift", "amount/Energy"].filter(differs)).toHaveLength(3);
  });

  const limit = kolmogorovLimit(TRIALS);
  const group = ["inflation", "salaryDrift", "unitPrice/Global", "fte/Administrator", "amount/Energy"];
  const us = uniformsOf(group, ASKED, method);

  test.each(group)("%s is drawn from a uniform, as before (Kolmogorov and Smirnov)", (name) => {
    expect(kolmogorovSmirnov(us.get(name)!, { upTo: (u) => u })).toBeLessThan(limit);
    expect(us.get(name)!.every((u) => u > 0 && u < 1)).toBe(true);
  });

  test("and is distributed as its law is: the cost of energy between 1,000 and 3,000", () =>
    expect(kolmogorovSmirnov(tied.get("amount/Energy")!, { upTo: (x) => (x - 1000) / 2000 })).toBeLessThan(limit));
});

describe("quantities that are the same but for their law, or the opposite", () => {
  test.each([1, -1])("with a correlation of %d the second follows the first in every trial", (rho) => {
    const pair = ["amount/Cooling", "amount/Energy"] as const;
    const us = uniformsOf(pair, [[...pair, rho]], "random");
    const [first, second] = [us.get(pair[0])!, us.get(pair[1])!];
    const off = first.map((u, i) => Math.abs(second[i]! - (rho > 0 ? u : 1 - u)));
    expect(Math.max(...off)).toBeLessThan(3e-9); // the normal curve, there and back
  });

  test("an overrun that is tied to a price still comes in 75 % of the trials", () => {
    const overruns = values([["overrun/Global", "unitPrice/Global", 0.8]], "stratified").get("overrun/Global")!;
    expect(Math.abs(overruns.filter((share) => share > 0).length / TRIALS - 0.75)).toBeLessThan(0.001);
    expect(Math.max(...overruns)).toBeLessThanOrEqual(0.4);
  });
});
