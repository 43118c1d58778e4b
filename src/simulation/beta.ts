// Quantiles of the Beta law without the gamma function: the mass on either side of a point is a power series, and the
// two add up to what normalises them.

import { exp, ln } from "./elementary";

/** A Beta law, with the logarithm of the integral of its x^(a−1)·(1−x)^(b−1). */
interface Beta {
  readonly a: number;
  readonly b: number;
  readonly lnWhole: number;
}

/**
 * ∫₀ˣ y^(a−1)·(1−y)^(b−1) dy over x^a·(1−x)^b: the series (1/a)·Σ (a+b)ₙ/(a+1)ₙ·xⁿ, whose terms are all positive.
 * Source: DLMF 8.17.8; Abramowitz & Stegun 26.5.4.
 */
function series(a: number, b: number, x: number): number {
  let sum = 1;
  // Terms grow first, if ever, and then shrink: after the first negligible one nothing is left.
  for (let n = 0, term = 1; term > 2 ** -56 * sum; n++) {
    term *= ((a + b + n) / (a + 1 + n)) * x;
    sum += term;
  }
  return sum / a;
}

function beta(a: number, b: number): Beta {
  // Any interior point serves; at ½ the power x^a·(1−x)^b, which both masses share, is ½^(a+b).
  return { a, b, lnWhole: (a + b) * ln(0.5) + ln(series(a, b, 0.5) + series(b, a, 0.5)) };
}

/** x^a·(1−x)^b over the whole: the density is this over x·(1−x), the mass below x this times the series. */
const weight = ({ a, b, lnWhole }: Beta, x: number): number => exp(a * ln(x) + b * ln(1 - x) - lnWhole);

/** The slope of the density over the density. */
const bend = ({ a, b }: Beta, x: number): number => (a - 1) / x - (b - 1) / (1 - x);

/** Steps below this share of x are the last: the error left by Halley's method is its cube. */
const LAST_STEP = 2 ** -18;

/** x with the mass `tail` below it, from a guess, by Halley's method. */
function refined(law: Beta, tail: number, guess: number): number {
  const { a, b } = law;
  for (let x = guess; ;) {
    const p = weight(law, x);
    const newton = ((p * series(a, b, x) - tail) * x * (1 - x)) / p;
    const step = newton / (1 - 0.5 * newton * bend(law, x));
    x -= step;
    if (Math.abs(step) < LAST_STEP * x) return x;
  }
}

/**
 * Lower quantiles x of the Beta(a, b) law, a ≥ 1 and b ≥ 1, at `tails` (rising to ½, near enough to each other to go
 * from one to the next), with the slopes dx/dtail. Both are good to 14 digits or so however small the tail.
 * They are sought from the median down, each from what position, slope and curvature at the last promise.
 * Example: betaQuantiles(1, 5, Float64Array.of(0.5)).quantiles[0] is 1 − ½^(1/5), 0.1294….
 */
export function betaQuantiles(
  a: number,
  b: number,
  tails: Float64Array,
): { readonly quantiles: Float64Array; readonly slopes: Float64Array } {
  const law = beta(a, b);
  const quantiles = new Float64Array(tails.length);
  const slopes = new Float64Array(tails.length);
  // Kerman (2011), A closed-form approximation for the median of the beta distribution.
  let guess = (a - 1 / 3) / (a + b - 2 / 3);
  for (let i = tails.length - 1; i >= 0; i--) {
    const x = refined(law, tails[i]!, guess);
    const slope = (x * (1 - x)) / weight(law, x);
    quantiles[i] = x;
    slopes[i] = slope;
    if (i > 0) {
      const move = (tails[i - 1]! - tails[i]!) * slope;
      guess = x + move - 0.5 * move * move * bend(law, x);
    }
  }
  return { quantiles, slopes };
}
