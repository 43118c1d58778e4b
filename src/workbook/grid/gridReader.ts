import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { addressOf, rangeOf, unquotedSheetName, type CellRange } from "./address";
import type { Scalar } from "./calls/cellValues";
import type { Host } from "./univerHost";
import { keptNames } from "./names/keptNames";
import { qualifiedName, withQualifiedNames } from "./names/sheetNames";
import { contentOf, unitId } from "./snapshot";

/** Reads and writes cells. Places are `A1`, `A1:B3`, or a name that stands for cells. */
export class GridReader {
  constructor(private readonly host: Host) {}

  sheetNames(): string[] {
    return this.host.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  /** Values without format, rows of columns, what formulas spill included; errors as `#VALUE!`, empty cells null. */
  values(sheetName: string, place: string): Scalar[][] {
    const { sheet, range } = this.find(sheetName, place);
    const spilled = this.host.injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()];
    const cells = sheet.getSheet().getCellMatrix();
    return mapCells(range, (row, column) => rawValue(spilled?.[row]?.[column] ?? cells.getValue(row, column)));
  }

  /** What the cell shows, in the language of the grid. */
  display(sheetName: string, place: string): string {
    const { sheet, range } = this.find(sheetName, place);
    const cell = sheet.getSheet().getCell(range.startRow, range.startColumn);
    if (cell?.v === null || cell?.v === undefined) return "";
    return cell.t === CellValueType.BOOLEAN && typeof cell.v === "number"
      ? cell.v
        ? "TRUE"
        : "FALSE"
      : String(cell.v);
  }

  /** The invariant formula of the cell, or null. */
  formula(sheetName: string, place: string): string | null {
    const { sheet, range } = this.find(sheetName, place);
    const model = this.host.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(range.startRow, range.startColumn, sheet.getSheetId(), unitId) ?? null;
  }

  /** Puts a value in every cell of the place; the formats stay. Can be undone. */
  setValue(sheetName: string, place: string, value: Scalar): void {
    this.write(sheetName, place, value === null ? { v: null } : contentOf(value));
  }

  /** Puts an invariant formula in the cell. Can be undone. */
  setFormula(sheetName: string, place: string, formula: string): void {
    const names = keptNames(this.host.injector, unitId).map((kept) => kept.name);
    this.write(sheetName, place, { v: null, f: withQualifiedNames(formula, sheetName, names) });
  }

  /** Where the name leads, as `A1:G80`: a name of this sheet first, then of the workbook. */
  nameRange(sheetName: string, name: string): string | null {
    const found = this.nameTarget(sheetName, name);
    // A name of the workbook is no name of the sheets it does not lead to.
    return found && found.sheetName === sheetName ? addressOf(found.range) : null;
  }

  private write(sheetName: string, place: string, content: ICellData): void {
    const { sheet, range } = this.find(sheetName, place);
    const { startRow, startColumn, endRow, endColumn } = range;
    const cells = sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    cells.setValue({ f: null, si: null, p: null, ...content });
  }

  private find(sheetName: string, place: string): { sheet: FWorksheet; range: CellRange } {
    const range = rangeOf(place);
    const target = range ? { sheetName, range } : this.nameTarget(sheetName, place);
    const sheet = target && this.host.workbook.getSheetByName(target.sheetName);
    if (!sheet) throw new Error(`${sheetName}!${place}: no such cells`);
    return { sheet, range: target.range };
  }

  private nameTarget(sheetName: string, name: string): { sheetName: string; range: CellRange } | null {
    const named = (text: string) =>
      keptNames(this.host.injector, unitId).find((kept) => kept.name.toLowerCase() === text.toLowerCase());
    const reference = (named(qualifiedName(sheetName, name)) ?? named(name))?.formulaOrRefString.replace(/^=/, "");
    const mark = reference?.lastIndexOf("!") ?? -1;
    const range = reference ? rangeOf(reference.slice(mark + 1)) : null;
    if (!reference || !range) return null;
    return { sheetName: mark < 0 ? sheetName : unquotedSheetName(reference.slice(0, mark)), range };
  }
}

function rawValue(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN && value !== null ? Boolean(value) : value;
}

function mapCells<T>(
  { startRow, startColumn, endRow, endColumn }: CellRange,
  at: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, column) => at(startRow + row, startColumn + column)),
  );
}
