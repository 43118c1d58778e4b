import { ironCalcWorkbook } from "./support/ironcalc";

test("IronCalc recalculates native formulas", () => {
  const workbook = ironCalcWorkbook();
  workbook.setUserInput(0, 1, 1, "2");
  workbook.setUserInput(0, 2, 1, "=ROUND(A1*1.2375,2)");
  workbook.evaluate();
  expect(Number(workbook.getFormattedCellValue(0, 2, 1))).toBe(2.48);
});
