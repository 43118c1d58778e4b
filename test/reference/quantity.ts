/** What a quantity is worth in each case (MODEL.md 3). */
import { Decimal } from "decimal.js";
import { Fraction } from "./fraction";

export type Case = "expected" | "low" | "likely" | "high";

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** A number, a numeric text or a range, in the given case. */
export function quantity(value: Json, which: Case): Fraction {
  if (typeof value === "number" || typeof value === "string") return Fraction.of(value);
  if (value.mean !== undefined) return bellShaped(value, which);
  const low = Fraction.of(value.low);
  const high = Fraction.of(value.high);
  const mode = value.mode === undefined || value.mode === null ? null : Fraction.of(value.mode);
  const law: string = value.law ?? (mode === null ? "uniform" : "pert");
  switch (which) {
    case "low":
      return low;
    case "high":
      return high;
    case "likely":
      return law === "uniform" ? mean("uniform", low, low, high) : mode!;
    case "expected":
      return mean(law, low, mode ?? low, high);
  }
}

/** The share of the fee billed on top of it, X: an overrun happens with its probability. */
export function overrunShare(extras: Json, which: Case): Fraction {
  const { low, high, likely, law } = extras;
  return weight(extras.probability, which).times(quantity({ low, high, mode: likely, law }, which));
}

/** How much of what comes with this probability is counted. */
export function weight(probability: Json, which: Case): Fraction {
  const p = Fraction.of(probability ?? 1);
  switch (which) {
    case "expected":
      return p;
    case "low":
      return p.isBelow(Fraction.one) ? Fraction.zero : Fraction.one;
    case "likely":
      return p.isBelow(new Fraction(1n, 2n)) ? Fraction.zero : Fraction.one;
    case "high":
      return p.sign > 0 ? Fraction.one : Fraction.zero;
  }
}

function mean(law: string, low: Fraction, mode: Fraction, high: Fraction): Fraction {
  const ends = low.plus(high);
  switch (law) {
    case "uniform":
      return ends.over(Fraction.whole(2));
    case "triangular":
      return ends.plus(mode).over(Fraction.whole(3));
    case "pert":
      return ends.plus(mode.times(Fraction.whole(4))).over(Fraction.whole(6));
    default:
      throw new Error(`unknown law: ${law}`);
  }
}

const Decimal40 = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const z90 = new Decimal40("1.2815515655446004");
const percentiles = new Map<string, Fraction>();

/**
 * Normal or lognormal, given by the mean and standard deviation of the quantity itself: low, likely and high are P10,
 * the median and P90, to 15 significant digits where they are not simply the mean.
 */
function bellShaped(range: Json, which: Case): Fraction {
  const { law } = range as { law: string };
  if (which === "expected" || (law === "normal" && which === "likely")) return Fraction.of(range.mean);
  const key = [law, which, typeof range.mean, range.mean, typeof range.sd, range.sd].join();
  let value = percentiles.get(key);
  if (value === undefined) {
    const average = decimal(range.mean);
    const sd = decimal(range.sd);
    const z = which === "low" ? z90.negated() : which === "high" ? z90 : new Decimal40(0);
    if (law === "normal") value = atFifteenDigits(average.plus(z.times(sd)));
    else {
      const variance = sd.div(average).pow(2).plus(1).ln(); // of the logarithm
      const logarithm = average.ln().minus(variance.div(2)).plus(z.times(variance.sqrt()));
      value = atFifteenDigits(logarithm.exp());
    }
    if (percentiles.size > 100_000) percentiles.clear();
    percentiles.set(key, value);
  }
  return value;
}

const decimal = (value: number | string): Decimal =>
  new Decimal40(typeof value === "number" ? value.toPrecision(15) : value);

const atFifteenDigits = (value: Decimal): Fraction => Fraction.of(value.toSignificantDigits(15).toString());
