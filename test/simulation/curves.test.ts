import { CURVE, type Curve, curveAt } from "../../src/formula/trials/lookup";
import { curveThrough, lognormal, pert, standardNormal, TAILS } from "../../src/simulation/curves";
import { normalCdf } from "../../src/simulation/normal";
import { laws, tails } from "./quantiles.scipy.json";

const CURVES: Readonly<Record<string, (parameter: number) => Curve>> = { normal: standardNormal, lognormal, pert };

describe.each(laws.filter(({ law }) => law in CURVES))("the $law law of parameter $parameter", (expected) => {
  const curve = CURVES[expected.law]!(expected.parameter ?? 0);

  // A PERT law spreads over 1, the normal over 12; a lognormal is compared with its own value.
  test("has scipy's quantiles to 2e-9 of its spread, in tails down to 2^-33", () => {
    const allowed = (x: number) => ({ normal: 2e-9 * 12, pert: 2e-9, lognormal: 5e-8 * x })[expected.law]!;
    tails.forEach((tail, i) => {
      for (const [u, quantile] of [
        [tail, expected.lower[i]!],
        [1 - tail, expected.upper[i]!],
      ] as const) {
        expect(Math.abs(curveAt(curve, u) - quantile)).toBeLessThan(allowed(quantile));
      }
    });
  });

  test("rises over 100,000 draws", () => {
    const values = Float64Array.from({ length: 1e5 }, (_, i) => curveAt(curve, (i + 0.5) / 1e5));
    expect(values.findIndex((value, i) => i > 0 && !(value > values[i - 1]!))).toBe(-1);
  });

  test("rises from draw to draw where cells meet, draws being odd multiples of 2^-33", () => {
    const meetings = [...TAILS].filter((tail) => tail >= 2 ** -31).flatMap((tail) => [tail, 1 - tail]);
    const falls = (u: number) => !(curveAt(curve, u - 2 ** -33) < curveAt(curve, u + 2 ** -33));
    expect(meetings.filter(falls)).toEqual([]);
  });

  test("is even between its halves, and stays where it is beyond its ends", () => {
    expect(curveAt(curve, 0.5)).toBeCloseTo(expected.lower.at(-1)!, 9);
    expect(curveAt(curve, 0.5 - 2 ** -53)).toBeCloseTo(expected.lower.at(-1)!, 9);
    expect(curveAt(curve, 0)).toBe(curveAt(curve, CURVE.nearest));
    expect(curveAt(curve, 1)).toBe(curveAt(curve, 1 - CURVE.nearest));
  });
});

/** The furthest a curve's draws are from their law: max |F(Q(u)) − u|, which Kolmogorov and Smirnov would see. */
function distance(curve: Curve, distribution: (x: number) => number): number {
  const draws = Array.from({ length: 5000 }, (_, i) => (i + 0.5) / 5000);
  return Math.max(...draws.map((u) => Math.abs(distribution(curveAt(curve, u)) - u)));
}

describe("regular draws are distributed as they should, to less than 10^-8", () => {
  test("normally", () => expect(distance(standardNormal(), normalCdf)).toBeLessThan(1e-8));

  // With modes at the quarters, the distribution of Beta(1 + n, 5 − n) is P(Binomial(5, x) > n).
  const binomial = [1, 5, 10, 10, 5, 1];
  test.each([0, 1, 2, 3, 4])("as PERT with its mode at %i quarters", (n) => {
    const distributed = (x: number) =>
      binomial.reduce((sum, ways, k) => (k > n ? sum + ways * x ** k * (1 - x) ** (5 - k) : sum), 0);
    expect(distance(pert(n / 4), distributed)).toBeLessThan(1e-8);
  });
});

describe("known cases", () => {
  test("PERT with its mode at the lower end is 1 − (1 − u)^(1/5), to the last draw", () => {
    for (const u of [2 ** -33, 1e-6, 0.3, 0.7, 0.999, 1 - 2 ** -33]) {
      expect(curveAt(pert(0), u)).toBeCloseTo(1 - (1 - u) ** 0.2, 8);
    }
    expect(curveAt(pert(0), 2 ** -33) / 2 ** -33).toBeCloseTo(1 / 5, 8);
  });

  test("PERT laws of opposite modes mirror each other", () => {
    for (const mode of [0, 0.1, 0.375]) {
      for (const u of [2 ** -33, 0.01, 0.2, 0.4999]) {
        expect(curveAt(pert(1 - mode), 1 - u)).toBeCloseTo(1 - curveAt(pert(mode), u), 14);
      }
    }
  });

  test("a PERT mode next to an end gives next to what the end gives", () => {
    for (const u of [0.001, 0.25, 0.999]) {
      expect(curveAt(pert(1e-12), u)).toBeCloseTo(curveAt(pert(0), u), 11);
      expect(curveAt(pert(1 - 1e-12), u)).toBeCloseTo(curveAt(pert(1), u), 11);
    }
  });

  test("a lognormal law that does not vary is 1 everywhere", () => {
    expect([2 ** -33, 0.3, 0.5, 0.99].map((u) => curveAt(lognormal(0), u))).toEqual([1, 1, 1, 1]);
  });

  test("a lognormal law still rises, within float64, at a deviation of 50", () => {
    const values = [0, 0.1, 0.4, 0.5, 0.6, 0.9, 1].map((u) => curveAt(lognormal(50), u));
    expect(values.every((value, i) => Number.isFinite(value) && (i === 0 || value > values[i - 1]!))).toBe(true);
  });

  test("a straight line through quantiles is that line", () => {
    const lower = { quantiles: TAILS, slopes: TAILS.map(() => 1) };
    const upper = { quantiles: TAILS.map((t) => 1 - t), slopes: TAILS.map(() => -1) };
    for (const u of [2 ** -39, 0.1, 0.4999, 0.5, 0.9, 1 - 2 ** -39]) {
      expect(curveAt(curveThrough(lower, upper), u)).toBeCloseTo(u, 15);
    }
  });

  test("a table is built once for each parameter", () => {
    expect(pert(0.25)).toBe(pert(0.25));
    expect(lognormal(0.5)).toBe(lognormal(0.5));
    expect(standardNormal()).toBe(standardNormal());
  });
});

// The last digits, so that an engine that computes otherwise shows.
test("tables hold the same digits everywhere", () => {
  expect([standardNormal(), lognormal(0.5), pert(0.3)].map((curve) => curveAt(curve, 0.9))).toEqual([
    1.281551565197491, 1.897952706806266, 0.620754485613124,
  ]);
});
