import type { Language } from "../../ground/label";
import { laws } from "../words/laws";
import { fifteenDigits } from "../../ground/digits";
import { rational } from "../../formula/rational";
import type { QuantityField, Unit } from "../../model/table/field";
import { plain } from "../../ground/nearest";
import type { Cell } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { Part } from "../words/headers";
import { monthOfSerial, monthOfText } from "./months";
import type { LeafField, OverrunField, TiersField } from "../words/names";
import { choiceNamed } from "../words/names";
import { numeralIn } from "./numeral";
import type { TextRead } from "./priceText";
import { priceIn, tiersIn } from "./priceText";

// The cells of one quantity as a value of the scenario file.

export type Cells = Readonly<Partial<Record<Part, Cell>>>;

/** What a cell cannot stand for, and in which column. */
interface Unread {
  readonly code:
    | "textForNumber"
    | "errorInCell"
    | "unreadableCell"
    | "severalValues"
    | "ambiguousNumber"
    | "unreadPrice"
    | "unreadTiers"
    | "optionWithoutProbability";
  readonly part: Part;
  readonly value: unknown;
}
/** The value, undefined when none is given. What could not be read is left in it as it stands, and reported. */
export interface ValueRead {
  readonly value: unknown;
  readonly unread: readonly Unread[];
}

/** What tells how cells are meant. */
export interface CellReading {
  /** Whether empty cells may have arrived as 0, which then is no sure sign that 0 is meant. */
  readonly zeroMayBeEmpty: boolean;
  /** In which numbers within texts are written, where that is known. */
  readonly language?: Language;
}

/** The value that cells give to a field. */
export function readValue(field: LeafField, cells: Cells, reading: CellReading): ValueRead {
  if (field.type === "quantity" || field.type === "overrun") return readNumbers(field, cells, reading);
  const given = (Object.keys(cells) as Part[]).filter((part) => !isBlank(cells[part]));
  const [part, ...others] = given;
  const unread: Unread[] = others.map((other) => ({
    code: "severalValues",
    part: other,
    value: shown(cells[other]!),
  }));
  if (part === undefined) return readNothing(field, cells, reading);
  const cell = cells[part]!;
  const code = unreadable(cell);
  if (code) return { value: shown(cell), unread: [{ code, part, value: shown(cell) }, ...unread] };
  if (field.type !== "tiers") return { value: readWord(field, cell), unread };
  const read = readText(textOf(cell), tiersIn, "unreadTiers", part, reading);
  return { ...read, unread: [...read.unread, ...unread] };
}

/** Only a flag can be said by an empty cell or 0, unless it is one that may be left open. */
function readNothing(field: LeafField, cells: Cells, { zeroMayBeEmpty }: CellReading): ValueRead {
  const isZero = Object.values(cells).some(({ kind }) => kind === "number");
  const isSaid = field.type === "flag" && !(field.optional && zeroMayBeEmpty);
  return { value: isSaid && isZero ? false : undefined, unread: [] };
}

/** What a notation of several numbers says, or what it lacks. */
function readText(
  text: string,
  read: (text: string, language: Language | undefined) => TextRead,
  code: Unread["code"],
  part: Part,
  { language }: CellReading,
): ValueRead {
  const found = read(text, language);
  if ("value" in found) return { value: found.value, unread: [] };
  if ("ambiguous" in found)
    return { value: undefined, unread: [{ code: "ambiguousNumber", part, value: found.ambiguous }] };
  return { value: undefined, unread: [{ code, part, value: text }] };
}

function readWord(field: Exclude<LeafField, QuantityField | OverrunField | TiersField>, cell: Cell): unknown {
  const text = textOf(cell);
  switch (field.type) {
    case "text":
      if (field.format !== "yearMonth") return text;
      return (cell.kind === "number" && monthOfSerial(cell.value)) || monthOfText(text);
    case "choice":
      return choiceNamed(text, field.choices, field.spoken) ?? text;
    case "flag":
      return flags.get(plain(text)) ?? text;
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ...["oui", "yes", "vrai", "true", "1"].map((word) => [word, true] as const),
  ...["non", "no", "faux", "false"].map((word) => [word, false] as const),
]);

const textOf = (cell: Cell): string => {
  if (cell.kind === "empty") return "";
  return String(cell.kind === "number" ? fifteenDigits(cell.value) : cell.value);
};

const unreadable = ({ kind }: Cell): "errorInCell" | "unreadableCell" | undefined =>
  kind === "error" ? "errorInCell" : kind === "unreadable" ? "unreadableCell" : undefined;

const shown = (cell: Cell): unknown => (cell.kind === "empty" ? undefined : cell.value);

/**
 * Whether a decimal numeral says more than a number in a cell can: beyond 15 digits, or 0 where an empty cell may arrive as
 * one. Then it is kept as text.
 */
export function needsText(numeral: string): boolean {
  if (numeral === ZERO) return true;
  const exact = rational(numeral);
  const held = exact && rational(Number(numeral));
  return exact !== undefined && !held?.fraction.equals(exact.fraction);
}
/** A 0 that is meant. */
export const ZERO = "0";

/**
 * Whether a quantity may be left open and means something else at 0, so that a 0 of a table is taken for an empty cell
 * where empty cells may arrive as one; a count, a price or a month of 0 does no harm.
 */
export const isOpenAtZero = (field: LeafField): boolean =>
  field.type === "quantity" && field.optional === true && !HARMLESS.has(field.unit);
const HARMLESS: ReadonlySet<Unit> = new Set(["units", "perYear", "amountPerUnit", "month"]);

const NUMBERS = ["low", "likely", "high", "mean", "sd"] as const;
type Numbers = Partial<Record<(typeof NUMBERS)[number], unknown>>;

function readNumbers(field: QuantityField | OverrunField, cells: Cells, reading: CellReading): ValueRead {
  const { zeroMayBeEmpty } = reading;
  const unread: Unread[] = [];
  const alone = field.type === "quantity" ? readSaid(field, cells, reading) : undefined;
  if (alone) return alone;
  const numbers: Numbers = {};
  for (const part of NUMBERS) {
    const cell = cells[part] ?? EMPTY;
    if (cell.kind === "empty") continue;
    if (cell.kind === "text" && field.type === "quantity" && field.price) {
      const price = readText(cell.value, numeralOf, "unreadPrice", part, reading);
      unread.push(...price.unread);
      numbers[part] = price.value ?? cell.value;
      continue;
    }
    const code = unreadable(cell) ?? (cell.kind === "text" && !needsText(cell.value) ? "textForNumber" : undefined);
    if (code) unread.push({ code, part, value: shown(cell) });
    numbers[part] = cell.kind === "number" ? fifteenDigits(cell.value) : shown(cell);
  }
  const lawCell = cells.law ?? EMPTY;
  const lawCode = unreadable(lawCell);
  if (lawCode) unread.push({ code: lawCode, part: "law", value: shown(lawCell) });
  const law = isBlank(lawCell) ? undefined : (choiceNamed(textOf(lawCell), laws) ?? textOf(lawCell));
  const value = numberOrRange(numbers, law, zeroMayBeEmpty);
  const isEmpty = zeroMayBeEmpty && value === 0 && field.type === "quantity" && field.min > 0;
  return { value: isEmpty ? undefined : value, unread };
}

const numeralOf = (text: string, language: Language | undefined): TextRead => {
  const found = numeralIn(text, language, text);
  return found === undefined ? { unread: true } : "numeral" in found ? { value: found.numeral } : found;
};

/** What the text of one cell says as a whole: a price with all its years or its range, or whether something is an option. */
function readSaid(field: QuantityField, cells: Cells, reading: CellReading): ValueRead | undefined {
  const { likely, ...others } = cells;
  if (likely?.kind !== "text") return undefined;
  if (field.option) {
    const isOption = flags.get(plain(likely.value));
    if (isOption === undefined) return undefined;
    return {
      value: undefined,
      unread: isOption ? [{ code: "optionWithoutProbability", part: "likely", value: likely.value }] : [],
    };
  }
  if (!field.price || (Object.keys(others) as Part[]).some((part) => !isBlank(others[part as keyof typeof others])))
    return undefined;
  return readText(likely.value, priceIn, "unreadPrice", "likely", reading);
}

const isZero = (value: unknown): boolean => value === 0;
const isNothing = (value: unknown): boolean => value === undefined || value === 0;

/**
 * A plain number, or the range that low, likely, high (or mean, sd) and a law make.
 * One number alone is plain wherever it stands, and so is a likely value between zeros, or a low one before them.
 */
function numberOrRange(numbers: Numbers, law: string | undefined, zeroMayBeEmpty: boolean): unknown {
  const { low, likely, high, mean, sd } = numbers;
  const isSpread = law === "normal" || law === "lognormal" || !isNothing(mean) || !isNothing(sd);
  if (isSpread) return spread(numbers, law);
  // A law nobody knows is for the model to refuse, even where there is nothing to spread.
  if (law !== undefined && !Object.hasOwn(laws, law)) return range(numbers, law);
  const given = [low, likely, high].filter((value) => value !== undefined);
  const [alone, ...others] = given;
  // A law wants both its bounds: what is left of a range when one of them has been cleared is no certain value.
  if (others.length === 0 && alone !== likely && law !== undefined) return range(numbers, law);
  if (given.length === 0 || others.length === 0) return alone;
  if (given.every(isZero) && (law === undefined || low === undefined || high === undefined)) return 0;
  if (isNothing(low) && isNothing(high) && !isNothing(likely)) return likely;
  if (isNothing(likely) && isNothing(high) && !isNothing(low)) {
    // From a negative number up to 0 is a range when it may be.
    const mayBeRange = typeof low === "number" && low < 0 && (law !== undefined || !zeroMayBeEmpty);
    if (!mayBeRange) return low;
  }
  if (isNothing(low) && isNothing(likely) && typeof high === "number" && high < 0) return high;
  return range({ low, likely: isEmptyMode(numbers, law, zeroMayBeEmpty) ? undefined : likely, high }, law);
}

/** Whether a likely value of 0 is an empty cell: outside its bounds it cannot be meant. */
function isEmptyMode({ low, likely, high }: Numbers, law: string | undefined, zeroMayBeEmpty: boolean): boolean {
  if (likely !== 0) return false;
  const outside = (typeof low === "number" && low > 0) || (typeof high === "number" && high < 0);
  return outside || (zeroMayBeEmpty && law !== "triangular" && law !== "pert");
}

const range = ({ low, likely, high }: Numbers, law: string | undefined): object => ({
  ...(low !== undefined && { low }),
  ...(likely !== undefined && { mode: likely }),
  ...(high !== undefined && { high }),
  ...(law !== undefined && { law }),
});

/** A law of mean and standard deviation; bounds given beside them are kept for the model to refuse. */
const spread = ({ low, likely, high, mean, sd }: Numbers, law: string | undefined): object => ({
  ...(mean !== undefined && { mean }),
  ...(sd !== undefined && { sd }),
  ...(!isNothing(low) && { low }),
  ...(!isNothing(likely) && { mode: likely }),
  ...(!isNothing(high) && { high }),
  ...(law !== undefined && { law }),
});
