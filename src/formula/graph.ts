import { once } from "../ground/once";
import type { Axis, Row } from "./row";

/** Rows to evaluate one after the other; in a loop, column after column, because a row reads the column before. */
interface Stage {
  readonly rows: readonly Row[];
  readonly loops: boolean;
}

/** Rows in an order in which each can be computed, with the axis on which each lives. */
export interface Graph {
  readonly outputs: readonly Row[];
  readonly steps: readonly Stage[];
  readonly axis: ReadonlyMap<Row, Axis>;
}

/**
 * Everything the outputs read, in order.
 * A row takes the axis of its operands; rows of two different axes do not mix (sum the finer one first).
 * Rows that read the column before live on periods. Throws on rules that break these, which is an error of the rule.
 */
export function graph(outputs: readonly Row[]): Graph {
  const steps: Stage[] = [];
  const axis = new Map<Row, Axis>();
  const open = new Map<Row, Row[]>(); // the recalls being visited, each with the rows of its loop so far
  const loopOf = new Map<Row, Row>(); // those rows, each with its recall

  const leave = (row: Row): void => {
    const loops = row.operation.kind === "recall";
    const members = open.get(row) ?? [];
    open.delete(row);
    axis.set(row, axisOf(row, axis));

    const around = new Set(
      row.operands.flatMap((operand) => (open.has(operand) ? operand : loopOf.get(operand)) ?? []),
    );
    around.delete(row);
    const [loop, another] = around;
    if (another || (loop && loops)) throw new Error("a loop inside a loop cannot be computed");
    if (loop) {
      loopOf.set(row, loop);
      open.get(loop)!.push(row);
    } else {
      steps.push({ rows: [...members, row], loops });
      members.forEach((member) => loopOf.delete(member));
    }
  };

  // A sum is as deep as it has terms, some of them thousands: rows wait in a list, not in calls.
  const entered = new Set<Row>();
  const pending = [...outputs].reverse();
  for (let row = pending.at(-1); row; row = pending.at(-1)) {
    if (entered.has(row)) {
      pending.pop();
      if (!axis.has(row)) leave(row);
      continue;
    }
    entered.add(row);
    if (row.operation.kind === "recall") open.set(row, []);
    for (const operand of [...row.operands].reverse()) if (!entered.has(operand)) pending.push(operand);
  }
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

/** The rows of a graph that an input reaches: what they give is no plain fact. */
export const reached = once(({ steps }: Graph): ReadonlySet<Row> => {
  const found = new Set<Row>();
  for (const { rows } of steps) {
    const isReached = rows.some(
      (row) => row.operation.kind === "input" || row.operands.some((each) => found.has(each)),
    );
    if (isReached) for (const row of rows) found.add(row);
  }
  return found;
});

/** The keys of the inputs a row reads, directly or through other rows. */
export function dependencies(row: Row): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<Row>();
  const pending = [row];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if (seen.has(each)) continue;
    seen.add(each);
    if (each.operation.kind === "input") keys.add(each.operation.key);
    for (const operand of [...each.operands].reverse()) pending.push(operand);
  }
  return keys;
}
