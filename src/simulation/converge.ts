import type { Outcomes, Question } from "./simulate";
import { measuredOf } from "./simulate";
import { summary } from "./summary";
import { BLOCK } from "./stream";
import { trials } from "./trials";

/** How precise an answer must be, and what it may cost. */
export interface Wanted {
  /** The standard error of the mean, as a share of the mean of the first scenario. */
  readonly precision: number;
  /** The most trials. */
  readonly budget: number;
}

export interface Converged extends Outcomes {
  readonly trials: number;
  /** Whether the precision was reached within the budget. */
  readonly reached: boolean;
}

/** Trials of the first look: 64 in each randomisation, so that their spread means something. */
const FIRST = 2 * BLOCK;

/**
 * Runs trials, twice as many each time, until the standard error of the mean is as small as wanted, or the budget is
 * spent; of a pair, that of the mean difference. Trials already made are kept: the answer is that of as many trials
 * asked for at once.
 * Example: a precision of 0.001 on case 01 takes 1,024 trials.
 */
export function simulateUntil(question: Omit<Question, "trials">, { precision, budget }: Wanted): Converged {
  const outcomes = measuredOf(question);
  const run = trials(outcomes, question);
  let values = outcomes.map(() => new Float64Array(0));
  for (let count = Math.min(FIRST, budget); ; count = Math.min(2 * count, budget)) {
    const done = Math.floor(values[0]!.length / BLOCK) * BLOCK;
    values = values.map((known) => {
      const longer = new Float64Array(count);
      longer.set(known);
      return longer;
    });
    run.run(
      done,
      values.map((longer) => longer.subarray(done)),
    );
    const [first, rival] = values as [Float64Array, Float64Array?];
    const looked = rival ? first.map((value, i) => value - rival[i]!) : first;
    const error = summary(looked, question.method).standardError;
    const reached = error <= precision * Math.abs(summary(first, question.method).mean);
    if (reached || count === budget) return { first, ...(rival && { rival }), trials: count, reached };
  }
}
