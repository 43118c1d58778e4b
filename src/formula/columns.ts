import { kernel } from "./kernels";
import type { Operand } from "./kernels";
import type { Program, ProgramRunner, Step, Value } from "./program";

/**
 * Runs a program in plain TypeScript: every step is a loop over the trials of a block, in float64.
 * Gives the same digits as `webAssembly.ts`, for engines that have none.
 */
export function columnsRunner(program: Program, results: readonly Value[], trials: number): ProgramRunner {
  const columns = new Map<Step, Float64Array>();
  const sources = new Map<string, Float64Array>();
  const loops: (() => void)[] = [];

  const operand = (value: Value): Operand =>
    typeof value === "number"
      ? { values: Float64Array.of(value), fixed: true }
      : { values: columns.get(value)!, fixed: false };

  for (const step of program.stepsFor(results)) {
    const column = new Float64Array(trials);
    columns.set(step, column);
    if (step.operation.kind === "source") sources.set(step.operation.name, column);
    else loops.push(kernel(step.operation, column, step.operands.map(operand)));
  }
  return {
    trials,
    source: (name) => sources.get(name),
    run: () => {
      for (const loop of loops) loop();
    },
    results: results.map((value) =>
      typeof value === "number" ? new Float64Array(trials).fill(value) : columns.get(value)!,
    ),
  };
}
