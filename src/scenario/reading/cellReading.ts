import type { Language } from "../../ground/label";
import { fifteenDigits } from "../../ground/digits";
import { rational } from "../../formula/rational";
import { scenarioFields } from "../../model/table/quantities";
import type { Unit } from "../../model/table/field";
import type { Cell } from "../cell";
import type { Part } from "../words/headers";
import type { Measure } from "./conversion";
import type { Counted, Refusal } from "./quantityText";

// What reading the cells of a quantity takes and gives, whatever its kind.

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
  /** A bare 1 of a row of percentages that was 100 %. */
  readonly wholeShare?: readonly string[];
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
  /** The columns in which another row of the table gives a bare number of per cent. */
  readonly perCent?: ReadonlySet<Part>;
}

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
