import type { Cell, Line } from "../cell";
import { isBlank } from "../cell";
import type { Part } from "../words/headers";
import type { Path } from "../../ground/pointer";
import { pointerOf } from "../../ground/pointer";
import type { CellPlace, Draft } from "./draft";
import { placeOf } from "./sectionsIn";
import type { LeafField } from "../words/names";
import { ownSource } from "./sources";
import type { Beside, CellReading } from "./cellReading";
import { EURO } from "./cellReading";
import { readValue } from "./readValue";

/** The cells of one quantity in a row. */
export interface GivenCells {
  readonly field: LeafField;
  readonly line: Line;
  /** The name under which it is given. */
  readonly label: string;
  /** What the row says of where it comes from. */
  readonly source?: string;
  readonly columns: ReadonlyMap<Part, number>;
  /** The units that the columns or the row say, and by what its amount is paid. */
  readonly beside?: Beside;
}

/** The keys of a range for the columns it is written in. */
const rangeKeys: Readonly<Record<Part, string>> = {
  low: "low",
  likely: "mode",
  high: "high",
  mean: "mean",
  sd: "sd",
  law: "law",
};

/** Puts the value of a quantity into the document, with the places of its parts and what is wrong with its cells. */
export function fill(draft: Draft, path: Path, given: GivenCells, reading: CellReading): void {
  const { value, place, main } = readCells(draft, path, given, reading);
  if (given.field.type === "overrun") return fillOverrun(draft, path, value, main);
  draft.set(path, value, main);
  if (typeof value !== "object") return;
  for (const [part, index] of given.columns) draft.locate([...path, rangeKeys[part]], place(index));
}

/**
 * Puts the prices of contract years into the document as one table, up to the last that is given; one left out on the way
 * is for the model to miss. Whether there are any.
 */
export function fillYears(
  draft: Draft,
  path: Path,
  years: ReadonlyMap<number, GivenCells>,
  reading: CellReading,
): boolean {
  const prices: unknown[] = [];
  let first: CellPlace | undefined;
  for (const [year, given] of years) {
    const { value, isRead, place, main } = readCells(draft, path, given, reading);
    if ((value === undefined && isRead) || (value === 0 && reading.zeroMayBeEmpty)) continue;
    // A table within a table says nothing.
    if (Array.isArray(value)) draft.report({ code: "unreadPrice", at: pointerOf(path), value: "/", ...main });
    while (prices.length < year) prices.push(null);
    prices[year - 1] = Array.isArray(value) ? null : (value ?? null);
    draft.locate([...path, year - 1], main);
    for (const [part, index] of given.columns) draft.locate([...path, year - 1, rangeKeys[part]], place(index));
    first ??= main;
  }
  if (first) draft.set(path, prices, first);
  return first !== undefined;
}

interface CellsRead {
  readonly value: unknown;
  /** Whether nothing is wrong with the cells. */
  readonly isRead: boolean;
  readonly place: (index: number) => CellPlace;
  /** Where the value stands as a whole. */
  readonly main: CellPlace;
}

function readCells(draft: Draft, path: Path, given: GivenCells, reading: CellReading): CellsRead {
  const { field, line, label, source, columns, beside } = given;
  const cells: Partial<Record<Part, Cell>> = {};
  for (const [part, index] of columns) if (line.cells[index]) cells[part] = line.cells[index];
  const own = source !== undefined && { source: ownSource(source, field) };
  const place = (index: number): CellPlace => ({ ...placeOf(line, index), label, ...own });
  const { value, unread, converted, perCent, wholeShare } = readValue(field, cells, reading, beside);
  for (const { code, part, value: found } of unread)
    draft.report({ code, at: pointerOf(path), value: found, ...place(columns.get(part)!) });
  const indexes = [...columns.values()];
  const main = place(indexes.find((index) => !isBlank(line.cells[index])) ?? indexes[0] ?? 0);
  if (perCent && unread.length === 0) draft.note({ code: "perCent", at: pointerOf(path), from: perCent, ...main });
  if (wholeShare && unread.length === 0)
    draft.note({ code: "wholeShare", at: pointerOf(path), from: wholeShare, ...main });
  if (converted && unread.length === 0) {
    const unit = "unit" in field ? field.unit : "amountPerUnit";
    draft.note({ code: "converted", at: pointerOf(path), from: converted, unit, currency: reading.currency ?? EURO, ...main }); // prettier-ignore
  }
  return { value, isRead: unread.length === 0, place, main };
}

/** The overrun's range stands beside its probability in the file; a plain overrun is both its bounds. */
function fillOverrun(draft: Draft, path: Path, value: unknown, place: CellPlace): void {
  if (value === undefined) return;
  const { low, mode, high, law, mean, sd } =
    typeof value === "object" ? (value as Record<string, unknown>) : { low: value, high: value };
  // An overrun has no law of mean and deviation: the model says which it may have.
  const isSpread = mean !== undefined || sd !== undefined;
  const given = { low, likely: mode, high, law: law ?? (isSpread ? "normal" : undefined) };
  draft.locate(path, place);
  for (const [key, each] of Object.entries(given)) {
    const part = [...path.slice(0, -1), key];
    if (each === undefined) draft.locate(part, place);
    else draft.set(part, each, place);
  }
}
