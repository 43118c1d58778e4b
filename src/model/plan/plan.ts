import { exactReader } from "../../formula/exact/exact";
import type { Cells, ExactReader } from "../../formula/exact/exact";
import type { Inputs, Money } from "../../formula/exact/inputs";
import { graph } from "../../formula/graph";
import type { Graph } from "../../formula/graph";
import { centsText, nearest } from "../../formula/rational";
import { recent } from "../../ground/recent";
import type { Row } from "../../formula/row";
import type { Span, Timeline } from "../../formula/timeline";
import { calendar, calendarKey } from "../calendar";
import type { View } from "../calendar";
import type { LineId } from "../lines";
import { once } from "../../ground/once";
import { lineRows, planRows } from "./planRows";
import type { LineRows, PlanRows } from "./planRows";
import type { Case } from "../quantity";
import { rowsOf } from "../rules/rows";
import type { ScenarioRows } from "../rules/rows";
import type { Scenario } from "../scenario";

/** Amounts in the scenario's currency, one for each column: each is the float64 nearest to an exact number of cents. */
export type Amounts = readonly number[];

/** What a scenario costs. The columns are what is paid upfront, then the model years. */
export interface Plan<Amount = number> {
  /** Every line, in order; those the scenario does not have are absent. */
  readonly lines: ReadonlyMap<LineId, readonly Amount[]>;
  readonly total: readonly Amount[];
  readonly grandTotal: Amount;
  readonly npv: Amount;
  /** Totals of the fiscal years the horizon touches; what is paid upfront is in none. */
  readonly fiscalTotals: ReadonlyMap<number, Amount>;
  readonly contracts: ReadonlyMap<string, ContractOutcome>;
}

/**
 * When a contract is left, even after the horizon (null: never), the skills still inside if a team is rebuilt, and what
 * is billed in all where there is a ceiling to it.
 */
interface ContractOutcome {
  readonly exitMonth: number | null;
  readonly skillsLeft?: number;
  readonly billed?: number;
}

/** The lines of a plan in another calendar: what is paid upfront, then each of its columns. */
export interface PlanView {
  readonly columns: readonly Span[];
  readonly lines: ReadonlyMap<LineId, Amounts>;
  readonly total: Amounts;
}

/**
 * The plan of a scenario in one of its four cases, to the cent.
 * Source: MODEL.md 4. Example: the expected grandTotal of case 01 is 2,444,250.00.
 */
export const plan = (scenario: Scenario, which: Case = "expected"): Plan =>
  planIn(scenario, which, "cents", (cells, row) => cells.of(row));

/** The same plan as text with two decimals, exact whatever the size of its amounts. */
export const planText = (scenario: Scenario, which: Case): Plan<string> =>
  planIn(scenario, which, "cents", (cells, row) =>
    cells
      .of(row)
      .map((value, column) => (Math.abs(value) < SURE ? value.toFixed(2) : centsText(cells.exactly(row, column)))),
  );
/** Below this the float64 nearest to a number of cents tells which it is. */
const SURE = 1e13;

/** The plan as it falls, with nothing rounded to the cent: each amount is the float64 nearest to its exact value. */
export const unroundedPlan = (scenario: Scenario, which: Case): Plan =>
  planIn(scenario, which, "unrounded", (cells, row) =>
    cells.of(row).map((_, column) => nearest(cells.exactly(row, column))),
  );

function planIn<Amount>(
  scenario: Scenario,
  which: Case,
  money: Money,
  amounts: (cells: Cells, row: Row) => readonly Amount[],
): Plan<Amount> {
  const { rows, columns, fiscalYears, read } = planOf(scenario);
  const cells = read(inputsOf(scenario, which), money);
  const of = (row: Row) => amounts(cells, row);
  const fiscal = along(rows.fiscalTotal, of, fiscalYears.length + 1);
  return {
    ...linesOf(rows, of, columns.length),
    grandTotal: of(rows.grandTotal)[0]!,
    npv: of(rows.npv)[0]!,
    fiscalTotals: new Map(fiscalYears.map((year, i) => [year, fiscal[i + 1]!])),
    contracts: new Map(scenario.contracts.map(({ name }, i) => [name, contractOutcome(rows, i, cells)])),
  };
}

/** The same lines in another calendar, each rounded there; the columns may differ from the plan's total by roundings. */
export function planBy(scenario: Scenario, view: View, which: Case = "expected"): PlanView {
  const { rows, columns, read } = linesBy[view](scenario);
  const cells = read(inputsOf(scenario, which));
  return { columns, ...linesOf(rows, (row) => cells.of(row), columns.length) };
}

const inputsOf =
  ({ quantities }: Scenario, which: Case): Inputs =>
  (at) =>
    quantities.get(at)![which];

function linesOf<Amount>({ lines, total }: LineRows, of: (row: Row) => readonly Amount[], width: number) {
  return { lines: new Map(lines.map(([id, row]) => [id, of(row)])), total: along(total, of, width) };
}

/** The amounts of a total, one for each column: a scenario without lines has a total that does not vary. */
function along<Amount>(total: Row, of: (row: Row) => readonly Amount[], width: number): readonly Amount[] {
  const amounts = of(total);
  return total.isNothing ? new Array<Amount>(width).fill(amounts[0]!) : amounts;
}

function contractOutcome({ departures, billed }: PlanRows, contract: number, cells: Cells): ContractOutcome {
  const { exitMonth, skillsLeft } = departures[contract]!;
  const inAll = billed[contract];
  return {
    exitMonth: exitMonth ? only(exitMonth, cells) : null,
    ...(skillsLeft && { skillsLeft: only(skillsLeft, cells) }),
    ...(inAll && { billed: only(inAll, cells) }),
  };
}

/** The value of a row that does not vary. */
const only = (row: Row, cells: Cells): number => cells.of(row)[0]!;

/** What a scenario costs in all, as rows that other readers may read. */
export interface TotalRows {
  readonly formulas: Graph;
  readonly timeline: Timeline;
  readonly grandTotal: Row;
  readonly npv: Row;
  readonly budgeted: Row;
  readonly billed: readonly (Row | undefined)[];
}
export function totalRows(scenario: Scenario): TotalRows {
  const { rows, formulas, timeline } = planOf(scenario);
  const { grandTotal, npv, budgeted, billed } = rows;
  return { formulas, timeline, grandTotal, npv, budgeted, billed };
}

/** A plan as the rows that gave it, with their values: what its numbers are explained from. */
export interface PlanReading {
  readonly lines: ReadonlyMap<LineId, Row>;
  readonly total: Row;
  readonly formulas: Graph;
  readonly timeline: Timeline;
  /** Until the next plan of the same calendar is read. */
  readonly cells: Cells;
}
export function planReading(scenario: Scenario, view: View, which: Case): PlanReading {
  const { rows, formulas, timeline, read } = linesBy[view](scenario);
  const cells = read(inputsOf(scenario, which));
  return { lines: new Map(rows.lines), total: rows.total, formulas, timeline, cells };
}

/** The lines of a scenario in its model years before they are rounded, by a reader of their own: no other reading ends them. */
export function unroundedLines(scenario: Scenario): {
  readonly lines: ReadonlyMap<LineId, Row>;
  readonly cells: Cells;
} {
  const { rows, formulas, timeline } = planOf(scenario);
  const cells = exactReader(formulas, timeline)(inputsOf(scenario, "expected"));
  return { lines: new Map(rows.lines.map(([id, rounded]) => [id, rounded.operands[0]!])), cells };
}

interface Prepared<Rows> {
  readonly rows: Rows;
  readonly formulas: Graph;
  readonly timeline: Timeline;
  readonly columns: readonly Span[];
  readonly fiscalYears: readonly number[];
  readonly read: ExactReader;
}

const CALENDARS = 64;
/** Rows that graphs may hold together: a hundred small scenarios, or one of thousands of contracts. */
const GRAPH_ROWS = 50_000;
/** Rows times periods that readers may hold together: a few megabytes for each view. */
const READER_CELLS = 100_000;

/**
 * What it takes to read the plans of a scenario in a view. Graphs are built once for each shape of scenario, readers
 * once for each calendar, and both are found once for each scenario.
 */
function prepared<Rows extends LineRows>(view: View, build: (rows: ScenarioRows, view: View, fiscal: View) => Rows) {
  const calendars = recent(CALENDARS, (_key, scenario: Scenario) => calendar(scenario, view));
  const graphs = recent(
    GRAPH_ROWS,
    (_key, scenario: Scenario, fiscal: View) => {
      const rows = build(rowsOf(scenario), view, fiscal);
      const formulas = graph(rows.outputs);
      return { rows, formulas };
    },
    ({ formulas }) => formulas.axis.size,
  );
  const readers = recent(
    READER_CELLS,
    (_key, formulas: Graph, timeline: Timeline) => ({
      read: exactReader(formulas, timeline),
      cells: formulas.axis.size * timeline.period.length,
    }),
    ({ cells }) => cells,
  );
  return once((scenario: Scenario): Prepared<Rows> => {
    const key = calendarKey(scenario);
    const { timeline, fiscalAxis, fiscalYears } = calendars(key, scenario);
    const shape = `${fiscalAxis} ${scenario.shape}`;
    const { rows, formulas } = graphs(shape, scenario, fiscalAxis);
    const { read } = readers(`${key} ${shape}`, formulas, timeline);
    return { rows, formulas, timeline, columns: timeline[view], fiscalYears, read };
  });
}

const planOf = prepared("year", planRows);
const linesBy: Readonly<Record<View, (scenario: Scenario) => Prepared<LineRows>>> = {
  year: planOf,
  fiscalYear: prepared("fiscalYear", lineRows),
  quarter: prepared("quarter", lineRows),
  month: prepared("month", lineRows),
};
