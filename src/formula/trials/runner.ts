import { unforeseen } from "../../ground/unforeseen";
import { columnsRunner } from "./columns";
import type { Program, ProgramRunner } from "./program";
import type { Value } from "./step";
import { wasmRunner } from "./webAssembly";

/**
 * Runs a program the fastest way the engine has: WebAssembly with vectors, or else plain TypeScript, which gives the
 * same digits. A fault of the assembler takes the slower way too, and leaves a trace.
 */
export function runner(program: Program, results: readonly Value[], trials: number): ProgramRunner {
  return assembled(program, results, trials) ?? columnsRunner(program, results, trials);
}

function assembled(...asked: Parameters<typeof wasmRunner>): ProgramRunner | undefined {
  try {
    return wasmRunner(...asked);
  } catch (error) {
    unforeseen(error, "WebAssembly");
    return undefined;
  }
}
