import type { Rational } from "../rational";
import { ROUNDOFF } from "../rational";

/**
 * Cells of float64, each with a bound on how far it may be from the exact rational value; a bound of 0 says it is that
 * value. Every operation adds twice what it can lose (ROUNDOFF), so that the true error stays below half the bound and
 * the bound's own rounding does not matter. Holds for magnitudes from 10⁻¹⁴⁰ to 10²⁹⁰, where floats do not vanish.
 */
export class BoundedCells {
  readonly value: Float64Array;
  readonly error: Float64Array;

  constructor(count: number) {
    this.value = new Float64Array(count);
    this.error = new Float64Array(count);
  }

  /** Every operation writes the cell `o` from the cells `a` and `b`. */
  set(o: number, rational: Rational): void {
    this.value[o] = rational.float;
    this.error[o] = rational.error;
  }
  setInteger(o: number, integer: number): void {
    this.value[o] = integer;
    this.error[o] = 0;
  }
  copy(o: number, a: number): void {
    this.value[o] = this.value[a]!;
    this.error[o] = this.error[a]!;
  }
  plus(o: number, a: number, b: number): void {
    this.add(o, this.value[a]!, this.value[b]!, this.error[a]! + this.error[b]!);
  }
  minus(o: number, a: number, b: number): void {
    this.add(o, this.value[a]!, -this.value[b]!, this.error[a]! + this.error[b]!);
  }
  private add(o: number, x: number, y: number, error: number): void {
    const z = x + y;
    this.value[o] = z;
    this.error[o] = error + (error || sumError(x, y, z) ? Math.abs(z) * ROUNDOFF : 0);
  }
  times(o: number, a: number, b: number): void {
    const x = this.value[a]!;
    const y = this.value[b]!;
    const dx = this.error[a]!;
    const dy = this.error[b]!;
    const z = x * y;
    const error = Math.abs(x) * dy + Math.abs(y) * dx + dx * dy;
    this.value[o] = z;
    this.error[o] = error * (1 + 4 * ROUNDOFF) + (error || productError(x, y, z) ? Math.abs(z) * ROUNDOFF : 0);
  }
  /** False when the divisor may be zero. Dividing by an exact zero gives 0: such a cell lies in a branch that is not taken. */
  per(o: number, a: number, b: number): boolean {
    const y = this.value[b]!;
    const dy = this.error[b]!;
    if (Math.abs(y) <= dy) {
      this.setInteger(o, 0);
      return dy === 0;
    }
    const x = this.value[a]!;
    const dx = this.error[a]!;
    const z = x / y;
    const error = (dx + Math.abs(z) * dy) / (Math.abs(y) - dy);
    this.value[o] = z;
    this.error[o] =
      error * (1 + 4 * ROUNDOFF) + (error || z * y !== x || productError(z, y, x) ? Math.abs(z) * ROUNDOFF : 0);
    return true;
  }
  least(o: number, a: number, b: number): void {
    this.value[o] = Math.min(this.value[a]!, this.value[b]!);
    this.error[o] = this.widest(a, b, this.value[a]! <= this.value[b]! ? a : b);
  }
  most(o: number, a: number, b: number): void {
    this.value[o] = Math.max(this.value[a]!, this.value[b]!);
    this.error[o] = this.widest(a, b, this.value[a]! >= this.value[b]! ? a : b);
  }
  /** The bound of the chosen cell, or of both where either could have been chosen. */
  private widest(a: number, b: number, chosen: number): number {
    const dx = this.error[a]!;
    const dy = this.error[b]!;
    return Math.abs(this.value[a]! - this.value[b]!) > dx + dy ? this.error[chosen]! : Math.max(dx, dy);
  }
  /** To a whole power. False when the exponent may be another one. */
  power(o: number, a: number, b: number): boolean {
    const x = this.value[a]!;
    const dx = this.error[a]!;
    const exponent = this.value[b]!;
    if (this.error[b] !== 0) return false;
    const z = raised(x, exponent);
    const whole = Number.isInteger(x) && Math.abs(z) <= Number.MAX_SAFE_INTEGER;
    this.value[o] = z;
    this.error[o] = dx === 0 && (whole || exponent === 1) ? 0 : powerError(x, dx, exponent, Math.abs(z));
    return true;
  }
  /** Rounds half away from zero at 1/scale. False when the value lies too near a tie to tell. */
  round(o: number, a: number, scale: number): boolean {
    const x = this.value[a]!;
    const scaled = Math.abs(x) * scale;
    const below = Math.floor(scaled);
    const dx = this.error[a]!;
    const error = dx * scale + (dx || productError(Math.abs(x), scale, scaled) ? scaled * 2 * ROUNDOFF : 0);
    if (error && Math.abs(scaled - below - 0.5) <= error) return false;
    this.setDecimal(o, Math.sign(x) * (scaled - below >= 0.5 ? below + 1 : below), scale);
    return true;
  }
  private setDecimal(o: number, integer: number, scale: number): void {
    const z = integer / scale || 0;
    this.value[o] = z;
    this.error[o] = Number.isInteger(z) ? 0 : Math.abs(z) * ROUNDOFF;
  }
  /** ⌈x⌉ or ⌊x⌋. False when the value lies too near an integer to tell. */
  ceil(o: number, a: number): boolean {
    this.setInteger(o, Math.ceil(this.value[a]!));
    return this.clearOfIntegers(a);
  }
  floor(o: number, a: number): boolean {
    this.setInteger(o, Math.floor(this.value[a]!));
    return this.clearOfIntegers(a);
  }
  private clearOfIntegers(a: number): boolean {
    const x = this.value[a]!;
    return this.error[a] === 0 || Math.abs(x - Math.round(x)) > this.error[a]!;
  }
  /** Comparisons give 1 or 0. False when both sides lie too near each other to tell. */
  upTo(o: number, a: number, b: number): boolean {
    this.setInteger(o, this.value[a]! <= this.value[b]! ? 1 : 0);
    return this.clearOf(a, b);
  }
  is(o: number, a: number, b: number): boolean {
    this.setInteger(o, this.value[a]! === this.value[b]! ? 1 : 0);
    return this.clearOf(a, b);
  }
  /** The cell `b` where the condition `a` is not 0, else `c`. False when the condition lies too near 0 to tell. */
  choose(o: number, a: number, b: number, c: number): boolean {
    const condition = this.value[a]!;
    this.copy(o, condition ? b : c);
    return this.error[a] === 0 || Math.abs(condition) > this.error[a]!;
  }
  private clearOf(a: number, b: number): boolean {
    const error = this.error[a]! + this.error[b]!;
    return error === 0 || Math.abs(this.value[a]! - this.value[b]!) > error;
  }
}

function raised(x: number, exponent: number): number {
  let z = 1;
  for (let n = exponent; n > 0; n--) z *= x;
  return z;
}

/** (1 + r)^n − 1 is below nr(1 + nr) while nr ≤ 1; past that, all that is known is how large the power can be. */
function powerError(x: number, dx: number, exponent: number, size: number): number {
  const relative = exponent * (ROUNDOFF + dx / Math.abs(x));
  if (relative <= 1) return size * relative * (1 + 2 * relative);
  return (raised(Math.abs(x) + dx, exponent) + size) * (1 + 2 * exponent * ROUNDOFF);
}

/** What x + y loses when rounded to z: zero when the sum is exact (Knuth's TwoSum). */
function sumError(x: number, y: number, z: number): number {
  const right = z - x;
  return x - (z - right) + (y - right);
}

/** What x · y loses when rounded to z: zero when the product is exact (Dekker's TwoProduct). */
function productError(x: number, y: number, z: number): number {
  const bigX = x * SPLITTER - (x * SPLITTER - x);
  const bigY = y * SPLITTER - (y * SPLITTER - y);
  const smallX = x - bigX;
  const smallY = y - bigY;
  return smallX * smallY - (z - bigX * bigY - smallX * bigY - bigX * smallY);
}
const SPLITTER = 2 ** 27 + 1;
