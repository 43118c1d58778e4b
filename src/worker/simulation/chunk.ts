import { BLOCK } from "../../simulation/stream";

/** Trials from, from + 1, …, computed in one go; `from` is a multiple of BLOCK. */
export interface Chunk {
  readonly from: number;
  readonly count: number;
}

/** The first chunk of a job: a few milliseconds, whatever the scenario, in an engine that has optimised nothing yet. */
export const FIRST_COUNT = 4 * BLOCK;
/** An engine gets faster as it optimises, and the first times tell little. */
const GROWTH = 4;

/**
 * How many trials take the time wanted, given how long some took: at most four times as many as those.
 * An operation takes from 0.3 to 30 ns, so that counting operations would not tell.
 * Example: resized(2048, 10, 20) is 4096.
 */
export function resized(count: number, milliseconds: number, wanted: number): number {
  const growth = milliseconds > 0 ? Math.min(wanted / milliseconds, GROWTH) : GROWTH;
  return BLOCK * Math.max(Math.floor((growth * count) / BLOCK), 1);
}
