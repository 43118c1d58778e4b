import Fraction from "fraction.js";
import { fifteenDigits } from "../ground/digits";
import { LONGEST } from "../ground/longest";

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

const NUMERAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The rational that a decimal numeral writes.
 * A number is taken at 15 significant digits, as a spreadsheet shows it (0.30000000000000004 is 0.3).
 * Undefined when the text is no numeral, or too long to be one. Example: rational("2311.375").
 */
export function rational(numeral: string | number): Rational | undefined {
  const text = typeof numeral === "number" ? numeralOf(numeral) : numeral.trim();
  const match = text.length <= LONGEST ? NUMERAL.exec(text) : null;
  if (!match || !(match[2] || match[3])) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return rationalOf(
    power >= 0 ? new Fraction(digits * 10n ** BigInt(power)) : new Fraction(digits, 10n ** BigInt(-power)),
  );
}

/** What is left of 0.1 + 0.2 − 0.3 is a number; what is smaller than this is nothing. */
const NOTHING = 1e-60;
const numeralOf = (number: number): string => String(Math.abs(number) < NOTHING ? 0 : fifteenDigits(number));

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

/**
 * Rounded to a number of decimals, half away from zero, as Excel's ROUND does on decimals. A value nearer to a tie than
 * the last digits of a root is on it: that is what roots that cancel each other leave of one.
 */
export function roundHalfAway(fraction: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const { n, d, s } = fraction;
  return new Fraction(s * (((2n * n * scale + d) * NOISE + d) / (2n * d * NOISE)), scale);
}

const ROOT_DECIMALS = 10n ** 100n;
const NOISE = 10n ** 80n;

/**
 * The k-th root of a fraction that is not negative: exact when it is rational, otherwise cut after 100 decimals.
 * Source: Newton's method on whole numbers.
 */
export function root(fraction: Fraction, k: number): Fraction {
  const degree = BigInt(k);
  const numerator = integerRoot(fraction.n, degree);
  const denominator = integerRoot(fraction.d, degree);
  if (numerator ** degree === fraction.n && denominator ** degree === fraction.d) {
    return new Fraction(numerator, denominator);
  }
  return new Fraction(integerRoot((fraction.n * ROOT_DECIMALS ** degree) / fraction.d, degree), ROOT_DECIMALS);
}

/** A number of cents as text with two decimals, whatever its size. Example: 5/2 is "2.50". */
export function centsText(fraction: Fraction): string {
  const { s, n } = fraction.mul(100).round();
  const digits = n.toString().padStart(3, "0");
  return `${s < 0n && n > 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A fraction to a whole power that is not negative. */
export const power = (base: Fraction, exponent: bigint): Fraction =>
  new Fraction(base.s ** exponent * base.n ** exponent, base.d ** exponent);

/**
 * The k-th root to a whole power, rational wherever it is: 1.21^(6/12) is 1.1.
 * Whole powers are taken out and the exponent is reduced, so that no power of a cut root is ever taken.
 */
export function rootPower(fraction: Fraction, k: number, exponent: bigint): Fraction {
  const degree = BigInt(k);
  const rest = exponent % degree;
  const whole = power(fraction, exponent / degree);
  if (rest === 0n) return whole;
  const common = greatestCommonDivisor(rest, degree);
  return whole.mul(root(power(fraction, rest / common), Number(degree / common)));
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

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
