import { plain } from "../../ground/nearest";
import type { Data } from "../../ground/data";
import {
  above,
  and,
  between as betweenWords,
  deviation,
  likeliest,
  meanOf,
  unrevised,
  upTo,
} from "../words/priceWords";
import { laws } from "../words/laws";
import { choiceNamed } from "../words/names";
import { dayOfText } from "./days";
import type { Counted, NumberRead, Refusal } from "./quantityText";
import { numberIn } from "./quantityText";

// Prices, ranges, prices by year and tiers as one text: "> 170 : 82,60 ; > 500 : 78,50". The grammar is
// docs/scenario-block.md's; what it does not have is refused.

/** What a text says, or why it says nothing: a number that cannot be taken, or no such notation. */
export type TextRead =
  | { readonly value: unknown; readonly converted?: string; readonly isPercent?: boolean }
  | { readonly refusal: Refusal }
  | { readonly unread: true };

const UNREAD: TextRead = { unread: true };

/** One number, or a range of it. Examples: "40 000 à 45 000 €", "15–40 %", "entre 4 et 7", "990 à 1010, probable 1000". */
export const rangeIn = (text: string, counted: Counted): TextRead => priceOf(text, reader(text, counted, false));

/** One price, a range of it, or a table of them by contract year. Examples: "82,60 €", "980 à 1020", "4200 / 4350", "3000 fixe". */
export function priceIn(text: string, counted: Counted): TextRead {
  const read = reader(text, counted, true);
  // "95 €/poste" is one price: a stroke between numbers parts the years.
  const alone = priceOf(text, read);
  if (!("unread" in alone) || isDate(text)) return alone;
  return pricesOf(split(text, text.includes("/") ? "/" : ";"), read);
}

/** "01/04/2027", "04/2027": strokes between the parts of a date part no years. */
const isDate = (text: string): boolean =>
  dayOfText(text) !== undefined || /^(?:0?[1-9]|1[0-2])\/20\d\d$/.test(text.trim());

/**
 * Tiers in their order, each a threshold, of a year as all that is used, and a price. Example: "> 170 : 82,60 ; au-delà de
 * 500 : 78,50".
 */
export function tiersIn(text: string, counted: Counted): TextRead {
  const read = reader(text, counted, true);
  const tiers: unknown[] = [];
  let isConverted = false;
  for (const each of split(text, ";")) {
    const colon = each.indexOf(":");
    const threshold = colon < 0 ? undefined : thresholdOf(each.slice(0, colon));
    if (threshold === undefined) return UNREAD;
    const start = read.count(threshold);
    if (!("value" in start)) return start;
    const price = pricesOf(split(each.slice(colon + 1), "/"), read);
    if (!("value" in price)) return price;
    tiers.push({ above: start.value, unitPrice: price.value });
    isConverted ||= start.converted !== undefined || price.converted !== undefined;
  }
  return { value: tiers, ...(isConverted && { converted: saidWith(text, counted.beside) }) };
}

interface Reader {
  /** The unit beside the text. */
  readonly beside: string | undefined;
  readonly count: (text: string) => TextRead;
  readonly price: (text: string) => TextRead;
}

/** @param isPrice whether three decimals after the sign of the language are decimals (numeral.ts) */
function reader(whole: string, counted: Counted, isPrice: boolean): Reader {
  const told = (found: NumberRead | undefined): TextRead => {
    if (found === undefined) return UNREAD;
    if ("refusal" in found) return found;
    const { numeral, ...others } = found;
    return { value: numeral, ...others };
  };
  return {
    beside: counted.beside,
    count: (text) => {
      const uses: Counted = { measure: { ...counted.measure, unit: "perYear" }, language: counted.language };
      return told(numberIn(text, uses) ?? numberIn(withoutUnit(text), uses));
    },
    price: (text) => told(numberIn(text, counted, isPrice ? whole : undefined)),
  };
}

/** A threshold without what it counts: "500 h" is 500; "10 k" is left as it is, which is no number. */
const withoutUnit = (text: string): string => {
  const [, count, unit = ""] = /^(.*\d)\s+(\p{L}[\p{L}.]*)$/u.exec(text.trim()) ?? [];
  return count === undefined || MULTIPLES.has(plain(unit)) ? text : count;
};
const MULTIPLES: ReadonlySet<string> = new Set(["k", "m", "mille", "millier", "milliers", "million", "millions", "mio", "thousand", "thousands"]); // prettier-ignore

const split = (text: string, separator: string): readonly string[] => text.split(separator).map((part) => part.trim());

function thresholdOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith(">")) return trimmed.slice(1);
  return afterWord(trimmed, all(above));
}

function pricesOf(years: readonly string[], read: Reader): TextRead {
  const [first = "", ...others] = years;
  if (others.length === 0) {
    const alone = beforeWord(first, all(unrevised));
    const price = priceOf(alone ?? first, read);
    return "value" in price && alone !== undefined ? { value: [price.value] } : price;
  }
  const prices: unknown[] = [];
  for (const each of years) {
    const price = priceOf(each, read);
    if (!("value" in price)) return price;
    prices.push(price.value);
  }
  return { value: prices };
}

/** A number, or a range with its law. Example: "980 à 1020, probable 1000 (triangulaire)". */
function priceOf(text: string, read: Reader): TextRead {
  const [, said, word] = /^(?=[^()]*\d)([^()]+)\((\p{L}[^()]*)\)$/u.exec(text) ?? [];
  const law = word === undefined ? undefined : choiceNamed(word, laws);
  if (word !== undefined && law === undefined) return UNREAD;
  const body = said ?? text;
  const alone = read.price(body);
  if (!("unread" in alone)) return word === undefined ? alone : UNREAD;
  const mean = afterWord(body.trim(), all(meanOf));
  const between = afterWord(body.trim(), all(betweenWords));
  const [start, end] =
    mean === undefined
      ? partsAround(apart(between ?? body), [...all(upTo), ...(between === undefined ? [] : all(and)), "-", "–"])
      : partsAround(mean, all(deviation));
  if (end === undefined) return UNREAD;
  const [last, mode] = mean === undefined ? partsAround(end, all(likeliest)) : [end];
  const unit = UNIT_AFTER.exec(last)?.[1];
  const shared = (part: string): string =>
    unit !== undefined && /\d\s*$/.test(part) ? `${part.trim()} ${unit}` : part;
  const named = Object.entries(mean === undefined ? { low: start, high: last, mode } : { mean: start, sd: end });
  const range: Record<string, unknown> = {};
  let [converted, isPercent] = [false, false];
  for (const [key, part] of named) {
    if (part === undefined) continue;
    const number = read.price(shared(part));
    if (!("value" in number)) return number;
    range[key] = number.value;
    converted ||= number.converted !== undefined;
    isPercent ||= number.isPercent ?? false;
  }
  const value = { ...range, ...(law !== undefined && { law }) } satisfies Data;
  const from = saidWith(text, unit === undefined ? read.beside : undefined);
  return { value, isPercent, ...(converted && { converted: from }) };
}

const saidWith = (text: string, beside: string | undefined): string =>
  beside === undefined ? text.trim() : `${text.trim()} ${beside}`;

/** The unit after the last number of a range is that of all its numbers: "15–40 %". */
const UNIT_AFTER = /\d\s*([^\d\s.,()][^\d()]*)$/;
/** A dash between two numbers needs no spaces: "40-45 k€". A sign before the first number is none. */
const apart = (text: string): string => text.replace(/(?<=[\d%€$£])\s*[-‐‑–—]\s*(?=\d)/g, " – ");

/** The longest first: "le plus probable" ends with another word. */
const all = ({ fr, en }: typeof above): readonly string[] => [...fr, ...en].sort((a, b) => b.length - a.length);

/** What follows one of these words at the start of a text. */
function afterWord(text: string, words: readonly string[]): string | undefined {
  for (const word of words) if (isWord(text.slice(0, word.length), word)) return text.slice(word.length);
  return undefined;
}

/** What precedes one of these words at the end of a text. */
function beforeWord(text: string, words: readonly string[]): string | undefined {
  for (const word of words) if (isWord(text.slice(-word.length), word)) return text.slice(0, -word.length).trim();
  return undefined;
}

/** The two parts of a text around one of these words, a comma before it left out; the text alone without any. */
function partsAround(text: string, words: readonly string[]): readonly [string, string?] {
  const tokens = text.split(/[\s\u00a0\u202f]+/);
  for (const word of words) {
    const length = word.split(" ").length;
    for (let i = 1; i + length < tokens.length; i++) {
      if (!isWord(tokens.slice(i, i + length).join(" "), word)) continue;
      return [tokens.slice(0, i).join(" ").replace(/,$/, ""), tokens.slice(i + length).join(" ")];
    }
  }
  return [text];
}

const isWord = (text: string, word: string): boolean =>
  text === word || (plain(word) !== "" && plain(text) === plain(word) && text.length === word.length);
