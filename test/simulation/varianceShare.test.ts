import fc from "fast-check";
import { type Method, stream } from "../../src/simulation/stream";
import { varianceShare } from "../../src/simulation/varianceShare";

const METHODS: readonly Method[] = ["random", "stratified"];

function uniforms(name: string, trials: number, method: Method, seed = 1): Float64Array {
  const values = new Float64Array(trials);
  stream(name, seed, method).fill(0, values);
  return values;
}

describe.each(METHODS)("%s", (method) => {
  const [u, v] = [uniforms("u", 40_000, method), uniforms("v", 40_000, method)];

  test("of U + 2V, U explains 1/(1 + 4) and V 4/(1 + 4)", () => {
    const outcomes = u.map((x, i) => x + 2 * v[i]!);
    expect(varianceShare(u, outcomes)).toBeCloseTo(0.2, 2);
    expect(varianceShare(v, outcomes)).toBeCloseTo(0.8, 2);
  });

  test("of (U − ½)(V − ½), neither explains anything alone", () => {
    const outcomes = u.map((x, i) => (x - 0.5) * (v[i]! - 0.5));
    expect(varianceShare(u, outcomes)).toBeCloseTo(0, 2);
    expect(varianceShare(v, outcomes)).toBeCloseTo(0, 2);
  });

  test("an outcome that rises and falls with U is explained by it, though not correlated: (U − ½)²", () => {
    const outcomes = u.map((x) => (x - 0.5) * (x - 0.5));
    expect(varianceShare(u, outcomes)).toBeGreaterThan(0.997);
  });

  test("a step at a bound of bins is explained wholly, and a tenth within one nearly", () => {
    const steps = (at: number) => u.map((x) => (x < at ? 10 : 20));
    expect(varianceShare(u, steps(0.75))).toBeCloseTo(1, 11);
    // Bin 58 of 64 from 57/64 to 58/64 has the jump, 0.6 of the way: 0.6 × 0.4/64 of 0.9 × 0.1 is lost.
    expect(varianceShare(u, steps(0.9))).toBeCloseTo(1 - 0.24 / 64 / 0.09, 2);
  });

  test("what an input does not reach is explained by nothing: 0 but for noise", () => {
    expect(varianceShare(u, v)).toBeLessThan(0.005);
  });
});

test("2,000 trials tell 1 % from 4 %: over forty seeds, small shares are right on average", () => {
  const weights = [10, 5, 2, 1, 1];
  const sum = weights.reduce((total, weight) => total + weight * weight, 0);
  const errors = Array.from({ length: 40 }, (_, seed) => {
    const columns = weights.map((_, j) => uniforms(`x${j}`, 2000, "stratified", seed));
    const outcomes = columns[0]!.map((_, i) => weights.reduce((y, weight, j) => y + weight * columns[j]![i]!, 0));
    return varianceShare(columns[3]!, outcomes) - 1 / sum;
  });
  const mean = errors.reduce((total, error) => total + error, 0) / errors.length;
  expect(Math.abs(mean)).toBeLessThan(0.01);
});

test("equal outcomes, and fewer than 60 trials, have no share: 0", () => {
  expect(varianceShare(uniforms("u", 80, "random"), new Float64Array(80).fill(0.1))).toBe(0);
  expect(varianceShare(uniforms("u", 56, "random"), uniforms("u", 56, "random"))).toBe(0);
});

test("an input that was never drawn anew explains nothing", () => {
  expect(varianceShare(new Float64Array(80).fill(0.3), uniforms("u", 80, "random"))).toBe(0);
});

test("every outcome has its uniform", () => {
  expect(() => varianceShare(new Float64Array(100), new Float64Array(99))).toThrow(RangeError);
});

test("a share lies between 0 and 1, and does not depend on the unit of outcomes nor on where they start", () => {
  const trial = fc.tuple(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: -1000, max: 1000 }));
  fc.assert(
    fc.property(fc.array(trial, { minLength: 1, maxLength: 300 }), (trials) => {
      const u = Float64Array.from(trials, ([x]) => x / 1024);
      const outcomes = Float64Array.from(trials, ([, y]) => y);
      const share = varianceShare(u, outcomes);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(
        varianceShare(
          u,
          outcomes.map((y) => 1000 - 7 * y),
        ),
      ).toBeCloseTo(share, 10);
    }),
  );
});
