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
 * Whether a line is called after one year or one period of the contract, or after a calendar period that the line before or
 * after it is called too: "Windows Server 2022" is none. Examples: "Maintenance année 2", "Période ferme"; "FY2028
 * Operations" beside "FY2027 Operations", "Maintenance T2" beside "Maintenance T1".
 */
export function isOneOfYears(label: string, beside: readonly string[]): boolean {
  if (contractYearIn(label) !== undefined || STARTS_WITH_YEAR.test(plain(label)) || isPeriodOfContract(label))
    return true;
  const own = periodIn(label);
  return own !== undefined && beside.some((other) => isBeside(own, periodIn(other)));
}

const STARTS_WITH_YEAR = new RegExp(`^(?:(?:annee|an|year) (?:[1-9]|1[0-5])|y(?:[1-9]|1[0-5])|(?:${ORDINALS.flat().join("|")}) (?:annee|year)) \\p{L}`, "u"); // prettier-ignore

/** A calendar period within a name: of what length, its number among those, and the name without it. */
interface PeriodNamed {
  readonly length: "year" | "half" | "quarter" | "month" | "relative";
  readonly index: number;
  readonly base: string;
}

const isBeside = (own: PeriodNamed, other: PeriodNamed | undefined): boolean =>
  other?.length === own.length && other.base === own.base && Math.abs(other.index - own.index) === 1;

const MONTH_NAMES: readonly (readonly string[])[] = [
  ["janvier", "janv", "january", "jan"],
  ["fevrier", "fevr", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "juil", "july", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "sept", "september", "sep"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"],
];
/** Words that say of a year that it is one. */
const YEAR_WORDS: ReadonlySet<string> = new Set(["fy", "sfy", "exercice", "annee", "year", "fiscal", "an"]);
/** Parts of a year, by the letters that number them. */
const PARTS = { t: ["quarter", 4], q: ["quarter", 4], s: ["half", 2], h: ["half", 2] } as const;

function periodIn(label: string): PeriodNamed | undefined {
  // "N" and "N+1" are years beside each other.
  const [mark, ahead = "0"] = /(?<![\p{L}\p{N}])N(?:\s*\+\s*(\d))?(?![\p{L}\p{N}+°])/u.exec(label) ?? [];
  if (mark !== undefined) return { length: "relative", index: Number(ahead), base: plain(label.replace(mark, " ")) };
  const words = plain(label).split(" ");
  const yearAt = words.findIndex((word) => yearOf(word) !== undefined);
  const year = yearAt < 0 ? undefined : yearOf(words[yearAt]!);
  const partAt = words.findIndex((word) => partOf(word) !== undefined);
  const found = partAt < 0 ? undefined : partOf(words[partAt]!);
  // "Serveur S1" is no half of a year that nobody names.
  const part = found?.length === "half" && year === undefined ? undefined : found;
  if (year === undefined && part === undefined) return undefined;
  const taken = new Set([yearAt, partAt]);
  // "2027/2028", "2027-28": a year that ends in the next one.
  const next = words[yearAt + 1];
  if (year !== undefined && (next === String(year + 1) || next === String(year + 1).slice(2))) taken.add(yearAt + 1);
  for (let i = yearAt - 1; i >= 0 && YEAR_WORDS.has(words[i]!); i--) taken.add(i);
  const base = words.filter((_, i) => !taken.has(i)).join(" ");
  if (!part) return { length: "year", index: year!, base };
  return { length: part.length, index: (year ?? 0) * part.perYear + part.number, base };
}

/** Examples: "2027", "fy2027", "fy27". */
function yearOf(word: string): number | undefined {
  const [, year] = /^(?:s?fy)?(20\d\d)$/.exec(word) ?? /^s?fy(\d\d)$/.exec(word) ?? [];
  return year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** A part of a year, from 0. Examples: "t1", "q4", "h2", "janv". */
function partOf(
  word: string,
): { readonly length: "half" | "quarter" | "month"; readonly perYear: number; readonly number: number } | undefined {
  const month = MONTH_NAMES.findIndex((names) => names.includes(word));
  if (month >= 0) return { length: "month", perYear: 12, number: month };
  const [, letter, digit] = /^([tqsh])([1-4])$/.exec(word) ?? [];
  if (letter === undefined) return undefined;
  const [length, perYear] = PARTS[letter as keyof typeof PARTS];
  return Number(digit) <= perYear ? { length, perYear, number: Number(digit) - 1 } : undefined;
}
