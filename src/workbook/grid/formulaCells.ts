import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Host } from "./univerHost";
import { unitId } from "./snapshot";

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of the workbook that hold a formula; those that only show what another one spills are left out. */
export function formulaCells({ injector }: Host): FormulaCell[] {
  const model = injector.get(FormulaDataModel);
  const cells: FormulaCell[] = [];
  for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
    for (const row of Object.keys(rows ?? {}).map(Number)) {
      for (const column of Object.keys(rows?.[row] ?? {}).map(Number)) {
        const formula = model.getFormulaStringByCell(row, column, sheetId, unitId);
        if (formula) cells.push({ sheetId, row, column, formula });
      }
    }
  }
  return cells;
}
