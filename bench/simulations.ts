import { spawnSync } from "node:child_process";
import type { Scenario } from "../src/model/scenario";
import { pair } from "../src/simulation/pair";
import { simulate } from "../src/simulation/simulate";
import type { Method } from "../src/simulation/stream";
import { summary } from "../src/simulation/summary";
import { trials } from "../src/simulation/trials";
import { median, timePerCall } from "./measure";
import type { Measure } from "./measure";
import { naive } from "./peers/naiveLoop";
import reference from "./peers/reference.json";
import benchmark from "./peers/scenario.json";
import { scenarioOf } from "./scenarioOf";

const scenario = scenarioOf(benchmark);
const rival = scenarioOf({
  ...benchmark,
  contracts: benchmark.contracts.map((contract, i) => (i === 0 ? { ...contract, unitPrice: "76.50" } : contract)),
});

/** The simulation of the benchmark scenario: against its peers, its accuracy, its memory. */
export const simulationMeasures = (): readonly Measure[] => [...speeds(), comparison(), ...accuracies(), memory()];

const TRIALS = 100_000;

/** Total and present value with their summaries, one thread. */
function ours(count: number, seed: number): number {
  const values = [new Float64Array(count), new Float64Array(count)];
  const outcomes = (["total", "npv"] as const).map((measure) => ({ scenario, measure }));
  trials(outcomes, { seed, method: "stratified" }).run(0, values);
  return values.reduce((sum, each) => sum + summary(each, "stratified").mean, 0);
}

/** How many times faster than peers, measured in turn on the same machine; each peer tells its own times. */
function speeds(): readonly Measure[] {
  let seed = 1;
  const own = () => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) ours(TRIALS, seed++);
    return (performance.now() - start) / 5;
  };
  own(); // warm
  const against = (peer: () => number, rounds: number) =>
    median(Array.from({ length: rounds }, () => own() + peer() && peer() / own()));
  const numpy = () => told("/usr/bin/python3", ["bench/peers/peer_numpy.py", String(TRIALS), "3", String(seed)]);
  const squiggle = () => told(process.execPath, ["bench/peers/squiggle.mjs", String(TRIALS), "1", String(seed)]);
  const loop = () => {
    const start = performance.now();
    naive(TRIALS, seed);
    return performance.now() - start;
  };
  const name = (peer: string) => `speed of 100,000 trials with their summaries, against ${peer}`;
  return [
    { name: name("numpy"), ratio: against(numpy, 5), against: "vectorised numpy's", aim: 12 },
    { name: name("Squiggle"), ratio: against(squiggle, 3), against: "Squiggle's", aim: 220 },
    { name: name("a loop"), ratio: against(loop, 5), against: "a straightforward TypeScript loop's", aim: 12 },
  ];
}

/** The milliseconds that a peer tells for its 100,000 trials. */
function told(program: string, args: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return (JSON.parse(stdout) as { readonly ms: number }).ms;
}

/** 10,000 trials of two scenarios compared, warm, on one core. */
function comparison(): Measure {
  let seed = 1;
  const milliseconds = timePerCall(() => {
    const { first, rival: second } = simulate(question("stratified", seed++, 10_000, rival));
    return pair(first, second!, "stratified").regret;
  });
  return { name: "time of 10,000 trials of a comparison", ratio: milliseconds / 50, against: "50 ms", aim: 1 };
}

const SEEDS = 50;

/** How many times nearer to 10⁸ plain trials than plain Monte Carlo, at 10,000 trials: root mean squares over 50 seeds. */
function accuracies(): readonly Measure[] {
  const errors = (method: Method) => {
    const summaries = Array.from({ length: SEEDS }, (_, i) =>
      summary(simulate(question(method, i + 1, 10_000)).first, method),
    );
    const error = (of: (each: (typeof summaries)[number]) => number, truth: number) =>
      Math.sqrt(summaries.reduce((sum, each) => sum + (of(each) - truth) ** 2, 0) / SEEDS);
    return {
      mean: error(({ mean }) => mean, reference.mean),
      P90: error(({ percentiles }) => percentiles.P90, reference.P90),
    };
  };
  const [stratified, random] = [errors("stratified"), errors("random")];
  return [
    {
      name: "error on the mean",
      ratio: random.mean / stratified.mean,
      against: "smaller than plain Monte Carlo's",
      aim: 20,
    },
    { name: "error on P90", ratio: random.P90 / stratified.P90, against: "smaller than plain Monte Carlo's", aim: 1.8 },
  ];
}

const question = (method: Method, seed: number, count: number, other?: Scenario) =>
  ({ first: scenario, rival: other, measure: "total", method, seed, trials: count }) as const;

/** What a million trials of a comparison and its answers take, beside what the process held. */
function memory(): Measure {
  global.gc!();
  const held = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  const { first, rival: second } = simulate(question("stratified", 1, 1_000_000, rival));
  const answer = pair(first, second!, "stratified");
  const after = held();
  if (!(answer.regret >= 0)) throw new Error("a comparison gave no regret");
  return {
    name: "memory of a million trials of a comparison",
    ratio: (after - before) / 200e6,
    against: "200 MB",
    aim: 1,
  };
}
