import type { Language } from "../../ground/label";
import type { Grid } from "./grid";
import { cellAddress } from "./address";
import { SCENARIO_NAME } from "../port";
import type { SelectedBlock, Selection, WorkbookPort } from "../port";
import { askedSheet } from "../askedSheet";

/** The embedded spreadsheet as the pane sees it. */
export function gridPort(grid: Grid, language: Language): WorkbookPort {
  return {
    language,
    selection: () =>
      Promise.resolve()
        .then(() => selectionOf(grid))
        .catch((error: Error) => ({ hostError: error.message })),
    watch: (listener) => {
      const stops = [grid.onSelection(listener), grid.onChange(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function selectionOf(grid: Grid): Selection {
  const { sheet, row, column } = grid.selection();
  const formula = grid.formula(sheet, cellAddress(row, column));
  return {
    block: blockOn(grid, sheet) ?? blockOn(grid, askedSheet(formula ?? "")),
    error: grid.errorAt(sheet, row, column),
  };
}

function blockOn(grid: Grid, sheet: string | undefined): SelectedBlock | undefined {
  const range = sheet === undefined ? null : grid.nameRange(sheet, SCENARIO_NAME);
  if (sheet === undefined || range === null) return undefined;
  return { sheet, cells: grid.values(sheet, range), firstRow: Number(/\d+/.exec(range)?.[0] ?? 1) };
}
