import type { CellData } from "../../workbook/grid/workbookData";
import { EUROS } from "./euros";

/** Where a table spills, under its header in `row`: at most so many rows, and the columns that hold figures. */
export interface Spill {
  readonly row: number;
  readonly rows: number;
  readonly columns: string;
}

/** The looks of cells that a formula beside them spills into: a header, then numbers. */
export function spilled(
  { row, rows, columns }: Spill,
  format: (row: number, column: string) => string | undefined,
): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  for (const column of columns) {
    cells[`${column}${row}`] = { style: "numberHeader" };
    for (let at = row + 1; at <= row + rows; at++) {
      const shown = format(at, column);
      // Words among figures stand where figures do.
      cells[`${column}${at}`] = shown === undefined ? {} : { format: shown, style: "figure" };
    }
  }
  return cells;
}

const SHARE = "0.0%";
const WHOLE = "0";
/** What INFO.COMPARE tells, row by row. */
const COMPARED = [EUROS, EUROS, SHARE, WHOLE, EUROS, EUROS, WHOLE, EUROS, SHARE, WHOLE, EUROS, EUROS, EUROS, WHOLE];

/** A comparison by INFO.COMPARE, with room for what is remarked below its figures. */
export const comparisonSpill = (scenarios: string, { row, rows, columns }: Spill): Record<string, CellData> => ({
  [`A${row}`]: { formula: `=INFO.COMPARE(${scenarios})`, style: "header" },
  ...spilled({ row, rows, columns }, (at) => COMPARED[at - row - 1]),
});
