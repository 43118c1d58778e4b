import type { Scalar } from "./calls/cellValues";

/**
 * A workbook as plain data. Formulas, number formats and addresses are written as Excel's en-US
 * `formulas` and `numberFormat` are, whatever the language of the grid.
 */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Names seen from every sheet: `{ Taux: "Globale!$B$3" }`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface SheetData {
  readonly name: string;
  /** From column A on, in Excel's unit: characters of the default font. */
  readonly columnWidths?: readonly number[];
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  /** By address: `{ A1: { value: 12 }, B2: { formula: "=A1*2" } }`. */
  readonly cells: Readonly<Record<string, CellData>>;
  /** Names of this sheet, written `Globale!Scenario` elsewhere: `{ Scenario: "A1:G80" }`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface CellData {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly format?: string;
  readonly style?: NamedStyle;
}

/** What a cell is for; `styles.ts` says how it looks. */
export type NamedStyle =
  "title" | "section" | "header" | "numberHeader" | "figure" | "input" | "result" | "note" | "bar";
