import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { CellRange } from "./address";
import type { Host } from "./univerHost";
import { unitId } from "./snapshot";

/** Cells of one sheet. */
export interface SheetRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** Calculates again the formulas in these cells, and what depends on these cells. */
export function recalculate({ commands }: Host, ranges: readonly SheetRange[]): void {
  const dirtyRanges = ranges.map((place) => ({ unitId, ...place }));
  void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges }, { onlyLocal: true });
}
