import type { Language } from "../../ground/label";
import { fifteenDigits } from "../../ground/digits";
import { rational } from "../../formula/rational";
import { scenarioFields } from "../../model/table/quantities";
import type { QuantityField, Unit } from "../../model/table/field";
import { plain } from "../../ground/nearest";
import type { Cell } from "../cell";
import { isBlank } from "../cell";
import type { Part } from "../words/headers";
import { monthOfSerial, monthOfText } from "./months";
import type { LeafField, OverrunField, TiersField } from "../words/names";
import { choiceNamed } from "../words/names";
import type { Measure } from "./conversion";
import { tiersIn } from "./priceText";
import type { Counted, Refusal } from "./quantityText";
import { readNumbers } from "./readNumbers";

// The cells of one quantity as a value of the scenario file.

export type Cells = Readonly<Partial<Record<Part, Cell>>>;

/** What a cell cannot stand for, and in which column. */
export interface Unread {
  readonly code: Refusal["code"] | "errorInCell" | "unreadableCell" | "severalValues" | "optionWithoutProbability";
  readonly part: Part;
  readonly value: unknown;
}
/** The value, undefined when none is given. What could not be read is left in it as it stands, and reported. */
export interface ValueRead {
  readonly value: unknown;
  readonly unread: readonly Unread[];
  /** What was read in another unit than its quantity's, as it was said. */
  readonly converted?: readonly string[];
  /** Bare numbers of a row of percentages that were per cent. */
  readonly perCent?: readonly string[];
}

/** What tells how cells are meant. */
export interface CellReading {
  /** Whether empty cells may have arrived as 0, which then is no sure sign that 0 is meant. */
  readonly zeroMayBeEmpty: boolean;
  /** In which numbers within texts are written, where that is known. */
  readonly language?: Language;
  /** That of the scenario; euros where nothing is said. */
  readonly currency?: string;
}

/** What stands beside the cells of a quantity and tells what its numbers are. */
export interface Beside {
  /** The unit that each column says, or else the row. */
  readonly units?: Readonly<Partial<Record<Part, string>>>;
  /** By what its amount is paid, where its row tells. */
  readonly per?: Measure["per"];
}

/** The value that cells give to a field. */
export function readValue(field: LeafField, cells: Cells, reading: CellReading, beside: Beside = {}): ValueRead {
  if (field.type === "quantity" || field.type === "overrun") return readNumbers(field, cells, reading, beside);
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
  const counted = countedIn("amountPerUnit", part, reading, beside);
  const read = tiersIn(textOf(cell), counted);
  if ("value" in read) return { value: read.value, unread, ...told(read.converted) };
  const refusal = "refusal" in read ? read.refusal : { code: "unreadTiers" as const, value: textOf(cell) };
  return { value: undefined, unread: [{ ...refusal, part }, ...unread] };
}

/** Only a flag can be said by an empty cell or 0, unless it is one that may be left open. */
function readNothing(field: LeafField, cells: Cells, { zeroMayBeEmpty }: CellReading): ValueRead {
  const isZero = Object.values(cells).some(({ kind }) => kind === "number");
  const isSaid = field.type === "flag" && !(field.optional && zeroMayBeEmpty);
  return { value: isSaid && isZero ? false : undefined, unread: [] };
}

export const told = (converted: string | undefined): Pick<ValueRead, "converted"> =>
  converted === undefined ? {} : { converted: [converted] };

/** What the numbers of one column are counted in. */
export const countedIn = (
  unit: Unit,
  part: Part,
  { language, currency = EURO }: CellReading,
  beside: Beside,
): Counted => ({
  measure: { unit, currency, ...(beside.per !== undefined && { per: beside.per }) },
  beside: beside.units?.[part],
  language,
});
/** The currency of who names none. */
export const EURO = scenarioFields.currency.default;

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

export const flags: ReadonlyMap<string, boolean> = new Map([
  ...["oui", "yes", "vrai", "true", "1"].map((word) => [word, true] as const),
  ...["non", "no", "faux", "false"].map((word) => [word, false] as const),
]);

export const textOf = (cell: Cell): string => {
  if (cell.kind === "empty") return "";
  return String(cell.kind === "number" ? fifteenDigits(cell.value) : cell.value);
};

export const unreadable = ({ kind }: Cell): "errorInCell" | "unreadableCell" | undefined =>
  kind === "error" ? "errorInCell" : kind === "unreadable" ? "unreadableCell" : undefined;

export const shown = (cell: Cell): unknown => (cell.kind === "empty" ? undefined : cell.value);

/**
 * Whether a decimal numeral says more than a number in a cell can: beyond 15 digits, or 0 where an empty cell may arrive as
 * one. Then it is kept as text.
 */
export const needsText = (numeral: string): boolean => numeral === ZERO || exceedsNumber(numeral);

/** Whether a numeral has more digits than a number keeps. */
export function exceedsNumber(numeral: string): boolean {
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
