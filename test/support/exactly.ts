import Fraction from "fraction.js";

/** The fraction that a float is, to the last bit. */
export function exactly(float: number): Fraction {
  let denominator = 1n;
  for (; !Number.isInteger(float); float *= 2) denominator *= 2n;
  return new Fraction(BigInt(float), denominator);
}
