// eˣ and ln x from + − × ÷ alone, which every JavaScript engine computes alike: Math.exp and Math.log may differ in
// their last digit. Both reduce x by powers of two, then sum the series; both are within 2 units of the last place.

const INVERSE_LN2 = 1.4426950408889634;
/** ln 2 in two parts, the first with 21 zero bits at its end: its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer); // low word first, as in lookup.ts

/** 2ᵏ for the exponents of normal numbers, −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return float[0]!;
}

/** 1/14!, …, 1/3!, 1/2!: with |r| ≤ ln 2 / 2 the terms beyond are under 10⁻¹⁹. */
const FACTORIALS = Array.from({ length: 13 }, (_, i) => {
  let product = 1;
  for (let n = 2; n <= 14 - i; n++) product *= n;
  return 1 / product;
});

/**
 * eˣ. Below −745.2 it is 0, above 709.8 it is Infinity, as IEEE 754 rounds them.
 * With x = k·ln 2 + r and |r| ≤ ln 2 / 2, eˣ = 2ᵏ·(1 + r + r²/2! + …).
 * Example: exp(0.5) is 1.6487212707001282.
 */
export function exp(x: number): number {
  if (x < -746) return 0;
  if (x > 710) return Infinity;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let series = 0;
  for (const coefficient of FACTORIALS) series = series * r + coefficient;
  const fraction = 1 + (high + (r * r * series - low));
  // In two steps, so that neither factor leaves the range of float64 where the result does not.
  const half = Math.floor(k / 2);
  return fraction * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 2/25, …, 2/5, 2/3: with s² ≤ 0.0295 the terms beyond are under 10⁻¹⁹. */
const ODD = Array.from({ length: 12 }, (_, i) => 2 / (25 - 2 * i));

/**
 * ln x for x > 0 (ln 0 is −Infinity; below 0 it is NaN).
 * With x = 2ᵏ·(1 + f), 1 + f between √½ and √2, and s = f/(2 + f), ln x = k·ln 2 + 2s + (2/3)s³ + (2/5)s⁵ + …
 * Example: ln(10) is 2.302585092994046.
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < 2 ** -1022) return ln(x * 2 ** 54) - 54 * LN2_HIGH - 54 * LN2_LOW;
  float[0] = x;
  const exponent = (words[1]! >>> 20) - 1023;
  words[1] = (words[1]! & 0xfffff) | 0x3ff00000;
  const isHigh = float[0] > Math.SQRT2;
  const k = isHigh ? exponent + 1 : exponent;
  const f = (isHigh ? float[0] / 2 : float[0]) - 1;
  const s = f / (2 + f);
  const square = s * s;
  let series = 0;
  for (const coefficient of ODD) series = series * square + coefficient;
  // 2s is f − s·f, of which f is exact: the rounding of s then weighs little.
  return k * LN2_HIGH + (f - (s * f - s * square * series - k * LN2_LOW));
}
