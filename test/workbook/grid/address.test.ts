import { addressOf, quotedSheetName, rangeOf, unquotedSheetName } from "../../../src/workbook/grid/address";

test.each([
  ["A1", 0, 0, 0, 0],
  ["$B$3", 2, 1, 2, 1],
  ["a1:c2", 0, 0, 1, 2],
  ["C2:A1", 0, 0, 1, 2],
  ["AA10:AB11", 9, 26, 10, 27],
])("%s is a rectangle", (address, startRow, startColumn, endRow, endColumn) => {
  expect(rangeOf(address)).toEqual({ startRow, startColumn, endRow, endColumn });
});

test.each(["Scenario", "A", "1", "A0", "A1:B", "Globale!A1", ""])("%p is not the address of cells", (text) => {
  expect(rangeOf(text)).toBeNull();
});

test.each(["A1", "Z9", "AA10", "ZZ1", "AAA1", "A1:B2"])("%s is written as it was read", (address) => {
  expect(addressOf(rangeOf(address)!)).toBe(address);
});

test.each([
  ["Globale", "Globale"],
  ["Été", "Été"],
  ["Ma feuille", "'Ma feuille'"],
  ["L'existant", "'L''existant'"],
  ["TCO1", "'TCO1'"],
  ["2026", "'2026'"],
  ["R1C1", "'R1C1'"],
  ["Coût-total", "'Coût-total'"],
])("the sheet %s is written %s in formulas", (sheet, written) => {
  expect(quotedSheetName(sheet)).toBe(written);
  expect(unquotedSheetName(`${written}!`)).toBe(sheet);
});
