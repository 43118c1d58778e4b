import Fraction from "fraction.js";
import type { Unit } from "../../model/table/field";
import type { Period } from "../words/unitWords";
import { CFA, CROWN, DOLLAR, MONTHS } from "../words/unitWords";
import type { UnitSaid } from "./unitSaid";

/** What a quantity is counted in, as the table and its row say. */
export interface Measure {
  readonly unit: Unit;
  /** The currency of the scenario, its code or the words by which it is called. */
  readonly currency: string;
  /** By what an amount is paid, where the table or the row tells. Of a price of what is counted, nothing does. */
  readonly per?: Period | "once";
}

/** What a number in a unit is to be multiplied by; undefined where that cannot be told for certain. */
export type Conversion =
  | { readonly factor: Fraction; readonly isOwn: boolean }
  | { readonly refused: "taxedAmount" | "otherCurrency" | "otherUnit" };

const SAME: Conversion = { factor: new Fraction(1), isOwn: true };
/** A unit that a quantity cannot be in. */
export const OTHER: Conversion = { refused: "otherUnit" };

/**
 * How a number in the unit that a text says becomes one in the unit of its quantity. Words that say nothing of a measure
 * ("postes") change nothing. Examples: thousands of euros are 1,000 times as many, euros a year a twelfth of euros a
 * month, years twelve months; amounts with VAT, days of a notice and dollars of a scenario in euros are refused.
 */
export function conversionOf(said: UnitSaid, measure: Measure): Conversion {
  // "€/1 000 pages": what the quantity beside it counts, pages or thousands of them, it does not say.
  if (said.isUnclear || said.isPerMultiple) return OTHER;
  if (said.kind === undefined && said.multiple === 1 && said.per === undefined && !said.isTaxed) return SAME;
  switch (measure.unit) {
    case "amount":
    case "amountPerMonth":
    case "amountPerYear":
    case "amountPerWeek":
    case "amountPerFte":
    case "amountPerEmployee":
    case "amountPerUnit":
      return amountIn(said, measure);
    case "share":
    case "rate":
      return shareIn(said);
    case "months":
    case "month":
    case "years":
      return timeIn(said, measure.unit);
    case "fte":
      if (said.kind === "share") return by(new Fraction(1, 100));
      return said.kind === undefined && said.per === undefined && said.multiple === 1 ? SAME : OTHER;
    case "perYear":
      return countIn(said, said.per);
    case "units":
      return unitsIn(said, measure);
    case "employees":
      return countIn(said, undefined);
    case "decimals":
      return OTHER;
  }
}

const by = (factor: Fraction): Conversion => (factor.equals(1) ? SAME : { factor, isOwn: false });

function amountIn(said: UnitSaid, { unit, currency, per }: Measure): Conversion {
  // "mois" beside a monthly price says when it is paid; a share or another length of time is no amount.
  if (said.kind === "share") return OTHER;
  if (said.isTaxed) return { refused: "taxedAmount" };
  // "€/utilisateur/mois" beside an amount for all says nothing of how many users there are.
  if (said.isPerCount && !BY_COUNT.has(unit)) return OTHER;
  if (said.kind === "money" && !isCurrency(said.currency!, codeOf(currency))) return { refused: "otherCurrency" };
  // A price "(k)" may be in thousands, or of a thousand.
  if (unit === "amountPerUnit" && said.kind === undefined && said.multiple !== 1) return OTHER;
  const period = said.per ?? said.time;
  if (period === undefined) return by(new Fraction(said.multiple));
  const own = per ?? PAID_BY[unit];
  // Work units are hours, days or months as they come; so says the unit of their price.
  if (own === undefined) return unit === "amountPerUnit" ? by(new Fraction(said.multiple)) : OTHER;
  if (own === period) return by(new Fraction(said.multiple));
  if (said.per === undefined || own === "once") return OTHER;
  const [from, to] = [MONTHS[period], MONTHS[own]];
  return from === undefined || to === undefined ? OTHER : by(new Fraction(said.multiple * to, from));
}

const BY_COUNT: ReadonlySet<Unit> = new Set(["amountPerUnit", "amountPerFte", "amountPerEmployee"]);
const PAID_BY: Readonly<Partial<Record<Unit, Period>>> = {
  amountPerMonth: "month",
  amountPerYear: "year",
  amountPerFte: "year",
  amountPerEmployee: "month",
  amountPerWeek: "week",
};

const isCurrency = (said: string, code: string): boolean => said === code || (SHARED[said]?.includes(code) ?? false);

const codeOf = (currency: string): string =>
  ({ "€": "EUR", "£": "GBP", $: "USD" })[currency.trim()] ?? currency.trim().toUpperCase();

/** What several currencies are called. */
const SHARED: Readonly<Partial<Record<string, readonly string[]>>> = {
  [DOLLAR]: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
  [CFA]: ["XOF", "XAF"],
  [CROWN]: ["SEK", "NOK", "DKK"],
};

/** Of a number as it is typed: one that is formatted as a percentage is a hundredth already. */
export const PER_CENT: Conversion = { factor: new Fraction(1, 100), isOwn: true };

function shareIn(said: UnitSaid): Conversion {
  if (said.kind === "money" || said.kind === "time" || said.multiple !== 1) return OTHER;
  const isYearly = said.per === undefined || said.per === "year";
  // "% par mois" of what grows by the year compounds in a way nobody has said.
  if (!isYearly || (said.kind === undefined && said.isTaxed)) return OTHER;
  return said.kind === "share" ? PER_CENT : SAME;
}

function timeIn(said: UnitSaid, unit: "months" | "month" | "years"): Conversion {
  // "2 par mois" is no two months; months of a year are: "mois/an".
  const period = said.per === said.time ? undefined : said.time;
  if (said.kind === "money" || said.kind === "share" || said.multiple !== 1 || period === undefined) return OTHER;
  const months = MONTHS[period];
  if (months === undefined || (unit === "month" && period !== "month")) return OTHER;
  return by(new Fraction(months, unit === "years" ? 12 : 1));
}

/** "postes/mois" tells when they are billed, and counts them all the same; twelve "mois", or "par an" of a monthly price, do not. */
function unitsIn(said: UnitSaid, { per }: Measure): Conversion {
  const period = said.per ?? said.time;
  const isPeriod = period !== undefined && MONTHS[period] !== undefined && said.others.length === 0;
  return isPeriod && (said.per === undefined || said.per !== per) ? OTHER : countIn(said, undefined);
}

function countIn(said: UnitSaid, per: Period | undefined): Conversion {
  if (said.kind === "money" || said.kind === "share" || said.isTaxed) return OTHER;
  if (per === undefined) return by(new Fraction(said.multiple));
  const months = MONTHS[per];
  return months === undefined ? OTHER : by(new Fraction(said.multiple * 12, months));
}
