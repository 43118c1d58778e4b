import { plain } from "../../ground/nearest";

// The years of a contract, as tables and rows call them.

/** A year of the contract at the end of a text, and what stands before it. */
export interface YearNamed {
  readonly base: string;
  readonly year: number;
}

const ORDINALS: readonly (readonly string[])[] = [
  ["premiere", "first", "1ere", "1re", "1st"],
  ["deuxieme", "seconde", "second", "2e", "2eme", "2nde", "2nd"],
  ["troisieme", "third", "3e", "3eme", "3rd"],
  ["quatrieme", "fourth", "4e", "4eme", "4th"],
  ["cinquieme", "fifth", "5e", "5eme", "5th"],
];
const NUMBERED = /^(?:(.*) )?(?:(?:annee|an|year) |y)([1-9]|1[0-5])$/;
const ORDERED = new RegExp(`^(?:(.*) )?(${ORDINALS.flat().join("|")}) (?:annee|year)$`);

/** The year of a contract that a text ends with. Examples: "Prix année 2", "1re année", "Second year", "Y3". */
export function contractYearIn(text: string): YearNamed | undefined {
  const word = plain(text);
  const [, base = "", year] = NUMBERED.exec(word) ?? [];
  if (year !== undefined) return { base, year: Number(year) };
  const [, before = "", ordinal] = ORDERED.exec(word) ?? [];
  return ordinal === undefined
    ? undefined
    : { base: before, year: ORDINALS.findIndex((words) => words.includes(ordinal)) + 1 };
}

/** The calendar year that a text ends with. Example: "Forfait annuel 2028". */
export function calendarYearIn(text: string): YearNamed | undefined {
  const [, base = "", year] = /^(.*?)(?<!\d)(20\d\d)$/su.exec(text.trim()) ?? [];
  return year === undefined ? undefined : { base: plain(base), year: Number(year) };
}

/** Whether a text names one of the periods of a contract. Examples: "1re reconduction", "Période initiale", "Base year". */
export const isPeriodOfContract = (text: string): boolean => PERIOD.test(plain(text));
const PERIOD = /(?:^| )(?:reconduction|periode (?:initiale|ferme|\p{N}+)|base (?:year|period)|(?:renewal|option|initial) (?:year|period|term))(?: |$)/u; // prettier-ignore

/**
 * Whether a line is called after one year or one period of the contract, which the lines beside it are called after too
 * where it is a calendar year: "Windows Server 2022" is none. Examples: "Maintenance année 2", "Période ferme".
 */
export function isOneOfYears(label: string, beside: readonly string[]): boolean {
  if (contractYearIn(label) !== undefined || isPeriodOfContract(label)) return true;
  const own = calendarYearIn(label);
  return own !== undefined && beside.some((other) => isYearBeside(own, calendarYearIn(other)));
}

const isYearBeside = (own: YearNamed, other: YearNamed | undefined): boolean =>
  other?.base === own.base && Math.abs(other.year - own.year) === 1;
