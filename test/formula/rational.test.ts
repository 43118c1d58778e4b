import fc from "fast-check";
import Fraction from "fraction.js";
import { rational, rationalOf, root, roundHalfAway } from "../../src/formula/rational";
import { exactly } from "../support/exactly";

const fraction = (text: string) => rational(text)!.fraction;
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }))
  .map(([n, d]) => new Fraction(n, d));

describe("a numeral", () => {
  test.each<[string | number, string]>([
    ["2311.375", "18491/8"],
    ["-0.005", "-1/200"],
    ["+7", "7"],
    [" 12.50 ", "25/2"],
    [".5", "1/2"],
    ["5.", "5"],
    ["1.5e3", "1500"],
    ["25E-2", "1/4"],
    ["0.3333333333333333333333", "3333333333333333333333/10000000000000000000000"],
    [0.30000000000000004, "3/10"],
    [-1e-7, "-1/10000000"],
    [1e21, "1000000000000000000000"],
    [-0, "0"],
  ])("%p is %s", (numeral, expected) => expect(rational(numeral)!.fraction.toFraction()).toBe(expected));

  test.each([
    "",
    ".",
    "-",
    "1,5",
    "1 000",
    "0x10",
    "1e",
    "1e1000",
    "12abc",
    "NaN",
    "Infinity",
    NaN,
    Infinity,
    -Infinity,
  ])("%p is none", (text) => expect(rational(text)).toBeUndefined());

  // Numbers have 13 digits and 100 decimals at most; a cell holds 32,767 characters.
  test.each([
    ["200 characters", "1".repeat(200), true],
    ["200 characters among spaces", ` ${"1".repeat(200)} `, true],
    ["201 characters", "1".repeat(201), false],
    ["a cell full of digits", "1".repeat(32_767), false],
    ["a cell full of decimals", `0.${"1".repeat(32_765)}`, false],
    ["a cell full of digits and an x", `${"1".repeat(32_766)}x`, false],
  ])("of %s: %#", (_, text, isOne) => expect(rational(text) !== undefined).toBe(isOne));
});

describe("the float beside a fraction", () => {
  test.each(["0", "1", "-3", "0.5", "0.375", "123456789", "1e15"])("%s is itself", (text) => {
    const { float, error } = rational(text)!;
    expect([float, error]).toEqual([Number(text), 0]);
  });

  test.each(["0.1", "0.3333333333333333333333", "1e-30", "9007199254740993", "1e-400", "1e300"])(
    "%s is the nearest one, within its error",
    (text) => {
      const { fraction, float, error } = rational(text)!;
      expect(float).toBe(Number(text));
      expect(fraction.sub(exactly(float)).abs().compare(exactly(error))).toBeLessThanOrEqual(0);
      expect(error).toBeGreaterThan(0);
    },
  );

  test("always lies within its error, which is 0 only when it is the fraction", () =>
    fc.assert(
      fc.property(fractions, (value) => {
        const { float, error } = rationalOf(value);
        const off = value.sub(exactly(float)).abs();
        return error === 0 ? off.n === 0n : off.compare(exactly(error)) <= 0;
      }),
    ));
});

describe("rounding half away from zero", () => {
  test.each([
    ["2311.375", 2, "2311.38"],
    ["-0.005", 2, "-0.01"],
    ["0.005", 2, "0.01"],
    ["-0.0049", 2, "0"],
    ["1.02125", 4, "1.0213"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["1.00499999999999999999", 2, "1"],
  ])("%s to %d decimals is %s", (text, decimals, expected) =>
    expect(roundHalfAway(fraction(text), decimals)).toEqual(fraction(expected)),
  );

  test("twelve times 192.614583333… is a tie", () =>
    expect(roundHalfAway(new Fraction(18491n, 96n).mul(12), 2)).toEqual(fraction("2311.38")));

  test("moves by half a unit at most, and mirrors", () =>
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 10 }), (value, decimals) => {
        const rounded = roundHalfAway(value, decimals);
        expect(
          rounded
            .sub(value)
            .abs()
            .compare(new Fraction(1n, 2n * 10n ** BigInt(decimals))),
        ).toBeLessThanOrEqual(0);
        expect(roundHalfAway(value.neg(), decimals)).toEqual(rounded.neg());
      }),
    ));
});

describe("roots", () => {
  test.each([
    ["1.21", 2, "1.1"],
    ["0.0625", 4, "0.5"],
    ["0", 12, "0"],
    ["1", 12, "1"],
    ["4096", 12, "2"],
  ])("of %s, degree %d, is exactly %s", (text, degree, expected) =>
    expect(root(fraction(text), degree)).toEqual(fraction(expected)),
  );

  test("an irrational one is cut after 60 decimals", () => {
    const found = root(fraction("1.08"), 12);
    const step = new Fraction(1n, 10n ** 60n);
    const power = (value: Fraction) => new Fraction(value.n ** 12n, value.d ** 12n);
    expect(power(found).compare(fraction("1.08"))).toBeLessThan(0);
    expect(power(found.add(step)).compare(fraction("1.08"))).toBeGreaterThan(0);
  });

  test("of a power is what was raised", () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 2, max: 12 }),
        (n, d, k) => {
          // prettier-ignore
          const value = new Fraction(n, d);
          expect(root(new Fraction(value.n ** BigInt(k), value.d ** BigInt(k)), k)).toEqual(value);
        },
      ),
    ));
});
