/**
 * Exact fractions, just what the reference needs. Denominators are positive; fractions are not kept in lowest terms
 * (adding takes a common denominator, which keeps them small enough).
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  /** How often `round` met an exact half: shows that the generated scenarios reach the hard cases. */
  static tiesMet = 0;

  constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static whole(value: number): Fraction {
    return new Fraction(BigInt(value), 1n);
  }

  /** A JavaScript number is taken at 15 significant digits, a decimal text exactly. */
  static of(value: number | string): Fraction {
    const text = typeof value === "number" ? value.toPrecision(15) : value.trim();
    const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
    if (parts === null || `${parts[2]}${parts[3] ?? ""}` === "") throw new Error(`not a number: ${text}`);
    const [, sign, units, written = "", exponent = "0"] = parts;
    const decimals = written.replace(/0+$/, "");
    const digits = BigInt(`${units}${decimals}`) * (sign === "-" ? -1n : 1n);
    const shift = decimals.length - Number(exponent);
    return shift >= 0 ? new Fraction(digits, 10n ** BigInt(shift)) : new Fraction(digits * 10n ** BigInt(-shift), 1n);
  }

  get sign(): number {
    return this.numerator > 0n ? 1 : this.numerator < 0n ? -1 : 0;
  }

  plus(other: Fraction): Fraction {
    if (this.numerator === 0n) return other;
    if (other.numerator === 0n) return this;
    const a = this.denominator;
    const b = other.denominator;
    if (a === b) return new Fraction(this.numerator + other.numerator, a);
    if (b % a === 0n) return new Fraction(this.numerator * (b / a) + other.numerator, b);
    const missing = b / greatestCommonDivisor(a, b);
    return new Fraction(this.numerator * missing + (other.numerator * (a * missing)) / b, a * missing);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    if (this.numerator === 0n || other.numerator === 0n) return Fraction.zero;
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Fraction): Fraction {
    if (other.numerator === 0n) throw new Error("division by zero");
    const numerator = this.numerator * other.denominator;
    const denominator = this.denominator * other.numerator;
    return denominator > 0n ? new Fraction(numerator, denominator) : new Fraction(-numerator, -denominator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** A whole power, 0 or more. */
  power(exponent: number): Fraction {
    return new Fraction(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }

  isBelow(other: Fraction): boolean {
    return this.numerator * other.denominator < other.numerator * this.denominator;
  }

  min(other: Fraction): Fraction {
    return other.isBelow(this) ? other : this;
  }

  max(other: Fraction): Fraction {
    return this.isBelow(other) ? other : this;
  }

  floor(): number {
    const quotient = this.numerator / this.denominator; // towards zero
    return Number(quotient * this.denominator > this.numerator ? quotient - 1n : quotient);
  }

  ceiling(): number {
    return -this.negated().floor();
  }

  /** This value in units of 10^-decimals, a half going away from zero. */
  rounded(decimals: number): bigint {
    const twice = 2n * (this.numerator < 0n ? -this.numerator : this.numerator) * 10n ** BigInt(decimals);
    const dividend = twice + this.denominator;
    const divisor = 2n * this.denominator;
    const units = dividend / divisor;
    if (units * divisor === dividend) Fraction.tiesMet++;
    return this.numerator < 0n ? -units : units;
  }

  round(decimals: number): Fraction {
    return new Fraction(this.rounded(decimals), 10n ** BigInt(decimals));
  }

  /** The same or the next multiple of 10^-decimals above. */
  roundUp(decimals: number): Fraction {
    const scale = 10n ** BigInt(decimals);
    const units = (this.numerator * scale) / this.denominator; // towards zero
    return new Fraction(units * this.denominator < this.numerator * scale ? units + 1n : units, scale);
  }

  lowestTerms(): Fraction {
    const shared = greatestCommonDivisor(this.numerator < 0n ? -this.numerator : this.numerator, this.denominator);
    return new Fraction(this.numerator / shared, this.denominator / shared);
  }
}

/** 1234n with 2 decimals is "12.34"; there is no "-0.00". */
export function decimalText(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The largest whole number whose n-th power is at most `value`, by Newton from above. */
export function wholeRoot(value: bigint, n: number): bigint {
  if (n === 1 || value < 2n) return value;
  const degree = BigInt(n);
  const bits = value.toString(2).length;
  let guess = 1n << BigInt(Math.ceil(bits / n));
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
