import type { Graph } from "./graph";
import { kernel } from "./kernels";
import type { Cell } from "./kernels";
import type { Operation, Row } from "./row";
import { grouping } from "./timeline";
import type { Timeline } from "./timeline";

/** What an input is worth: the same number in every trial, or one draw for each. */
export type Draws = number | Float64Array;

/** The outputs of a graph over a block of trials. */
export interface Columns {
  /** Computes a block from what the draws hold now. */
  compute(): void;
  /** The values of an output in each column of its axis: one for each trial, or only one when no draw reaches it. */
  of(output: Row): readonly Float64Array[];
}

/**
 * Reads a graph for the simulation: every cell over a block of trials, in float64, money unrounded (`cents` drops out;
 * `round`, a term of a contract, stays).
 *
 * The caller keeps the draws it gives, fills them anew and computes the next block. What no draw reaches is computed
 * once, here, and with it all that follows from it: a choice already made, an amount times nothing. Only the rest is
 * left to compute in each block, in an order in which each cell finds those it reads.
 */
export function columnsReader(
  { outputs, axis }: Graph,
  timeline: Timeline,
  inputs: (key: string) => Draws,
  trials: number,
): Columns {
  const cells = new Map<Row, Cell[]>();
  const steps: (() => void)[] = [];
  const columnsOf = (row: Row) => timeline[axis.get(row)!];

  /** The cell of a row in a column, made when it is first asked for. */
  function cell(row: Row, column: number): Cell {
    let known = cells.get(row);
    if (!known) cells.set(row, (known = []));
    const t = axis.get(row) === "once" ? 0 : column;
    return (known[t] ??= make(row, t));
  }

  function make({ operation, operands }: Row, t: number): Cell {
    const operand = (i: number, column = t) => cell(operands[i]!, column);
    switch (operation.kind) {
      case "input": {
        const draws = inputs(operation.key);
        return typeof draws === "number" ? fixed(draws) : { values: draws, fixed: false };
      }
      case "constant":
        return fixed(operation.value.float);
      case "firstMonth":
        return fixed(timeline[operation.axis][t]!.from);
      case "lastMonth":
        return fixed(timeline[operation.axis][t]!.to);
      case "cents":
      case "recall":
        return operand(0);
      case "before":
        return t > 0 ? operand(0, t - 1) : NOTHING;
      case "when": {
        const condition = operand(0);
        if (condition.fixed) return operand(condition.values[0] ? 1 : 2);
        return computed(operation, [condition, operand(1), operand(2)]);
      }
      case "times": {
        const factor = operand(0);
        return is(factor, 0) ? NOTHING : product(factor, operand(1));
      }
      case "plus":
        return total(operand(0), operand(1));
      case "total": {
        const groups = grouping(timeline, axis.get(operands[0]!)!, operation.axis);
        const members = [...groups.keys()].filter((column) => groups[column] === t);
        return members.map((column) => operand(0, column)).reduce(total, NOTHING);
      }
      default:
        return computed(
          operation,
          operands.map((_, i) => operand(i)),
        );
    }
  }

  function product(a: Cell, b: Cell): Cell {
    if (is(b, 0)) return NOTHING;
    return is(a, 1) ? b : is(b, 1) ? a : computed({ kind: "times" }, [a, b]);
  }

  function total(a: Cell, b: Cell): Cell {
    return is(a, 0) ? b : is(b, 0) ? a : computed({ kind: "plus" }, [a, b]);
  }

  /** A cell worked out from others: now when they are fixed, in every block otherwise. */
  function computed(operation: Operation, operands: readonly Cell[]): Cell {
    const isFixed = operands.every((operand) => operand.fixed);
    const values = new Float64Array(isFixed ? 1 : trials);
    const step = kernel(operation, values, operands);
    if (isFixed) step();
    else steps.push(step);
    return { values, fixed: isFixed };
  }

  const values = new Map(outputs.map((row) => [row, columnsOf(row).map((_, t) => cell(row, t).values)]));
  return {
    compute: () => {
      for (const step of steps) step();
    },
    of: (output) => values.get(output)!,
  };
}

const fixed = (value: number): Cell => ({ values: Float64Array.of(value), fixed: true });
const NOTHING = fixed(0);
const is = (cell: Cell, value: number): boolean => cell.fixed && cell.values[0] === value;
