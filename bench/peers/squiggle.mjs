/**
 * The scenario of scenario.json in Squiggle (@quri/squiggle-lang), as its manual would have it: sample sets, so that a
 * variable used in several years is the same draw in all of them. A speed to beat, and an independent check.
 *
 * usage: node squiggle.mjs TRIALS [RUNS] [SEED]    prints what peer_numpy.py prints: milliseconds per run (median, best;
 * one warm-up run left out, parsing of the model's text included), mean, sd, percentiles and tvar95 of the total and NPV.
 * Rounding: coefficients to 4 decimals, nothing to cents (MODEL.md 7).
 */
import { performance } from "node:perf_hooks";
import process from "node:process";
import { run } from "@quri/squiggle-lang";

const model = `
pert(low, mode, high) = low + (high - low) * beta(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low))
poisson(rate) = SampleSet.fromDist(Danger.poissonDist(rate))
round4(x) = SampleSet.map(x, {|v| floor(v * 10000 + 0.5) / 10000})

drift = uniform(0.015, 0.045)
turnover = triangular(0.06, 0.12, 0.20)
team(year) = {
  salaries = 4 * 42000 * (1 + drift) ^ year
  salaries * 1.05 * 1.377 * 1.05 + turnover * 0.20 * salaries + 4 * (1500 + 3000 + 9966) * 1.02 ^ year
}

indexA = 1 + pert(0.01, 0.025, 0.05)
a0 = 1
a1 = round4(SampleSet.min(0.15 + 0.85 * indexA, 1.03 * a0))
a2 = round4(SampleSet.min(0.15 + 0.85 * indexA ^ 2, 1.03 * a1))
a3 = round4(SampleSet.min(0.15 + 0.85 * indexA ^ 3, 1.03 * a2))
a4 = round4(SampleSet.min(0.15 + 0.85 * indexA ^ 4, 1.03 * a3))
overrun = bernoulli(0.75) * pert(0.15, 0.25, 0.40)
managed(coefficient) = 12 * 120 * 80 * coefficient * (1 + overrun + 0.06)
exitBill = uniform(4, 7) * 12 * 120 * 80 * a4 / 12

indexB = 1 + uniform(0.01, 0.03)
b0 = 1
b1 = round4(0.15 + 0.85 * indexB)
b2 = round4(0.15 + 0.85 * indexB ^ 2)
b3 = round4(0.15 + 0.85 * indexB ^ 3)
b4 = round4(0.15 + 0.85 * indexB ^ 4)
units() = 350 * poisson(24) + 850 * poisson(12) + 4500 * poisson(0.5)
applications(coefficient) = coefficient * (12 * 2800 * 1.04 + units())

y0 = team(0) + managed(a0) + applications(b0)
y1 = team(1) + managed(a1) + applications(b1)
y2 = team(2) + managed(a2) + applications(b2)
y3 = team(3) + managed(a3) + applications(b3)
y4 = team(4) + managed(a4) + applications(b4) + exitBill

total = y0 + y1 + y2 + y3 + y4
npv = y0 / 1.06 + y1 / 1.06 ^ 2 + y2 / 1.06 ^ 3 + y3 / 1.06 ^ 4 + y4 / 1.06 ^ 5
`;

/** Sorted once: quantile() sorts the samples at every call. Percentiles interpolate as numpy's do. */
const statistics = `
summary(x) = {
  sorted = sort(SampleSet.toList(x))
  n = List.length(sorted)
  percentile(p) = {
    rank = p * (n - 1)
    low = sorted[floor(rank)]
    low + (rank - floor(rank)) * (sorted[ceil(rank)] - low)
  }
  {
    mean: mean(x),
    sd: stdev(x),
    percentiles: List.map([0.05, 0.10, 0.25, 0.50, 0.75, 0.80, 0.90, 0.95], percentile),
    tvar95: mean(List.slice(sorted, ceil(0.95 * (n - 1))))
  }
}
[summary(total), summary(npv)]
`;

const names = ["P5", "P10", "P25", "P50", "P75", "P80", "P90", "P95"];

/** The plain numbers of one summary() of the model. */
function plain(summary) {
  const { mean, sd, percentiles, tvar95 } = Object.fromEntries(summary.value.entries());
  const values = percentiles.value.getValues().map(({ value }) => value);
  return {
    mean: mean.value,
    sd: sd.value,
    percentiles: Object.fromEntries(names.map((name, i) => [name, values[i]])),
    tvar95: tvar95.value,
  };
}

const trials = Number(process.argv[2]);
const runs = Number(process.argv[3] ?? 5);
const seed = Number(process.argv[4] ?? 1);
const times = [];
let result;
for (let i = 0; i <= runs; i++) {
  const environment = { sampleCount: trials, xyPointLength: 1000, seed: String(seed + i), profile: false };
  const start = performance.now();
  const output = await run(model + statistics, { environment });
  result = output.getEndResult();
  times.push(performance.now() - start);
  if (!result.ok) throw new Error(result.value.toString());
}
const measured = times.slice(1).sort((a, b) => a - b);
const middle = measured.length / 2;
const median = (measured[Math.ceil(middle) - 1] + measured[Math.floor(middle)]) / 2;
const [total, npv] = result.value.value.getValues().map(plain);
process.stdout.write(`${JSON.stringify({ trials, ms: median, best: measured[0], total, npv })}\n`);
