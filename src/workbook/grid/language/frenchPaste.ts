import { CellValueType, isFormulaString, type ICellData, type IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { invariantFormula } from "./formulaConversion";
import { readFrenchValue } from "./frenchNumbers";
import type { Host } from "../univerHost";

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Reads what is pasted from another program as if it had been typed: `1 234,56` from a French mail or
 * workbook is a number. What is pasted from the grid itself is left to Univer.
 */
export function installFrenchPaste({ injector }: Host): void {
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "info-french-paste",
    // After Univer's own hooks, which write the texts that are replaced here.
    priority: 100,
    onPasteCells: (from, { unitId, subUnitId, range }, pasted) => {
      const cells: Cells = {};
      if (from) return written(unitId, subUnitId, cells);
      pasted.forValue((row, column, { v, s }) => {
        const cell = pastedCell(v, s);
        if (cell) (cells[range.rows[row] ?? 0] ??= {})[range.cols[column] ?? 0] = cell;
      });
      return written(unitId, subUnitId, cells);
    },
    onPastePlainText: ({ unitId, subUnitId, range }, text) => {
      const cell = pastedCell(text);
      return written(unitId, subUnitId, cell ? { [range.rows[0] ?? 0]: { [range.cols[0] ?? 0]: cell } } : {});
    },
  });
}

function pastedCell(text: ICellData["v"], style?: ICellData["s"]): ICellData | null {
  if (typeof text !== "string") return null;
  if (isFormulaString(text)) return { f: invariantFormula(text), v: null };
  const read = readFrenchValue(text, new Date().getFullYear());
  if (!read) return null;
  if (typeof read.value === "boolean") return { v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const look = { ...(typeof style === "object" ? style : {}), ...(read.format && { n: { pattern: read.format } }) };
  return { v: read.value, t: CellValueType.NUMBER, ...(Object.keys(look).length > 0 && { s: look }) };
}

/** Undone with Univer's own mutation on the same cells. */
function written(
  unitId: string,
  subUnitId: string,
  cellValue: Cells,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
  return { redos: [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }], undos: [] };
}
