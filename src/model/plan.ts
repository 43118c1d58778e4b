import { exactReader } from "../formula/exact";
import type { Cells, ExactReader, Inputs, Money } from "../formula/exact";
import { graph } from "../formula/graph";
import { recent } from "../formula/recent";
import { zero } from "../formula/row";
import type { Row } from "../formula/row";
import type { Span, Timeline } from "../formula/timeline";
import { calendar, calendarKey } from "./calendar";
import type { View } from "./calendar";
import type { LineId } from "./lines";
import { once } from "./once";
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
  const { rows, columns, fiscalYears, read } = planOf(scenario);
  const cells = read(inputsOf(scenario, which), money);
  const fiscal = cells.of(rows.fiscalTotal);
  return {
    ...linesOf(rows, cells, columns.length),
    grandTotal: only(rows.grandTotal, cells),
    npv: only(rows.npv, cells),
    fiscalTotals: new Map(fiscalYears.map((year, i) => [year, fiscal[i + 1] ?? 0])),
    contracts: new Map(scenario.contracts.map(({ name }, i) => [name, departure(rows.departures[i]!, cells)])),
  };
}

/** The same lines in another calendar, each rounded there; the columns may differ from the plan's total by roundings. */
export function planBy(scenario: Scenario, view: View, which: Case = "expected"): PlanView {
  const { rows, columns, read } = linesBy[view](scenario);
  return { columns, ...linesOf(rows, read(inputsOf(scenario, which)), columns.length) };
}

const inputsOf =
  ({ quantities }: Scenario, which: Case): Inputs =>
  (at) =>
    quantities.get(at)![which];

function linesOf({ lines, total }: LineRows, cells: Cells, width: number) {
  return {
    lines: new Map(lines.map(([id, row]) => [id, cells.of(row)])),
    // A scenario without lines has a total that does not vary.
    total: total === zero ? new Array<number>(width).fill(0) : cells.of(total),
  };
}

function departure(rows: DepartureRows, cells: Cells): Departure {
  return {
    exitMonth: rows.exitMonth ? only(rows.exitMonth, cells) : null,
    ...(rows.skillsLeft && { skillsLeft: only(rows.skillsLeft, cells) }),
  };
}

/** The value of a row that does not vary. */
const only = (row: Row, cells: Cells): number => cells.of(row)[0]!;

interface Prepared<Rows> {
  readonly rows: Rows;
  readonly columns: readonly Span[];
  readonly fiscalYears: readonly number[];
  readonly read: ExactReader;
}

const SHAPES = 64;
const CALENDARS = 16;

/**
 * What it takes to read the plans of a scenario in a view. Graphs are built once for each shape of scenario, readers
 * once for each calendar, and both are found once for each scenario.
 */
function prepared<Rows extends LineRows>(view: View, build: (rows: ScenarioRows, view: View, fiscal: View) => Rows) {
  const calendars = recent(SHAPES, (_key, scenario: Scenario) => calendar(scenario, view));
  const graphs = recent(SHAPES, (_key, scenario: Scenario, fiscal: View) => {
    const rows = build(rowsOf(scenario), view, fiscal);
    const formulas = graph(rows.outputs);
    return { rows, reader: recent(CALENDARS, (_calendar, timeline: Timeline) => exactReader(formulas, timeline)) };
  });
  return once((scenario: Scenario): Prepared<Rows> => {
    const key = calendarKey(scenario);
    const { timeline, fiscalAxis, fiscalYears } = calendars(key, scenario);
    const { rows, reader } = graphs(`${fiscalAxis} ${scenario.shape}`, scenario, fiscalAxis);
    return { rows, columns: timeline[view], fiscalYears, read: reader(key, timeline) };
  });
}

const planOf = prepared("year", planRows);
const linesBy: Readonly<Record<View, (scenario: Scenario) => Prepared<LineRows>>> = {
  year: planOf,
  fiscalYear: prepared("fiscalYear", lineRows),
  quarter: prepared("quarter", lineRows),
  month: prepared("month", lineRows),
};
