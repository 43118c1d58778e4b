// Arithmetic on floats that are an exact number but for the noise of a few operations, as the simulation counts.
// Only + − × ÷ and square roots are used, which every JavaScript engine computes alike.

/**
 * Twenty operations or so lose less than this share of a value. A draw falls that near to a boundary by chance once in
 * 10¹² trials; a number that belongs on it (3 months of notice that came out as 3.0000000000000004) always does.
 */
export const NOISE = 2 ** -44;

const within = (size: number): number => (size + 1) * NOISE;

function settled(x: number): number {
  const whole = Math.floor(x + 0.5);
  return Math.abs(x - whole) <= within(Math.abs(x)) ? whole : x;
}

/** ⌈x⌉ and ⌊x⌋ of the number meant. Example: ceiling(3.0000000000000004) is 3. */
export const ceiling = (x: number): number => Math.ceil(settled(x));
export const floor = (x: number): number => Math.floor(settled(x));

/** Rounded half away from zero at 1/scale, what belongs on a tie being one. Example: nearest(1.005, 100) is 1.01. */
export function nearest(x: number, scale: number): number {
  const whole = Math.floor(Math.abs(x) * (scale * (1 + NOISE)) + (0.5 + NOISE));
  return (Math.sign(x) * whole) / scale;
}

/** 1 where x ≤ y, or x = y, as numbers meant; else 0. */
export const upTo = (x: number, y: number): number => (x - y <= within(Math.abs(x) + Math.abs(y)) ? 1 : 0);
export const same = (x: number, y: number): number => upTo(x, y) * upTo(y, x);

/** x to a whole power that is not negative, by squaring. */
export function power(x: number, exponent: number): number {
  let result = 1;
  for (let square = x, rest = Math.round(exponent); rest > 0; square *= square, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

/**
 * The k-th root of a number that is not negative: the square root of IEEE 754, otherwise Newton's method, which comes
 * down from 1 + (x − 1)/k (never below the root, as Bernoulli's inequality says) until it stops.
 */
export function root(x: number, degree: number): number {
  if (degree === 2) return Math.sqrt(x);
  if (x <= 0) return 0;
  for (let guess = 1 + (x - 1) / degree; ;) {
    const next = ((degree - 1) * guess + x / power(guess, degree - 1)) / degree;
    if (!(next < guess)) return guess;
    guess = next;
  }
}
