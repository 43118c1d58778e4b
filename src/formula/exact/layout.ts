import type { Graph } from "../graph";
import type { Operation, Row } from "../row";
import { grouping } from "../timeline";
import type { Timeline } from "../timeline";

/** A row where a reader keeps it: its cells side by side, one for each column of its axis. */
export interface Place {
  readonly row: Row;
  readonly operation: Operation;
  readonly start: number;
  readonly width: number;
  /** Where the cells of the first three operands start, and 1 where they vary along with this row, else 0. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly strideA: number;
  readonly strideB: number;
  readonly strideC: number;
  /** For a total: the column that each column of the operand is added to. */
  readonly groups: Int32Array;
}

/** Places computed one after the other, or together column by column. */
export interface PlacedStage {
  readonly places: readonly Place[];
  readonly loops: boolean;
}

export interface Layout {
  readonly place: ReadonlyMap<Row, Place>;
  /** Steps that no input reaches, then those that one does. */
  readonly fixed: readonly PlacedStage[];
  readonly varying: readonly PlacedStage[];
  readonly cellCount: number;
}

const NO_GROUPS = new Int32Array(0);

/** Gives every row of a graph its cells. */
export function layoutOf(graph: Graph, timeline: Timeline): Layout {
  const place = new Map<Row, Place>();
  const starts = new Map<Row, number>();
  const reached = new Set<Row>();
  const steps = { fixed: [] as PlacedStage[], varying: [] as PlacedStage[] };
  const widthOf = (row: Row) => timeline[graph.axis.get(row)!].length;
  let cellCount = 0;
  for (const { rows } of graph.steps) {
    for (const row of rows) {
      starts.set(row, cellCount);
      cellCount += widthOf(row);
    }
  }
  for (const { rows, loops } of graph.steps) {
    for (const row of rows) place.set(row, placed(row));
    const varies = rows.some(isReached);
    if (varies) rows.forEach((row) => reached.add(row));
    steps[varies ? "varying" : "fixed"].push({ places: rows.map((row) => place.get(row)!), loops });
  }
  return { place, ...steps, cellCount };

  function placed(row: Row): Place {
    const { operation, operands } = row;
    const start = (i: number) => (operands[i] ? starts.get(operands[i])! : 0);
    const stride = (i: number) => (operands[i] && graph.axis.get(operands[i]) !== "once" ? 1 : 0);
    return {
      operation,
      row,
      start: starts.get(row)!,
      width: widthOf(row),
      a: start(0),
      b: start(1),
      c: start(2),
      strideA: stride(0),
      strideB: stride(1),
      strideC: stride(2),
      groups:
        operation.kind === "total" ? grouping(timeline, graph.axis.get(operands[0]!)!, operation.axis) : NO_GROUPS,
    };
  }

  /** What is rounded to the cent counts as reached, since a reading may leave it unrounded. */
  function isReached({ operation, operands }: Row): boolean {
    return operation.kind === "input" || operation.kind === "cents" || operands.some((operand) => reached.has(operand));
  }
}
