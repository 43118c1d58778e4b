/** Trials of one randomisation in a row: as many strata as a quantity's range has, one trial in each. */
export const STRATA = 64;

/**
 * Independent randomisations among which blocks of STRATA trials are dealt, block i to number i mod REPLICATES. Their spread
 * tells the standard error: of sixteen, ±2 covers 93.6 % by Student's law, of eight 91.4 %, of thirty-two 94.6 %; more of
 * them would make each coarser.
 */
export const REPLICATES = 16;

/** The randomisation of a trial. */
export const randomisationOf = (trial: number): number => Math.floor(trial / STRATA) % REPLICATES;

/** How many randomisations so many trials have. */
export const randomisations = (trials: number): number => Math.min(REPLICATES, Math.ceil(trials / STRATA));

/** How many of so many trials are of a randomisation. Example: of 1,100, 128 are of the first, 64 of the last. */
export function trialsIn(randomisation: number, trials: number): number {
  const rounds = Math.floor(trials / (STRATA * REPLICATES));
  const rest = trials - rounds * STRATA * REPLICATES - randomisation * STRATA;
  return rounds * STRATA + Math.min(Math.max(rest, 0), STRATA);
}
