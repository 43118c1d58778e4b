import { explain, explainSum } from "../../formula/explain/explain";
import type { Explanation } from "../../formula/explain/explain";
import type { Row } from "../../formula/row";
import type { Label } from "../../ground/label";
import type { Span } from "../../formula/timeline";
import { lastMonthOf } from "../calendar";
import { isAmountAt } from "../table/fieldAt";
import { lineOf } from "../lines";
import type { LineId } from "../lines";
import { planReading, totalRows } from "./plan";
import type { PlanReading } from "./plan";
import type { Case } from "../quantity";
import type { Scenario } from "../scenario";

/** A column of a plan: 0 is what is paid upfront, then its years, model or fiscal. */
export interface PlanYear {
  readonly view: "year" | "fiscalYear";
  readonly column: number;
}

/** What is explained: a line or the total. */
export type AskedLine = LineId | "total";

const TOTAL: Label = { fr: "Total", en: "Total" };
/** What a line or the total is called. */
export const labelOfLine = (line: AskedLine): Label => (line === "total" ? TOTAL : lineOf(line).label);

/**
 * The formulas and inputs behind one amount of a plan, to the cent: a line or the total, in a year or in all of them.
 * The total adds up its lines, and all the years their amounts; each of these is explained when it is asked about.
 * Example: the fee of case 01 in year 1 is 12 months in service × a monthly fee of 30,000 €.
 */
export function explainLine(scenario: Scenario, which: Case, line: AskedLine, year?: PlanYear): Explanation {
  const reading = planReading(scenario, year?.view ?? "year", which);
  const columns = reading.timeline[year?.view ?? "year"];
  const label = labelOfLine(line);
  const row = line === "total" ? reading.total : reading.lines.get(line);
  if (year) return inColumn(row, year.column, columns[year.column]!, label, reading);
  const years = columns.map((span, column) => inColumn(row, column, span, label, reading));
  return explainSum(label, wholeHorizon(scenario), years);
}

/** Some lines together, each over the whole horizon. */
export const explainLines = (scenario: Scenario, which: Case, label: Label, lines: readonly LineId[]): Explanation =>
  explainSum(
    label,
    wholeHorizon(scenario),
    lines.map((line) => explainLine(scenario, which, line)),
  );

export const wholeHorizon = (scenario: Scenario): Span => ({ from: 1, to: lastMonthOf(scenario) });

/** The amount of a row in one column; nothing where there is no such row, since the scenario lacks what it takes. */
function inColumn(
  row: Row | undefined,
  column: number,
  span: Span,
  label: Label,
  { lines, total, formulas: graph, timeline, cells }: PlanReading,
): Explanation {
  if (!row || graph.axis.get(row) === "once") return explainSum(label, span, []);
  const apart = new Set([...lines.values(), total]);
  const { steps, inputs } = explain(row, column, { graph, timeline, cells, isAmount: isAmountAt, apart });
  return { steps: steps.map((step, i) => (i === 0 ? { ...step, label } : step)), inputs };
}

/** The net present value: what each year pays, discounted. Month by month, the discounted amounts are told as they are. */
export function explainPresentValue(scenario: Scenario, which: Case): Explanation {
  const { lines, total, formulas: graph, timeline, cells } = planReading(scenario, "year", which);
  const { npv } = totalRows(scenario);
  if (npv.isNothing) return explainSum(PRESENT_VALUE, wholeHorizon(scenario), []);
  const discounted = npv.operands[0]!.operands[0]!;
  const apart = new Set([
    ...lines.values(),
    total,
    ...(scenario.horizon.discounting === "monthly" ? [discounted] : []),
  ]);
  return explain(npv, 0, { graph, timeline, cells, isAmount: isAmountAt, apart });
}
const PRESENT_VALUE: Label = { fr: "valeur actuelle nette", en: "net present value" };
