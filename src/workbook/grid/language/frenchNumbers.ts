import { figureIn } from "../../../scenario/reading/figure";

/** A value typed in a cell, and the number format that the way of typing it asks for. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

const groups = /[\s\u00a0\u202f]/g;
const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:[\s\u00a0\u202f]\d{3})+)?(?:[,.]\d+)?(?:e[+-]?\d+)?$/i;
const dayMonth = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;

/**
 * Reads what a French user types in a cell: `0,25`, `25 %`, `30 000`, `1 234,56 €`, `(12,5)`, `vrai`,
 * `31/01/2027`. A decimal point is understood too, as number pads have one.
 *
 * @param thisYear the year of a date typed without one
 * @returns null when it is text
 */
export function readFrenchValue(typed: string, thisYear: number): TypedValue | null {
  const text = typed.trim();
  if (/^vrai$/i.test(text)) return { value: true };
  if (/^faux$/i.test(text)) return { value: false };
  return frenchDate(text, thisYear) ?? frenchNumber(text);
}

function frenchNumber(text: string): TypedValue | null {
  const accounting = accountingNumber(text);
  if (accounting) return accounting;
  // "30.000" is thirty thousand to some and thirty to others: it stays the text it is.
  if (/^[-+(\u2212]?[1-9]\d{0,2}\.\d{3}\)?(?:\s*[€%])?$/.test(text)) return null;
  const inParentheses = /^\((.*)\)$/.exec(text)?.[1];
  const unsigned = (inParentheses ?? text).replace(/^\u2212/, "-");
  const unit = /[€%]$/.exec(unsigned)?.[0] ?? "";
  const body = unsigned.slice(0, unsigned.length - unit.length).trimEnd();
  if (!/\d/.test(body) || !plainNumber.test(body)) return null;

  const digits = body.replace(groups, "").replace(",", ".");
  const amount = Number(unit === "%" ? movedBy(digits, -2) : digits);
  if (!Number.isFinite(amount)) return null;
  const value = inParentheses === undefined ? amount : -amount;

  const decimals = /[,.]/.test(body);
  if (unit === "%") return { value, format: decimals ? "0.00%" : "0%" };
  if (unit === "€") return { value, format: decimals ? '#,##0.00\\ "€"' : '#,##0\\ "€"' };
  if (/\d[\s\u00a0\u202f]\d/.test(body)) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** What accounting formats show, and pages are copied from: "-     5 000,00 €", "- €" for nothing. */
function accountingNumber(text: string): TypedValue | null {
  if (!/^[-\u2212]\s+[\d€]/.test(text)) return null;
  const figure = figureIn(text, "fr", text);
  if (!figure || "ambiguous" in figure || !["", "€"].includes(figure.unit)) return null;
  return { value: Number(figure.numeral), ...(figure.unit === "€" && { format: '#,##0.00\\ "€"' }) };
}

/** Day first; without a year, this year. Excel's serial number, in which 1 March 1900 is 61. */
function frenchDate(text: string, thisYear: number): TypedValue | null {
  const match = dayMonth.exec(text);
  // "1.5" and "1-2" without a year are too likely to be something else.
  if (!match || (match[3] === undefined && !text.includes("/"))) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  const year =
    match[3] === undefined ? thisYear : match[3].length === 2 ? centuryOf(Number(match[3])) : Number(match[3]);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1901) return null;
  return { value: date.getTime() / 86_400_000 + 25_569, format: "dd/mm/yyyy" };
}

/** Excel's rule: 00 to 29 are in this century, 30 to 99 in the last one. */
function centuryOf(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Digits with the decimal mark moved, by the exponent: no rounding, 7 % is 0.07 exactly. */
function movedBy(digits: string, places: number): string {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}

/** A number as a cell without format shows it: eleven significant digits, as Excel does. */
export function frenchGeneral(value: number): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(11));
  return String(rounded).replace("e", "E").replace(".", ",");
}

/** A number as the editor shows it: every digit, so that editing a cell changes nothing by itself. */
export function frenchDigits(value: number): string {
  return String(value).replace("e", "E").replace(".", ",");
}

/** The share 0.075 as `7,5%`, the way a cell in per cent is edited: every digit, moved and not multiplied. */
export function frenchPercent(share: number): string {
  const digits = String(share);
  if (digits.includes("e")) return `${movedBy(digits, 2).replace("e", "E").replace(".", ",")}%`;
  const [whole = "", decimals = ""] = digits.split(".");
  const moved = `${whole}${decimals.slice(0, 2).padEnd(2, "0")}`.replace(/^(-?)0+(?=\d)/, "$1");
  return `${moved}${decimals.length > 2 ? `,${decimals.slice(2)}` : ""}%`;
}
