import type Fraction from "fraction.js";
import type { Language } from "../../ground/label";
import { plain } from "../../ground/nearest";
import type { Unit } from "../../model/table/field";
import { rational } from "../../formula/rational";
import type { Conversion, Measure } from "./conversion";
import { conversionOf, OTHER, PER_CENT } from "./conversion";
import { figureIn } from "./figure";
import { SPACES } from "./numeral";
import type { UnitSaid } from "./unitSaid";
import { unitSaid } from "./unitSaid";

// Numbers of one quantity, in the unit that their cell, their column or their row says.

/** Why the number of a text cannot be taken. */
export type UnreadNumber = "ambiguousNumber" | "taxedAmount" | "otherCurrency" | "otherUnit" | "inexactUnit";

/** Why a value cannot be taken, and the text that says so. */
export interface Refusal {
  readonly code: UnreadNumber | "shareOrPercent" | "unreadPrice" | "unreadTiers" | "textForNumber";
  readonly value: unknown;
}
/** A number in the unit of its quantity, a decimal numeral; what it was read from where that is another unit. */
export type NumberRead =
  | { readonly numeral: string; readonly converted?: string; readonly isPercent?: boolean }
  | { readonly refusal: Refusal & { readonly code: UnreadNumber } };

/** What a cell's numbers are counted in: by the table, and by what stands beside them. */
export interface Counted {
  readonly measure: Measure;
  /** The unit that the column or the row says. */
  readonly beside?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * A number as it stands in a text, in the unit of its quantity: that of the text itself, or else the one beside it.
 * undefined where the text is no number, or says more than a number and its unit.
 *
 * @param within the text of the whole cell, of a price (numeral.ts)
 */
export function numberIn(
  text: string,
  { measure, beside, language }: Counted,
  within?: string,
): NumberRead | undefined {
  const figure = figureIn(text, language, within);
  if (figure === undefined) return undefined;
  if ("ambiguous" in figure) {
    // "8,243 %" can only be decimals: nothing is thousands of per cent.
    const percent = /^([-+]?\d+)[.,](\d{3})\s*%$/.exec(figure.ambiguous.replace(SPACES, " "));
    if (!percent || !isPercentage(measure.unit))
      return { refusal: { code: "ambiguousNumber", value: figure.ambiguous } };
    return inUnit(`${percent[1]}.${percent[2]}`, text.trim(), PER_CENT, true);
  }
  if (figure.unit === "") return convertedBy(figure.numeral, text, beside, measure);
  const own = unitSaid(figure.unit);
  if (!isUnderstood(own, measure.unit, beside)) return undefined;
  const said = withRest(own, beside);
  // "mois" beside an amount tells how often it is due; "18 mois" for one is no amount.
  const isDuration = own.kind === "time" && measure.unit.startsWith("amount");
  const conversion = isDuration ? OTHER : conversionOf(said, measure);
  const isBesideOnly = said.kind === "share" && own.kind === undefined && isPercentage(measure.unit);
  if (isBesideOnly && "factor" in conversion) return { numeral: figure.numeral, isPercent: true };
  const whole = own.kind === undefined && beside !== undefined ? `${text.trim()} ${beside.trim()}` : text.trim();
  return inUnit(figure.numeral, whole, conversion, said.kind === "share");
}

/**
 * What a cell leaves unsaid of its unit is what its column or its row says: "540 HT" in one of thousands of euros is
 * thousands, and "2 800 €" in one of euros a month by the month; but in one of thousands "2 800 €" may be either.
 */
function withRest(own: UnitSaid, beside: string | undefined): UnitSaid {
  const rest = beside === undefined ? undefined : unitSaid(beside);
  if (!rest || (own.kind !== undefined && own.kind !== rest.kind)) return own;
  // A cell that says what it counts, money or units, says all of it: another multiple beside it makes two readings.
  const isWhole = own.kind !== undefined || own.multiple !== 1 || own.others.length > 0;
  const isUnclear =
    own.isUnclear || rest.isUnclear || (isWhole && rest.multiple !== 1 && own.multiple !== rest.multiple);
  return {
    ...rest,
    ...own,
    multiple: own.multiple === 1 ? rest.multiple : own.multiple,
    isTaxed: own.isTaxed || rest.isTaxed,
    isUnclear,
    isPerCount: own.isPerCount || rest.isPerCount,
    isPerMultiple: own.isPerMultiple || rest.isPerMultiple,
  };
}

const isPercentage = (unit: Unit): boolean => unit === "share" || unit === "rate";

/** A bare number in the unit beside it; a share of which only the column says that it is in percent is not decided here. */
export function convertedBy(numeral: string, text: string, beside: string | undefined, measure: Measure): NumberRead {
  const said = beside === undefined ? undefined : unitSaid(beside);
  if (!said) return { numeral };
  const conversion = conversionOf(said, measure);
  if ("factor" in conversion && conversion.isOwn) return { numeral, isPercent: said.kind === "share" };
  return inUnit(numeral, `${text.trim()} ${said.text}`, conversion, false);
}

function inUnit(numeral: string, text: string, conversion: Conversion, isSaidHere: boolean): NumberRead {
  if ("refused" in conversion) return { refusal: { code: conversion.refused, value: text } };
  const { factor, isOwn } = conversion;
  if (isOwn && !isSaidHere) return { numeral };
  const result = times(numeral, factor);
  if (result === undefined) return { refusal: { code: "inexactUnit", value: text } };
  return isOwn ? { numeral: result } : { numeral: result, converted: text };
}

/** A numeral times a factor, exactly; undefined where no decimal is exact. */
export function times(numeral: string, factor: Fraction): string | undefined {
  if (factor.equals(1)) return numeral;
  const exact = rational(numeral);
  return exact && decimalOf(exact.fraction.mul(factor));
}

/** A fraction as a decimal numeral, undefined where its decimals do not end. */
function decimalOf({ s, n, d }: Fraction): string | undefined {
  let [scale, decimals] = [1n, 0];
  while (scale % d !== 0n && decimals <= MOST_DECIMALS) [scale, decimals] = [scale * 10n, decimals + 1];
  if (scale % d !== 0n) return undefined;
  const digits = ((n * scale) / d).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = s < 0n && n > 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - decimals)}`;
}
const MOST_DECIMALS = 100;

/** Whether nothing of what stands around a number is left unread: what is counted, and what a share is of. */
function isUnderstood({ kind, others, text }: UnitSaid, unit: Unit, beside: string | undefined): boolean {
  if (others.length === 0) return true;
  const known = beside === undefined ? "" : plain(beside);
  if (known !== "" && others.every((word) => known.split(" ").includes(plain(word)))) return true;
  if (kind === "money") return /(?:\/|\bpar\b|\bper\b)/iu.test(text) && others.length <= 2;
  if (kind === "time" || kind === "share") return others.every((word) => OF.has(plain(word)));
  const isCount = unit === "units" || unit === "employees" || unit === "fte" || unit === "perYear";
  return isCount && others.length === 1 && others[0]!.length > 2 && !VAGUE.has(plain(others[0]!));
}

/** What shares and months are of: "6 % du forfait", "4 mois de forfait". */
const OF: ReadonlySet<string> = new Set(["forfait", "honoraires", "redevance", "fee", "fees", "salaire", "salary", "brut", "gross", "prix", "price", "month", "year"]); // prettier-ignore
/** Words that tell of a number that it is not quite one. */
const VAGUE: ReadonlySet<string> = new Set(["environ", "approx", "approximately", "about", "circa", "env", "max", "min", "maxi", "mini", "maximum", "minimum", "moins", "plus", "dont", "hors", "sauf", "except", "million"]); // prettier-ignore
