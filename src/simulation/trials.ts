import { Program } from "../formula/trials/program";
import type { ProgramRunner } from "../formula/trials/program";
import type { Value } from "../formula/trials/step";
import { recent } from "../ground/recent";
import { runner } from "../formula/trials/runner";
import { once } from "../ground/once";
import { totalRows } from "../model/plan/plan";
import type { Scenario } from "../model/scenario";
import { drawnFrom, written } from "./scenarioProgram";
import type { Measure } from "./scenarioProgram";
import { BLOCK, stream } from "./stream";
import type { Method } from "./stream";

/** What is simulated: a scenario, and what is looked at. */
export interface Measured {
  readonly scenario: Scenario;
  readonly measure: Measure;
}

export interface Draws {
  readonly seed: number;
  readonly method: Method;
}

/** Computes the outcomes of any trials, in any order: a trial depends on its number only. */
export interface Trials {
  /** Writes the outcomes of trials first, first + 1, …, one array for each outcome; `first` is a multiple of BLOCK. */
  run(first: number, into: readonly Float64Array[]): void;
}

/**
 * The trials of scenarios under common random numbers: quantities of one name share their draws (MODEL.md 7).
 * Example: trials([{ scenario, measure: "total" }], { seed: 1, method: "stratified" }).run(0, [new Float64Array(10_000)]).
 */
export const trials = (outcomes: readonly Measured[], draws: Draws): Trials =>
  sampled(compiled(keyOf(outcomes), outcomes), draws);

/** Cells of the plans to be computed: what tells, before a program is written, how large it will be. */
export const size = (outcomes: readonly Measured[]): number =>
  outcomes.reduce((sum, { scenario }) => {
    const { formulas, timeline } = totalRows(scenario);
    return sum + formulas.axis.size * timeline.period.length;
  }, 0);

/** A program whose sources are streams, ready to run. */
export interface Sampling {
  readonly block: ProgramRunner;
  /** The names of the streams it reads. */
  readonly names: readonly string[];
  readonly steps: number;
}

export function sampling(program: Program, results: readonly Value[]): Sampling {
  const steps = program.stepsFor(results);
  const names = steps.flatMap(({ operation }) => (operation.kind === "source" ? operation.name : []));
  return { block: runner(program, results, BLOCK), names, steps: steps.length };
}

/** The results of a program, trial after trial. */
export function sampled({ block, names }: Sampling, { seed, method }: Draws): Trials {
  const sources = names.map((name) => ({ column: block.source(name)!, draws: stream(name, seed, method) }));
  return {
    run: (first, into) => {
      const count = into[0]!.length;
      for (let start = 0; start < count; start += BLOCK) {
        for (const { column, draws } of sources) draws.fill(first + start, column);
        block.run();
        const length = Math.min(BLOCK, count - start);
        into.forEach((values, i) => values.set(block.results[i]!.subarray(0, length), start));
      }
    },
  };
}

/** Programs are kept for the next seed, or the next thousand trials: some with this many steps together, or the last. */
const STEPS_KEPT = 20_000;
const compiled = recent(
  STEPS_KEPT,
  (_key, outcomes: readonly Measured[]) => {
    const program = new Program();
    const results = outcomes.map(({ scenario, measure }) =>
      written(program, scenario, measure, drawnFrom(program, scenario)),
    );
    return sampling(program, results);
  },
  ({ steps }) => steps,
);
const keyOf = (outcomes: readonly Measured[]): string =>
  outcomes.map(({ scenario, measure }) => `${numberOf(scenario).number} ${measure}`).join(" ");
let scenarios = 0;
const numberOf = once((_scenario: Scenario) => ({ number: scenarios++ }));
