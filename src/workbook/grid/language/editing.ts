import { CellValueType, isFormulaString, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { frenchFormula, invariantFormula } from "./formulaConversion";
import { frenchDigits, frenchPercent, readFrenchValue, type TypedValue } from "./frenchNumbers";
import type { Host } from "../univerHost";
import { keptNames } from "../names/keptNames";
import { withQualifiedNames } from "../names/sheetNames";
import { unitId } from "../snapshot";

/** Before Univer's own handlers, which expect invariant text. */
const first = 100;

/** Stands between the editor, which speaks the user's language, and cells, which are invariant. */
export function installEditing({ injector, language }: Host): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (typed, place, next) => {
      if (!typed) return next(typed);
      return next(isFormulaString(typed.f) ? writtenFormula(typed, place) : writtenValue(typed, place));
    },
  });
  if (language === "fr") showInFrench(interceptors);

  function writtenFormula(typed: ICellData, { worksheet, row, col }: ISheetLocation): ICellData {
    const names = keptNames(injector, unitId).map(({ name }) => name);
    const invariant = language === "fr" ? invariantFormula(typed.f as string) : (typed.f as string);
    const formula = withQualifiedNames(invariant, worksheet.getName(), names);
    const before = worksheet.getCellRaw(row, col);
    // Nothing was changed: the very same cell tells Univer so, and no step is added to undo.
    return before?.f === formula ? { ...before } : { ...typed, f: formula };
  }

  function writtenValue(typed: ICellData, place: ISheetLocation): ICellData {
    const text = typed.p?.body?.dataStream.replace(/\r\n$/, "") ?? typed.v;
    const format = formatOf(place.workbook, place.worksheet.getCellRaw(place.row, place.col));
    if (typeof text !== "string" || typed.t === CellValueType.FORCE_STRING || format === "@") return typed;
    const read = language === "fr" ? readFrenchValue(text, new Date().getFullYear()) : plainNumber(text);
    if (!read) return typed;
    if (typeof read.value === "boolean") return { ...typed, p: null, v: read.value ? "TRUE" : "FALSE" };

    // A bare 30 typed in a cell in per cent means 30 %, as in Excel.
    const inPercent = format?.endsWith("%") && !text.includes("%") && Math.abs(read.value) >= 1;
    const cell = { ...typed, p: null, v: inPercent ? read.value / 100 : read.value, t: CellValueType.NUMBER };
    if (!read.format || (format && format !== "General")) return cell;
    return { ...cell, s: { ...place.workbook.getStyles().get(typed.s), n: { pattern: read.format } } };
  }
}

function plainNumber(text: string): TypedValue | null {
  return /^\s*[+-]?(\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) ? { value: Number(text) } : null;
}

/**
 * What the editor and the formula bar open with, in French. Univer's own handler of formulas ends the
 * chain of handlers, so that one of ours would never see its result: the chain as a whole is wrapped.
 */
function showInFrench({ writeCellInterceptor }: SheetInterceptorService): void {
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as FetchHandlers;
  const localised: FetchHandlers = (point, filter) => {
    const handle = fetch(point, filter);
    return point === BEFORE_CELL_EDIT ? (cell, place) => shownInFrench(handle(cell, place), place) : handle;
  };
  writeCellInterceptor.fetchThroughInterceptors = localised as typeof writeCellInterceptor.fetchThroughInterceptors;
}

type HandleCell = (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;
type FetchHandlers = (point: unknown, filter?: unknown) => HandleCell;

function shownInFrench(
  cell: Nullable<ICellData>,
  { workbook, worksheet, row, col }: ISheetLocation,
): Nullable<ICellData> {
  if (!cell) return cell;
  if (isFormulaString(cell.f)) return { ...cell, f: frenchFormula(cell.f as string) };
  const raw = worksheet.getCellRaw(row, col);
  if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== "number") return cell;
  const format = formatOf(workbook, raw);
  if (isDateFormat(format)) return cell;
  return { ...cell, v: format?.endsWith("%") ? frenchPercent(raw.v) : frenchDigits(raw.v) };
}

function formatOf(workbook: Workbook, cell: Nullable<ICellData>): string | undefined {
  return workbook.getStyles().get(cell?.s)?.n?.pattern;
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
