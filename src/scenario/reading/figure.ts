import type { Language } from "../../ground/label";
import type { NumeralRead } from "./numeral";
import { numeralIn, SPACES } from "./numeral";

/** A number with what stands around it: a currency, a unit. */
export type FigureRead =
  { readonly numeral: string; readonly unit: string } | Extract<NumeralRead, { ambiguous: string }>;

/**
 * The one number of a text, its sign, and the unit around it. Negative numbers may be written as accounts do, in brackets
 * or with the sign apart or behind, and an amount that accounts show as "- €" is 0; a call for a footnote says nothing,
 * and neither does the dash of who writes no cents.
 * Examples: "-     5 000,00 €", "(3 030 €)", "€ 1,250.50", "45 k€", "12,5 %", "95,00 € HT (1)", "CHF 12'000.–".
 *
 * @param within the text of the whole cell, of a price; undefined of anything else
 */
export function figureIn(text: string, language?: Language, within?: string): FigureRead | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const whole = text
    .replace(SPACES, " ")
    .replace(/[−‐‑‒–—]/g, "-")
    .trim();
  if (/^(?:[€$£] ?)?-+(?: ?[€$£])?(?: HT)?$/.test(whole) && /[€$£]/.test(whole))
    return { numeral: "0", unit: whole.replace(/-/g, "").trim() };
  const plain = whole.replace(FOOTNOTE, "").replace(NO_CENTS, "");
  const [, before = "", open = "", sign = "", digits, behind = "", after = "", close = "", currency = "", last = ""] =
    FIGURE.exec(plain) ?? [];
  if (digits === undefined || (open === "") !== (close === "")) return undefined;
  const isNegative = [open, sign, behind, last].filter((each) => each !== "" && each !== "+").length;
  if (isNegative > 1) return undefined;
  const found = numeralIn(digits, language, within);
  if (found === undefined || "ambiguous" in found) return found && { ambiguous: plain };
  const numeral = isNegative === 1 && Number(found.numeral) !== 0 ? `-${found.numeral}` : found.numeral;
  return {
    numeral,
    unit: [before, after, currency]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(" "),
  };
}

/** Longer texts are remarks. */
const LONGEST_FIGURE = 120;
/**
 * A currency, a bracket, a sign, digits, a sign, a unit, and the other bracket; the currency may stand after the bracket. No
 * unit has a sign of doubt: "400+", "95 € ?".
 */
const FIGURE =
  /^((?:[€$£]|[A-Z]{3}(?= ?[-+(\d]))?) ?(\(?) ?([-+]?) ?((?:\d[\d .,'’]*)?\d|[.,]\d+)( ?-(?! ?\d))? ?([^\d()?!+<>=~≈≤≥±-]*?)(\)?)( ?(?:[€$£]|[A-Z]{3}))?( ?-)?$/;
/** "(1)", "*": a number of one digit in brackets that is not all there is. */
const FOOTNOTE = /(?<=[\d€$£%\p{L}]) ?(?:\(\d\)|\*+)$/u;
/** "12 000.–": a dash in the place of the cents is no sign. */
const NO_CENTS = /(?<=\d)[.,]-+(?!\d)/;
