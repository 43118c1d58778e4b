import type { Documents } from "../../simulation/simulate";
import type { Method } from "../../simulation/stream";
import type { Measure } from "../../simulation/scenarioProgram";

/** A question as it travels to a worker: a message cannot carry scenarios, which are made of exact fractions. */
export interface SentQuestion extends Documents {
  readonly measure: Measure;
  readonly method: Method;
  readonly seed: number;
}

/** Asks for `count` trials of a job, `from` being a multiple of BLOCK. */
export interface Task {
  readonly job: number;
  readonly question: SentQuestion;
  readonly from: number;
  readonly count: number;
}

/** The outcomes of a task, an array for each scenario, and how long the trials themselves took. */
export interface Computed {
  readonly job: number;
  readonly from: number;
  readonly outcomes: readonly Float64Array[];
  readonly milliseconds: number;
}

/** Why a task was not computed. */
interface Failure {
  readonly job: number;
  readonly from: number;
  readonly failure: string;
}

export type Answer = Computed | Failure;
