import fc from "fast-check";
import { askedSheet } from "../../src/workbook/askedSheet";

test.each([
  ["a plain name", "=INFO.TCO(Globale!Scenario)", "Globale"],
  ["a quoted name", "=INFO.NPV('Mon offre'!Scenario,3)", "Mon offre"],
  ["an apostrophe", "=INFO.TCO('L''offre'!Scenario)", "L'offre"],
  ["accents and digits", "=INFO.TCO(Équipe_2027!Scenario)", "Équipe_2027"],
  ["any case", "=info.tco(Globale!SCENARIO)", "Globale"],
  ["as a file stores it", "=_xldudf_INFO_TCO(Globale!Scenario)", "Globale"],
  ["inside other functions", "=SUM(1,IFERROR(INFO.PLAN(Globale!Scenario),0))", "Globale"],
  ["other functions inside", "=INFO.TCO(IF(A1,Globale!Scenario,Interne!Scenario))", "Globale"],
  ["after other calls", "=MAX(A1:A3)+INFO.TCO(Interne!Scenario)", "Interne"],
  ["the first of several", "=INFO.COMPARE(Interne!Scenario,Globale!Scenario)", "Interne"],
  ["parentheses and quotes in texts", '=INFO.TCO(IF(A1=") ""B""!Scenario",Globale!Scenario,1))', "Globale"],
  ["parentheses in a sheet's name", "=INFO.TCO('Offre (2)'!Scenario)", "Offre (2)"],
  ["after a sheet's cell", "=INFO.TCO(IF('L''autre'!$B$2>0,Globale!Scenario,1))", "Globale"],
  ["after a formula full of letters", `=${"a".repeat(8000)}+INFO.TCO(Globale!Scenario)`, "Globale"],
  ["after a formula full of apostrophes", `=${"'a'".repeat(2000)}+INFO.TCO(Globale!Scenario)`, "Globale"],
  ["this workbook after another", "=INFO.COMPARE([Autre.xlsx]Globale!Scenario,Interne!Scenario)", "Interne"],
])("the sheet named: %s", (_case, formula, sheet) => {
  expect(askedSheet(formula)).toBe(sheet);
});

test.each([
  ["a value", "INFO.TCO(Globale!Scenario)"],
  ["a plain number", "=INFO.TCO(30000)"],
  ["this sheet's own scenario", "=INFO.TCO(Scenario)"],
  ["outside the call", "=Globale!Scenario+INFO.TCO(30000)"],
  ["another function", "=SUM(Globale!Scenario)"],
  ["another name", "=INFO.TCO(Globale!Scenario2)"],
  ["a range", "=INFO.TCO(Globale!A1:G40)"],
  ["a text", '=INFO.LINE(30000,"Globale!Scenario")'],
  ["another workbook", "=INFO.TCO([Autre.xlsx]Globale!Scenario)"],
  ["another workbook, quoted", "=INFO.TCO('[Autre classeur.xlsx]Globale'!Scenario)"],
  ["nothing", ""],
])("no sheet: %s", (_case, formula) => {
  expect(askedSheet(formula)).toBeUndefined();
});

test("any sheet's name survives quoting", () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), (name) => {
      fc.pre(!/[[\]]/.test(name));
      expect(askedSheet(`=INFO.TCO('${name.replaceAll("'", "''")}'!Scenario)`)).toBe(name);
    }),
  ));
