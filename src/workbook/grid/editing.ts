import { CellValueType, isFormulaString, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { frenchFormula, invariantFormula } from "./formulaConversion";
import { frenchDigits, frenchPercent, readFrenchValue } from "./frenchNumbers";
import type { Host } from "./host";
import { withQualifiedNames } from "./sheetNames";
import { unitId } from "./snapshot";

/** Runs before Univer's own handlers, which expect invariant text. */
const first = 100;

/** Stands between the editor, which speaks the user's language, and cells, which are invariant. */
export function installEditing({ injector, language }: Host): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const french = language === "fr";

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (typed, place, next) => {
      if (!typed) return next(typed);
      if (isFormulaString(typed.f)) return next(writtenFormula(typed, place));
      return next(french ? writtenFrenchValue(typed, place) : typed);
    },
  });
  if (french) showInFrench(injector.get(SheetInterceptorService));

  function writtenFormula(typed: ICellData, { worksheet, row, col }: ISheetLocation): ICellData {
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(({ name }) => name);
    const invariant = french ? invariantFormula(typed.f as string) : (typed.f as string);
    const formula = withQualifiedNames(invariant, worksheet.getName(), names);
    const before = worksheet.getCellRaw(row, col);
    // Nothing was changed: the very same cell tells Univer so, and no step is added to undo.
    return before?.f === formula ? { ...before } : { ...typed, f: formula };
  }
}

function writtenFrenchValue(typed: ICellData, { workbook, worksheet, row, col }: ISheetLocation): ICellData {
  const text = typed.p?.body?.dataStream.replace(/\r\n$/, "") ?? typed.v;
  if (typeof text !== "string" || typed.t === CellValueType.FORCE_STRING) return typed;
  const current = formatOf(workbook, worksheet.getCellRaw(row, col));
  const read = current === "@" ? null : readFrenchValue(text, new Date().getFullYear());
  if (!read) return typed;
  if (typeof read.value === "boolean") return { ...typed, p: null, v: read.value ? "TRUE" : "FALSE" };

  // A bare 30 typed in a cell in per cent means 30 %, as in Excel.
  const value = current?.endsWith("%") && !text.includes("%") && Math.abs(read.value) >= 1 ? read.value / 100 : read.value;
  const cell: ICellData = { ...typed, p: null, v: value, t: CellValueType.NUMBER };
  if (!read.format || (current && current !== "General")) return cell;
  return { ...cell, s: { ...workbook.getStyles().get(typed.s), n: { pattern: read.format } } };
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

function shownInFrench(cell: Nullable<ICellData>, { workbook, worksheet, row, col }: ISheetLocation): Nullable<ICellData> {
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
