import type { CellData } from "../../workbook/grid/workbookData";

type Cells = Readonly<Record<string, CellData>>;

/** Tables one under the other, an empty row between them. */
export const stacked = (first: Cells, ...tables: readonly ((row: number) => Cells)[]): Cells =>
  tables.reduce((cells, table) => ({ ...cells, ...table(lastRow(cells) + 2) }), first);

const lastRow = (cells: Cells): number => Math.max(...Object.keys(cells).map((address) => Number(/\d+/.exec(address))));
