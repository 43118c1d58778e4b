import type { Language } from "../../ground/label";
import { isData } from "../../ground/data";
import { fifteenDigits } from "../../ground/digits";
import { deviation, likeliest, meanOf, unrevised, upTo } from "../words/priceWords";
import { laws } from "../words/laws";

// Prices, ranges, prices by year and tiers as one text, which reads back as what it was written from (reading/priceText.ts).

/** One price, a range of it, or a table of them by contract year. Example: ["4200.00", "4350.00"] is "4200,00 / 4350,00". */
export function priceText(price: unknown, language: Language): string {
  if (!Array.isArray(price)) return oneText(price, language);
  const years = (price as readonly unknown[]).map((each) => oneText(each, language));
  return years.length === 1 ? `${years[0]} ${unrevised[language][0]}` : years.join(" / ");
}

/** Tiers in their order. Example: "> 170 : 82,60 ; > 500 : 78,50". */
export function tiersText(tiers: readonly unknown[], language: Language): string {
  const [colon, semicolon] = { fr: [" : ", " ; "], en: [": ", "; "] }[language] as [string, string];
  const texts = tiers.map((tier) => {
    const { above: start, unitPrice } = isData(tier) ? tier : {};
    return `> ${countText(start, language)}${colon}${priceText(unitPrice, language)}`;
  });
  return texts.join(semicolon);
}

function oneText(price: unknown, language: Language): string {
  if (!isData(price)) return numeralText(price, language);
  const { low, mode, high, mean, sd, law } = price;
  const number = (value: unknown) => numeralText(value, language);
  const bounds =
    mean === undefined
      ? `${number(low)} ${upTo[language][0]} ${number(high)}`
      : `${meanOf[language][0]} ${number(mean)}, ${deviation[language][0]} ${number(sd)}`;
  const likely = mode === undefined ? "" : `, ${likeliest[language][0]} ${number(mode)}`;
  const name = typeof law === "string" ? ` (${laws[law]?.[language] ?? law})` : "";
  return bounds + likely + name;
}

/** Three decimals after a few digits look like thousands, and a count has no decimals to keep: it gets one more. */
const countText = (value: unknown, language: Language): string =>
  numeralText(value, language).replace(/^([1-9]\d{0,2}[.,]\d{3})$/, "$10");

/** A number in all its decimals, in the writing of the language; what is none as it stands. */
export function numeralText(value: unknown, language: Language): string {
  const text = (typeof value === "number" ? String(fifteenDigits(value)) : String(value)).trim();
  const [, whole = "", decimals = "", exponent = "0"] = /^\+?(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(text) ?? [];
  if (whole + decimals === "") return text;
  const point = whole.length + Number(exponent);
  const digits = "0".repeat(Math.max(0, 1 - point)) + whole + decimals;
  const start = Math.max(1, point);
  const full = digits.padEnd(start, "0");
  const before = full.slice(0, start).replace(/^0+(?=\d)/, "");
  const after = full.slice(start);
  return after === "" ? before : before + { fr: ",", en: "." }[language] + after;
}
