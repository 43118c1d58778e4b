import { kept } from "../../ground/kept";
import { plain } from "../../ground/nearest";

// The words in which people write units: "k€ HT/an", "milliers d'euros", "% par an", "€ per user per month".

/** A period by which something is paid or counted. */
export type Period = "month" | "quarter" | "semester" | "year" | "week" | "day" | "hour";

/** How many months a period has; weeks, days and hours have no whole number of them. */
export const MONTHS: Readonly<Partial<Record<Period, number>>> = { month: 1, quarter: 3, semester: 6, year: 12 };

/** What a word of a unit says. */
export type UnitWord =
  | { readonly kind: "money"; readonly currency: string; readonly multiple?: number }
  | { readonly kind: "multiple"; readonly multiple: number }
  | { readonly kind: "share" | "per" | "filler" | "untaxed" | "taxed" | "unclear" }
  /** A period as a noun, "mois", or as an adjective, "mensuel", which needs no word before it. */
  | { readonly kind: "period"; readonly period: Period; readonly isAdjective: boolean };

const nouns: Readonly<Record<Period, readonly string[]>> = {
  month: ["mois", "month", "months", "mth", "mths"],
  quarter: ["trimestre", "trimestres", "trim", "quarter", "quarters"],
  semester: ["semestre", "semestres"],
  year: ["an", "ans", "année", "années", "annum", "year", "years", "yr", "yrs"],
  week: ["semaine", "semaines", "week", "weeks"],
  day: ["jour", "jours", "j", "jh", "day", "days"],
  hour: ["heure", "heures", "h", "hour", "hours"],
};
const adjectives: Readonly<Record<Period, readonly string[]>> = {
  month: ["mensuel", "mensuels", "mensuelle", "mensuelles", "mensuellement", "monthly"],
  quarter: ["trimestriel", "trimestriels", "trimestrielle", "trimestrielles", "quarterly"],
  semester: ["semestriel", "semestriels", "semestrielle", "semestrielles"],
  year: ["annuel", "annuels", "annuelle", "annuelles", "yearly", "annual", "annually", "p a", "pa", "l an"],
  week: ["hebdomadaire", "hebdomadaires", "hebdo", "weekly"],
  day: ["journalier", "journaliers", "journalière", "journalières", "quotidien", "daily"],
  hour: ["horaire", "horaires", "hourly", "l heure"],
};
/** A lone dollar is that of whoever uses it, and so are CFA francs and crowns. */
export const DOLLAR = "$";
export const CFA = "CFA";
export const CROWN = "kr";
const currencies: Readonly<Record<string, readonly string[]>> = {
  EUR: ["euro", "euros", "eur"],
  [DOLLAR]: ["dollar", "dollars"],
  USD: ["usd"],
  GBP: ["livre", "livres", "pound", "pounds", "gbp"],
  CHF: ["franc", "francs", "chf"],
  [CFA]: ["cfa", "fcfa", "francs cfa"],
  [CROWN]: ["kr", "couronne", "couronnes"],
  ...Object.fromEntries(
    ["CAD", "AUD", "NZD", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "MAD", "TND", "XOF", "XAF", "INR", "SGD", "HKD", "BRL"].map((code) => [code, [code.toLowerCase()]]), // prettier-ignore
  ),
};
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "¥": "JPY",
  zł: "PLN",
  DH: "MAD",
  DHS: "MAD",
  "£": "GBP",
  "£GB": "GBP",
  US$: "USD",
  $US: "USD",
  CA$: "CAD",
  $CA: "CAD",
  $: DOLLAR,
};

const THOUSAND = 1000;
const MILLION = 1_000_000;
const multiples: readonly (readonly [number, readonly string[]])[] = [
  [THOUSAND, ["k", "mille", "millier", "milliers", "thousand", "thousands", "tsd", "000", "1000", "1 000"]],
  [MILLION, ["million", "millions", "mio", "mn", "mln", "1000000", "1 000 000"]],
  [1_000_000_000, ["milliard", "milliards", "md", "mds", "billion", "billions", "bn"]],
];

const others: readonly (readonly ["share" | "per" | "filler" | "untaxed" | "taxed" | "unclear", readonly string[]])[] =
  [
    ["share", ["%", "pct", "pourcent", "pour cent", "per cent", "pourcentage", "percent", "percentage"]],
    ["per", ["/", "par", "per", "chaque", "each", "every"]],
    ["filler", ["a", "à", "de", "d", "du", "des", "en", "l", "le", "la", "les", "et", "of", "in", "the", "and", "an"]],
    [
      "untaxed",
      [
        "ht",
        "h t",
        "hors taxe",
        "hors taxes",
        "hors tva",
        "sans tva",
        "tva exclue",
        "tva en sus",
        "tva non comprise",
        "excl vat",
        "ex vat",
        "excluding vat",
        "without vat",
        "net of vat",
        "vat excluded",
        "vat exclusive",
      ],
    ],
    [
      "taxed",
      [
        "ttc",
        "t t c",
        "toutes taxes",
        "toutes taxes comprises",
        "tva comprise",
        "tva incluse",
        "avec tva",
        "y compris tva",
        "incl tva",
        "incl vat",
        "inc vat",
        "including vat",
        "with vat",
        "vat included",
        "vat inclusive",
        "vat incl",
        "vat inc",
      ],
    ],
    // Tenths of a percent, points, francs of who knows where, hundredths of a currency, tens and dozens, and an m or a t that may be thousands or more.
    [
      "unclear",
      [
        "‰",
        "bp",
        "bps",
        "point",
        "points",
        "pt",
        "pts",
        "m",
        "me",
        "t",
        "kf",
        "mf",
        "ff",
        "ct",
        "cts",
        "cent",
        "cents",
        "centime",
        "centimes",
        "penny",
        "pence",
        "dizaine",
        "dizaines",
        "douzaine",
        "douzaines",
        "centaine",
        "centaines",
        "ten",
        "tens",
        "dozen",
        "dozens",
        "hundred",
        "hundreds",
        "lakh",
        "lakhs",
        "crore",
        "crores",
      ],
    ],
  ];

const words = new Map<string, UnitWord>();
for (const [period, texts] of Object.entries(nouns) as [Period, readonly string[]][])
  for (const text of texts) words.set(plain(text), { kind: "period", period, isAdjective: false });
for (const [period, texts] of Object.entries(adjectives) as [Period, readonly string[]][])
  for (const text of texts) words.set(plain(text), { kind: "period", period, isAdjective: true });
for (const [currency, texts] of Object.entries(currencies))
  for (const text of texts) {
    words.set(plain(text), { kind: "money", currency });
    words.set(`k${plain(text)}`, { kind: "money", currency, multiple: THOUSAND });
  }
for (const [multiple, texts] of multiples)
  for (const text of texts) words.set(plain(text), { kind: "multiple", multiple });
for (const [kind, texts] of others)
  for (const text of texts) if (!words.has(plain(text) || text)) words.set(plain(text) || text, { kind });

/**
 * What a word of a unit says, undefined of what is counted ("poste") and of words nobody knows. Examples: "k" is a
 * thousand, "M" a million before a currency, "TTC" an amount with VAT.
 */
export function unitWord(text: string): UnitWord | undefined {
  const currency = signs[text];
  if (currency !== undefined) return { kind: "money", currency };
  if (/^\p{Sc}$/u.test(text)) return { kind: "money", currency: text };
  // A capital tells millions of euros from what nobody knows: "M€", "MEUR", "m€".
  const [, code] = /^M([A-Za-z]{3})$/.exec(text) ?? [];
  const large = code === undefined ? undefined : words.get(plain(code));
  if (large?.kind === "money") return { ...large, multiple: MILLION };
  return words.get(plain(text) || text);
}

const TOKEN =
  /US\$|\$US|CA\$|\$CA|£GB|[\p{Sc}%‰/]|\p{L}[\p{L}\p{M}²³]*(?:\.\p{L}+)*|\d{1,3}(?:[ '’.,\u00a0\u202f]\d{3})+(?!\d)|\d+/gu;

/** The words and signs of a unit, and its numbers; words that only mean something together are one: "hors taxes", "excl. VAT". */
export function unitTokens(text: string): readonly string[] {
  const single = text.match(TOKEN) ?? [];
  const tokens: string[] = [];
  for (let i = 0; i < single.length;) {
    const length = [3, 2].find((size) => isTogether(single.slice(i, i + size), size)) ?? 1;
    tokens.push(single.slice(i, i + length).join(" "));
    i += length;
  }
  return tokens;
}

const isTogether = (tokens: readonly string[], size: number): boolean =>
  tokens.length === size && tokens.every((token) => /^\p{L}/u.test(token)) && words.has(plain(tokens.join(" ")));

/** What a column and a row say of one unit; undefined where neither says any. */
export function unitsTogether(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text.trim() !== "").join(" ");
  return said === "" ? undefined : said;
}

/** The same of a unit that is but signs, which names are compared without: "Charges (%)". */
export function signApart(text: string): ReturnType<typeof unitApart> {
  const apart = unitApart(text);
  return apart && plain(apart.name) === plain(text) ? apart : undefined;
}

/** A name with the unit behind it apart, in brackets or not; undefined where none follows. Example: "Salaire brut (k€/an)". */
export const unitApart = (text: string): NameAndUnit | undefined => apart(text) ?? undefined;

interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

const apart = kept(1_000, partedFrom);

/** null where no unit follows, which is remembered too. */
function partedFrom(text: string): NameAndUnit | null {
  const [, within, unit] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(text.trim()) ?? [];
  if (within !== undefined && unit !== undefined) return { name: within, unit };
  const parts = text.trim().split(/\s+/);
  let count = parts.length;
  while (count > 1 && unitTokens(parts[count - 1]!).length > 0 && unitTokens(parts[count - 1]!).every(unitWord))
    count--;
  if (count === parts.length) return null;
  return { name: parts.slice(0, count).join(" "), unit: parts.slice(count).join(" ") };
}
