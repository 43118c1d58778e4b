import type { Axis, Row } from "./row";

/** Rows to evaluate one after the other; in a loop, column after column, because a row reads the column before. */
export interface Step {
  readonly rows: readonly Row[];
  readonly loops: boolean;
}

/** Rows in an order in which each can be computed, with the axis on which each lives. */
export interface Graph {
  readonly outputs: readonly Row[];
  readonly steps: readonly Step[];
  readonly axis: ReadonlyMap<Row, Axis>;
}

/**
 * Everything the outputs read, in order.
 * A row takes the axis of its operands; rows of two different axes do not mix (sum the finer one first).
 * Rows that read the column before live on periods. Throws on rules that break these, which is an error of the rule.
 */
export function graph(outputs: readonly Row[]): Graph {
  const steps: Step[] = [];
  const axis = new Map<Row, Axis>();
  const open = new Set<Row>();
  const waiting = new Map<Row, Row>(); // row -> the recall whose loop it belongs to
  const members: Row[] = [];

  const visit = (row: Row): void => {
    if (axis.has(row) || open.has(row)) return;
    if (row.operation.kind === "recall") open.add(row);
    row.operands.forEach(visit);
    open.delete(row);
    axis.set(row, axisOf(row, axis));
    const loop = row.operands
      .map((operand) => (open.has(operand) ? operand : waiting.get(operand)))
      .find((recall) => recall && recall !== row);
    if (loop) {
      if (row.operation.kind === "recall") throw new Error("a loop inside a loop cannot be computed");
      waiting.set(row, loop);
      members.push(row);
    } else if (row.operation.kind === "recall") {
      steps.push({ rows: [...members.splice(0), row], loops: true });
      waiting.clear();
    } else {
      steps.push({ rows: [row], loops: false });
    }
  };
  outputs.forEach(visit);
  return { outputs, steps, axis };
}

function axisOf(row: Row, known: ReadonlyMap<Row, Axis>): Axis {
  const { operation } = row;
  if (operation.kind === "firstMonth" || operation.kind === "lastMonth" || operation.kind === "total")
    return operation.axis;
  if (operation.kind === "before" || operation.kind === "recall") return "period";
  const axes = new Set(row.operands.map((operand) => known.get(operand) ?? "period"));
  axes.delete("once");
  if (axes.size > 1) throw new Error(`a row cannot mix the axes ${[...axes].join(" and ")}`);
  return [...axes][0] ?? "once";
}

/** The keys of the inputs a row reads, directly or through other rows. */
export function dependencies(row: Row): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<Row>();
  const visit = (each: Row): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.operation.kind === "input") keys.add(each.operation.key);
    each.operands.forEach(visit);
  };
  visit(row);
  return keys;
}
