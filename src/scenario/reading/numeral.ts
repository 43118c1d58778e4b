import type { Language } from "../../ground/label";

// Numbers within a text, as contracts print them.

/** A decimal numeral with its decimals as written, or the number as it stands where it can be read two ways. */
export type NumeralRead = { readonly numeral: string } | { readonly ambiguous: string };

const decimalSign = { fr: ",", en: "." } as const;
const otherSign = { fr: ".", en: "," } as const;

/**
 * The number that digits make: in threes apart by spaces or apostrophes, a decimal comma or point. Three digits after a
 * lone comma or point may be decimals or thousands: of a price they are decimals after the sign of the language, unless
 * another number of its cell has the other sign; elsewhere, and where no language is known, they are never clear.
 * Examples: "1 250,50" and "1,250.50" are 1250.50; "0,0040" keeps its four decimals; "1.250" is ambiguous in French.
 *
 * @param within the text of the whole cell, of a price; undefined of anything else
 */
export function numeralIn(text: string, language?: Language, within?: string): NumeralRead | undefined {
  const number = text.replace(SPACES, " ").trim();
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(number))
    return { numeral: number.replace(/[ '’]/g, "").replace(",", ".") };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(number) || /^\d{1,3}(?:,\d{3}){2,}$/.test(number))
    return { numeral: number.replace(/,/g, "") };
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(number) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(number))
    return { numeral: number.replace(/\./g, "").replace(",", ".") };
  if (!/^(?:\d+|\d*[.,]\d+)$/.test(number)) return undefined;
  const isThreefold = /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);
  const isClear =
    language !== undefined &&
    within !== undefined &&
    number.includes(decimalSign[language]) &&
    !DECIMALS[otherSign[language]].test(within);
  if (isThreefold && !isClear) return { ambiguous: number };
  return { numeral: number.replace(",", ".").replace(/^\./, "0.") };
}

const DECIMALS = { ",": /\d,\d/, ".": /\d\.\d/ } as const;

/** What web pages, French workbooks and accounting formats put between digits. */
export const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
