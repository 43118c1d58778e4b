import { threefry } from "./threefry";
import { STRATA } from "./replicates";

/** How many are kept: two blocks take the same one, from the same place on, once in 4 million times. */
export const PERMUTATIONS = 1024;

/** Where the random words that shuffle start: any key would do. */
const KEY = [0, 0] as const;

/**
 * Random permutations of the strata, one after the other, by Fisher and Yates: `permutations()[p * STRATA + i]` is where
 * permutation p leads i. The same everywhere, as they come from the generator alone.
 */
export function permutations(): Uint8Array {
  if (made) return made;
  const all = new Uint8Array(PERMUTATIONS * STRATA);
  for (let p = 0; p < PERMUTATIONS; p++) {
    const one = all.subarray(p * STRATA, (p + 1) * STRATA);
    for (let i = 0; i < STRATA; i++) {
      // The high bits of a word, times how many places are left: uneven by less than 2⁻²⁶.
      const at = Math.floor(((threefry(KEY, p * STRATA + i, 0)[0] >>> 0) / 2 ** 32) * (i + 1));
      one[i] = one[at]!;
      one[at] = i;
    }
  }
  return (made = all);
}
let made: Uint8Array | undefined;
