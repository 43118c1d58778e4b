import { REPLICATES } from "./replicates";
import { directions, scrambled } from "./sobol";
import { threefry } from "./threefry";
import type { Words } from "./threefry";

/** How trials are drawn: a randomised Sobol sequence, or independent trials. */
export type Method = "sobol" | "random";

/** The uniforms of one quantity, trial after trial, each in ]0, 1[. */
export interface Stream {
  /** Writes those of trials first, first + 1, …; both `first` and the length are multiples of REPLICATES. */
  fill(first: number, into: Float64Array): void;
}

/** What the second counter of the generator tells apart: draws, words that scramble, and what a name stands for. */
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
  const key = threefry(keyOf(name), seed | 0, Math.floor(seed / 2 ** 32) | 0);
  return method === "random" ? randomStream(key) : sobolStream(name, key);
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

function sobolStream(name: string, key: Words): Stream {
  const nameKey = keyOf(name);
  const base = directions((i) => threefry(nameKey, i, 0));
  const { numbers, shifts } = scrambled(base, (i) => threefry(key, i, SCRAMBLE));
  return { fill: (first, into) => fillPoints(numbers, shifts, first, into) };
}

/**
 * Points in Gray code order: one number away from the point before. The eight randomisations are written out, which
 * engines run several times faster than a loop over them.
 */
function fillPoints(numbers: Int32Array, shifts: Int32Array, first: number, into: Float64Array): void {
  let [a, b, c, d, e, f, g, h] = shifts as unknown as [number, number, number, number, number, number, number, number];
  const move = (k: number) => {
    a ^= numbers[k]!;
    b ^= numbers[k + 1]!;
    c ^= numbers[k + 2]!;
    d ^= numbers[k + 3]!;
    e ^= numbers[k + 4]!;
    f ^= numbers[k + 5]!;
    g ^= numbers[k + 6]!;
    h ^= numbers[k + 7]!;
  };
  let index = first / REPLICATES;
  for (let gray = index ^ (index >>> 1), k = 0; gray > 0; gray >>>= 1, k += REPLICATES) if (gray & 1) move(k);
  for (let i = 0; i < into.length; i += REPLICATES) {
    into[i] = unit(a);
    into[i + 1] = unit(b);
    into[i + 2] = unit(c);
    into[i + 3] = unit(d);
    into[i + 4] = unit(e);
    into[i + 5] = unit(f);
    into[i + 6] = unit(g);
    into[i + 7] = unit(h);
    index++;
    move((31 - Math.clz32(index & -index)) * REPLICATES);
  }
}

/** The middle of the 2⁻³² that a word stands for. */
const unit = (word: number): number => ((word >>> 0) + 0.5) * UNIT;
