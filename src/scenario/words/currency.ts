import type { Label, Language } from "../../ground/label";

/** Signs that mean one currency to every reader. A lone "$" or "¥" means several. Source: CLDR 45, fr and en-GB, but for "£GB". */
const signs: Readonly<Record<string, Label>> = {
  EUR: { fr: "€", en: "€" },
  GBP: { fr: "£", en: "£" },
  USD: { fr: "$US", en: "US$" },
  CAD: { fr: "$CA", en: "CA$" },
};

/**
 * What stands for a currency beside an amount: its sign where it has one, otherwise its ISO code, or the words by which
 * the scenario calls it. Example: "€", "$US", "CHF", "jetons".
 */
export const currencySign = (currency: string, language: Language): string => signs[currency]?.[language] ?? currency;
