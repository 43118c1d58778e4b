import fc from "fast-check";
import Fraction from "fraction.js";
import { BoundedCells } from "../../../src/formula/exact/bounded";
import { rational, rationalOf, roundHalfAway } from "../../../src/formula/rational";
import { exactly } from "../../support/exactly";

// The law of every operation: the exact value lies within `error` of the float, and an error of 0 says it is the float.

/** Cells with the exact value of each, worked out beside. */
class Checked {
  readonly cells = new BoundedCells(64);
  readonly exact: Fraction[] = [];

  put(value: Fraction): void {
    this.cells.set(this.exact.length, rationalOf(value));
    this.exact.push(value);
  }

  /** Runs an operation into the next cell; one that is in doubt is settled exactly, as the reader does. */
  run(operation: (cells: BoundedCells, o: number) => boolean | void, expected: Fraction): void {
    const o = this.exact.length;
    const decided = operation(this.cells, o);
    if (decided === false) this.cells.set(o, rationalOf(expected));
    this.exact.push(expected);
    const off = expected.sub(exactly(this.cells.value[o]!)).abs();
    const error = exactly(this.cells.error[o]!);
    if (error.n === 0n ? off.n !== 0n : off.compare(error) > 0)
      throw new Error(`${this.cells.value[o]} ± ${this.cells.error[o]} does not hold ${expected.toFraction()}`);
  }
}

const ONE = new Fraction(1);
const NOTHING = new Fraction(0);
const EXPONENT = 63; // a cell that no chain reaches
const power = ({ s, n, d }: Fraction, k: number) => new Fraction((s * n) ** BigInt(k), d ** BigInt(k));

type Step = readonly [name: keyof typeof operations, a: number, b: number];
/** What each operation does to two cells, and what it is exactly. */
const operations = {
  plus: (checked: Checked, a: number, b: number) => checked.run((cells, o) => cells.plus(o, a, b), at(checked, a).add(at(checked, b))), // prettier-ignore
  minus: (checked: Checked, a: number, b: number) => checked.run((cells, o) => cells.minus(o, a, b), at(checked, a).sub(at(checked, b))), // prettier-ignore
  times: (checked: Checked, a: number, b: number) => checked.run((cells, o) => cells.times(o, a, b), at(checked, a).mul(at(checked, b))), // prettier-ignore
  per: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => cells.per(o, a, b), at(checked, b).n ? at(checked, a).div(at(checked, b)) : NOTHING),
  least: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => cells.least(o, a, b), at(checked, a).compare(at(checked, b)) <= 0 ? at(checked, a) : at(checked, b)), // prettier-ignore
  most: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => cells.most(o, a, b), at(checked, a).compare(at(checked, b)) >= 0 ? at(checked, a) : at(checked, b)), // prettier-ignore
  power: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => (cells.setInteger(EXPONENT, b % 16), cells.power(o, a, EXPONENT)), power(at(checked, a), b % 16)), // prettier-ignore
  cents: (checked: Checked, a: number) =>
    checked.run((cells, o) => cells.round(o, a, 100), roundHalfAway(at(checked, a), 2)),
  tenth: (checked: Checked, a: number) => checked.run((cells, o) => cells.round(o, a, 1e10), roundHalfAway(at(checked, a), 10)), // prettier-ignore
  ceil: (checked: Checked, a: number) => checked.run((cells, o) => cells.ceil(o, a), at(checked, a).ceil()),
  floor: (checked: Checked, a: number) => checked.run((cells, o) => cells.floor(o, a), at(checked, a).floor()),
  upTo: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => cells.upTo(o, a, b), at(checked, a).compare(at(checked, b)) <= 0 ? ONE : NOTHING),
  is: (checked: Checked, a: number, b: number) =>
    checked.run((cells, o) => cells.is(o, a, b), at(checked, a).equals(at(checked, b)) ? ONE : NOTHING),
} as const;
const at = (checked: Checked, cell: number) => checked.exact[cell]!;

/** Numbers as scenarios have them, thirds and twelfths, and values that nearly cancel. */
const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((n) => new Fraction(n)),
  fc.integer({ min: -1e8, max: 1e8 }).map((n) => new Fraction(n, 100)),
  fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(3, 7, 12, 36)).map(([n, d]) => new Fraction(n, d)),
  fc.integer({ min: 1, max: 99999 }).map((n) => new Fraction(n, 100000)),
  fc.constantFrom("0.005", "2311.375", "0.3000000000000004", "123456789.125", "1e-9").map((text) => rational(text)!.fraction), // prettier-ignore
);
const steps = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(operations) as Step[0][])), fc.nat(), fc.nat()),
  { maxLength: 40 }, // prettier-ignore
);

/** Magnitudes in which sums of money live, and fractions short enough to compute with in no time. */
const inReach = ({ n, d }: Fraction) => d < 10n ** 80n && n < d * 10n ** 12n && (n === 0n || n * 10n ** 12n > d);
/** What is raised to powers: growth rates. */
const isRate = ({ n, d }: Fraction) => d < 10n ** 12n && n < 10n * d;

test("after any chain of operations, the exact value lies within the error", () =>
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), steps, (values, chain) => {
      const checked = new Checked();
      values.forEach((each) => checked.put(each));
      for (const [name, i, j] of chain) {
        const [a, b] = [i % checked.exact.length, j % checked.exact.length];
        if (name === "power" ? !isRate(at(checked, a)) : !inReach(at(checked, a)) || !inReach(at(checked, b))) continue;
        operations[name](checked, a, name === "power" ? j : b);
      }
    }),
    { numRuns: 1500 },
  ));

test("a year of noisy months: twelve twelfths are near the whole, and said to be no nearer than they are", () => {
  const checked = new Checked();
  checked.put(new Fraction(18491n, 96n));
  checked.put(NOTHING);
  for (let month = 0; month < 12; month++) operations.plus(checked, month === 0 ? 1 : checked.exact.length - 1, 0);
  const sum = checked.exact.length - 1;
  expect(checked.exact[sum]).toEqual(rational("2311.375")!.fraction);
  expect(checked.cells.round(63, sum, 100)).toBe(false);
});

describe("what is known to lose nothing has no error", () => {
  const cells = new BoundedCells(8);
  const put = (o: number, x: number) => cells.set(o, rationalOf(exactly(x)));

  test.each<[string, number, number, (o: number, a: number, b: number) => unknown, number]>([
    ["0.5 + 0.25", 0.5, 0.25, (o, a, b) => cells.plus(o, a, b), 0.75],
    ["120 × 81.25", 120, 81.25, (o, a, b) => cells.times(o, a, b), 9750],
    ["9750 ÷ 120", 9750, 120, (o, a, b) => cells.per(o, a, b), 81.25],
    ["60 ÷ 12", 60, 12, (o, a, b) => cells.per(o, a, b), 5],
    ["2^40", 2, 40, (o, a, b) => cells.power(o, a, b), 2 ** 40],
    ["2311.5 rounded", 2311.5, 0, (o, a) => cells.round(o, a, 1), 2312],
    ["min(0.1, 0.5)", 0.125, 0.5, (o, a, b) => cells.least(o, a, b), 0.125],
  ])("%s", (_name, x, y, operate, expected) => {
    put(0, x);
    put(1, y);
    operate(2, 0, 1);
    expect([cells.value[2], cells.error[2]]).toEqual([expected, 0]);
  });
});

describe("within an error that is large beside the value", () => {
  /** Every operation on a value that may be anything within ± error, tried at the ends and in the middle. */
  const cells = new BoundedCells(4);
  const noisy = (o: number, x: number, error: number) => {
    cells.value[o] = x;
    cells.error[o] = error;
  };
  const holds = (exact: Fraction) => exact.sub(exactly(cells.value[2]!)).abs().compare(exactly(cells.error[2]!)) <= 0;
  const ends = (x: number, error: number) => [-1, 0, 1].map((side) => exactly(x).add(exactly(error).mul(side)));
  const noise = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 4000 })).map(([x, e]) => [x / 64, e / 64] as const); // prettier-ignore

  test.each([0, 1, 2, 3, 10])("a power (%d)", (exponent) =>
    fc.assert(
      fc.property(noise, ([x, error]) => {
        noisy(0, x, error);
        cells.setInteger(1, exponent);
        cells.power(2, 0, 1);
        return ends(x, error).every((exact) => holds(power(exact, exponent)));
      }),
    ),
  );

  test("a quotient, a product, a sum, a bound", () =>
    fc.assert(
      fc.property(noise, noise, ([x, dx], [y, dy]) => {
        noisy(0, x, dx);
        noisy(1, y, dy);
        const both = ends(x, dx).flatMap((a) => ends(y, dy).map((b) => [a, b] as const));
        const all = (operate: () => unknown, exact: (a: Fraction, b: Fraction) => Fraction) =>
          operate() === false || both.every(([a, b]) => holds(exact(a, b)));
        return (
          all(() => cells.per(2, 0, 1), (a, b) => a.div(b)) && // prettier-ignore
          all(() => cells.times(2, 0, 1), (a, b) => a.mul(b)) && // prettier-ignore
          all(() => cells.plus(2, 0, 1), (a, b) => a.add(b)) && // prettier-ignore
          all(() => cells.minus(2, 0, 1), (a, b) => a.sub(b)) && // prettier-ignore
          all(() => cells.least(2, 0, 1), (a, b) => (a.compare(b) <= 0 ? a : b)) && // prettier-ignore
          all(() => cells.most(2, 0, 1), (a, b) => (a.compare(b) >= 0 ? a : b)) // prettier-ignore
        );
      }),
    ));
});

test("dividing by what may be zero is in doubt; by zero itself gives 0", () => {
  const cells = new BoundedCells(3);
  cells.setInteger(0, 7);
  cells.value[1] = 1e-17;
  cells.error[1] = 1e-16;
  expect(cells.per(2, 0, 1)).toBe(false);
  cells.setInteger(1, 0);
  expect(cells.per(2, 0, 1)).toBe(true);
  expect(cells.value[2]).toBe(0);
});
