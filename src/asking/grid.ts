import { plan } from "../model/plan/plan";
import { cellOf } from "../scenario/cell";
import type { BlockProblem } from "../scenario/reading/blockProblem";
import type { PaidMeasure } from "../scenario/words/measures";
import { percentiles } from "../simulation/percentiles";
import { expected, followedBy, overridden, scenarioSourceOf } from "./askedScenario";
import type { Asked } from "./askedScenario";
import { labelsOf, refuseAskedTwice } from "./askedTwice";
import { outcomes, simulationOf } from "./outcomes";
import { pauses } from "./pause";
import type { Waiter } from "./sharedWork";
import { onceKnown, Refused, Unfinished } from "./unanswered";

/** What is told of each scenario of a grid: what it costs in all, that discounted, or a percentile of its total. */
export type GridMeasure = PaidMeasure | { readonly percentile: number };

/** A quantity and the values it takes, in rows or columns. */
export interface GridSide {
  readonly label: unknown;
  readonly values: readonly unknown[];
}

export interface GridAsked {
  readonly scenario: unknown;
  readonly rows: GridSide;
  readonly columns?: GridSide | undefined;
  readonly measure: GridMeasure;
  readonly overrides: readonly unknown[];
}

/** What a cell of a grid holds: a number, nothing where a value is left empty, or why the value is refused. */
export type GridCell = number | undefined | Refused;

/** As many cells take seconds to plan. */
export const MOST_GRID_CELLS = 10_000;

/**
 * A what-if table: a scenario with one quantity at each value of the rows, and another at each of the columns. The
 * scenario is read once; each cell is what the same overrides give anywhere else. Values of one cell that cannot be say
 * so there.
 * Example: rows of 300 and 400 users, columns of 60 and 75 €: four totals.
 *
 * @throws Refused what is wrong with the scenario, the labels or the other overrides; two of one quantity; too many cells
 */
export async function grid(asked: GridAsked, { signal }: Waiter = {}): Promise<readonly (readonly GridCell[])[]> {
  const { rows, columns, measure, overrides } = asked;
  const across: readonly unknown[] = columns ? columns.values : [undefined];
  const count = rows.values.length * across.length;
  if (count > MOST_GRID_CELLS) throw new Refused([], { code: "tooManyGridCells", count, most: MOST_GRID_CELLS });
  const source = scenarioSourceOf(asked.scenario);
  if (!source.ok) throw new Refused(source.problems);
  refuseAskedTwice([...labelsOf(overrides), rows.label, columns?.label], source.document);
  const pause = pauses();
  const cell = async (pairs: readonly unknown[]): Promise<GridCell> => {
    await pause();
    if (signal?.aborted) throw new Unfinished("cancelled");
    try {
      return await onceKnown(() =>
        told(overridden(source, { pairs: followedBy(overrides, ...pairs) }), measure, signal),
      );
    } catch (error) {
      if (error instanceof Refused && isOfValue(error)) return error;
      throw error;
    }
  };
  const isEmpty = (value: unknown) => cellOf(value).kind === "empty";
  const found: GridCell[][] = [];
  for (const value of rows.values) {
    const line: GridCell[] = [];
    for (const other of across) {
      const pairs = columns ? [rows.label, value, columns.label, other] : [rows.label, value];
      line.push(isEmpty(value) || (columns && isEmpty(other)) ? undefined : await cell(pairs));
    }
    found.push(line);
  }
  return found;
}

function told(asked: Asked, measure: GridMeasure, signal: AbortSignal | undefined): number | Promise<number> {
  if (measure === "total") return plan(asked.scenario, asked.which).grandTotal;
  if (measure === "npv") return plan(asked.scenario, asked.which).npv;
  const simulated = Promise.resolve(outcomes(simulationOf(expected(asked)), { signal }));
  return simulated.then(({ first }) => percentiles(first, [measure.percentile])[0]!);
}

/** Problems of a label, which are those of every cell. */
const OF_LABELS: ReadonlySet<BlockProblem["code"]> = new Set(["unknownLabel", "ambiguousLabel", "whichLine", "reachesNothing"]); // prettier-ignore

/** Whether a refusal is that of a value, in one cell. */
const isOfValue = ({ problems, argument }: Refused): boolean =>
  argument === undefined && problems.length > 0 && problems.every(({ code }) => !OF_LABELS.has(code));
