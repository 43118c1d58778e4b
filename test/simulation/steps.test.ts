import { type Steps, stepAt } from "../../src/formula/trials/lookup";
import { listed, poissonQuantile, poissonSteps } from "../../src/simulation/steps";
import { laws, tails } from "./quantiles.scipy.json";

/** Draws spread evenly, as the odd multiples of 1/2n. */
const draws = (n: number): number[] => Array.from({ length: n }, (_, i) => (2 * i + 1) / (2 * n));

describe.each(laws.filter(({ law }) => law === "poisson"))("the Poisson law of mean $parameter", (expected) => {
  const mean = expected.parameter!;

  test.each([
    ["table", (u: number) => stepAt(poissonSteps(mean), u)],
    ["quantile of a drawn mean", (u: number) => poissonQuantile(u, mean)],
  ])("has scipy's quantiles, by its %s, in tails down to 2^-33", (_way, quantile) => {
    expect(tails.map(quantile)).toEqual(expected.lower);
    expect(tails.map((tail) => quantile(1 - tail))).toEqual(expected.upper);
  });

  test("has its mean and its variance", () => {
    const { values, upTo } = poissonSteps(mean);
    const moment = (power: number) =>
      values.reduce((sum, value, k) => {
        const probability = Math.min(upTo[k]!, 1) - (k > 0 ? upTo[k - 1]! : 0);
        return sum + probability * (value - mean) ** power;
      }, 0);
    expect(moment(1) / Math.sqrt(mean)).toBeCloseTo(0, 9);
    expect(moment(2) / mean).toBeCloseTo(1, 9);
  });
});

describe("the Poisson law", () => {
  test("of mean 0 never has an event", () => {
    expect(poissonSteps(0).values).toEqual(Float64Array.of(0));
    expect([0, 0.5, 1 - 2 ** -53].map((u) => stepAt(poissonSteps(0), u))).toEqual([0, 0, 0]);
    expect([0, 0.5, 1 - 2 ** -53].map((u) => poissonQuantile(u, 0))).toEqual([0, 0, 0]);
  });

  test("of mean 1 has no event for e^-1 of the draws, and one for as many", () => {
    const { values, upTo } = poissonSteps(1);
    expect([...values.slice(0, 3)]).toEqual([0, 1, 2]);
    expect(upTo[0]).toBeCloseTo(Math.exp(-1), 15);
    expect(upTo[1]).toBeCloseTo(2 * Math.exp(-1), 15);
  });

  const differs = (mean: number) => (u: number) => poissonQuantile(u, mean) !== stepAt(poissonSteps(mean), u);

  test.each([0.001, 0.5, 7.25, 130, 499.5])("of mean %d: counted event by event, the same as its table", (mean) => {
    expect([2 ** -40, ...draws(2000), 1 - 2 ** -40].filter(differs(mean))).toEqual([]);
  });

  test.each([500.5, 4000, 90_000, 1e6])("of mean %d: expanded, the same as its table at 20,000 draws", (mean) => {
    expect(draws(20_000).filter(differs(mean))).toEqual([]);
  });

  test("counts draws at the very ends as next to them, and ends", () => {
    for (const mean of [0.5, 500, 1e6]) {
      expect(poissonQuantile(0, mean)).toBe(poissonQuantile(2 ** -40, mean));
      expect(poissonQuantile(1 - 2 ** -53, mean)).toBe(poissonQuantile(1 - 2 ** -40, mean));
    }
  });

  test("has a table to a mean of a million, with every number of events that can be drawn", () => {
    const { values } = poissonSteps(1e6);
    expect(values.length).toBeLessThan(20_000);
    expect(values.every((value, k) => k === 0 || value === values[k - 1]! + 1)).toBe(true);
    expect(values[0]).toBeLessThan(1e6 - 8 * 1000);
    expect(values.at(-1)).toBeGreaterThan(1e6 + 8 * 1000);
  });
});

describe("a law of listed values", () => {
  const shares = ({ values, upTo }: Steps) => [...values].map((value, k) => [value, upTo[k]]);

  test("gives each its share: 2 for three quarters of the draws, 5 for the last", () => {
    const law = listed([2, 5], [3, 1]);
    expect(shares(law)).toEqual([
      [2, 0.75],
      [5, 2],
    ]);
    expect([0, 0.7499999, 0.75, 1 - 2 ** -53].map((u) => stepAt(law, u))).toEqual([2, 2, 5, 5]);
  });

  test("rises whatever the order of the list", () => {
    expect(shares(listed([5, -1, 2], [1, 1, 2]))).toEqual([
      [-1, 0.25],
      [2, 0.75],
      [5, 2],
    ]);
  });

  test("never draws what has no weight, first, last or between", () => {
    const law = listed([1, 2, 3, 4, 5], [0, 1, 0, 1, 0]);
    expect(new Set([0, ...draws(4096), 1 - 2 ** -53].map((u) => stepAt(law, u)))).toEqual(new Set([2, 4]));
  });

  test("with one value is that value", () => {
    expect([0, 0.5, 1 - 2 ** -53].map((u) => stepAt(listed([7], [0.1]), u))).toEqual([7, 7, 7]);
  });

  test("keeps rare values at either end", () => {
    const law = listed([1, 2, 3], [1e-9, 1, 1e-9]);
    expect(law.upTo[0]! / 1e-9).toBeCloseTo(1, 8);
    expect((1 - law.upTo[1]!) / 1e-9).toBeCloseTo(1, 6);
  });

  test("with more values than its guide has entries draws each as often as its weight says", () => {
    const values = Array.from({ length: 5000 }, (_, i) => i);
    const counts = new Map<number, number>();
    const law = listed(
      values,
      values.map((value) => 1 + (value % 3)),
    );
    for (const u of draws(9999 * 5)) counts.set(stepAt(law, u), (counts.get(stepAt(law, u)) ?? 0) + 1);
    expect(values.every((value) => Math.abs(counts.get(value)! - 5 * (1 + (value % 3))) <= 1)).toBe(true);
  });

  test("has bounds that never fall, however uneven its weights", () => {
    const weights = Array.from({ length: 300 }, (_, i) => 2 ** -((i * 37) % 101));
    const { upTo } = listed(
      weights.map((_weight, i) => i),
      weights,
    );
    expect(upTo.every((bound, k) => k === 0 || upTo[k - 1]! <= bound)).toBe(true);
  });
});
