import { kernel } from "./kernels";
import type { Operand } from "./kernels";
import { registers } from "./program";
import type { Program, ProgramRunner } from "./program";
import type { Step, Value } from "./step";

/**
 * Runs a program in plain TypeScript: every step is a loop over the trials of a block, in float64.
 * Gives the same digits as `webAssembly.ts`, for engines that have none.
 */
export function columnsRunner(program: Program, results: readonly Value[], trials: number): ProgramRunner {
  const steps = program.stepsFor(results);
  const { of, count } = registers(steps, results);
  const shared = Array.from({ length: count }, () => new Float64Array(trials));
  const sources = new Map<string, Float64Array>();
  const loops: (() => void)[] = [];

  const column = (step: Step): Float64Array =>
    step.operation.kind === "source" ? sources.get(step.operation.name)! : shared[of.get(step)!]!;
  const operand = (value: Value): Operand =>
    typeof value === "number"
      ? { values: Float64Array.of(value), fixed: true }
      : { values: column(value), fixed: false };

  for (const step of steps) {
    if (step.operation.kind === "source") sources.set(step.operation.name, new Float64Array(trials));
    else loops.push(kernel(step.operation, column(step), step.operands.map(operand)));
  }
  return {
    trials,
    source: (name) => sources.get(name),
    run: () => {
      for (const loop of loops) loop();
    },
    results: results.map((value) => (typeof value === "number" ? new Float64Array(trials).fill(value) : column(value))),
  };
}
