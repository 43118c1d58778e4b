import { percentiles, type Range, rangeOf } from "./percentiles";
import { randomisationOf, randomisations, REPLICATES, STRATA, trialsIn } from "./replicates";
import type { Method } from "./stream";

/** The percentiles of a summary. */
export const PERCENTILES = {
  P5: 0.05,
  P10: 0.1,
  P25: 0.25,
  P50: 0.5,
  P75: 0.75,
  P80: 0.8,
  P90: 0.9,
  P95: 0.95,
} as const;

export type Percentile = keyof typeof PERCENTILES;
const names = Object.keys(PERCENTILES) as Percentile[];

/** What is told of outcomes, in their unit; of each there is a standard error, in the same unit. */
export interface Statistics {
  readonly mean: number;
  /** The standard deviation of a sample (divisor n − 1): STDEV.S of Excel. NaN for one trial. */
  readonly sd: number;
  readonly percentiles: Readonly<Record<Percentile, number>>;
  /** The mean of the outcomes that reach P95. */
  readonly tvar95: number;
}

export interface Summary extends Statistics, Range {
  readonly trials: number;
  /** Of the mean. */
  readonly standardError: number;
}

/** From so many trials on there are a dozen randomisations, whose spread tells the standard error. */
const FEWEST = 12 * STRATA;

/**
 * The statistics of outcomes in their order of trials, one or more, all finite; percentiles are those of
 * `percentiles`. The standard error of the mean is sd/√n for independent trials. Where trials are more evenly spread than
 * chance has it, it comes from the means of the randomisations, if there are 768 trials; with fewer sd/√n is more than it.
 * Example: summary(Float64Array.of(1, 3, 2, 4), "random") has the mean 2.5, sd √(5/3) and standard error √(5/12).
 */
export function summary(values: Float64Array, method: Method): Summary {
  const range = rangeOf(values);
  const moments = momentsOf(values);
  return {
    trials: values.length,
    ...statistics(values, moments, range),
    standardError: meanError(values.length, moments, method),
    ...range,
  };
}

/**
 * The standard error of each statistic of a summary, in its unit, from what the statistic is within each of the
 * randomisations (`errorAcross`); but that of the mean is as in the summary. NaN for fewer than 768 trials, except the
 * mean's.
 * Source: Asmussen and Glynn, Stochastic Simulation (2007), III.5a; L'Ecuyer and Lemieux, Recent advances in randomized
 * quasi-Monte Carlo methods (2002).
 */
export function standardErrors(values: Float64Array, method: Method): Statistics {
  const parts = dealt(values).map((part) => statistics(part, momentsOf(part), rangeOf(part)));
  const error = (of: (part: Statistics) => number) => errorAcross(parts.map(of), values.length);
  return {
    mean: meanError(values.length, momentsOf(values), method),
    sd: error(({ sd }) => sd),
    percentiles: byName((name) => error(({ percentiles }) => percentiles[name])),
    tvar95: error(({ tvar95 }) => tvar95),
  };
}

/** The share of values strictly above a limit. Example: shareAbove(Float64Array.of(1, 2, 3, 4), 3) is 0.25. */
export function shareAbove(values: Float64Array, limit: number): number {
  let above = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > limit) above++;
  return above / values.length;
}

/** Values from `from` up to `to`, without `to` but in the last bin; bounds are in the unit of the values. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** The share of the values up to here, 1 in the last bin. */
  readonly cumulated: number;
}

/** Bins are no finer than what a number tells apart, so that bounds ascend. */
const FINEST = 2 ** -48;
const SMALLEST = 1e-290;

/**
 * Bins of one width from the least value to the greatest. The width is 1, 2 or 5 times a power of ten and bounds are
 * multiples of it: the finest such bins of which there are `most` (2 or more). Values that are all equal make one bin,
 * from the value to itself.
 * Example: histogram(Float64Array.of(12, 19, 21, 33), 4) has the bounds 10, 20, 30, 40 and the shares 0.5, 0.25, 0.25.
 */
export function histogram(values: Float64Array, most: number): readonly Bin[] {
  if (!(most >= 2)) throw new RangeError("A histogram has two bins or more");
  const range = rangeOf(values);
  if (range.least === range.greatest) return [{ from: range.least, to: range.least, share: 1, cumulated: 1 }];
  const bounds = roundBounds(range, most);
  const counts = countsBetween(values, bounds);
  let counted = 0;
  return counts.map((count, i) => {
    counted += count;
    const [from, to] = [bounds[i]!, bounds[i + 1]!];
    return { from, to, share: count / values.length, cumulated: counted / values.length };
  });
}

function roundBounds({ least, greatest }: Range, most: number): readonly number[] {
  const magnitude = Math.max(-least, greatest);
  const finest = Math.max(greatest / most - least / most, magnitude * FINEST, SMALLEST);
  if (!(finest < Infinity)) throw new RangeError("Outcomes are finite");
  let exponent = Number(finest.toExponential().split("e")[1]);
  for (;;) {
    for (const digit of [1, 2, 5]) {
      // Multiples are worked out from whole numbers: 3/10, not 3 × 0.1.
      const [times, per] = exponent < 0 ? [digit, Number(`1e${-exponent}`)] : [digit * Number(`1e${exponent}`), 1];
      const bound = (i: number) => (i * times) / per;
      let [start, end] = [Math.floor((least * per) / times), Math.ceil((greatest * per) / times)];
      // Rounding may have led past a bound.
      if (bound(start) > least) start--;
      if (bound(end) < greatest) end++;
      if (end - start <= most) return Array.from({ length: end - start + 1 }, (_, i) => bound(start + i));
    }
    exponent++;
  }
}

function countsBetween(values: Float64Array, bounds: readonly number[]): readonly number[] {
  const from = Float64Array.from(bounds);
  const last = from.length - 2;
  const perUnit = (last + 1) / (from[last + 1]! - from[0]!);
  const counts = new Array<number>(last + 1).fill(0);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let bin = Math.min(Math.floor((value - from[0]!) * perUnit), last);
    while (value < from[bin]!) bin--;
    while (bin < last && value >= from[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return counts;
}

/** The trials of each randomisation, block by block; none if there are fewer than 768 trials. */
export function dealt(values: Float64Array): readonly Float64Array[] {
  if (values.length < FEWEST) return [];
  return Array.from({ length: randomisations(values.length) }, (_, r) => {
    const part = new Float64Array(trialsIn(r, values.length));
    let filled = 0;
    for (let start = r * STRATA; start < values.length; start += REPLICATES * STRATA) {
      const block = values.subarray(start, start + STRATA);
      part.set(block, filled);
      filled += block.length;
    }
    return part;
  });
}

/**
 * The standard error of what all `trials` tell, from what each randomisation tells: with equally many trials in each of R,
 * the standard deviation of the estimates over √R; else they count by their trials. NaN without estimates.
 * Being of sixteen estimates, it is itself known to about a sixth.
 * Example: errorAcross([1, 2, 1, 2, …, 1, 2], 1024) is √(4/15)/√16 = 0.129.
 */
export function errorAcross(estimates: readonly number[], trials: number): number {
  if (estimates.length < 2) return NaN;
  const weights = estimates.map((_, r) => trialsIn(r, trials) / trials);
  // Differences from one of the estimates: nothing is left of them, exactly, if all are equal.
  const apart = estimates.map((estimate) => estimate - estimates[0]!);
  const mean = sum(apart.map((x, r) => weights[r]! * x));
  const squares = apart.map((x, r) => weights[r]! * (x - mean) * (weights[r]! * (x - mean)));
  return Math.sqrt((sum(squares) * estimates.length) / (estimates.length - 1));
}

/** Adds in the order of the list. */
const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

interface Moments {
  readonly mean: number;
  readonly sd: number;
  /** The mean of each randomisation, as its difference from the first value. */
  readonly means: readonly number[];
}

/**
 * Sums run by block of each randomisation, then over these: an order that is the same everywhere, and short chains of
 * additions. Values are taken from the first one, so that little is lost where the mean is large and values differ little.
 */
function momentsOf(values: Float64Array): Moments {
  const first = values[0]!;
  const parts = randomisations(values.length);
  const sums = new Float64Array(parts);
  for (let start = 0; start < values.length; start += STRATA) {
    const end = Math.min(start + STRATA, values.length);
    let total = 0;
    for (let i = start; i < end; i++) total += values[i]! - first;
    sums[randomisationOf(start)]! += total;
  }
  const offset = sum([...sums]) / values.length;
  const squares = new Float64Array(parts);
  for (let start = 0; start < values.length; start += STRATA) {
    const end = Math.min(start + STRATA, values.length);
    let total = 0;
    for (let i = start; i < end; i++) {
      const apart = values[i]! - first - offset;
      total += apart * apart;
    }
    squares[randomisationOf(start)]! += total;
  }
  return {
    mean: first + offset,
    sd: Math.sqrt(sum([...squares]) / (values.length - 1)),
    means: Array.from(sums, (total, r) => total / trialsIn(r, values.length)),
  };
}

function meanError(trials: number, { sd, means }: Moments, method: Method): number {
  return method === "stratified" && trials >= FEWEST ? errorAcross(means, trials) : sd / Math.sqrt(trials);
}

function statistics(values: Float64Array, { mean, sd }: Moments, range: Range): Statistics {
  const found = percentiles(values, Object.values(PERCENTILES), range);
  const byPercentile = byName((_, i) => found[i]!);
  return { mean, sd, percentiles: byPercentile, tvar95: meanFrom(values, byPercentile.P95, range) };
}

/** The mean of the values that reach a limit, one or more; rounding does not lead beyond the greatest. */
function meanFrom(values: Float64Array, limit: number, { greatest }: Range): number {
  let total = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const beyond = values[i]! - limit;
    if (beyond >= 0) {
      total += beyond;
      count++;
    }
  }
  return Math.min(limit + total / count, greatest);
}

function byName(value: (name: Percentile, i: number) => number): Record<Percentile, number> {
  return Object.fromEntries(names.map((name, i) => [name, value(name, i)])) as Record<Percentile, number>;
}
