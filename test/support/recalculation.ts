import type { FormulaSheet } from "../../src/formula/sheet/formulaSheet";
import { addressOf, placeOf } from "./formulas";
import { ironCalcWorkbook } from "./ironcalc";

/** A sheet of native formulas recalculated by IronCalc; its inputs can be changed. */
export function recalculation({ lines }: FormulaSheet) {
  const workbook = ironCalcWorkbook();
  const write = (fill: () => void) => {
    workbook.pauseEvaluation();
    fill();
    workbook.resumeEvaluation();
    workbook.evaluate();
  };
  // Cells show some ten digits: a second sheet writes all of them, cell by cell.
  workbook.newSheet();
  write(() =>
    lines.forEach(({ cells }, i) =>
      cells.forEach((cell, j) => {
        if (cell === undefined) return;
        workbook.setUserInput(0, i + 1, j + 2, String(cell));
        workbook.setUserInput(1, i + 1, j + 2, `=TEXT(Sheet1!${addressOf(i + 1, j + 2)},"0.0000000")`);
      }),
    ),
  );
  return {
    valueAt: (address: string): number => {
      const { row, column } = placeOf(address);
      const text = workbook.getFormattedCellValue(1, row, column);
      if (!/^-?\d+\.\d+$/.test(text)) throw new Error(`${address} is ${text}`);
      return Number(text);
    },
    setInputs: (inputs: FormulaSheet["lines"]) =>
      write(() =>
        inputs.forEach(({ kind, cells }, i) => {
          if (kind === "input") workbook.setUserInput(0, i + 1, 2, String(cells[0]));
        }),
      ),
  };
}
