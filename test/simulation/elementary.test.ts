import { Decimal } from "decimal.js";
import { exp, ln } from "../../src/simulation/elementary";
import { exactly } from "../support/exactly";

// Expected values: decimal.js, to 40 digits.
const Exact = Decimal.clone({ precision: 40 });

/** The decimal number that a float64 is, to the last bit. */
function decimal(x: number): Decimal {
  const { s, n, d } = exactly(x);
  return new Exact(`${s * n}`).div(`${d}`);
}

/** How far a float64 is from an exact number, in units of the float's last place. */
function ulps(x: number, exact: Decimal): number {
  const highWord = new Uint32Array(Float64Array.of(x).buffer)[1]!;
  const exponent = Math.max(((highWord >>> 20) & 0x7ff) - 1023, -1022);
  return exact
    .minus(decimal(x))
    .abs()
    .div(new Exact(2).pow(exponent - 52))
    .toNumber();
}

/** `count` points from low to high, without pattern in their last digits. */
const spread = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * (i + Math.SQRT1_2)) / count);

describe("e to the x", () => {
  test.each([
    ["around 0", spread(-1, 1, 100)],
    ["where draws of a lognormal law are", spread(-40, 40, 100)],
    ["over the whole range of normal numbers", spread(-708, 709.7, 100)],
    ["down to the smallest numbers there are", spread(-745, -708, 30)],
    ["very near 0", [1e-3, -1e-3, 1e-9, -1e-9, 1e-17, 5e-324]],
  ])("is within one unit in the last place %s", (_where, points) => {
    expect(Math.max(...points.map((x) => ulps(exp(x), decimal(x).exp())))).toBeLessThan(1);
  });

  test("goes to 0 and to Infinity where float64 ends, and nowhere else", () => {
    expect([-Infinity, -1e308, -746, -745.2, -745.1].map(exp)).toEqual([0, 0, 0, 0, 5e-324]);
    expect([709.78, 709.79, 1e308, Infinity].map(exp)).toEqual([1.7928227943945155e308, Infinity, Infinity, Infinity]);
    expect([0, -0, NaN].map(exp)).toEqual([1, 1, NaN]);
  });
});

describe("the natural logarithm", () => {
  test.each([
    ["around 1", spread(0.5, 2, 100)],
    ["very near 1", [1 + 2 ** -52, 1 - 2 ** -53, 1.0001, 0.9999]],
    ["of probabilities down to 2^-60", spread(-60, 0, 100).map((x) => 2 ** x)],
    ["of large numbers", spread(1, 1000, 50).map((x) => 2 ** x)],
    ["of the smallest numbers there are", [2 ** -1022, 1e-310, 3e-320, 5e-324]],
  ])("is within one unit in the last place %s", (_where, points) => {
    expect(Math.max(...points.map((x) => ulps(ln(x), decimal(x).ln())))).toBeLessThan(1);
  });

  test("has its limits at 0 and Infinity, and no value below 0", () => {
    expect([1, 0, -0, Infinity, -1, NaN].map(ln)).toEqual([0, -Infinity, -Infinity, Infinity, NaN, NaN]);
  });
});
