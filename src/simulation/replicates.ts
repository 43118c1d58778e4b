/**
 * Independent randomisations of the Sobol sequence among which trials are dealt, trial i to number i mod REPLICATES.
 * Their spread tells the standard error; more of them would tell it better and make each sequence shorter, hence coarser.
 */
export const REPLICATES = 8;
