import { randomisationOf, REPLICATES } from "./replicates";

/** Enough bins for the share of an outcome that rises evenly with the uniform to be found but for 1/64². */
const MOST_BINS = 64;
const TRIALS_PER_BIN = 30;

/**
 * The share of the variance of outcomes that one input explains alone, Var(E[Y | U])/Var(Y), between 0 and 1: its
 * first-order Sobol' index, from trials made for something else. `uniforms[i]`, in [0, 1[, is what the input was drawn
 * from in trial i and `outcomes[i]` what came of it. Trials are dealt into equal bins of U: 64, or as many as have 30
 * trials each; what means of bins explain is compared with the variance, less what noise alone would give. 0 if all
 * outcomes are equal, and for fewer than 60 trials, which tell nothing.
 *
 * Noise is told by the randomisations (replicates.ts), which are independent of each other: the mean
 * product of two trials of one bin but of different randomisations holds none. The variance within bins would not tell
 * it where trials are spread evenly: there the other inputs are not spread within a bin of U as chance has it.
 *
 * A jump of E[Y | U] within a bin is lost: for an overrun that comes one time in 20, 5 % of its share.
 * Source: Plischke, Reliability Engineering and System Safety 95 (2010) 354–360; Plischke, Borgonovo and Smith, European
 * Journal of Operational Research 226 (2013) 536–550.
 * Example: of U₁ + 2·U₂, U₁ explains 1/5 and U₂ 4/5.
 */
export function varianceShare(uniforms: Float64Array, outcomes: Float64Array): number {
  if (uniforms.length !== outcomes.length) throw new RangeError("Every outcome has its uniform");
  const bins = Math.min(MOST_BINS, Math.floor(outcomes.length / TRIALS_PER_BIN));
  if (bins < 2) return 0;
  const middle = mean(outcomes);
  const counts = new Float64Array(bins * REPLICATES);
  const sums = new Float64Array(bins * REPLICATES);
  let total = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const cell = ((uniforms[i]! * bins) | 0) * REPLICATES + randomisationOf(i);
    const apart = outcomes[i]! - middle;
    counts[cell]!++;
    sums[cell]! += apart;
    total += apart * apart;
  }
  if (total === 0) return 0;
  let explained = 0;
  for (let cell = 0; cell < counts.length; cell += REPLICATES) {
    const trials = pairsOf(counts.subarray(cell, cell + REPLICATES));
    const products = pairsOf(sums.subarray(cell, cell + REPLICATES));
    if (trials.pairs > 0) explained += (products.pairs / trials.pairs) * trials.sum;
  }
  return Math.min(Math.max(explained / total, 0), 1);
}

/** The sum of terms, and the sum of the products of any two of them. */
function pairsOf(terms: Float64Array): { readonly sum: number; readonly pairs: number } {
  let sum = 0;
  let pairs = 0;
  for (const term of terms) {
    pairs += sum * term;
    sum += term;
  }
  return { sum, pairs };
}

function mean(values: Float64Array): number {
  const first = values[0]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - first;
  return first + sum / values.length;
}
