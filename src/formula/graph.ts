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
  const open = new Map<Row, Row[]>(); // the recalls being visited, each with the rows of its loop so far
  const loopOf = new Map<Row, Row>(); // those rows, each with its recall

  const visit = (row: Row): void => {
    if (axis.has(row) || open.has(row)) return;
    const loops = row.operation.kind === "recall";
    const members: Row[] = [];
    if (loops) open.set(row, members);
    row.operands.forEach(visit);
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
