import { FormulaDataModel, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
} from "@univerjs/sheets";
import type { CallingCell } from "./functionCalls";
import { namespace } from "./functionMetadata";
import { formulaCells } from "../formulaCells";
import type { Host } from "../univerHost";
import { recalculate } from "../recalculation";
import { unitId } from "../snapshot";

/** Commands after which cells are no longer where they were. */
const movingCells = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

interface Note {
  /** The calculation during which it was noted: a cell may call several functions in one. */
  readonly calculation: number;
  /** The formula that failed: once it has changed or gone, the note means nothing. */
  readonly formula: string | null;
  readonly message: string;
}

/** Why cells are in error, in the words of the functions that failed there. */
export class CellErrors {
  private readonly notes = new Map<string, Note>();
  private calculation = 0;

  constructor(private readonly host: Host) {
    host.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.calculation++;
      if (movingCells.has(id)) this.askAgain();
    });
  }

  /** Notes how a call ended: the first sentence of a calculation is kept, an older one goes. */
  note(cell: CallingCell, message: string): void {
    const key = keyOf(cell);
    if (this.notes.get(key)?.calculation !== this.calculation) this.notes.delete(key);
    if (message === "" || this.notes.has(key)) return;
    this.notes.set(key, { calculation: this.calculation, formula: this.formulaAt(cell), message });
  }

  /** The sentence behind the error value of a cell, if the cell shows one. */
  at(cell: CallingCell): string | undefined {
    const note = this.notes.get(keyOf(cell));
    return note && note.formula === this.formulaAt(cell) && this.errorValueAt(cell) ? note.message : undefined;
  }

  /** The error value of a cell, in invariant form. */
  errorValueAt({ sheetId, row, column }: CallingCell): string | undefined {
    const value = this.host.workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column)?.v;
    return typeof value === "string" && value.startsWith("#") ? value : undefined;
  }

  /** Calculates cells again, with what depends on them. */
  recalculate(cells: readonly CallingCell[]): void {
    const ranges = cells.map(({ sheetId, row, column }) => ({
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    recalculate(this.host, ranges);
  }

  /** Cells have moved and notes have not: the few cells in error are calculated again. */
  private askAgain(): void {
    this.notes.clear();
    const cells = formulaCells(this.host).filter(
      (cell) => this.errorValueAt(cell) && cell.formula.toUpperCase().includes(`${namespace}.`),
    );
    if (cells.length > 0) this.recalculate(cells);
  }

  private formulaAt({ sheetId, row, column }: CallingCell): string | null {
    return this.host.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }
}

function keyOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}
