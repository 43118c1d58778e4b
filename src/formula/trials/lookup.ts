// Functions of a uniform that are read from a table: what the laws of the simulation become once they are built.
// Both readers of programs (columns.ts, webAssembly.ts) work them out by the same operations in the same order.

/**
 * A smooth, monotone function on ]0, 1[ as cubics. Cells halve toward both ends: 32 of equal width in each octave of
 * the distance t to the nearer end, from ½ down to 2⁻⁴⁰ (nearer draws count as there).
 * `cubics` holds four coefficients a cell, constant first, in s = (t's mantissa − that of the cell's start), 0 ≤ s < 1/32;
 * first the cells of the lower half from the end inward, then those of the upper half likewise.
 */
export interface Curve {
  readonly cubics: Float64Array;
}

/** Cells an octave, octaves a half, and the distance at which the table ends. */
export const CURVE = { cells: 32, octaves: 39, nearest: 2 ** -40, farthest: 0.5 - 2 ** -54 } as const;
/** Cells of a half of the table. */
export const HALF = CURVE.cells * CURVE.octaves;
/** What the high word of a float64 holds above its cell number: the exponent of `nearest`, and five bits of mantissa. */
export const FIRST_CELL = (1023 - 40) * CURVE.cells;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer); // low word first: every engine that runs JavaScript today is little-endian

/** The value of a curve at u. */
export function curveAt({ cubics }: Curve, u: number): number {
  const distance = 1 - u < u ? 1 - u : u;
  const bounded = distance < CURVE.nearest ? CURVE.nearest : distance;
  float[0] = CURVE.farthest < bounded ? CURVE.farthest : bounded;
  const high = words[1]!;
  words[1] = (high & 0x7fff) | 0x3ff00000;
  const s = float[0] - 1;
  const c = 4 * ((high >>> 15) - FIRST_CELL + (u < 0.5 ? 0 : HALF));
  return ((cubics[c + 3]! * s + cubics[c + 2]!) * s + cubics[c + 1]!) * s + cubics[c]!;
}

/**
 * A law of whole or listed values: values[k] where upTo[k − 1] ≤ u < upTo[k]. `guide` tells for each of its equal
 * shares of ]0, 1[, a power of two of them, the first k that can be meant there; the last bound is above 1.
 */
export interface Steps {
  readonly values: Float64Array;
  readonly upTo: Float64Array;
  readonly guide: Int32Array;
}

/**
 * The entries of a guide to so many values: as many or more, so that a value is found in about one step, from 2¹⁰ to the
 * 2¹⁵ that stay near the processor.
 */
export const guideSize = (values: number): number => 1 << Math.min(Math.max(10, 32 - Math.clz32(values - 1)), 15);

/** The value of a law of listed values at u. */
export function stepAt({ values, upTo, guide }: Steps, u: number): number {
  let k = guide[Math.floor((1 + u) * guide.length) & (guide.length - 1)]!; // 1 + u, whose first bits are the entry's number
  while (upTo[k]! <= u) k++;
  return values[k]!;
}
