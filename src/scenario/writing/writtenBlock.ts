import type { CellValue } from "../cell";

/** What a cell is for, which decides how it looks: inputs apart from labels, units and sources. */
export type CellKind = "blank" | "title" | "header" | "label" | "unit" | "input" | "source";

export interface WrittenCell {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Excel's number format, in its invariant notation. */
  readonly format?: string;
}

/** A block ready to be put into cells: rectangles of values (null is an empty cell), kinds and number formats. */
export interface WrittenBlock {
  readonly cells: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Texts stay what they are: Excel would turn "2027-01" into a date, and a contract called "12" into a number. */
export const TEXT = "@";

const blank: WrittenCell = { value: null, kind: "blank" };

/** Rows of cells as one rectangle. */
export function rectangle(rows: readonly (readonly WrittenCell[])[]): WrittenBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? blank));
  return {
    cells: full.map((row) => row.map(({ value }) => value)),
    kinds: full.map((row) => row.map(({ kind }) => kind)),
    formats: full.map((row) =>
      row.map(({ value, format }) => format ?? (typeof value === "string" ? TEXT : "General")),
    ),
  };
}
