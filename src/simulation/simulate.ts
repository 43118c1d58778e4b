import type { Scenario } from "../model/scenario";
import type { Measure } from "./scenarioProgram";
import type { Method } from "./stream";
import { trials } from "./trials";
import type { Measured } from "./trials";

/** What is asked of a simulation: one scenario, or two under common random numbers. */
export interface Question {
  readonly first: Scenario;
  readonly rival?: Scenario | undefined;
  readonly measure: Measure;
  readonly method: Method;
  /** A whole number from 0 to 2⁵³ − 1. */
  readonly seed: number;
  readonly trials: number;
}

/** The scenarios of a question as the files they were read from: what can be sent to another thread. */
export interface Documents {
  readonly first: unknown;
  readonly rival?: unknown;
}

/** The seed of whoever names none: functions are not volatile, and the same inputs give the same digits. */
export const DEFAULT_SEED = 1;
export const DEFAULT_TRIALS = 10_000;
/** Beyond this a simulation says no more, and no memory is safe. */
export const MOST_TRIALS = 10_000_000;

/** What each trial gave, trial after trial: of the first scenario, and of its rival if there is one. */
export interface Outcomes {
  readonly first: Float64Array;
  readonly rival?: Float64Array;
}

/** Runs a simulation in the calling thread. Example: 10,000 trials of case 01 take a few milliseconds. */
export function simulate(question: Question): Outcomes {
  const outcomes = measuredOf(question);
  const values = outcomes.map(() => new Float64Array(question.trials));
  trials(outcomes, question).run(0, values);
  return { first: values[0]!, ...(values[1] && { rival: values[1] }) };
}

/** What a question has computed in each trial. */
export const measuredOf = ({ first, rival, measure }: Omit<Question, "trials">): readonly Measured[] =>
  [first, ...(rival ? [rival] : [])].map((scenario) => ({ scenario, measure }));
