import type { Method } from "../../src/simulation/stream";
import { PERCENTILES, standardErrors, summary } from "../../src/simulation/summary";
import type { Percentile, Statistics } from "../../src/simulation/summary";
import benchmark from "../../bench/peers/scenario.json";
import { scenarioOf } from "../support/cases";
import { simulated } from "../support/simulated";
import numpy from "./benchmark.numpy.json";

const methods: readonly Method[] = ["stratified", "random"];
const measures = ["total", "npv"] as const;

describe("the benchmark agrees with numpy (bench/peers/peer_numpy.py, a million trials)", () => {
  const scenario = scenarioOf(benchmark);
  const TRIALS = 100_000;

  /** The standard errors of independent trials: those of the peer, whose law is told by a sample of ours. */
  function independentErrors(values: Float64Array, count: number): Statistics {
    const { mean, sd, percentiles, tvar95 } = summary(values, "random");
    const fourth = values.reduce((sum, value) => sum + (value - mean) ** 4, 0) / values.length;
    const sorted = values.slice().sort();
    const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))]!;
    // 1/f(q) from the quantiles one point to either side.
    const slope = (p: number) => (at(p + 0.01) - at(p - 0.01)) / 0.02;
    const tail = sorted.filter((value) => value >= percentiles.P95);
    const tailVariance = summary(tail, "random").sd ** 2 + 0.95 * (tvar95 - percentiles.P95) ** 2;
    return {
      mean: sd / Math.sqrt(count),
      sd: Math.sqrt((fourth - sd ** 4) / count) / (2 * sd),
      percentiles: Object.fromEntries(
        Object.entries(PERCENTILES).map(([name, p]) => [name, Math.sqrt((p * (1 - p)) / count) * slope(p)]),
      ) as Record<Percentile, number>,
      tvar95: Math.sqrt(tailVariance / (0.05 * count)),
    };
  }

  test.each(measures.flatMap((measure) => methods.map((method) => ({ measure, method }))))(
    "$measure, $method: mean, sd, percentiles and TVaR95 within 4 combined standard errors",
    ({ measure, method }) => {
      const values = simulated(scenario, { measure, method, trials: TRIALS });
      const theirs = independentErrors(values, numpy.trials);
      // Of stratified trials: told by 16 randomisations, hence a quotient of the t law with 15 degrees of freedom.
      const ours = method === "stratified" ? standardErrors(values, method) : independentErrors(values, TRIALS);
      const found = summary(values, method);
      const exact = numpy[measure];
      const agree = (of: (statistics: Statistics) => number) =>
        expect(Math.abs(of(found) - of(exact as Statistics))).toBeLessThan(4 * Math.sqrt(of(ours) ** 2 + of(theirs) ** 2));
      agree(({ mean }) => mean);
      agree(({ sd }) => sd);
      agree(({ tvar95 }) => tvar95);
      for (const name of Object.keys(PERCENTILES) as Percentile[]) agree(({ percentiles }) => percentiles[name]);
    },
  ); // prettier-ignore
});
