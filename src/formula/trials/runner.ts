import { columnsRunner } from "./columns";
import type { Program, ProgramRunner } from "./program";
import type { Value } from "./step";
import { wasmRunner } from "./webAssembly";

/**
 * Runs a program the fastest way the engine has: WebAssembly with vectors, or else plain TypeScript, which gives the
 * same digits.
 */
export function runner(program: Program, results: readonly Value[], trials: number): ProgramRunner {
  try {
    return wasmRunner(program, results, trials) ?? columnsRunner(program, results, trials);
  } catch {
    // A page may forbid WebAssembly, and old browsers refuse to compile more than 4 KB of it in the page's thread.
    return columnsRunner(program, results, trials);
  }
}
