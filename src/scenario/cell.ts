import { isBlankRow, usedRange } from "../ground/usedRange";

/** What a cell holds, as blocks are written. */
export type CellValue = number | string | boolean | null;

/** What a cell says, whatever the platform handed over. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text" | "error" | "unreadable"; readonly value: string }
  | { readonly kind: "flag"; readonly value: boolean };

/** A row of a block that is not blank: its number from 1 at the top of the block, and its cells right of the margin. */
export interface Line {
  readonly row: number;
  readonly margin: number;
  readonly cells: readonly Cell[];
}

export const EMPTY: Cell = { kind: "empty" };
/** One for all: a wide range has many. */
const ZERO: Cell = { kind: "number", value: 0 };

/** Error values as Excel shows them in French and English: #N/A, #VALEUR!, #DIV/0!… */
const ERROR = /^#(?:N\/A|GETTING_DATA|[\p{Lu}\d/_]+[!?])$/u;

/** Any value as a cell. Error values may arrive as text or as an object with a code. */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "undefined":
      return EMPTY;
    case "number":
      return value === 0 ? ZERO : { kind: "number", value };
    case "boolean":
      return { kind: "flag", value };
    case "string":
      if (value.trim() === "") return EMPTY;
      return { kind: ERROR.test(value.trim()) ? "error" : "text", value };
    case "object":
      return value === null ? EMPTY : cellOfObject(value);
    case "bigint":
    case "function":
    case "symbol":
      return { kind: "unreadable", value: typeof value };
  }
}

function cellOfObject(value: object): Cell {
  try {
    const { code } = value as { code?: unknown };
    if (typeof code === "string") return { kind: "error", value: code };
  } catch {
    // A value that cannot even be looked at is unreadable like the others.
  }
  return { kind: "unreadable", value: "object" };
}

/**
 * Whether a cell may be an empty one: empty cells arrive as nothing, empty text or 0 depending on the platform.
 */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.kind === "empty" || (cell.kind === "number" && cell.value === 0);

/**
 * The rows of a block that are not blank, without the blank columns on its left, which a selection easily includes.
 * Anything is accepted: what is no block of cells is one cell, and what cannot be looked at is unreadable. Of more cells
 * than are read, no more than tells so.
 */
export function linesOf(block: unknown): readonly Line[] {
  try {
    const rows = usedRange(Array.isArray(block) ? block : [[block]]);
    const lines: Line[] = [];
    let margin = Infinity;
    let count = 0;
    for (const [i, row] of rows.entries()) {
      if (count > MOST_CELLS) break;
      if (isBlankRow(row)) continue;
      // Array.from, since `map` skips the holes of a sparse row.
      const cells = Array.from(Array.isArray(row) ? (row as readonly unknown[]) : [row], cellOf);
      lines.push({ row: i + 1, margin: 0, cells });
      count += cells.length;
      margin = Math.min(
        margin,
        cells.findIndex((cell) => !isBlank(cell)),
      );
    }
    return margin === 0 ? lines : lines.map(({ row, cells }) => ({ row, margin, cells: cells.slice(margin) }));
  } catch {
    return [{ row: 1, margin: 0, cells: [{ kind: "unreadable", value: "object" }] }];
  }
}

/** Ten thousand rows of thirty columns; beyond, a range is not meant for a scenario, and no page could read it in time. */
export const MOST_CELLS = 300_000;

/** Whether lines have more cells than are read. */
export const areTooMany = (lines: readonly Line[]): boolean =>
  lines.reduce((count, { margin, cells }) => count + margin + cells.length, 0) > MOST_CELLS;

/** Omitted arguments arrive as null, and references to empty cells as empty text on some platforms. */
export const isOmitted = (value: unknown): boolean => cellOf(value).kind === "empty";
