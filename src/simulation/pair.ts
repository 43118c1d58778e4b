import type { Method } from "./stream";
import { dealt, errorAcross, standardErrors, type Statistics, summary, type Summary } from "./summary";

/** What two choices are to each other, from the differences of what they cost, trial by trial. */
interface Comparison {
  /** The share of trials in which the first costs less, strictly. */
  readonly probabilityCheaper: number;
  /** The share of trials in which both cost the same. */
  readonly probabilityEqual: number;
  /** What it costs on average to have chosen the first and not the cheaper of the two: E[(first − rival)⁺]. */
  readonly regret: number;
  /** The same of the rival: E[(rival − first)⁺]. */
  readonly regretOfRival: number;
  /** What it is worth at most to know every cost before choosing: the regret of the better choice. */
  readonly valueOfPerfectInformation: number;
}

/** Two choices under common random numbers. All are in the unit of the outcomes, but for the probabilities. */
export interface Pair extends Comparison {
  readonly first: Summary;
  readonly rival: Summary;
  /** Of first − rival, trial by trial: positive where the first costs more. */
  readonly difference: Summary;
}

/** The standard error of what a pair tells. */
export interface PairErrors extends Comparison {
  readonly first: Statistics;
  readonly rival: Statistics;
  readonly difference: Statistics;
}

/**
 * Compares the costs of two choices, trial by trial: trial i of both is drawn from the same random numbers, so that they
 * are as many, one or more.
 * Source: Raiffa and Schlaifer, Applied Statistical Decision Theory (1961), for regret (opportunity loss) and the
 * value of perfect information.
 * Example: costs of 1, 5 and 3, 1: the first is cheaper in half of the trials, its regret is (5 − 1)/2 = 2, that of the
 * rival (3 − 1)/2 = 1, which perfect information would save.
 */
export function pair(first: Float64Array, rival: Float64Array, method: Method): Pair {
  const difference = minus(first, rival);
  return {
    first: summary(first, method),
    rival: summary(rival, method),
    difference: summary(difference, method),
    ...comparison(difference),
  };
}

/**
 * The standard error of what a pair tells, from what it is within each of the randomisations, as `standardErrors`.
 * NaN for fewer than 16 trials, except for the means.
 */
export function pairStandardErrors(first: Float64Array, rival: Float64Array, method: Method): PairErrors {
  const difference = minus(first, rival);
  const parts = dealt(difference).map(comparison);
  const error = (of: keyof Comparison) =>
    errorAcross(
      parts.map((part) => part[of]),
      difference.length,
    );
  return {
    first: standardErrors(first, method),
    rival: standardErrors(rival, method),
    difference: standardErrors(difference, method),
    probabilityCheaper: error("probabilityCheaper"),
    probabilityEqual: error("probabilityEqual"),
    regret: error("regret"),
    regretOfRival: error("regretOfRival"),
    valueOfPerfectInformation: error("valueOfPerfectInformation"),
  };
}

function minus(first: Float64Array, rival: Float64Array): Float64Array {
  if (first.length !== rival.length) throw new RangeError("A pair has as many trials of the first as of the rival");
  const difference = new Float64Array(first.length);
  for (let i = 0; i < first.length; i++) difference[i] = first[i]! - rival[i]!;
  return difference;
}

function comparison(differences: Float64Array): Comparison {
  let [cheaper, equal, more, less] = [0, 0, 0, 0];
  for (let i = 0; i < differences.length; i++) {
    const difference = differences[i]!;
    if (difference < 0) {
      cheaper++;
      less -= difference;
    } else if (difference > 0) more += difference;
    else equal++;
  }
  const trials = differences.length;
  const [regret, regretOfRival] = [more / trials, less / trials];
  return {
    probabilityCheaper: cheaper / trials,
    probabilityEqual: equal / trials,
    regret,
    regretOfRival,
    valueOfPerfectInformation: Math.min(regret, regretOfRival),
  };
}
