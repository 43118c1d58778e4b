import { plain } from "../../ground/nearest";
import { scenarioFields } from "../../model/table/quantities";
import { choiceNamed } from "./names";
import type { Period } from "./unitWords";
import { MONTHS, unitWord } from "./unitWords";

const { choices, spoken } = scenarioFields.contracts.fields.prices.fields.per;

/** What a unit of a price says of the line: what it is per and, where nothing else is counted, that it is a lump sum. */
export interface BillingUnit {
  readonly per: string;
  readonly isLumpSum: boolean;
}

/**
 * What a price is per by the unit beside it, undefined where the unit tells none, or several.
 * Examples: "€/utilisateur/mois" is by the month, "par an" a yearly lump sum, "à l'usage" by use, "€/heure" none.
 */
export function billingUnit(text: string): BillingUnit | undefined {
  const whole = perNamed(text);
  const parts = whole ? [text] : text.split(/\/|\s(?:par|per|a)\s/iu);
  const pers = new Set(parts.flatMap((part) => perNamed(part) ?? lastWord(part) ?? []));
  const [per, ...others] = pers;
  if (per === undefined || others.length > 0) return undefined;
  const rest = parts.filter((part) => !perNamed(part)).map((part) => plain(part));
  return { per, isLumpSum: per !== "use" && rest.every((part) => LUMP_SUM.test(part)) };
}

/** A unit that says that something is paid once, and no more. Example: "one-time". */
export const isPaidOnce = (text: string): boolean => ONCE.has(plain(text));
const ONCE: ReadonlySet<string> = new Set(["une fois", "en une fois", "one time", "one off", "once", "unique", "ponctuel", "forfait unique", "forfait initial", "initial", "non recurring", "nrc"]); // prettier-ignore

/**
 * How many years a number of periods makes, undefined of a unit in which something else is counted. Examples: 12 of "mois"
 * are one year, 4 of "forfait annuel" are four, of "€/poste/mois" nobody knows.
 */
export function yearsOf(count: number, unit: string): number | undefined {
  const said = billingUnit(unit);
  const months = said?.isLumpSum ? MONTHS[said.per as Period] : undefined;
  return months === undefined ? undefined : (count * months) / MONTHS.year!;
}

/** Periods are called by all their words: "ans", "trimestres". */
function perNamed(text: string): string | undefined {
  const word = unitWord(text.trim());
  return choiceNamed(text, choices, spoken) ?? (word?.kind === "period" && Object.hasOwn(choices, word.period) ? word.period : undefined); // prettier-ignore
}

/** "Forfait annuel", "lump sum per year": an adjective may follow what is counted, or a period what is paid. */
function lastWord(text: string): string | undefined {
  const [word, ...before] = plain(text).split(" ").reverse();
  return word !== undefined && before.length > 0 && LUMP_SUM.test(before.reverse().join(" "))
    ? perNamed(word)
    : undefined;
}

/** An amount of money in so many words: nothing is counted. */
const LUMP_SUM =
  /^(?:(?:€|k|eur|euros?|usd|gbp|chf|ht|hors taxes?|excl vat|forfait|montant|lump sum|amount|par|per)(?: |$))*(?:mensuel|trimestriel|annuel|monthly|quarterly|yearly|annual)?$/u;
