/**
 * Discounting with whole or fractional powers of 1 + r, rounded to the cent on the exact value.
 *
 * With k the largest divisor of n for which 1 + r = b^k (b a fraction) and n' = n / k, the present value of amounts
 * paid at t/n years is B_0 + B_1 b^(-1/n') + ... + B_(n'-1) b^(-(n'-1)/n'), all B_u fractions. These powers are linearly
 * independent over the fractions (x^n' - b is irreducible), so the value is a fraction, and can lie on a rounding tie,
 * only when B_1, ... all vanish: then B_0 is rounded exactly. Otherwise it is never a tie, and 100 decimals of the roots
 * tell on which side it lies.
 */
import { Fraction, wholeRoot } from "./fraction";

/** In cents: the sum of amount · (1 + rate)^(-at / periodsPerYear). */
export function presentValue(
  flows: { amount: Fraction; at: number }[],
  rate: Fraction,
  periodsPerYear: number,
): bigint {
  const { base, degree } = perfectRoot(Fraction.one.plus(rate).lowestTerms(), periodsPerYear);
  const discount = Fraction.one.over(base);

  const coefficients: Fraction[] = Array.from({ length: degree }, () => Fraction.zero);
  const powers = [Fraction.one];
  for (const { amount, at } of flows) {
    const whole = Math.floor(at / degree);
    while (powers.length <= whole) powers.push(powers[powers.length - 1]!.times(discount));
    coefficients[at % degree] = coefficients[at % degree]!.plus(amount.times(powers[whole]!));
  }

  if (coefficients.slice(1).every((coefficient) => coefficient.sign === 0)) return coefficients[0]!.rounded(2);
  const roots = fractionalPowers(discount, degree);
  return coefficients.reduce((sum, coefficient, u) => sum.plus(coefficient.times(roots[u]!)), Fraction.zero).rounded(2);
}

/** `value` = base^k for the largest k that divides n; degree is n / k. */
function perfectRoot(value: Fraction, n: number): { base: Fraction; degree: number } {
  for (let k = n; k > 1; k--) {
    if (n % k !== 0) continue;
    const root = new Fraction(wholeRoot(value.numerator, k), wholeRoot(value.denominator, k));
    const again = root.power(k);
    if (again.numerator === value.numerator && again.denominator === value.denominator)
      return { base: root, degree: n / k };
  }
  return { base: value, degree: n };
}

const digits = 10n ** 100n;
const knownPowers = new Map<string, Fraction[]>();

/** value^(0/n), value^(1/n), ..., value^((n-1)/n), each to 100 decimals or so. */
function fractionalPowers(value: Fraction, n: number): Fraction[] {
  const key = `${value.numerator}/${value.denominator}^1/${n}`;
  let powers = knownPowers.get(key);
  if (powers === undefined) {
    const root = wholeRoot((value.numerator * digits ** BigInt(n)) / value.denominator, n);
    let power = digits;
    powers = Array.from({ length: n }, (_, u) => {
      if (u > 0) power = (power * root) / digits;
      return new Fraction(power, digits);
    });
    if (knownPowers.size > 10_000) knownPowers.clear();
    knownPowers.set(key, powers);
  }
  return powers;
}
