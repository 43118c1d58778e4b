import { laws } from "../words/laws";
import { fifteenDigits } from "../../ground/digits";

import { rational } from "../../formula/rational";
import type { QuantityField } from "../../model/table/field";
import { plain } from "../../ground/nearest";
import type { Cell } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { Part } from "../words/headers";
import { monthOfSerial, monthOfText } from "./months";
import type { LeafField, OverrunField } from "../words/names";
import { choiceNamed } from "../words/names";

// The cells of one quantity as a value of the scenario file.

export type Cells = Readonly<Partial<Record<Part, Cell>>>;

/** What a cell cannot stand for, and in which column. */
interface Unread {
  readonly code: "textForNumber" | "errorInCell" | "unreadableCell" | "severalValues";
  readonly part: Part;
  readonly value: unknown;
}
/** The value, undefined when none is given. What could not be read is left in it as it stands, and reported. */
export interface ValueRead {
  readonly value: unknown;
  readonly unread: readonly Unread[];
}

/**
 * The value that cells give to a field.
 *
 * @param zeroMayBeEmpty whether empty cells may have arrived as 0, which then is no sure sign that 0 is meant
 */
export function readValue(field: LeafField, cells: Cells, zeroMayBeEmpty: boolean): ValueRead {
  if (field.type === "quantity" || field.type === "overrun") return readNumbers(field, cells, zeroMayBeEmpty);
  const given = (Object.keys(cells) as Part[]).filter((part) => !isBlank(cells[part]));
  const [part, ...others] = given;
  const unread: Unread[] = others.map((other) => ({
    code: "severalValues",
    part: other,
    value: shown(cells[other]!),
  }));
  if (part === undefined) return readNothing(field, cells);
  const cell = cells[part]!;
  const code = unreadable(cell);
  if (code) return { value: shown(cell), unread: [{ code, part, value: shown(cell) }, ...unread] };
  return { value: readWord(field, cell), unread };
}

/** Only a flag can be said by an empty cell or 0. */
function readNothing(field: LeafField, cells: Cells): ValueRead {
  const isZero = Object.values(cells).some(({ kind }) => kind === "number");
  return { value: field.type === "flag" && isZero ? false : undefined, unread: [] };
}

function readWord(field: Exclude<LeafField, QuantityField | OverrunField>, cell: Cell): unknown {
  const text = textOf(cell);
  switch (field.type) {
    case "text":
      if (field.format !== "yearMonth") return text;
      return (cell.kind === "number" && monthOfSerial(cell.value)) || monthOfText(text);
    case "choice":
      return choiceNamed(text, field.choices) ?? text;
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

/** Whether a decimal numeral says more than the 15 digits a number in a cell can hold: then it is kept as text. */
export function needsText(numeral: string): boolean {
  const exact = rational(numeral);
  const held = exact && rational(Number(numeral));
  return exact !== undefined && !held?.fraction.equals(exact.fraction);
}

const NUMBERS = ["low", "likely", "high", "mean", "sd"] as const;
type Numbers = Partial<Record<(typeof NUMBERS)[number], unknown>>;

function readNumbers(field: QuantityField | OverrunField, cells: Cells, zeroMayBeEmpty: boolean): ValueRead {
  const unread: Unread[] = [];
  const numbers: Numbers = {};
  for (const part of NUMBERS) {
    const cell = cells[part] ?? EMPTY;
    if (cell.kind === "empty") continue;
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
