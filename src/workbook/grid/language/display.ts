import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { frenchError } from "./frenchErrors";
import { frenchGeneral } from "./frenchNumbers";
import type { Host } from "../univerHost";

/** Before and after Univer's own number formats (10). */
const beforeFormats = 100;
const afterFormats = 5;

/**
 * Shows cells in the language of the grid: French numbers, VRAI and FAUX, French error values. What
 * cells hold does not change.
 */
export function installDisplay({ injector, language }: Host): void {
  const interceptors = injector.get(SheetInterceptorService);
  const effect = InterceptorEffectEnum.Value | InterceptorEffectEnum.Style;
  const inLanguage = language === "fr" ? inFrench : withExcelError;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "info-display",
    effect,
    priority: afterFormats,
    handler: (cell, _place, next) => next(inLanguage(cell)),
  });
  if (language !== "fr") return;
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("fr");
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "info-french-formats",
    effect,
    priority: beforeFormats,
    handler: (cell, place, next) => next(withFrenchFormat(cell, place)),
  });
}

type Cell = Nullable<ICellDataForSheetInterceptor>;

function inFrench(cell: Cell): Cell {
  const value = cell?.v;
  if (value === null || value === undefined) return cell;
  if (cell?.t === CellValueType.BOOLEAN) {
    // Univer would write TRUE itself: the word is given as a text, centred as Univer centres it.
    const interceptorStyle = { ht: HorizontalAlign.CENTER, ...cell.interceptorStyle };
    return { ...cell, v: value ? "VRAI" : "FAUX", t: CellValueType.STRING, interceptorStyle };
  }
  if (typeof value === "number") return { ...cell, v: frenchGeneral(value) };
  return typeof value === "string" && value.startsWith("#") ? { ...cell, v: frenchError(excelError(value)) } : cell;
}

function withExcelError(cell: Cell): Cell {
  return typeof cell?.v === "string" && cell.v.startsWith("#") ? { ...cell, v: excelError(cell.v) } : cell;
}

/** A function that is still at work shows what Excel shows. */
function excelError(value: string): string {
  return value === "#GETTING_DATA" ? "#BUSY!" : value;
}

/** Formats that Univer gives by itself to results, of NPV or TODAY for example, as a French Excel would. */
function withFrenchFormat(cell: Cell, { workbook }: ISheetLocation): Cell {
  const style = workbook.getStyles().get(cell?.s);
  const format = style?.n?.pattern;
  const french = format && frenchFormat(format);
  return french && french !== format ? { ...cell, s: { ...style, n: { pattern: french } } } : cell;
}

function frenchFormat(format: string): string {
  const amount = /^"€"\s*(#,##0(?:\.0+)?)_\);\[Red\]/.exec(format)?.[1];
  if (amount) return `${amount}\\ "€";[Red]-${amount}\\ "€"`;
  return format.replace(/^yyyy\/mm\/dd(;@)?/, "dd/mm/yyyy");
}
