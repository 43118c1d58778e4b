import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { rangeOf } from "./address";
import type { Language } from "../../ground/label";
import { keptNameId, type KeptName } from "./names/keptNames";
import { qualifiedName, withQualifiedNames } from "./names/sheetNames";
import { styles } from "./styles";
import type { CellData, SheetData, WorkbookData } from "./workbookData";

export const unitId = "workbook";
/** Of a column, in characters. */
const defaultWidth = 12;
/** Where Univer looks for names in a workbook it opens. */
const namesResource = "SHEET_DEFINED_NAME_PLUGIN";

/** The workbook in Univer's own form. */
export function snapshot(workbook: WorkbookData, language: Language): IWorkbookData {
  const names = definedNames(workbook);
  const styleOf = styleTable();
  const sheets = workbook.sheets.map((sheet, index) =>
    worksheet(sheet, sheetId(index), Object.values(names), styleOf.id),
  );
  return {
    id: unitId,
    name: "INFO",
    appVersion: "0.25.1",
    locale: language === "fr" ? LocaleType.FR_FR : LocaleType.EN_US,
    styles: styleOf.table,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: namesResource, data: JSON.stringify(names) }],
  };
}

function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

function definedNames({ sheets, names = {} }: WorkbookData): Record<string, KeptName> {
  const kept = [
    ...Object.entries(names).map(([name, refersTo]) => ({ id: name, name, formulaOrRefString: refersTo })),
    ...sheets.flatMap((sheet, index) =>
      Object.entries(sheet.names ?? {}).map(([name, refersTo]) => ({
        id: keptNameId(sheetId(index), name),
        name: qualifiedName(sheet.name, name),
        formulaOrRefString: rangeOf(refersTo) ? qualifiedName(sheet.name, absolute(refersTo)) : refersTo,
      })),
    ),
  ];
  return Object.fromEntries(kept.map((name) => [name.id, name]));
}

function absolute(address: string): string {
  return address.toUpperCase().replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
}

function worksheet(
  sheet: SheetData,
  id: string,
  names: readonly KeptName[],
  style: StyleId,
): Partial<IWorksheetData> & { id: string } {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const range = rangeOf(address);
    if (!range) throw new Error(`${sheet.name}!${address} is not the address of a cell`);
    const row = (cells[range.startRow] ??= {});
    row[range.startColumn] = cellOf(cell, sheet.name, names, style);
  }
  const widths = sheet.columnWidths ?? [];
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowData: rowHeights(sheet),
    columnData: Object.fromEntries(widths.map((width, column) => [column, { w: pixels(width) }])),
    defaultColumnWidth: pixels(defaultWidth),
    rowCount: Math.max(200, ...Object.keys(cells).map((row) => Number(row) + 50)),
    // Fifteen years by month, and room beside them.
    columnCount: 200,
    showGridlines: BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
  };
}

/** Rows whose text needs more room than one line: titles, and headers that wrap. */
function rowHeights({ cells, columnWidths = [] }: SheetData): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {};
  for (const [address, { value, style }] of Object.entries(cells)) {
    const { startRow, startColumn } = rangeOf(address) ?? { startRow: 0, startColumn: 0 };
    const width = columnWidths[startColumn] ?? defaultWidth;
    const height = style === "title" ? 30 : style === "header" ? 6 + 18 * lineCount(String(value ?? ""), width) : 0;
    if (height > (heights[startRow]?.h ?? 24)) heights[startRow] = { h: height };
  }
  return heights;
}

/** How many lines a bold text takes in a column of this width, in characters. */
function lineCount(text: string, width: number): number {
  const room = width * 0.9;
  let lines = 1;
  let length = 0;
  for (const word of text.split(" ")) {
    if (length > 0 && length + 1 + word.length > room) {
      lines++;
      length = 0;
    }
    length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Excel's width in characters, as pixels at its default font. */
function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function cellOf(
  { value, formula, format, style }: CellData,
  sheet: string,
  names: readonly KeptName[],
  styleId: StyleId,
): ICellData {
  const look = { ...(style && styles[style]), ...(format && { n: { pattern: format } }) };
  return {
    ...contentOf(
      value,
      formula &&
        withQualifiedNames(
          formula,
          sheet,
          names.map(({ name }) => name),
        ),
    ),
    ...(Object.keys(look).length > 0 && { s: styleId(look) }),
  };
}

/** A cell's content in Univer's form; a formula's value is calculated, never read. */
export function contentOf(value: CellData["value"], formula?: string): ICellData {
  if (formula) return { f: formula };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return {};
}

type StyleId = (style: IStyleData) => string;

/** Univer keeps each distinct style once; cells refer to it. */
function styleTable(): { table: Record<string, IStyleData>; id: StyleId } {
  const table: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    table,
    id: (style) => {
      const key = JSON.stringify(style);
      const id = ids.get(key) ?? `style-${ids.size + 1}`;
      ids.set(key, id);
      table[id] = style;
      return id;
    },
  };
}
