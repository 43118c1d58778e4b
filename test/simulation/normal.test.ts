import { Decimal } from "decimal.js";
import { normalCdf, normalDensity, normalQuantile } from "../../src/simulation/normal";
import { laws, tails } from "./quantiles.scipy.json";

const Exact = Decimal.clone({ precision: 50 });
const ROOT_2PI = Exact.acos(-1).times(2).sqrt();

const exactDensity = (z: number): Decimal => Exact.exp(new Exact(z).pow(2).div(-2)).div(ROOT_2PI);

/** P(Z ≤ z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …): Marsaglia, Journal of Statistical Software 11 (2004) 4. */
function exactCdf(z: number): Decimal {
  let term = new Exact(z);
  let sum = term;
  for (let n = 3; term.abs().gt(1e-45); n += 2) {
    term = term.times(z).times(z).div(n);
    sum = sum.plus(term);
  }
  return exactDensity(z).times(sum).plus(0.5);
}

const relativeError = (x: number, exact: Decimal): number => exact.minus(x).div(exact).abs().toNumber();

/** z from −8 to 8, exact in binary and in decimal: around the seams of the approximation, 0.674… and √32, by 1/16. */
const POINTS = Array.from({ length: 257 }, (_, i) => (i - 128) / 16);

test("the normal quantile is scipy's to 15 digits, in tails down to 2^-33", () => {
  const { lower } = laws.find(({ law }) => law === "normal")!;
  tails.forEach((tail, i) => {
    expect(Math.abs(normalQuantile(tail) - lower[i]!)).toBeLessThanOrEqual(2e-15 * Math.abs(lower[i]!));
  });
});

test("the normal quantile of textbooks: 1.96 leaves 2.5 % above, and half of all draws are below 0", () => {
  expect(normalQuantile(0.025)).toBe(-1.9599639845400538);
  expect(normalQuantile(0.5)).toBe(0);
});

test("the distribution undoes the quantile, to 2^-40 and further", () => {
  for (const tail of [...tails, 2 ** -40, 1e-100]) expect(normalCdf(normalQuantile(tail)) / tail).toBeCloseTo(1, 12);
});

test("the distribution is off by less than 10^-15, and by less than 10^-14 of itself", () => {
  for (const z of POINTS) {
    const exact = exactCdf(z);
    expect(exact.minus(normalCdf(z)).abs().toNumber()).toBeLessThan(1e-15);
    expect(relativeError(normalCdf(z), exact)).toBeLessThan(1e-14);
  }
});

test("the density is off by less than 10^-14 of itself", () => {
  for (const z of POINTS) expect(relativeError(normalDensity(z), exactDensity(z))).toBeLessThan(1e-14);
});

test("the distribution never falls, from 0 at minus infinity to 1 at infinity", () => {
  const values = [-Infinity, ...Array.from({ length: 40001 }, (_, i) => (i - 20000) / 500), Infinity].map(normalCdf);
  expect([values[0], values.at(-1)]).toEqual([0, 1]);
  expect(values.every((value, i) => i === 0 || values[i - 1]! <= value)).toBe(true);
});
