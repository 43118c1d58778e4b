import { formulaSheet } from "../../src/formula/sheet/formulaSheet";
import type { FormulaSheet } from "../../src/formula/sheet/formulaSheet";
import { graph } from "../../src/formula/graph";
import type { Row } from "../../src/formula/row";
import type { PlanAnswer } from "../../src/model/plan/answer";
import { calendar } from "../../src/model/calendar";
import { planRows } from "../../src/model/plan/planRows";
import type { Case } from "../../src/model/quantity";
import { rowsOf } from "../../src/model/rules/rows";
import type { Scenario } from "../../src/model/scenario";

/** The formulas of a scenario's plan, with the columns it is read over. */
export function formulasOf(scenario: Scenario) {
  const { timeline, fiscalAxis, fiscalYears } = calendar(scenario, "year");
  const rows = planRows(rowsOf(scenario), "year", fiscalAxis);
  return { rows, graph: graph(rows.outputs), timeline, fiscalYears };
}

/** Where the recalculated value of a cell is read, by its address. */
export type ValueAt = (address: string) => number;

/** The native formulas of a scenario's plan with the inputs of a case, and the answer in what they give. */
export function sheetOf(scenario: Scenario, which: Case) {
  const { rows, graph, timeline, fiscalYears } = formulasOf(scenario);
  const inputs = (key: string) => ({ label: { fr: key, en: key }, value: scenario.quantities.get(key)![which].float });
  const sheet: FormulaSheet = formulaSheet(graph, timeline, inputs);

  const answer = (valueAt: ValueAt): PlanAnswer => {
    const value = (row: Row, column = 0) => {
      const address = sheet.addressOf(row, column);
      return address === undefined ? 0 : valueAt(address) || 0;
    };
    const amounts = (row: Row) => timeline.year.map((_, column) => value(row, column).toFixed(2));
    const lines = rows.lines.map(([id, row]) => [id, amounts(row)] as const);
    const departures = rows.departures.map(({ exitMonth, skillsLeft }) => ({
      exitMonth: exitMonth ? value(exitMonth) : null,
      ...(skillsLeft && { skillsLeft: value(skillsLeft).toFixed(4) }),
    }));
    return {
      lines: Object.fromEntries(lines.filter(([, each]) => each.some((amount) => Number(amount) !== 0))),
      total: amounts(rows.total),
      grandTotal: value(rows.grandTotal).toFixed(2),
      npv: value(rows.npv).toFixed(2),
      fiscalTotals: Object.fromEntries(fiscalYears.map((year, i) => [year, value(rows.fiscalTotal, i + 1).toFixed(2)])),
      contracts: Object.fromEntries(scenario.contracts.map(({ name }, i) => [name, departures[i]!])),
    };
  };
  return { sheet, answer };
}

/** The address of a row and column counted from 1, up to column ZZ. */
export function addressOf(row: number, column: number): string {
  const letter = (i: number) => String.fromCharCode(65 + (i % 26));
  return (column > 26 ? letter(Math.floor((column - 1) / 26) - 1) : "") + letter(column - 1) + row;
}

/** The row and column of an address, counted from 1. Example: C12 is row 12, column 3. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/**
 * The first contract and role that went through every reader: a revised price with its cap, a fee, an overrun, an exit
 * by decision with a fractional transition, reversibility; one role whose pay drifts.
 */
export const oneContractAndRole = {
  name: "One contract and one role",
  horizon: { years: 5, start: "2027-01", fiscalYearEnd: 6, discountRate: "0.08", discounting: "midYear" },
  team: {
    salaryDrift: "0.025",
    turnover: "0.12",
    recruitmentFee: "0.2",
    roles: [{ name: "Administrator", fte: "1.5", grossSalary: "42000", bonus: "0.05", charges: "0.377" }],
  },
  contracts: [
    {
      name: "Managed services",
      units: "120",
      unitPrice: "80.00",
      start: 4,
      term: 24,
      tacitRenewal: true,
      revision: { fixedShare: "0.15", indexGrowth: "0.04", cap: "0.03", decimals: 4 },
      extras: { mode: "overrun", probability: 0.75, low: "0.15", high: "0.40" },
      exit: {
        when: "decision",
        decisionMonth: 20,
        notice: "3.5",
        transition: "7.5",
        reversibilityMonths: { low: "4", high: "7" },
        destination: "switch",
        newMonthlyCost: "9000",
        oneOff: "5000",
      },
    },
  ],
};
