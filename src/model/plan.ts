import { exactReader } from "../formula/exact";
import type { Cells, Money } from "../formula/exact";
import { graph } from "../formula/graph";
import { recent } from "../formula/recent";
import type { Row } from "../formula/row";
import type { Span, Timeline } from "../formula/timeline";
import { calendar, calendarKey } from "./calendar";
import type { View } from "./calendar";
import type { LineId } from "./lines";
import { lineRows, planRows } from "./planRows";
import type { DepartureRows, LineRows } from "./planRows";
import type { Case } from "./quantity";
import { rowsOf } from "./rows";
import type { ScenarioRows } from "./rows";
import type { Scenario } from "./scenario";

/** Amounts in the scenario's currency, one for each column: each is the float64 nearest to an exact number of cents. */
export type Amounts = readonly number[];

/** What a scenario costs. The columns are what is paid upfront, then the model years. */
export interface Plan {
  /** Every line, in order; those the scenario does not have are absent. */
  readonly lines: ReadonlyMap<LineId, Amounts>;
  readonly total: Amounts;
  readonly grandTotal: number;
  readonly npv: number;
  /** Totals of the fiscal years the horizon touches; what is paid upfront is in none. */
  readonly fiscalTotals: ReadonlyMap<number, number>;
  readonly contracts: ReadonlyMap<string, Departure>;
}

/** When a contract is left, even after the horizon (null: never), and the skills still inside if a team is rebuilt. */
export interface Departure {
  readonly exitMonth: number | null;
  readonly skillsLeft?: number;
}

/** The lines of a plan in another calendar: what is paid upfront, then each of its columns. */
export interface PlanView {
  readonly columns: readonly Span[];
  readonly lines: ReadonlyMap<LineId, Amounts>;
  readonly total: Amounts;
}

/**
 * The plan of a scenario in one of its four cases, to the cent (or unrounded, as the simulation counts).
 * Source: MODEL.md 4. Example: the expected grandTotal of case 01 is 2,444,250.00.
 */
export function plan(scenario: Scenario, which: Case = "expected", money: Money = "cents"): Plan {
  const { rows, columns, fiscalYears, cells } = read(planOf, scenario, "year", which, money);
  return {
    ...linesOf(rows, cells, columns),
    grandTotal: cells.at(rows.grandTotal, 0),
    npv: cells.at(rows.npv, 0),
    fiscalTotals: new Map(fiscalYears.map((year, i) => [year, cells.at(rows.fiscalTotal, i + 1)])),
    contracts: new Map(scenario.contracts.map(({ name }, i) => [name, departure(rows.departures[i]!, cells)])),
  };
}

/** The same lines in another calendar, each rounded there; the columns may differ from the plan's total by roundings. */
export function planBy(scenario: Scenario, view: View, which: Case = "expected"): PlanView {
  const { rows, columns, cells } = read(linesBy, scenario, view, which, "cents");
  return { columns, ...linesOf(rows, cells, columns) };
}

function linesOf({ lines, total }: LineRows, cells: Cells, columns: readonly Span[]) {
  const amounts = (row: Row): Amounts => columns.map((_, column) => cells.at(row, column));
  return { lines: new Map(lines.map(([id, row]) => [id, amounts(row)])), total: amounts(total) };
}

function departure(rows: DepartureRows, cells: Cells): Departure {
  return {
    exitMonth: rows.exitMonth ? cells.at(rows.exitMonth, 0) : null,
    ...(rows.skillsLeft && { skillsLeft: cells.at(rows.skillsLeft, 0) }),
  };
}

// Graphs are built once for each shape of scenario, and readers once for each calendar.
const SHAPES = 64;
const CALENDARS = 16;

interface Prepared<Rows> {
  readonly rows: Rows;
  readonly reader: (key: string, timeline: Timeline) => ReturnType<typeof exactReader>;
}

const prepared = <Rows extends LineRows>(build: (scenario: ScenarioRows, view: View, fiscal: View) => Rows) =>
  recent(SHAPES, (_key, scenario: Scenario, view: View, fiscal: View): Prepared<Rows> => {
    const rows = build(rowsOf(scenario), view, fiscal);
    const formulas = graph(rows.outputs);
    return { rows, reader: recent(CALENDARS, (_calendar, timeline: Timeline) => exactReader(formulas, timeline)) };
  });
const planOf = prepared(planRows);
const linesBy = prepared(lineRows);
const calendarOf = recent(SHAPES, (_key, scenario: Scenario, view: View) => calendar(scenario, view));

function read<Rows>(
  graphOf: (key: string, scenario: Scenario, view: View, fiscal: View) => Prepared<Rows>,
  scenario: Scenario,
  view: View,
  which: Case,
  money: Money,
) {
  const key = calendarKey(scenario, view);
  const { timeline, fiscalAxis, fiscalYears } = calendarOf(key, scenario, view);
  const { rows, reader } = graphOf(`${view} ${fiscalAxis} ${scenario.shape}`, scenario, view, fiscalAxis);
  const cells = reader(key, timeline)((input) => scenario.quantities.get(input)![which], money);
  return { rows, columns: timeline[view], fiscalYears, cells };
}
