import { PERMUTATIONS, permutations } from "./permutations";
import { REPLICATES, STRATA } from "./replicates";
import { threefry } from "./threefry";
import type { Words } from "./threefry";

/** How trials are drawn: spread evenly over each quantity's range, or independent of each other. */
export type Method = "stratified" | "random";

/** The uniforms of one quantity, trial after trial, each in ]0, 1[. */
export interface Stream {
  /** Writes those of trials first, first + 1, …; `first` is a multiple of BLOCK. */
  fill(first: number, into: Float64Array): void;
}

/** Trials drawn at once: few enough for the columns of all quantities to stay near the processor. */
export const BLOCK = 512;

/** What the second counter of the generator tells apart: draws, orders of strata, and words that shift. */
const [DRAWS, ORDER, SHIFT] = [0, 1, 2];
const UNIT = 2 ** -32;

/** A draw's first six bits are its stratum, the others its place within. */
const PLACE_BITS = 26;
const PLACE = (1 << PLACE_BITS) - 1;

/**
 * The stream of a quantity. A draw depends on the seed, the trial and the name only: what else a scenario holds, in
 * which order, and how many trials are made change nothing.
 *
 * Every 64 trials take each of 64 strata of the range once, in an order of the name's own, and within each stratum those of
 * one randomisation follow van der Corput's sequence, shifted: a quantity alone is as evenly spread as numbers can be,
 * which is what sums of quantities need, and any two names meet as by chance, whatever they are called.
 * Source: McKay, Beckman and Conover, Technometrics 21 (1979), Latin hypercube sampling; Owen, Randomly permuted
 * (t,m,s)-nets and (t,s)-sequences (1995). MODEL.md 7 tells what was measured.
 */
export function stream(name: string, seed: number, method: Method): Stream {
  const key = threefry(keyOf(name), seed | 0, Math.floor(seed / 2 ** 32) | 0);
  return method === "random" ? randomStream(key) : stratifiedStream(key);
}

/** The name, letter by letter, as a key. */
export function keyOf(name: string): Words {
  let key: Words = [0, 0];
  for (let i = 0; i < name.length; i++) key = threefry(key, name.charCodeAt(i), i);
  return key;
}

function randomStream(key: Words): Stream {
  return {
    fill: (first, into) => {
      for (let i = 0; i < into.length; i += 2) {
        const [x, y] = threefry(key, (first + i) / 2, DRAWS);
        into[i] = unit(x);
        if (i + 1 < into.length) into[i + 1] = unit(y);
      }
    },
  };
}

function stratifiedStream(key: Words): Stream {
  const strata = shiftedStrata(key);
  const orders = permutations();
  return {
    fill: (first, into) => {
      for (let start = 0; start < into.length; start += STRATA) {
        const number = (first + start) / STRATA;
        const ofRandomisation = (number % REPLICATES) * STRATA;
        const place = reversed(Math.floor(number / REPLICATES));
        // Whose order: one of the permutations, between two shifts.
        const [word] = threefry(key, number, ORDER);
        const order = ((word >>> 12) % PERMUTATIONS) * STRATA;
        const [before, after] = [word & (STRATA - 1), (word >>> 6) & (STRATA - 1)];
        const count = Math.min(STRATA, into.length - start);
        for (let trial = 0; trial < count; trial++)
          into[start + trial] = unit(strata[ofRandomisation + (orders[order + (trial ^ before)]! ^ after)]! ^ place);
      }
    },
  };
}

/** The strata of each randomisation in their order, each with the shift of the places within it. */
function shiftedStrata(key: Words): Int32Array {
  const strata = new Int32Array(REPLICATES * STRATA);
  for (let i = 0; i < strata.length; i += 2) {
    const words = threefry(key, i / 2, SHIFT);
    words.forEach((word, beside) => {
      const stratum = (i + beside) % STRATA;
      strata[i + beside] = (stratum << PLACE_BITS) | (word & PLACE);
    });
  }
  return strata;
}

/** Van der Corput's sequence: the bits of a number read backwards, the first of them highest among those of a place. */
function reversed(number: number): number {
  let bits = 0;
  for (let rest = number, bit = 1 << (PLACE_BITS - 1); rest > 0 && bit > 0; rest = Math.floor(rest / 2), bit >>>= 1)
    if (rest % 2 === 1) bits |= bit;
  return bits;
}

/** The middle of the 2⁻³² that a word stands for. */
const unit = (word: number): number => ((word >>> 0) + 0.5) * UNIT;
