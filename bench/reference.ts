import { writeFileSync } from "node:fs";
import { simulate } from "../src/simulation/simulate";
import { summary } from "../src/simulation/summary";
import benchmark from "./peers/scenario.json";
import { scenarioOf } from "./scenarioOf";

// npx tsx bench/reference.ts: writes bench/peers/reference.json, what 10⁸ plain trials tell of the benchmark's total:
// ten runs of 10⁷, the mean of their means and of their 90th percentiles. Takes a few minutes.
const scenario = scenarioOf(benchmark);
const runs = Array.from({ length: 10 }, (_, i) => {
  const question = {
    first: scenario,
    measure: "total",
    method: "random",
    seed: 1_000_001 + i,
    trials: 1e7,
  } as const;
  return summary(simulate(question).first, "random");
});
const average = (of: (run: (typeof runs)[number]) => number) =>
  runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
const reference = {
  trials: 1e8,
  method: "random",
  mean: average(({ mean }) => mean),
  P90: average(({ percentiles }) => percentiles.P90),
};
writeFileSync("bench/peers/reference.json", `${JSON.stringify(reference, null, 2)}\n`);
