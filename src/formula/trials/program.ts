import type { Graph } from "../graph";
import { kernel } from "./kernels";
import { partialSums } from "../partialSums";
import type { Operation, Row } from "../row";
import type { Step, StepOperation, Value } from "./step";
import { grouping } from "../timeline";
import type { Timeline } from "../timeline";

/** What an input is worth: a number, or a value of the same program. */
export type ProgramInputs = (key: string) => Value;
/** A number of events of a mean, drawn for a year; years are counted from 0. */
export type ProgramCounts = (key: string, mean: Value, year: Value) => Value;
const ONCE = -1;

/**
 * What the simulation computes in each trial: the steps that draws reach, in an order in which each finds those it
 * reads, money unrounded (`cents` drops out; `round`, a term of a contract, stays).
 *
 * What no draw reaches is computed while the program is written, and with it all that follows from it: a choice
 * already made, an amount times nothing, numbers that multiply one after the other (which may change a last digit, the
 * same one everywhere). Equal steps are the same step, so that scenarios compared share what they have
 * in common. `columns.ts` and `webAssembly.ts` run programs.
 */
export class Program {
  private readonly written: Step[] = [];
  private readonly known = new Map<string, Step>();
  private readonly objects = new Map<object, number>();

  /** A value given for each trial from outside, by its name: the same name is the same source. */
  source(name: string): Step {
    return this.step({ kind: "source", name }, [], name);
  }

  plus(a: Value, b: Value): Value {
    if (typeof b === "number") return typeof a === "number" ? a + b : this.plus(b, a);
    if (a === 0) return b;
    const [inner, rest] = constantFirst(b, "plus");
    return typeof a === "number" && inner !== undefined
      ? this.plus(a + inner, rest)
      : this.apply({ kind: "plus" }, a, b);
  }
  minus(a: Value, b: Value): Value {
    return b === 0 ? a : this.apply({ kind: "minus" }, a, b);
  }
  times(a: Value, b: Value): Value {
    if (typeof b === "number") return typeof a === "number" ? a * b : this.times(b, a);
    if (a === 0) return 0;
    if (a === 1) return b;
    const [inner, rest] = constantFirst(b, "times");
    return typeof a === "number" && inner !== undefined
      ? this.times(a * inner, rest)
      : this.apply({ kind: "times" }, a, b);
  }
  per(a: Value, b: Value): Value {
    return typeof b === "number" && b !== 0 ? this.times(a, 1 / b) : this.apply({ kind: "per" }, a, b);
  }
  toThe(a: Value, exponent: Value): Value {
    if (exponent === 0) return 1;
    return exponent === 1 ? a : this.apply({ kind: "power" }, a, exponent);
  }
  when(condition: Value, then: Value, otherwise: Value): Value {
    if (typeof condition === "number") return condition ? then : otherwise;
    return this.apply({ kind: "when" }, condition, then, otherwise);
  }

  /** An operation on values: worked out at once when they are numbers, else a step of the program. */
  apply(operation: StepOperation, ...operands: readonly Value[]): Value {
    if (operands.every((value) => typeof value === "number")) {
      const result = new Float64Array(1);
      kernel(
        operation,
        result,
        operands.map((value) => ({ values: Float64Array.of(value), fixed: true })),
      )();
      return result[0]!;
    }
    const detail =
      "degree" in operation
        ? operation.degree
        : "decimals" in operation
          ? operation.decimals
          : this.numberOf(tableOf(operation));
    return this.step(operation, operands, detail);
  }

  /**
   * Writes what the outputs of a graph read. Gives the values of an output in each column of its axis.
   */
  read(
    { axis }: Graph,
    timeline: Timeline,
    inputs: ProgramInputs,
    counts: ProgramCounts,
  ): (output: Row) => readonly Value[] {
    const values = new Map<Row, Value[]>();
    const columnOf = (row: Row, column: number) => (axis.get(row) === "once" ? ONCE : column);
    const isUnknown = (row: Row, column: number) => values.get(row)?.[Math.max(columnOf(row, column), 0)] === undefined;
    const value = (row: Row, column: number): Value => {
      if (row.operation.kind === "input") return inputs(row.operation.key);
      if (isUnknown(row, column)) {
        for (const sum of partialSums(row, (each) => isUnknown(each, column))) value(sum, column);
        const t = columnOf(row, column);
        const made = make(row as Row & { readonly operation: Computed }, t);
        if (!values.has(row)) values.set(row, []);
        values.get(row)![Math.max(t, 0)] = made;
      }
      return values.get(row)![Math.max(columnOf(row, column), 0)]!;
    };

    const make = ({ operation, operands }: Row & { readonly operation: Computed }, t: number): Value => {
      const operand = (i: number, column = t) => value(operands[i]!, column);
      switch (operation.kind) {
        case "constant":
          return operation.value.float;
        case "firstMonth":
          return timeline[operation.axis][Math.max(t, 0)]!.from;
        case "lastMonth":
          return timeline[operation.axis][Math.max(t, 0)]!.to;
        case "cents":
        case "recall":
          return operand(0);
        case "before":
          return t > 0 ? operand(0, t - 1) : 0;
        case "when": {
          const condition = operand(0);
          if (typeof condition === "number") return operand(condition ? 1 : 2); // the other branch is not written
          return this.when(condition, operand(1), operand(2));
        }
        case "count":
          return counts(operation.key, operand(0), operand(1));
        case "plus":
          return this.plus(operand(0), operand(1));
        case "minus":
          return this.minus(operand(0), operand(1));
        case "times": {
          const factor = operand(0);
          return factor === 0 ? 0 : this.times(factor, operand(1));
        }
        case "per":
          return this.per(operand(0), operand(1));
        case "power":
          return this.toThe(operand(0), operand(1));
        case "total": {
          const groups = grouping(timeline, axis.get(operands[0]!)!, operation.axis);
          const members = [...groups.keys()].filter((column) => groups[column] === Math.max(t, 0));
          return members.map((column) => operand(0, column)).reduce((all, each) => this.plus(all, each), 0);
        }
        case "least":
        case "most":
        case "root":
        case "round":
        case "ceil":
        case "floor":
        case "upTo":
        case "is":
          return this.apply(operation, ...operands.map((_, i) => operand(i)));
      }
    };
    return (output) => timeline[axis.get(output)!].map((_, t) => value(output, t));
  }

  /** The steps that the results need, in order. */
  stepsFor(results: readonly Value[]): readonly Step[] {
    const needed = new Set<number>();
    const pending = [...results];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      if (typeof value === "number" || needed.has(value.place)) continue;
      needed.add(value.place);
      pending.push(...value.operands);
    }
    return this.written.filter(({ place }) => needed.has(place));
  }

  private step(operation: StepOperation, operands: readonly Value[], detail: string | number): Step {
    const names = operands.map((value) => (typeof value === "number" ? value : `#${value.place}`));
    const key = [operation.kind, detail, ...names].join(" ");
    let step = this.known.get(key);
    if (!step) {
      this.known.set(key, (step = { place: this.written.length, operation, operands }));
      this.written.push(step);
    }
    return step;
  }

  private numberOf(table: object | undefined): number {
    if (!table) return 0;
    const known = this.objects.get(table) ?? this.objects.size + 1;
    this.objects.set(table, known);
    return known;
  }
}

/** The number and the other operand of a sum or product that has a number, which then stands first. */
function constantFirst({ operation, operands }: Step, kind: "plus" | "times"): readonly [number | undefined, Value] {
  const [first, second] = operands;
  return operation.kind === kind && typeof first === "number" ? [first, second!] : [undefined, 0];
}

const tableOf = (operation: StepOperation): object | undefined =>
  operation.kind === "curve"
    ? operation.curve
    : operation.kind === "steps"
      ? operation.steps
      : operation.kind === "function"
        ? operation.of
        : undefined;

/** Inputs are given; every other row is computed. */
type Computed = Exclude<Operation, { readonly kind: "input" }>;

/**
 * A register for each step, given back after the last step that reads it, so that a program needs as many as it has
 * values under way at once; results keep theirs.
 */
export function registers(
  steps: readonly Step[],
  results: readonly Value[],
): { readonly of: ReadonlyMap<Step, number>; readonly count: number } {
  const lastReader = new Map<Value, Step | undefined>();
  for (const step of steps) for (const operand of step.operands) lastReader.set(operand, step);
  for (const result of results) lastReader.set(result, undefined);
  const of = new Map<Step, number>();
  const free: number[] = [];
  let count = 0;
  for (const step of steps) {
    for (const operand of new Set(step.operands)) {
      const register = typeof operand === "number" ? undefined : of.get(operand);
      if (register !== undefined && lastReader.get(operand) === step) free.push(register);
    }
    of.set(step, free.pop() ?? count++);
  }
  return { of, count };
}

/** A program ready to run over blocks of trials. */
export interface ProgramRunner {
  /** Trials in a block. */
  readonly trials: number;
  /** Where the values of a source are written before a block is run; undefined when no result depends on it. */
  source(name: string): Float64Array | undefined;
  /** Runs the program over a block. */
  run(): void;
  /** The results in the order they were asked for, a value for each trial. */
  readonly results: readonly Float64Array[];
}
