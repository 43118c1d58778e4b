import { kept } from "../../ground/kept";
import type { Period } from "../words/unitWords";
import { unitTokens, unitWord } from "../words/unitWords";

/** What a text beside a value says of its unit; undefined where it says nothing. */
export interface UnitSaid {
  readonly text: string;
  readonly kind?: "money" | "share" | "time";
  readonly currency?: string;
  readonly multiple: number;
  /** Whether an amount is said to include VAT. */
  readonly isTaxed: boolean;
  /** By what period it is paid or counted: "€/mois", "par an". */
  readonly per?: Period;
  /** The period that is itself the unit: "mois", "3 jours". */
  readonly time?: Period;
  /** What it may be read two ways by: an "m", points, two currencies. */
  readonly isUnclear: boolean;
  /** What is counted, and words nobody knows. */
  readonly others: readonly string[];
  /** Whether one of these is what it is by: "€/utilisateur". */
  readonly isPerCount: boolean;
  /** Whether it is by the thousand of what is counted: "€/1 000 pages", "les 1 000". */
  readonly isPerMultiple: boolean;
}

type Found = Omit<UnitSaid, "others" | "isPerCount" | "isPerMultiple">;

/** A workbook writes the same few units in every row. */
const UNITS_KEPT = 1_000;

/**
 * What a unit says, as people write it: in a column of units, in brackets after a label, after a number.
 * Examples: "k€ HT/an" is thousands of euros a year without VAT, "€/poste/mois" euros a month for each "poste".
 */
export const unitSaid: (text: string) => UnitSaid = kept(UNITS_KEPT, said);

function said(text: string): UnitSaid {
  const tokens = unitTokens(text);
  const others: string[] = [];
  let [isPerCount, isPerMultiple] = [false, false];
  let found: Found = {
    text: text.trim(),
    multiple: 1,
    isTaxed: false,
    isUnclear: false,
  };
  let before: Before = "start";
  let pending = 1;
  for (const token of tokens) {
    const word = unitWord(token);
    switch (word?.kind) {
      case "money": {
        // A currency found twice is one: "€" over a column, and beside a row "k€", which is nearer; not the other way round.
        const multiple = pending * (word.multiple ?? 1);
        const isOther = found.kind !== undefined && (found.kind !== "money" || found.currency !== word.currency || (found.multiple !== 1 && found.multiple !== multiple)); // prettier-ignore
        found = { ...found, kind: "money", currency: word.currency, multiple, isUnclear: found.isUnclear || isOther };
        pending = 1;
        before = "measure";
        break;
      }
      case "multiple":
        if (before === "per" || before === "article") isPerMultiple = true;
        else pending *= word.multiple;
        before = "measure";
        break;
      case "share":
        found = { ...found, kind: "share", isUnclear: found.isUnclear || (found.kind !== undefined && found.kind !== "share") }; // prettier-ignore
        before = "measure";
        break;
      case "period":
        if (isOtherTime(found, word, before)) found = { ...found, isUnclear: true };
        else if (isNothingOfUnit(found, word, before)) others.push(word.period);
        else found = withPeriod(found, word, before);
        before = "measure";
        break;
      case "untaxed":
      case "taxed":
        found = { ...found, isTaxed: found.isTaxed || word.kind === "taxed" };
        before = "measure";
        break;
      case "unclear":
        // "M€" is millions; an M before anything else is not.
        if (token === "M" && isBeforeMoney(tokens, token)) pending *= 1_000_000;
        else found = { ...found, isUnclear: true };
        before = "measure";
        break;
      case "per":
        before = "per";
        break;
      case "filler":
        // "€ a month" is by the month, "mois de forfait" is not; "€ les 1 000" is by the thousand, "€ en milliers" is not.
        if (before !== "per") before = beforeFiller(token.toLowerCase());
        break;
      case undefined:
        others.push(token);
        isPerCount ||= before === "per";
        before = "other";
    }
  }
  return { ...found, multiple: found.multiple * pending, others, isPerCount, isPerMultiple };
}

interface PeriodWord {
  readonly period: Period;
  readonly isAdjective: boolean;
}
type Before = "start" | "per" | "article" | "filler" | "measure" | "other";

const beforeFiller = (token: string): Before => (token === "a" ? "per" : ARTICLES.has(token) ? "article" : "filler");
const ARTICLES: ReadonlySet<string> = new Set(["le", "la", "les", "the"]);

/** A period after "/" or "par", or as an adjective of a measure, is what it is by. */
const isBy = ({ isAdjective }: PeriodWord, before: Before): boolean =>
  before === "per" || (isAdjective && (before === "start" || before === "measure"));

/** "mois ans": a label and a column of units that contradict each other. */
const isOtherTime = (said: Found, word: PeriodWord, before: Before): boolean =>
  said.kind === "time" && before === "measure" && !word.isAdjective && said.time !== word.period;

/** "du forfait mensuel", "d'une année": what is measured, and nothing of the measure. */
const isNothingOfUnit = (said: Found, word: PeriodWord, before: Before): boolean =>
  !isBy(word, before) && (said.kind !== undefined || word.isAdjective);

/** A period by which something is, or that is itself the unit. */
function withPeriod(said: Found, word: PeriodWord, before: Before): Found {
  const { period } = word;
  if (isBy(word, before)) return { ...said, per: period, isUnclear: said.isUnclear || (said.per !== undefined && said.per !== period) }; // prettier-ignore
  return said.time === undefined ? { ...said, kind: "time", time: period } : { ...said, isUnclear: true };
}

const isBeforeMoney = (tokens: readonly string[], token: string): boolean =>
  unitWord(tokens[tokens.indexOf(token) + 1] ?? "")?.kind === "money" ||
  /^d$/i.test(tokens[tokens.indexOf(token) + 1] ?? "");
