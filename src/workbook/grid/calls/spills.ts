import type { CellRange } from "../address";
import type { SheetRange } from "../recalculation";

/** The cells that formulas spill into, by the place of the formula, which is their first cell. */
export type Spills = ReadonlyMap<string, SheetRange>;

/** The cells that were spilled into and no longer are; the formula's own is none of them. */
export function abandonedCells(before: Spills, now: Spills): SheetRange[] {
  return [...before].flatMap(([place, { sheetId, range }]) => {
    const { startRow, startColumn } = range;
    const { endRow, endColumn } = now.get(place)?.range ?? { endRow: startRow, endColumn: startColumn };
    const below = { ...range, startRow: endRow + 1 };
    const beside = { ...range, startColumn: endColumn + 1 };
    return [below, beside].filter(hasCells).map((each) => ({ sheetId, range: each }));
  });
}

const hasCells = ({ startRow, startColumn, endRow, endColumn }: CellRange): boolean =>
  startRow <= endRow && startColumn <= endColumn;
