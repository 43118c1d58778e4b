import { columnsRunner } from "../../src/formula/trials/columns";
import type { Program } from "../../src/formula/trials/program";
import type { Value } from "../../src/formula/trials/step";
import { wasmRunner } from "../../src/formula/trials/webAssembly";

/**
 * What results are worth where the sources are worth these, trial by trial: worked out by both runners, whose digits
 * must be the same.
 */
export function runBoth(
  program: Program,
  results: readonly Value[],
  sources: Readonly<Record<string, ArrayLike<number>>>,
): readonly Float64Array[] {
  const trials = Object.values(sources)[0]!.length;
  const [columns, assembled] = [columnsRunner, wasmRunner].map((make) => {
    const runner = make(program, results, trials)!;
    for (const [name, values] of Object.entries(sources)) runner.source(name)?.set(values);
    runner.run();
    return runner.results;
  });
  columns!.forEach((values, i) =>
    expect(values.findIndex((value, trial) => !Object.is(value, assembled![i]![trial]))).toBe(-1),
  );
  return columns!;
}
