// The smooth laws as tables (Curve, in formula/lookup.ts): every quantile in use is worked out beforehand, a draw reads.

import { CURVE, type Curve, HALF } from "../formula/trials/lookup";
import { power } from "../formula/trials/nearby";
import { recent } from "../ground/recent";
import { betaQuantiles } from "./beta";
import { exp } from "./elementary";
import { normalDensity, normalQuantile } from "./normal";

/**
 * One half of a law, for each of TAILS: the quantile with that much probability between it and the half's end, and its
 * derivative by that probability (positive in the lower half of a law, negative in the upper).
 */
export interface Half {
  readonly quantiles: Float64Array;
  readonly slopes: Float64Array;
}

/** Where the cells of a curve's half start, from the end inward, and ½ where the last one ends. */
export const TAILS: Float64Array = Float64Array.from(
  { length: HALF + 1 },
  (_, i) => CURVE.nearest * power(2, Math.floor(i / CURVE.cells)) * (1 + (i % CURVE.cells) / CURVE.cells),
);

/**
 * The curve through the quantiles of both halves, with their slopes: cubic Hermite interpolation, off by h⁴/384 times
 * the fourth derivative by the mantissa at most, h = 1/32. It rises where the quantiles do, each cell ends where
 * the next starts, but for a rounding.
 * Source: C. de Boor, A Practical Guide to Splines (1978), chapter IV.
 */
export function curveThrough(lower: Half, upper: Half): Curve {
  const cubics = new Float64Array(8 * HALF);
  [lower, upper].forEach(({ quantiles, slopes }, side) => {
    for (let cell = 0, c = 4 * HALF * side; cell < HALF; cell++, c += 4) {
      // Slopes by the mantissa s, whose unit is CURVE.cells cells wide.
      const unit = (TAILS[cell + 1]! - TAILS[cell]!) * CURVE.cells;
      const start = slopes[cell]! * unit;
      const end = slopes[cell + 1]! * unit;
      const mean = (quantiles[cell + 1]! - quantiles[cell]!) * CURVE.cells;
      cubics[c] = quantiles[cell]!;
      cubics[c + 1] = start;
      cubics[c + 2] = (3 * mean - 2 * start - end) * CURVE.cells;
      cubics[c + 3] = (start + end - 2 * mean) * CURVE.cells * CURVE.cells;
    }
  });
  return { cubics };
}

/** The other half of a law from one: what is at x here is at `about` − x there. */
const mirrored = ({ quantiles, slopes }: Half, about: number): Half => ({
  quantiles: quantiles.map((x) => about - x),
  slopes: slopes.map((slope) => -slope),
});

/** A value worked out when it is first asked for. */
function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const lowerNormal = lazy((): Half => {
  const quantiles = TAILS.map(normalQuantile);
  return { quantiles, slopes: quantiles.map((z) => 1 / normalDensity(z)) };
});

/** Curves by the parameter of their law; each takes 80 KB. */
const curvesBy = (make: (parameter: number) => Curve) => {
  const remembered = recent(32, (_key: string, parameter: number) => make(parameter));
  return (parameter: number): Curve => remembered(String(parameter), parameter);
};

/** The standard normal law, to 6·10⁻⁹. Example: curveAt(standardNormal(), 0.975) is 1.95996. */
export const standardNormal = lazy((): Curve => curveThrough(lowerNormal(), mirrored(lowerNormal(), 0)));

/**
 * The lognormal law with median 1: e to the normal of mean 0 and this standard deviation (0 to 50), to 10⁻⁷ of each
 * value up to a deviation of 2.
 * Example: curveAt(lognormal(0.5), 0.975) is e^(0.5 × 1.95996) = 2.6642.
 */
export const lognormal = curvesBy((sd) => {
  const exponential = ({ quantiles, slopes }: Half): Half => {
    const values = quantiles.map((z) => exp(sd * z));
    return { quantiles: values, slopes: slopes.map((slope, i) => sd * slope * values[i]!) };
  };
  return curveThrough(exponential(lowerNormal()), exponential(mirrored(lowerNormal(), 0)));
});

/**
 * The PERT law between 0 and 1 with its mode there: Beta(1 + 4·mode, 5 − 4·mode), whose mean is (1 + 4·mode)/6; to 2·10⁻⁹.
 * Source: Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959) 646–669; Vose, Risk Analysis (2008), PERT.
 * Example: curveAt(pert(0), u) is 1 − (1 − u)^(1/5).
 */
export const pert = curvesBy((mode) => {
  const [a, b] = [1 + 4 * mode, 5 - 4 * mode];
  return curveThrough(betaQuantiles(a, b, TAILS), mirrored(betaQuantiles(b, a, TAILS), 1));
});
