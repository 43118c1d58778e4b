import fc from "fast-check";
import {
  frenchFormula,
  invariantFormula,
  withInvariantMarks,
} from "../../../../src/workbook/grid/language/formulaConversion";
import {
  formulaTokens,
  frenchConvention,
  invariantConvention,
  joinTokens,
} from "../../../../src/workbook/grid/language/formulaTokens";

describe("what a French Excel shows for an invariant formula, and reads back", () => {
  test.each([
    ["=SUM(A1:A3)", "=SOMME(A1:A3)"],
    ["=SUM(A1,0.5)", "=SOMME(A1;0,5)"],
    [
      '=INFO.TCO(Globale!Scenario,,,,"Révision de prix",0.03)',
      '=INFO.TCO(Globale!Scenario;;;;"Révision de prix";0,03)',
    ],
    ["=INFO.TCO(30000,5,0.25,6)", "=INFO.TCO(30000;5;0,25;6)"],
    ["=INFO.TCO('Ma, feuille; 2'!Scenario,3%)", "=INFO.TCO('Ma, feuille; 2'!Scenario;3%)"],
    ["='L''existant'!A1*1.5", "='L''existant'!A1*1,5"],
    ['=IF(TRUE,"a,b;c""d",1.5)', '=SI(VRAI;"a,b;c""d";1,5)'],
    ["=SUM({1.5,2;3,4})", "=SOMME({1,5.2;3.4})"],
    ['=XLOOKUP("x",{"a","b"},{1;2})', '=RECHERCHEX("x";{"a"."b"};{1;2})'],
    ["=IFERROR(1/0,#N/A)", "=SIERREUR(1/0;#N/A)"],
    ["=IF(ISERROR(A1),#VALUE!,#DIV/0!)", "=SI(ESTERREUR(A1);#VALEUR!;#DIV/0!)"],
    ["=A1*1.5E-3", "=A1*1,5E-3"],
    ["=SUM(1:1,2,$3:$4)", "=SOMME(1:1;2;$3:$4)"],
    ["=ROUND(A1,2)", "=ARRONDI(A1;2)"],
    ['=COUNTIF(B6:D8,">0,5")', '=NB.SI(B6:D8;">0,5")'],
    // TRIM and TRI, SUM and SOMME: the names of one language are those of other functions in the other.
    ["=TRIM(A1)", "=SUPPRESPACE(A1)"],
    ["=MIRR(A1:A5,0.1,0.1)", "=TRIM(A1:A5;0,1;0,1)"],
    ["=LET(vrai,1,vrai+1)", "=LET(vrai;1;vrai+1)"],
    ["=Taux*2", "=Taux*2"],
    ["=SUM(Ventes[Montant HT],Ventes[[#Totals],[Montant]])", "=SOMME(Ventes[Montant HT];Ventes[[#Totals],[Montant]])"],
    ["=INDEX(A1:C3,1,2)%", "=INDEX(A1:C3;1;2)%"],
    ["=AND(A1>0.5,OR(B1<=1,NOT(C1)))", "=ET(A1>0,5;OU(B1<=1;NON(C1)))"],
  ])("%s  %s", (invariant, french) => {
    expect(frenchFormula(invariant)).toBe(french);
    // A name that reads "vrai" is the one thing that does not come back: Excel has no such name in French.
    if (!invariant.includes("vrai")) expect(invariantFormula(french)).toBe(invariant);
  });
});

describe("what is understood besides", () => {
  test.each([
    ["a decimal point, from the number pad", "=SOMME(A1;0.5)", "=SUM(A1,0.5)"],
    ["no digit before the decimal mark", "=A1*,5", "=A1*.5"],
    ["lower case", "=somme(a1;vrai)", "=SUM(a1,TRUE)"],
    ["accents", "=MÉDIANE(A1:A3)", "=MEDIAN(A1:A3)"],
    ["English names", "=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["a comma that the grid put between two references", "=SOMME(A1,B1)", "=SUM(A1,B1)"],
    ["a space after the separator", "=SOMME(A1; B1)", "=SUM(A1, B1)"],
    ["a formula that is not finished", '=SOMME(A1;"a;b', '=SUM(A1,"a;b'],
  ])("%s", (_what, french, invariant) => {
    expect(invariantFormula(french)).toBe(invariant);
  });
});

test.each([
  ["=SOMME(A1;0,5)", "=SOMME(A1,0.5)"],
  ['=SI(A1;"a;b";{1,5.2})', '=SI(A1,"a;b",{1.5,2})'],
])("%s is read by the editor as %s", (typed, read) => {
  expect(withInvariantMarks(typed)).toBe(read);
});

const anyFormula = fc
  .array(
    fc.constantFrom(
      ..."A1 B2:C3 $D$4 Taux Globale! 'L''an 1'! SUM( INFO.TCO( ( ) , ; 1 2.5 0.03 1E-3 \"a;b,c\" {1,2;3,4} + - * % & = <> #N/A #REF! TRUE [ ] { } ' \" . é".split(
        " ",
      ),
      " ",
    ),
  )
  .map((parts) => `=${parts.join("")}`);

describe("laws", () => {
  test.each([invariantConvention, frenchConvention])("tokens give the text back", (convention) =>
    fc.assert(
      fc.property(fc.oneof(anyFormula, fc.string({ unit: "grapheme" })), (formula) =>
        expect(joinTokens(formulaTokens(formula, convention))).toBe(formula),
      ),
    ),
  );

  test("the copy read by the editor has the length of the formula", () =>
    fc.assert(fc.property(anyFormula, (formula) => expect(withInvariantMarks(formula)).toHaveLength(formula.length))));

  const operand = fc.constantFrom(
    "A1",
    "B2:C3",
    "2.5",
    "0.03",
    '"a;b,c"',
    "Globale!Scenario",
    "{1.5,2;3,4}",
    "TRUE",
    "",
  );
  const call = fc
    .tuple(fc.constantFrom("SUM", "IF", "INFO.TCO", "XLOOKUP", "NPV"), fc.array(operand, { minLength: 1 }))
    .map(([name, operands]) => `${name}(${operands.join(",")})`);

  test("a well-formed formula survives the way to French and back", () =>
    fc.assert(
      fc.property(call, call, (left, right) => {
        const formula = `=${left}+${right}*1.5`;
        expect(invariantFormula(frenchFormula(formula))).toBe(formula);
      }),
    ));
});
