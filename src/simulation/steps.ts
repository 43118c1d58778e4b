// Laws of whole or listed values as tables (Steps, in formula/lookup.ts), and the Poisson law whose mean is itself drawn.

import { CURVE, guideSize, type Steps } from "../formula/trials/lookup";
import { recent } from "../ground/recent";
import { exp } from "./elementary";
import { normalQuantile } from "./normal";

/** A running sum of the weights: each with those before it. */
function accumulated(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/**
 * The table of values and their weights, ascending. Bounds below the median are sums from the first value, those above
 * it 1 less sums from the last: a bound is off by a rounding of 1 at most, and they never fall.
 */
function steps(values: Float64Array, weights: Float64Array): Steps {
  const upToHere = accumulated(weights);
  const fromHere = accumulated(weights.slice().reverse()).reverse();
  const upTo = upToHere.map((below, k) => {
    if (k === values.length - 1) return 2;
    const above = fromHere[k + 1]!;
    return below <= above ? 1 / (1 + above / below) : 1 - 1 / (1 + below / above);
  });
  const guide = new Int32Array(guideSize(values.length));
  for (let share = 0, k = 0; share < guide.length; share++) {
    while (upTo[k]! <= share / guide.length) k++;
    guide[share] = k;
  }
  return { values, upTo, guide };
}

/**
 * The discrete law of these values, in any order, with these weights (0 or more, not all 0).
 * Example: stepAt(listed([2, 5], [3, 1]), u) is 2 for u < 0.75, otherwise 5.
 */
export function listed(values: readonly number[], weights: readonly number[]): Steps {
  const entries = values
    .map((value, i) => ({ value, weight: weights[i]! }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.value - other.value);
  return steps(
    Float64Array.from(entries, ({ value }) => value),
    Float64Array.from(entries, ({ weight }) => weight),
  );
}

/** Weights below this share of the mode's are left out: together they are less than a rounding of 1. */
const NEGLIGIBLE = 1e-18;

/** Weights from the mode's, which is 1, outward: each is the one before times what `factor` says for the n-th. */
function fading(factor: (n: number) => number): number[] {
  const weights: number[] = [];
  for (let n = 1, weight = factor(1); weight >= NEGLIGIBLE; weight *= factor(++n)) weights.push(weight);
  return weights;
}

function poissonTable(mean: number): Steps {
  const mode = Math.floor(mean);
  const lower = fading((n) => (mode - n + 1) / mean); // 0 below 0 events, NaN for a mean of 0: none either way
  const upper = fading((n) => mean / (mode + n));
  const weights = Float64Array.from([...lower.reverse(), 1, ...upper]);
  return steps(
    weights.map((_weight, i) => mode - lower.length + i),
    weights,
  );
}

const rememberedPoisson = recent(
  2 ** 17,
  (_key: string, mean: number) => poissonTable(mean),
  ({ values }) => values.length,
);

/**
 * The Poisson law of a mean from 0 to 10⁶; at 10⁶ it has 18,000 values. Remembered.
 * Weights go by p(k+1)/p(k) = mean/(k+1) from the mode, so that none is too small or too large for a float64.
 * Example: stepAt(poissonSteps(12), 0.5) is 12.
 */
export const poissonSteps = (mean: number): Steps => rememberedPoisson(String(mean), mean);

/** The largest mean whose quantile is counted up to. */
const COUNTED = 500;

/** The quantile by adding up probabilities from 0 events on. */
function counted(u: number, mean: number): number {
  let events = 0;
  for (let probability = exp(-mean), upTo = probability; upTo <= u; upTo += probability) {
    probability *= mean / ++events;
  }
  return events;
}

/**
 * The quantile by the Cornish–Fisher expansion in powers of 1/√mean, z being the normal quantile: its error, of the order
 * of mean^(−3/2), gives a number one off for 1.2 draws in a million at a mean of 500, 0.4 at 1,000, 0.01 at 10,000.
 * Source: M. B. Giles, Algorithm 955, ACM Transactions on Mathematical Software 42 (2016), article 7: floor of Q̃_N3.
 */
function expanded(z: number, mean: number): number {
  const deviation = Math.sqrt(mean);
  const square = z * z;
  const first = 1 / 3 + square / 6;
  const second = -(z * (2 + square)) / 72;
  const third = (-16 + 7 * square + 3 * square * square) / 810;
  return Math.floor(mean + deviation * z + first + (second + third / deviation) / deviation);
}

/**
 * The number of events at u of a Poisson law whose mean changes from trial to trial (0 or more): exact up to a mean of
 * 500, beyond rarely one off (see `expanded`). Draws nearer to an end than 2⁻⁴⁰ count as there, as in curves.
 * Example: poissonQuantile(0.5, 12) is 12.
 */
export function poissonQuantile(u: number, mean: number): number {
  const tail = Math.max(Math.min(u, 1 - u), CURVE.nearest);
  if (mean <= COUNTED) return counted(u < 0.5 ? tail : 1 - tail, mean);
  return expanded(u < 0.5 ? normalQuantile(tail) : -normalQuantile(tail), mean);
}
