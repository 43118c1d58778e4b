import { REPLICATES } from "./replicates";
import type { Words } from "./threefry";

/** Random words by their number. */
export type RandomWords = (i: number) => Words;

/** Points have 32 bits, so a dimension has 32 direction numbers. */
const BITS = 32;
/** The degree of polynomials: 2¹³ − 1 is prime, so that every irreducible one is primitive. */
const DEGREE = 13;

/**
 * The direction numbers of a Sobol dimension, the first bit of a point highest: a primitive polynomial and its initial
 * numbers are drawn, the others follow by Sobol's recurrence. Source: Bratley and Fox, ACM TOMS algorithm 659 (1988).
 */
export function directions(words: RandomWords): Int32Array {
  let attempt = 0;
  let polynomial: number;
  do polynomial = (1 << DEGREE) | ((words(attempt++)[0] & ((1 << (DEGREE - 1)) - 1)) << 1) | 1;
  while (!isPrimitive(polynomial));

  const numbers = new Int32Array(BITS);
  for (let k = 0; k < BITS; k++) {
    if (k < DEGREE) numbers[k] = ((words(attempt + k)[1] | 1) << (BITS - 1 - k)) | 0;
    else {
      const last = numbers[k - DEGREE]!;
      let number = last ^ (last >>> DEGREE);
      for (let i = 1; i < DEGREE; i++) if ((polynomial >>> (DEGREE - i)) & 1) number ^= numbers[k - i]!;
      numbers[k] = number;
    }
  }
  return numbers;
}

/**
 * Whether a polynomial over {0, 1} of prime degree, constant term 1, is primitive: it has no root at 1, and x to the
 * power 2^degree comes back to x.
 */
function isPrimitive(polynomial: number): boolean {
  let terms = 0;
  for (let rest = polynomial; rest > 0; rest >>>= 1) terms += rest & 1;
  if (terms % 2 === 0) return false;
  let power = 0b10;
  for (let i = 0; i < DEGREE; i++) power = square(power, polynomial);
  return power === 0b10;
}

function square(value: number, polynomial: number): number {
  let result = 0;
  for (let i = 0; i < DEGREE; i++) if ((value >>> i) & 1) result ^= 1 << (2 * i);
  for (let i = 2 * DEGREE - 2; i >= DEGREE; i--) if ((result >>> i) & 1) result ^= polynomial << (i - DEGREE);
  return result;
}

/**
 * Independent randomisations of a dimension: each multiplies its direction numbers by a random lower triangular matrix
 * (linear matrix scramble) and shifts its points digit by digit. `numbers[k·REPLICATES + r]` is number k of
 * randomisation r. Source: Matoušek, "On the L2-discrepancy for anchored boxes", 1998.
 */
export function scrambled(
  directions: Int32Array,
  words: RandomWords,
): { readonly numbers: Int32Array; readonly shifts: Int32Array } {
  const numbers = new Int32Array(BITS * REPLICATES);
  const shifts = new Int32Array(REPLICATES);
  for (let r = 0; r < REPLICATES; r++) {
    for (let bit = 0; bit < BITS; bit++) {
      const diagonal = 1 << (BITS - 1 - bit);
      const column = diagonal | (words(r * BITS + bit)[0] & ~diagonal & (diagonal - 1));
      for (let k = bit; k < BITS; k++) if (directions[k]! & diagonal) numbers[k * REPLICATES + r]! ^= column;
    }
    shifts[r] = words(r * BITS)[1];
  }
  return { numbers, shifts };
}
