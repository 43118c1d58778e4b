import { fifteenDigits } from "../ground/digits";
import type { Label, Language } from "../ground/label";
import { currencySign } from "../scenario/words/currency";

// Figures and punctuation as each language writes them: the same in cells, pane and documents, whatever the machine
// knows of languages.

/** Spaces that do not break: between digits and before a percent sign, and between words. */
const [THIN, WORD_SPACE] = ["\u202f", "\u00a0"];
const POINT: Label = { fr: ",", en: "." };

/** Spaces that may not break, where French typography asks for them; English is left as it is. */
export const typeset = (text: string, language: Language): string =>
  language === "en"
    ? text
    : text
        .replace(/ ([;!?%])/g, `${THIN}$1`)
        .replace(/ :/g, `${WORD_SPACE}:`)
        .replace(/« /g, `«${WORD_SPACE}`)
        .replace(/ »/g, `${WORD_SPACE}»`);

/**
 * A number with at most 15 digits, all of them written, and a true minus sign: −1 234,5 and 0,0000001 in French,
 * −1,234.5 in English. Cells hold numbers: what is written here is to be read.
 */
export function figure(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const [digits = "", exponent] = numeral(Math.abs(fifteenDigits(value))).split("e");
  const [whole = "", decimals] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, { fr: THIN, en: "," }[language]);
  const sign = value < 0 ? "−" : "";
  return `${sign}${grouped}${decimals ? POINT[language] + decimals : ""}${exponent ? `e${exponent}` : ""}`;
}

/** A number as JavaScript writes it, but for those that it writes with a negative power of ten. */
function numeral(value: number): string {
  const [digits = "", power] = String(value).split("e-");
  return power ? `0.${"0".repeat(Number(power) - 1)}${digits.replace(".", "")}` : digits;
}

/** An amount without its currency, with at least two decimals. Example: 9744 is "9 744,00" in French, "9,744.00" in English. */
export function amountFigure(amount: number, language: Language): string {
  const [whole = "", decimals = ""] = figure(amount, language).split(POINT[language]);
  return whole + POINT[language] + decimals.padEnd(2, "0");
}

/** An amount with at least two decimals. Example: "−9 744,00 €" in French, "−€9,744.00" and "−CHF 9,744.00" in English. */
export const money = (amount: number, currency: string, language: Language): string =>
  inCurrency(amountFigure(amount, language), currency, language);

/** An amount to the unit of its currency, as what is drawn by lot deserves. Example: "2 444 162 €". */
export const wholeMoney = (amount: number, currency: string, language: Language): string =>
  inCurrency(figure(Math.sign(amount) * Math.round(Math.abs(amount)), language), currency, language);

/** An amount with two significant digits, such as an error. Example: "48 €". */
export const roughMoney = (amount: number, currency: string, language: Language): string =>
  inCurrency(figure(Number(amount.toPrecision(2)), language), currency, language);

/** The currency after the digits in French, before them in English: apart from them unless it ends in a sign. */
function inCurrency(digits: string, currency: string, language: Language): string {
  const sign = currencySign(currency, language);
  if (language === "fr") return digits + WORD_SPACE + sign;
  const gap = /\p{Sc}$/u.test(sign) ? "" : WORD_SPACE;
  return digits.replace(/^−?/, (minus) => minus + sign + gap);
}

const scales: readonly { readonly size: number; readonly letters: Label }[] = [
  { size: 1e9, letters: { fr: "Md", en: "bn" } },
  { size: 1e6, letters: { fr: "M", en: "m" } },
  { size: 1e3, letters: { fr: "k", en: "k" } },
];

/**
 * An amount at a glance, of three significant digits unless told: "456 k€", "1,23 MCHF" in French, "€456k" in English.
 * There is room for signs and codes, not for a currency of more words.
 */
export function compactMoney(amount: number, currency: string, language: Language, digits = 3): string {
  const rounded = Number(amount.toPrecision(digits));
  const scale = scales.find(({ size }) => Math.abs(rounded) >= size);
  const number = figure(Number((rounded / (scale?.size ?? 1)).toPrecision(digits)), language);
  const letters = scale?.letters[language] ?? "";
  const sign = currencySign(currency, language);
  const isShort = sign.length <= 3;
  if (language === "en") return isShort ? inCurrency(number + letters, currency, language) : number + letters;
  return [number, letters + (isShort ? sign : "")].filter((part) => part !== "").join(WORD_SPACE);
}

/** A share as a percentage: 12,5 % in French, 12.5% in English. */
export const percentage = (share: number, language: Language): string =>
  figure(Number((100 * share).toPrecision(12)), language) + { fr: `${THIN}%`, en: "%" }[language];

/** A percentage with one decimal, as of a probability. Example: "40,5 %". */
export const percentageInTenths = (share: number, language: Language): string =>
  percentage(Math.round(1000 * share) / 1000, language);

/** A percentage at a glance: 74 %, and 0,4 % rather than nothing. */
export const roughPercentage = (share: number, language: Language): string =>
  Math.abs(share) < 0.01 ? percentageInTenths(share, language) : percentage(Math.round(100 * share) / 100, language);

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A month of the calendar by its name. Example: "2022-08" is "août 2022". */
export function monthName(yearMonth: string, language: Language): string {
  const [year, month] = yearMonth.split("-");
  return `${MONTHS[language][Number(month) - 1]} ${year}`;
}

const SHORT_MONTHS = {
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" "),
};

/** The same where there is little room; months count from 1. Example: "janv. 2027". */
export const shortMonthName = (
  { year, month }: { readonly year: number; readonly month: number },
  language: Language,
) => `${SHORT_MONTHS[language][month - 1]} ${year}`;

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
