import { percentage, typeset } from "../../messages/figures";
import { planWords } from "../../messages/tables/planWords";
import type { Language } from "../../ground/label";
import type { Column, YearMonth } from "../costs/summary";

// Amounts and months as the reader's language writes them.

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locales[language], options)));
  return format;
}

const isoCurrency = (currency: string): boolean => /^[A-Z]{3}$/.test(currency);
const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** An amount to the cent, without its currency. Example: "2 444 250,00". */
export const numberText = (amount: number, language: Language): string => numberFormat(language, cents).format(amount);

/** An amount to the cent. A currency that is not an ISO code stands as it was written. Example: "2 444 250,00 €". */
export const amountText = (amount: number, currency: string, language: Language): string =>
  isoCurrency(currency)
    ? numberFormat(language, { style: "currency", currency, ...cents }).format(amount)
    : `${numberText(amount, language)} ${currency}`;

/** An amount to the unit of its currency, as what is drawn by lot deserves. Example: "2 444 162 €". */
export const unitsText = (amount: number, currency: string, language: Language): string =>
  shortText(amount, currency, language, { maximumFractionDigits: 0 });

/** An amount with two significant digits, such as an error. Example: "48 €". */
export const roughText = (amount: number, currency: string, language: Language): string =>
  shortText(amount, currency, language, { maximumSignificantDigits: 2 });

function shortText(amount: number, currency: string, language: Language, digits: Intl.NumberFormatOptions): string {
  if (!isoCurrency(currency)) return `${numberFormat(language, digits).format(amount)} ${currency}`;
  return numberFormat(language, { style: "currency", currency, ...digits }).format(amount);
}

/** A whole number. Example: "10 000". */
export const wholeText = (value: number, language: Language): string => numberFormat(language, {}).format(value);

/** A probability with one decimal. Example: "40,5 %". */
export const probabilityText = (probability: number, language: Language): string =>
  typeset(percentage(Math.round(1000 * probability) / 1000, language), language);

/** A percentage at a glance: 74 %, and 0,4 % rather than nothing. */
export function shareText(share: number, language: Language): string {
  const steps = Math.abs(share) < 0.01 ? 1000 : 100;
  return typeset(percentage(Math.round(steps * share) / steps, language), language);
}

/** An amount at a glance, three digits unless told. Example: "456 k€". */
export function compactText(amount: number, currency: string, language: Language, digits = 3): string {
  const options = { notation: "compact", maximumSignificantDigits: digits } as const;
  if (!isoCurrency(currency)) return numberFormat(language, options).format(amount);
  const parts = numberFormat(language, { ...options, style: "currency", currency }).formatToParts(amount);
  // French writes "456 k€" where Intl leaves a space between the thousands and the currency.
  const isGap = (i: number) => parts[i]!.type === "literal" && parts[i - 1]?.type === "compact";
  return parts.map(({ value }, i) => (isGap(i) ? "" : value)).join("");
}

/** What stands for a currency in a heading. Example: "€". */
export const currencySign = (currency: string, language: Language): string =>
  isoCurrency(currency)
    ? numberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
        .formatToParts(0)
        .find(({ type }) => type === "currency")!.value
    : currency;

/** Example: "janv. 2027". */
export const monthText = ({ year, month }: YearMonth, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: "short", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1),
  );

/** The calendar years that a model year covers. Example: "2027", or "2027–28" when it starts in July. */
export const calendarYears = ({ from, to }: Column): string =>
  from.year === to.year ? `${from.year}` : `${from.year}–${String(to.year % 100).padStart(2, "0")}`;

/** Example: "Année 1 (2027)". */
export const columnName = (column: Column, language: Language): string =>
  column.year === 0
    ? planWords.upfront[language]
    : `${planWords.year[language]} ${column.year} (${calendarYears(column)})`;
