import { fifteenDigits } from "../ground/digits";
import type { Language } from "../ground/label";

// Figures and punctuation as each language writes them.

const THIN = "\u202f";

/** Spaces that may not break, where French typography asks for them; English is left as it is. */
export const typeset = (text: string, language: Language): string =>
  language === "en"
    ? text
    : text
        .replace(/ ([;!?%])/g, `${THIN}$1`)
        .replace(/ :/g, "\u00a0:")
        .replace(/« /g, "«\u00a0")
        .replace(/ »/g, "\u00a0»");

/** A number with at most 15 digits, all of them written: 1 234,5 and 0,0000001 in French, 1,234.5 in English. */
export function figure(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const [digits = "", exponent] = numeral(Math.abs(fifteenDigits(value))).split("e");
  const [whole = "", decimals] = digits.split(".");
  const { thousands, point } = { fr: { thousands: THIN, point: "," }, en: { thousands: ",", point: "." } }[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 ? "−" : "";
  return `${sign}${grouped}${decimals ? point + decimals : ""}${exponent ? `e${exponent}` : ""}`;
}

/** A number as JavaScript writes it, but for those that it writes with a negative power of ten. */
function numeral(value: number): string {
  const [digits = "", power] = String(value).split("e-");
  return power ? `0.${"0".repeat(Number(power) - 1)}${digits.replace(".", "")}` : digits;
}

/** A share as a percentage: 12,5 % in French, 12.5% in English. */
export const percentage = (value: number, language: Language): string =>
  figure(Number((100 * value).toPrecision(12)), language) + { fr: " %", en: "%" }[language];

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A month of the calendar by its name. Example: "2022-08" is "août 2022". */
export function monthName(yearMonth: string, language: Language): string {
  const [year, month] = yearMonth.split("-");
  return `${MONTHS[language][Number(month) - 1]} ${year}`;
}

/** Texts one after the other: "a, b ou c". */
export const alternatives = (texts: readonly string[], language: Language): string =>
  joined(texts, { fr: " ou ", en: " or " }[language]);

/** All of them. Example: "a, b et c". */
export const together = (texts: readonly string[], language: Language): string =>
  joined(texts, { fr: " et ", en: " and " }[language]);

function joined(texts: readonly string[], conjunction: string): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : texts.slice(0, -1).join(", ") + conjunction + last;
}

const LONGEST = 60;

/** A text between quotation marks, shortened when it is long. */
export function quoted(text: string, language: Language): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { fr: `« ${short} »`, en: `“${short}”` }[language];
}
