import { formulaSheet } from "../../../src/formula/sheet/formulaSheet";
import { graph } from "../../../src/formula/graph";
import { firstMonth, input, lastMonth, recall, row, sum, when } from "../../../src/formula/row";
import type { Row } from "../../../src/formula/row";
import { spans, UPFRONT } from "../../../src/formula/timeline";
import { answer } from "../../../src/model/plan/answer";
import { CASES } from "../../../src/model/quantity";
import type { Case } from "../../../src/model/quantity";
import { scenarioOf, workedCases } from "../../support/cases";
import { oneContractAndRole, placeOf, sheetOf } from "../../support/formulas";
import { recalculation } from "../../support/recalculation";

/** VAT is paid with the equipment, whose cost is its depreciation. */
const withVat = {
  ...oneContractAndRole,
  team: { ...oneContractAndRole.team, equipment: "3600.05" },
  otherCosts: [{ name: "Licences", amount: "1200.55", every: "year", bought: true }],
  vat: { rate: "0.2", deductible: { low: "0.25", high: "0.75" } },
};

describe("IronCalc recalculates a plan to the cent as its inputs change:", () => {
  /** The answers of one workbook in which only the inputs are changed from case to case. */
  function recalculated(document: unknown) {
    const scenario = scenarioOf(document);
    const workbook = recalculation(sheetOf(scenario, "expected").sheet);
    return (which: Case) => {
      const { sheet, answer } = sheetOf(scenario, which);
      workbook.setInputs(sheet.lines);
      return answer(workbook.valueAt);
    };
  }

  describe.each(workedCases.map(({ file, ...worked }) => [file, worked] as const))("%s", (_file, worked) => {
    const answerOf = recalculated(worked.scenario);
    test.each(CASES)("%s", (which) => expect(answerOf(which)).toEqual(worked.expected[which]));
  });

  describe.each([
    ["one contract and one role", oneContractAndRole],
    ["the same with equipment and VAT", withVat],
  ])("%s", (_title, document) => {
    const answerOf = recalculated(document);
    const scenario = scenarioOf(document);
    test.each(CASES)("%s", (which) => expect(answerOf(which)).toEqual(answer(scenario, which)));
  });
});

describe("a sheet that people can audit", () => {
  const sheets = [...workedCases.map(({ scenario }) => scenario), withVat, oneContractAndRole].map(
    (document) => sheetOf(scenarioOf(document), "expected").sheet,
  );

  /** A formula as it reads from its own column: the same text wherever it is copied along the row. */
  const relative = (formula: string, column: number) =>
    formula.replace(/(\$?)([A-Z]{1,3})(\$?\d+)/g, (_, absolute: string, letters: string, line: string) =>
      absolute ? `$${letters}${line}` : `[${placeOf(`${letters}1`).column - column}]${line}`,
    );

  test("has one formula in all the columns of a row", () => {
    const rows = sheets.flatMap(({ lines }) => lines).filter(({ kind }) => kind === "formula");
    for (const { cells } of rows) {
      const formulas = cells.flatMap((cell, i) => (typeof cell === "string" ? [relative(cell, i + 2)] : []));
      expect(new Set(formulas).size).toBe(1);
    }
  });

  test("has formulas of a readable length", () => {
    const cells = sheets.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThan(1000);
  });

  test("still has them with two hundred roles, and they still give the plan", () => {
    const [role] = oneContractAndRole.team.roles;
    const roles = Array.from({ length: 200 }, (_, i) => ({ ...role, grossSalary: 30000 + 37 * i, from: 1 + (i % 3) }));
    const scenario = scenarioOf({
      ...oneContractAndRole,
      team: { ...oneContractAndRole.team, onCallWeekly: 200, roles },
    });
    const { sheet, answer: answerOf } = sheetOf(scenario, "expected");
    const lengths = sheet.lines.flatMap(({ cells }) => cells.map((cell) => String(cell).length));
    expect(Math.max(...lengths)).toBeLessThan(1000);
    expect(answerOf(recalculation(sheet).valueAt)).toEqual(answer(scenario, "expected"));
  });

  test("names its lines: a rounded sum is called like what it sums", () => {
    const { lines } = sheets.at(-1)!;
    const fees = lines.filter(({ label }) => label?.fr === "Forfait");
    expect(fees.map(({ axis, cells }) => [axis, cells[3]])).toEqual([
      ["period", "=E44*E49"],
      ["year", '=ROUND(SUMIFS($C50:$R50,$C$34:$R$34,">="&E$58,$C$35:$R$35,"<="&E$59)*$B$1,2)'],
    ]);
  });
});

describe("each operation", () => {
  const timeline = { once: [UPFRONT], period: [UPFRONT, ...spans(24, [7, 13])], year: [UPFRONT, ...spans(24, [13])], fiscalYear: [], quarter: [], month: [] }; // prettier-ignore
  const [x, y] = [input("x"), input("y")];

  function written(output: Row, values: { readonly x: number; readonly y: number }) {
    const formulas = graph([output]);
    const inputs = (key: string) => ({ label: { fr: key, en: key }, value: values[key as "x" | "y"] });
    const { lines, addressOf } = formulaSheet(formulas, timeline, inputs);
    const { valueAt } = recalculation({ lines, addressOf });
    const columns = timeline[formulas.axis.get(output) as "once" | "period" | "year"];
    const cells = lines.find(({ kind, cells }) => kind === "formula" && cells.includes(lines.at(-1)!.cells.at(-1)))!;
    return { formula: cells.cells.at(-1), values: columns.map((_, t) => valueAt(addressOf(output, t)!)) };
  }

  test.each<[string, () => Row, number, number, string, number]>([
    ["sums and products", () => x.plus(y).times(x.minus(y.minus(1))).per(x.times(2)), 4, 2, "=($B$3+$B$4)*($B$3-($B$4-1))/($B$3*2)", 2.25],
    ["powers", () => x.plus(1).toThe(y), 1, 3, "=($B$3+1)^$B$4", 8],
    ["roots", () => x.root(12).toThe(y), 4096, 3, "=($B$3^(1/12))^$B$4", 8],
    ["bounds", () => x.atMost(y).atLeast(row(-1)), -5, 2, "=MAX(MIN($B$3,$B$4),-1)", -1],
    ["choices", () => when(x.upTo(y), 1, 2), 1, 2, "=IF($B$3<=$B$4,1,2)", 1],
    ["comparisons as numbers", () => x.upTo(y).plus(x.is(y)).atLeast(x.is(1)), 3, 3, "=MAX(($B$3<=$B$4)+($B$3=$B$4),IF($B$3=1,1,0))", 2],
    ["a comparison alone", () => x.upTo(y), 1, 2, "=IF($B$3<=$B$4,1,0)", 1],
    ["contract decimals", () => x.times(y).rounded(4), 1.02125, 1, "=ROUND($B$3*$B$4*$B$1,4)", 1.0213],
    ["cents, half away from zero", () => x.plus(y).cents(), -1.0, -0.005, "=ROUND(($B$3+$B$4)*$B$1,2)", -1.01],
    ["a tie that float64 misses", () => x.times(y).cents(), 1.005, 1, "=ROUND($B$3*$B$4*$B$1,2)", 1.01],
    ["⌈ ⌉ despite float noise", () => x.plus(y).ceil(), 0.1, 0.2 + 2.7, "=CEILING($B$3+$B$4-$B$2,1)", 3],
    ["⌊ ⌋ despite float noise", () => x.plus(y).times(10).floor(), 0.1, 0.7, "=INT(($B$3+$B$4)*10+$B$2)", 8],
    ["⌊ ⌋ below zero", () => x.floor(), -0.5, 0, "=INT($B$3+$B$2)", -1],
    ["⌈ ⌉ below zero", () => x.ceil(), -1.5, 0, "=CEILING($B$3-$B$2,1)", -1],
  ])("%s", (_name, output, a, b, formula, value) => {
    expect(written(output(), { x: a, y: b })).toEqual({ formula, values: [value] });
  }); // prettier-ignore

  test("months come from the header of the columns", () =>
    expect(written(lastMonth("period").minus(firstMonth("period")), { x: 0, y: 0 })).toEqual({
      formula: "=F$4-F$3",
      values: [0, 5, 5, 11],
    }));

  test("what reads the column before finds 0 before the first", () => {
    const doubled = recall((before) => before.atLeast(x).plus(before));
    expect(written(doubled, { x: 3, y: 0 })).toEqual({ formula: "=MAX(E6,$B$3)+E6", values: [3, 6, 12, 24] });
  });

  test("totals gather columns by their months, or all of them", () => {
    const cost = x.times(lastMonth("period"));
    expect(written(cost.total("year"), { x: 2, y: 0 }).values).toEqual([0, 36, 48]);
    expect(written(cost.total("once"), { x: 2, y: 0 }).values).toEqual([84]);
  });

  test("what several rows read has a line of its own", () => {
    const twice = x.plus(y);
    expect(written(sum([twice.times(x), twice.times(y)]), { x: 2, y: 3 })).toEqual({
      formula: "=$B$5*$B$3+$B$5*$B$4",
      values: [25],
    });
  });
});
