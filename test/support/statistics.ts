// What tests of draws measure, written for reading rather than for speed.

/** A law as its distribution function P(X ≤ x), and P(X < x) where values have a probability of their own. */
export interface Distribution {
  readonly upTo: (x: number) => number;
  readonly below?: (x: number) => number;
}

/** The greatest distance between what share of the values lies up to (or below) an x and what share should. */
export function kolmogorovSmirnov(values: Float64Array, { upTo, below = upTo }: Distribution): number {
  const sorted = values.slice().sort();
  let distance = 0;
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const x = sorted[first]!;
    while (sorted[next] === x) next++;
    distance = Math.max(distance, Math.abs(below(x) - first / sorted.length), Math.abs(upTo(x) - next / sorted.length));
  }
  return distance;
}

/** What the distance of n independent draws exceeds once in 1,000 (Kolmogorov's limit law): √(−ln(0.0005)/2)/√n. */
export const kolmogorovLimit = (n: number): number => Math.sqrt(-Math.log(0.0005) / 2 / n);

/** The distribution function of a density between two bounds, by Simpson's rule on 4,096 cells. */
export function integrated(density: (x: number) => number, low: number, high: number): (x: number) => number {
  const cells = 4096;
  const width = (high - low) / cells;
  const sums = [0];
  for (let i = 0; i < cells; i++) {
    const x = low + i * width;
    sums.push(sums[i]! + density(x) + 4 * density(x + width / 2) + density(x + width));
  }
  return (x) => {
    const place = Math.min(Math.max((x - low) / width, 0), cells);
    const cell = Math.min(Math.floor(place), cells - 1);
    return (sums[cell]! + (sums[cell + 1]! - sums[cell]!) * (place - cell)) / sums[cells]!;
  };
}

/** The correlation of two samples. */
export function pearson(xs: ArrayLike<number>, ys: ArrayLike<number>): number {
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i]! - meanX, ys[i]! - meanY];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Spearman's correlation: that of the ranks, values being different. */
export const spearman = (xs: Float64Array, ys: Float64Array): number => pearson(ranks(xs), ranks(ys));

function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  order.forEach((i, rank) => (ranks[i] = rank));
  return ranks;
}

/** Pearson's chi-square of values in ]0, 1[ over bins of equal width. */
export function chiSquare(values: Float64Array, bins: number): number {
  const counts = new Float64Array(bins);
  for (const value of values) counts[Math.floor(value * bins)]!++;
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
