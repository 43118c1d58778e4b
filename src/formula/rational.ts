import Fraction from "fraction.js";

/**
 * An exact rational with the float64 next to it.
 * `float` differs from `fraction` by at most `error`, and `error` is 0 when the float is the fraction itself.
 */
export interface Rational {
  readonly fraction: Fraction;
  readonly float: number;
  readonly error: number;
}

/** Twice the unit roundoff of float64: a bound on the relative error of one operation, with room for the bound's own. */
export const ROUNDOFF = 2 ** -52;

const NUMERAL = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The rational that a decimal numeral writes.
 * A number is taken at 15 significant digits, as a spreadsheet shows it (0.30000000000000004 is 0.3).
 * Undefined when the text is no numeral. Example: rational("2311.375").
 */
export function rational(numeral: string | number): Rational | undefined {
  const text = typeof numeral === "number" ? numeral.toPrecision(15) : numeral.trim();
  const match = NUMERAL.exec(text);
  if (!match || !(match[2] || match[3])) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return rationalOf(
    power >= 0 ? new Fraction(digits * 10n ** BigInt(power)) : new Fraction(digits, 10n ** BigInt(-power)),
  );
}

/** A fraction with its nearest float64. */
export function rationalOf(fraction: Fraction): Rational {
  const float = nearest(fraction);
  const numerator = fraction.s * fraction.n;
  const dyadic =
    (fraction.d & (fraction.d - 1n)) === 0n && numerator === BigInt.asIntN(53, numerator) && fraction.d < 2n ** 900n;
  return { fraction, float, error: dyadic ? 0 : Math.abs(float) * ROUNDOFF + Number.MIN_VALUE };
}

/** The float64 nearest to a fraction (to the last bit wherever numerator and denominator are safe integers). */
export function nearest(fraction: Fraction): number {
  const { n, d, s } = fraction;
  const sign = Number(s);
  if (n <= MAX_SAFE && d <= MAX_SAFE) return (sign * Number(n)) / Number(d) || 0;
  const shift = Math.max(0, 20 - (n.toString().length - d.toString().length));
  return sign * Number(`${(n * 10n ** BigInt(shift)) / d}e-${shift}`) || 0;
}
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Rounded to a number of decimals, half away from zero, as Excel's ROUND does on decimals. */
export function roundHalfAway(fraction: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const { n, d, s } = fraction;
  return new Fraction(s * ((2n * n * scale + d) / (2n * d)), scale);
}

/**
 * The k-th root of a fraction that is not negative: exact when it is rational,
 * otherwise cut after 60 decimals, which can decide any rounding but an exact tie, and an irrational number makes none.
 */
export function root(fraction: Fraction, k: number): Fraction {
  const degree = BigInt(k);
  const numerator = integerRoot(fraction.n, degree);
  const denominator = integerRoot(fraction.d, degree);
  if (numerator ** degree === fraction.n && denominator ** degree === fraction.d)
    return new Fraction(numerator, denominator);
  const scale = 10n ** 60n;
  return new Fraction(integerRoot((fraction.n * scale ** degree) / fraction.d, degree), scale);
}

/** ⌊n^(1/k)⌋ by Newton's method from above. */
function integerRoot(n: bigint, k: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << (BigInt(n.toString(2).length) / k + 1n);
  for (;;) {
    const next = ((k - 1n) * guess + n / guess ** (k - 1n)) / k;
    if (next >= guess) return guess;
    guess = next;
  }
}
