import type { Rational } from "../../formula/rational";
import { isData } from "../../ground/data";
import { fifteenDigits } from "../../ground/digits";

/** Beyond this nothing is told apart: no number that is read has more decimals. */
const MOST_DECIMALS = 100;
const FEWEST_DECIMALS = 2;
/** Below 1, prices keep as many significant digits. */
const SIGNIFICANT = 4;

/**
 * The decimals to which a price is rounded where it is revised: two, those it was entered with, and below 1 as many as
 * four significant digits take. Of a range, the most decimals of its numbers, and the size of the lowest that is not 0;
 * of a mean and a standard deviation, the mean's.
 * Source: MODEL.md 4.2. Example: 5.1234567 has 7, "0.0040" has 6, 0.04 has 5, 1.25e-5 has 8.
 *
 * @param entered the price of a document, which can be read
 * @param read the value of each of its numbers
 */
export function priceDecimals(entered: unknown, read: (number: unknown) => Rational): number {
  const numbers = numbersOf(entered);
  const sizes = numbers.map((number) => read(number).fraction).filter(({ n }) => n > 0n);
  const [lowest] = sizes.sort((a, b) => a.compare(b));
  const decimals = Math.max(
    FEWEST_DECIMALS,
    ...numbers.map(decimalsWritten),
    lowest ? decimalsOfSize(lowest.n, lowest.d) : 0,
  );
  return Math.min(decimals, MOST_DECIMALS);
}

function numbersOf(entered: unknown): readonly unknown[] {
  if (!isData(entered)) return [entered];
  const { mean, low, mode, high } = entered;
  return (mean === undefined ? [low, mode, high] : [mean]).filter((number) => number !== undefined);
}

/** Decimals of a text as it is written, trailing zeros included; of a number, those of its 15 digits. */
function decimalsWritten(number: unknown): number {
  const text = typeof number === "number" ? String(fifteenDigits(number)) : String(number).trim();
  const [digits = "", exponent = "0"] = text.split(/e/i);
  return (digits.split(".")[1] ?? "").length - Number(exponent);
}

/** The decimals that four significant digits of a fraction take: none from 1 up. */
function decimalsOfSize(numerator: bigint, denominator: bigint): number {
  if (numerator >= denominator) return 0;
  let leading = 0;
  for (let scaled = numerator; scaled < denominator; scaled *= 10n) leading++;
  return leading + SIGNIFICANT - 1;
}
