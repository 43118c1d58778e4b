import { qualifiedName, withQualifiedNames, withRenamedSheet } from "../../../../src/workbook/grid/names/sheetNames";

const names = ["Globale!Scenario", "'Ma feuille'!Scenario", "Taux"];

test("a sheet's name is kept with the sheet in front", () => {
  expect(qualifiedName("Globale", "Scenario")).toBe("Globale!Scenario");
  expect(qualifiedName("L'existant", "Scenario")).toBe("'L''existant'!Scenario");
});

test.each([
  ["=INFO.TCO(Scenario)", "Globale", "=INFO.TCO(Globale!Scenario)"],
  ["=INFO.TCO(Scenario)", "Ma feuille", "=INFO.TCO('Ma feuille'!Scenario)"],
  ["=INFO.TCO(Scenario)", "Calcul", "=INFO.TCO(Scenario)"],
  ["=INFO.TCO(globale!scenario)*taux", "Calcul", "=INFO.TCO(Globale!Scenario)*Taux"],
  ["=INFO.TCO('Globale'!Scenario)", "Calcul", "=INFO.TCO(Globale!Scenario)"],
  ['="Scenario"&Globale!A1', "Globale", '="Scenario"&Globale!A1'],
  ["=Scenario(1)", "Globale", "=Scenario(1)"],
  ["=SUM('Ma feuille'!A1:B2,Autre!Scenario)", "Globale", "=SUM('Ma feuille'!A1:B2,Autre!Scenario)"],
])("%s on %s becomes %s", (formula, sheet, expected) => {
  expect(withQualifiedNames(formula, sheet, names)).toBe(expected);
});

test.each([
  ["=INFO.TCO(Globale!Scenario)+Globale!A1", "=INFO.TCO('L''infogérance'!Scenario)+'L''infogérance'!A1"],
  ["='Globale'!A1", "='L''infogérance'!A1"],
  ['="Globale!A1"&Globale2!A1', '="Globale!A1"&Globale2!A1'],
])("%s follows the sheet Globale that becomes L'infogérance", (formula, expected) => {
  expect(withRenamedSheet(formula, "Globale", "L'infogérance")).toBe(expected);
});
