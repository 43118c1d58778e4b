/** What a price is in each contract year (MODEL.md 4.2), and what uses cost. */
import { Fraction } from "./fraction";
import { type Case, quantity } from "./quantity";

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** How the prices of a contract are revised: by a coefficient for each contract year, or each price by itself. */
export type Revision = { coefficients: Fraction[] } | { escalator: Fraction };

export interface Price {
  amount: Fraction;
  /** d, to which the price is rounded, and ARC and RRC prices with it. */
  decimals: number;
}

/** The price of contract years 1..years: a single price, or a table whose k-th entry is that of year k. */
export function pricesOf(
  given: Json,
  revised: boolean | undefined | null,
  revision: Revision,
  years: number,
  which: Case,
): Price[] {
  const isTable = Array.isArray(given);
  const table: Json[] = isTable ? given : [given];
  return Array.from({ length: years }, (_, index) => {
    const entry = table[Math.min(index, table.length - 1)];
    const decimals = decimalsOf(entry);
    const value = quantity(entry, which);
    if (!(revised ?? !isTable)) return { amount: value.round(decimals), decimals };
    if ("coefficients" in revision)
      return { amount: value.times(revision.coefficients[index]!).round(decimals), decimals };
    const raise = Fraction.one.plus(revision.escalator);
    let amount = value.round(decimals);
    for (let year = 2; year <= index + 1; year++) amount = amount.times(raise).round(decimals);
    return { amount, decimals };
  });
}

/** d of a price as it was entered. */
function decimalsOf(price: Json): number {
  const numbers = numbersOf(price);
  const lowest = numbers.find((number) => number.size !== null);
  return Math.max(2, ...numbers.map((number) => number.decimals), fourDigits(lowest?.size ?? 0));
}

/** As many decimals as four significant digits take, below 1 only: 0.04 is of size -2 and takes 5. */
const fourDigits = (size: number): number => (size < 0 ? 3 - size : 0);

/** The numbers of a quantity that count, the lowest first: not a standard deviation. */
function numbersOf(price: Json): Written[] {
  if (typeof price === "number" || typeof price === "string") return [written(price)];
  const numbers = price.mean !== undefined ? [price.mean] : [price.low, price.mode, price.high];
  return numbers.filter((number) => number !== undefined && number !== null).map(written);
}

interface Written {
  decimals: number;
  /** The power of ten of the first digit that is not 0; null for 0. */
  size: number | null;
}

/** How a number is written: a text as it stands, a JavaScript number the shortest way at 15 significant digits. */
function written(value: number | string): Written {
  const text = typeof value === "number" ? String(Number(value.toPrecision(15))) : value.trim();
  const [digits, exponent = "0"] = text.toLowerCase().replace(/^[+-]/, "").split("e") as [string, string?];
  const [whole, fraction = ""] = digits.split(".") as [string, string?];
  const first = `${whole}${fraction}`.search(/[1-9]/);
  return {
    decimals: Math.max(0, fraction.length - Number(exponent)),
    size: first < 0 ? null : whole.length - 1 - first + Number(exponent),
  };
}

/** What the uses after `from` up to `to` cost: each the price of the last tier above which it lies. */
export function costOfUses(from: Fraction, to: Fraction, tiers: { above: Fraction; price: Fraction }[]): Fraction {
  return tiers.reduce((sum, { above, price }, index) => {
    const next = tiers[index + 1]?.above;
    const last = next === undefined ? to : to.min(next);
    return sum.plus(last.minus(from.max(above)).max(Fraction.zero).times(price));
  }, Fraction.zero);
}
