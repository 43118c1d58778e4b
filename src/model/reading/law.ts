import { Decimal } from "decimal.js";
import type { Rational } from "../../formula/rational";
import { rational, rationalOf } from "../../formula/rational";
import type { Case, Law, Quantity } from "../quantity";

const precise = Decimal.clone({ precision: 40 });

/** The 90th percentile of the standard normal law (Abramowitz & Stegun 26.2; R: qnorm(0.9)). */
const Z90 = "1.2815515655446004";

/** A range as a quantity: its mean, bounds and mode, or P10, median and P90 when it has no bounds (MODEL.md 3). */
export function ranged(at: string, law: Law, { min, max }: { readonly min: number; readonly max: number }): Quantity {
  return { at, law, ...casesOf(law), ...("mean" in law && { bounds: { min, max } }) };
}

/**
 * What comes with a probability, nothing otherwise: an overrun, an option, a risk.
 * Example: p 0.75, 15–40 % uniform is 20.625 % expected, 0 low, 27.5 % likely, 40 % high.
 */
export function withProbability(at: string, law: Law, probability: Rational): Quantity {
  const cases = casesOf(law);
  const p = probability.fraction;
  return {
    at,
    law,
    probability,
    expected: rationalOf(p.mul(cases.expected.fraction)),
    low: p.compare(ONE) < 0 ? NONE : cases.low,
    likely: p.compare(HALF) >= 0 ? cases.likely : NONE,
    high: p.n > 0n ? cases.high : NONE,
  };
}
const NONE = rational(0)!;
const ONE = rational(1)!.fraction;
const HALF = rational("0.5")!.fraction;

function casesOf(law: Law): Record<Case, Rational> {
  if ("mean" in law) return percentileCases(law.name, law.mean, law.sd);
  const { low, mode, high } = law;
  const middle = rationalOf(low.fraction.add(high.fraction).div(2));
  if (law.name === "uniform" || !mode) return { expected: middle, low, likely: middle, high };
  const weight = law.name === "pert" ? 4 : 1;
  const mean = low.fraction
    .add(mode.fraction.mul(weight))
    .add(high.fraction)
    .div(weight + 2);
  return { expected: rationalOf(mean), low, likely: mode, high };
}

/** P10, median and P90, taken at 15 significant digits since they are irrational. */
function percentileCases(name: "normal" | "lognormal", mean: Rational, sd: Rational): Record<Case, Rational> {
  const decimal = ({ fraction }: Rational) =>
    new precise((fraction.s * fraction.n).toString()).div(fraction.d.toString());
  const shown = (value: Decimal) => rational(value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toString())!;
  const [m, s] = [decimal(mean), decimal(sd)];
  if (name === "normal") {
    const spread = s.times(Z90);
    return { expected: mean, low: shown(m.minus(spread)), likely: mean, high: shown(m.plus(spread)) };
  }
  const inflated = s.div(m).pow(2).plus(1);
  const median = m.div(inflated.sqrt());
  const factor = inflated.ln().sqrt().times(Z90).exp();
  return { expected: mean, low: shown(median.div(factor)), likely: shown(median), high: shown(median.times(factor)) };
}
