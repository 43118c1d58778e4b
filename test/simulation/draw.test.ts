import fc from "fast-check";
import { Program } from "../../src/formula/trials/program";
import type { Value } from "../../src/formula/trials/step";
import { rational } from "../../src/formula/rational";
import { withProbability, ranged } from "../../src/model/reading/law";
import { NEVER, point } from "../../src/model/quantity";
import type { Law, Quantity } from "../../src/model/quantity";
import { drawn, quantile } from "../../src/simulation/draw";
import { counted } from "../../src/simulation/scenarioProgram";
import { listed } from "../../src/simulation/steps";
import { stream } from "../../src/simulation/stream";
import { runBoth } from "../support/runBoth";
import { integrated, kolmogorovLimit, kolmogorovSmirnov } from "../support/statistics";
import type { Distribution } from "../support/statistics";
import fixture from "./quantiles.scipy.json";

const exact = (value: number) => rational(value)!;
const uniform = (low: number, high: number): Law => ({ name: "uniform", low: exact(low), high: exact(high) });
const triangular = (low: number, mode: number, high: number): Law => ({
  name: "triangular",
  low: exact(low),
  mode: exact(mode),
  high: exact(high),
});
const pert = (low: number, mode: number, high: number): Law =>
  ({ ...triangular(low, mode, high), name: "pert" }) as Law;
const normal = (mean: number, sd: number): Law => ({ name: "normal", mean: exact(mean), sd: exact(sd) });
const lognormal = (mean: number, sd: number): Law => ({ name: "lognormal", mean: exact(mean), sd: exact(sd) });

const FREE = { min: -1e12, max: 1e12 };
const range = (law: Law, bounds = FREE): Quantity => ranged("/range", law, bounds);
const surplus = (law: Law, probability: number): Quantity => withProbability("/overrun", law, exact(probability));
const exit = (fromMonth: number, perYear: number, lastMonth: number): Quantity => ({
  ...point("/exit", exact(NEVER)),
  hazard: { fromMonth, perYear, lastMonth },
});

/** What a rule gives where its uniform is worth these, by both runners. */
function valuesAt(us: ArrayLike<number>, rule: (program: Program, u: Value) => Value): Float64Array {
  const program = new Program();
  return runBoth(program, [rule(program, program.source("u"))], { u: us })[0]!;
}
const drawnAt = (quantity: Quantity, us: ArrayLike<number>) =>
  valuesAt(us, (program, u) => drawn(program, quantity, u));
const quantilesAt = (law: Law, us: ArrayLike<number>) => valuesAt(us, (program, u) => quantile(program, law, u));
const regular = (n: number) => Float64Array.from({ length: n }, (_, i) => (i + 0.5) / n);

describe("quantiles are scipy's, in tails down to 2^-33", () => {
  const us = fixture.tails.flatMap((tail) => [tail, 1 - tail]);
  const expected = ({ lower, upper }: (typeof fixture.laws)[number]) => lower.flatMap((x, i) => [x, upper[i]!]);
  const fixtures = (law: string) => fixture.laws.filter((each) => each.law === law);

  /** The greatest distance to scipy's quantiles, each first put into the unit of the law and measured in `size`. */
  function distance(law: Law, quantiles: readonly number[], unit: (q: number) => number, size: (x: number) => number) {
    const meant = quantiles.map(unit);
    return Math.max(...[...quantilesAt(law, us)].map((x, i) => Math.abs(x - meant[i]!) / size(meant[i]!)));
  }

  // Uniform and triangular laws are closed forms: a few roundings, here of numbers up to 5,000.
  const between = (q: number) => 1000 + 4000 * q;
  test.each(fixtures("uniform"))("uniform, from 1,000 to 5,000: to 10^-15 of the range", (law) =>
    expect(distance(uniform(1000, 5000), expected(law), between, () => 4000)).toBeLessThan(1e-15),
  );

  test.each(fixtures("triangular"))("triangular, mode at $parameter of the range: to 10^-15 of it", (law) =>
    expect(distance(triangular(1000, between(law.parameter!), 5000), expected(law), between, () => 4000)).toBeLessThan(
      1e-15,
    ),
  );

  // The others are cubics through exact quantiles; their errors are those of curves.ts, with the law's own scale.
  test.each(fixtures("pert"))("PERT, mode at $parameter of the range: to 2·10^-9 of it", (law) =>
    expect(distance(pert(1000, between(law.parameter!), 5000), expected(law), between, () => 4000)).toBeLessThan(2e-9),
  );

  test.each(fixtures("normal"))("normal, of mean −3 and deviation 0.25: to 6·10^-9 deviations", (law) =>
    expect(
      distance(
        normal(-3, 0.25),
        expected(law),
        (z) => -3 + 0.25 * z,
        () => 0.25,
      ),
    ).toBeLessThan(6e-9),
  );

  // A lognormal law of median m whose logarithm has deviation s: mean m·e^(s²/2), deviation √(e^(s²) − 1) of the mean.
  test.each(fixtures("lognormal"))(
    "lognormal, of log-deviation $parameter and median 100: to 5·10^-8 of each value",
    (law) => {
      const square = law.parameter! ** 2;
      const mean = 100 * Math.exp(square / 2);
      const spread = lognormal(mean, mean * Math.sqrt(Math.exp(square) - 1));
      expect(
        distance(
          spread,
          expected(law),
          (q) => 100 * q,
          (x) => x,
        ),
      ).toBeLessThan(5e-8);
    },
  );

  test.each(fixtures("poisson"))("Poisson of mean $parameter: equal, whether the mean is fixed or drawn", (law) => {
    const mean = law.parameter!;
    expect([...valuesAt(us, (program, u) => counted(program, mean, u))]).toEqual(expected(law));
    const program = new Program();
    const events = counted(program, program.source("mean"), program.source("u"));
    const sources = { u: us, mean: us.map(() => mean) };
    expect([...runBoth(program, [events], sources)[0]!]).toEqual(expected(law));
  });
});

describe("known cases", () => {
  test.each([
    ["uniform 4 to 7: P10 4.3, P50 5.5, P90 6.7", () => uniform(4, 7), [4.3, 5.5, 6.7]],
    ["triangular 0, 0, 10: 10·(1 − √(1 − u))", () => triangular(0, 0, 10), [0.513167019494862, 2.928932188134524, 6.83772233983162]],
    ["triangular 0, 10, 10: 10·√u", () => triangular(0, 10, 10), [3.16227766016838, 7.071067811865476, 9.48683298050514]],
    ["triangular 0, 5, 10: 5·√(2u), then 10 − 5·√(2 − 2u)", () => triangular(0, 5, 10), [2.23606797749979, 5, 7.76393202250021]],
    ["PERT 10, 10, 20: 20 − 10·(1 − u)^(1/5)", () => pert(10, 10, 20), [10.208516376390696, 11.294494367038759, 13.690426555198069]],
    ["normal 100, 10: ±1.2816 deviations", () => normal(100, 10), [87.18448434455, 100, 112.81551565545]],
    ["lognormal of mean √2 and deviation √2, median 1: e^(∓1.2816·√ln 2)", () => lognormal(Math.SQRT2, Math.SQRT2), [0.3440522769315093, 1, 2.906535044379522]],
  ])("%s", (_what, lawOf, [low, middle, high]) => {
    const law = lawOf();
    const [p10, p50, p90] = quantilesAt(law, [0.1, 0.5, 0.9]);
    const digits = law.name === "normal" || law.name === "lognormal" ? 7 : 8;
    expect(p10).toBeCloseTo(low!, digits);
    expect(p50).toBeCloseTo(middle!, digits);
    expect(p90).toBeCloseTo(high!, digits);
  }); // prettier-ignore

  test("a listed value is drawn as often as its weight says", () => {
    const steps = listed([5, 2, 9], [1, 2, 1]);
    const values = valuesAt(regular(1000), (program, u) => program.apply({ kind: "steps", steps }, u));
    expect([2, 5, 9].map((each) => values.filter((value) => value === each).length)).toEqual([500, 250, 250]);
  });

  test.each([
    ["uniform", () => uniform(7, 7)],
    ["triangular", () => triangular(7, 7, 7)],
    ["PERT", () => pert(7, 7, 7)],
    ["normal", () => normal(7, 0)],
    ["lognormal", () => lognormal(7, 0)],
  ])("a %s law that does not vary is its value everywhere", (_name, law) =>
    expect(new Set(quantilesAt(law(), regular(64)))).toEqual(new Set([7])),
  );

  test("a number drawn at a number is worked out at once", () => {
    const program = new Program();
    expect(quantile(program, uniform(4, 7), 0.5)).toBe(5.5);
    expect(drawn(program, surplus(uniform(0.15, 0.4), 0.75), 0.2)).toBe(0);
    expect(drawn(program, point("/fixed", exact(3)), program.source("u"))).toBe(3);
  });
});

describe("a law without bounds is cut off where its quantity ends", () => {
  const us = regular(10_000);

  test("a normal share of mean 0.9 and deviation 0.1 never exceeds 1: 15.87 % of the draws are 1", () => {
    const values = drawnAt(range(normal(0.9, 0.1), { min: 0, max: 1 }), us);
    expect(Math.max(...values)).toBe(1);
    expect(values.filter((value) => value === 1).length).toBe(1587); // P(Z > 1) = 0.158655
    expect(Math.min(...values)).toBeGreaterThan(0.5);
  });

  test("draws within the bounds stay as they are; those below are the lower one", () => {
    const free = drawnAt(range(normal(0.02, 0.05)), us);
    const bounded = drawnAt(range(normal(0.02, 0.05), { min: -0.01, max: 1 }), us);
    expect(bounded).toEqual(free.map((value) => Math.max(value, -0.01)));
    expect(bounded.filter((value) => value === -0.01).length).toBe(2743); // P(Z < −0.6) = 0.274253
  });
});

describe("the overrun takes one uniform for whether it comes and how large it is (MODEL.md 7)", () => {
  test("of 15–40 % with probability 75 %: P50 23.33 %, P80 33.33 %, P90 36.67 %, P95 38.33 %", () => {
    const percentiles = drawnAt(surplus(uniform(0.15, 0.4), 0.75), [0.5, 0.8, 0.9, 0.95]);
    const expected = [0.7 / 3, 1 / 3, 1.1 / 3, 1.15 / 3];
    percentiles.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
  });

  test("nothing comes up to 1 − p, its lower bound just after, its upper one at the end", () => {
    const values = drawnAt(surplus(uniform(0.15, 0.4), 0.75), [
      2 ** -33,
      0.25 - 2 ** -33,
      0.25 + 2 ** -33,
      1 - 2 ** -33,
    ]);
    expect([...values.subarray(0, 2)]).toEqual([0, 0]);
    expect(values[2]).toBeCloseTo(0.15, 9);
    expect(values[3]).toBeCloseTo(0.4, 9);
  });

  const laws: readonly (readonly [string, () => Law])[] = [
    ["uniform", () => uniform(0.15, 0.4)],
    ["triangular", () => triangular(0.15, 0.25, 0.4)],
    ["PERT", () => pert(0.15, 0.25, 0.4)],
    ["one value", () => uniform(0.2, 0.2)],
  ];

  test.each(laws)("never comes with probability 0 (%s)", (_name, law) =>
    expect(new Set(drawnAt(surplus(law(), 0), regular(64)))).toEqual(new Set([0])),
  );

  test.each(laws)("always comes with probability 1, drawn as its law is (%s)", (_name, law) =>
    expect(drawnAt(surplus(law(), 1), regular(64))).toEqual(quantilesAt(law(), regular(64))),
  );

  test.each(laws)("comes as often as its probability says, within its bounds, and rises with u (%s)", (_name, law) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        const values = drawnAt(surplus(law(), thousandths / 1000), regular(1000));
        expect(values.filter((value) => value > 0).length).toBe(thousandths);
        expect(values.every((value) => value === 0 || (value >= 0.15 && value <= 0.4))).toBe(true);
        expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
        const [last] = drawnAt(surplus(law(), thousandths / 1000), [1 - 2 ** -53]); // correlated draws come that near to 1
        expect(last).toBeCloseTo(thousandths > 0 ? drawnAt(surplus(law(), 1), [1 - 2 ** -53])[0]! : 0, 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the month of an exit", () => {
  // The closed form: left by month m with probability 1 − (1 − q)^((m − from + 1)/12), never with what is left.
  const leftBy = (month: number, from: number, perYear: number) =>
    1 - (1 - perYear) ** (Math.max(month - from + 1, 0) / 12);

  test("of 13 % a year from month 36 on, over 60: 1.15 % in month 36, 13 % by month 47, 74.82 % never", () => {
    const months = drawnAt(exit(36, 0.13, 60), regular(20_000));
    const share = (is: (month: number) => boolean) => months.filter(is).length / 20_000;
    expect(share((month) => month < 36)).toBe(0);
    expect(share((month) => month === 36)).toBeCloseTo(0.01154, 4);
    expect(share((month) => month <= 47)).toBeCloseTo(0.13, 4);
    expect(share((month) => month === NEVER)).toBeCloseTo(0.87 ** (25 / 12), 4);
    expect(Math.max(...months)).toBe(NEVER);
  });

  test.each([
    ["never with probability 0", 0, NEVER],
    ["in its first month with probability 1", 1, 36],
  ])("comes %s", (_when, perYear, month) =>
    expect(new Set(drawnAt(exit(36, perYear, 60), regular(64)))).toEqual(new Set([month])),
  );

  test("whatever the first month, the probability and the horizon: each month its share of regular draws", () => {
    const whole = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(whole(1, 60), whole(1, 99), whole(0, 120), (from, percent, more) => {
        const months = drawnAt(exit(from, percent / 100, from + more), regular(2000));
        for (let month = from; month <= from + more; month++) {
          const share = months.filter((each) => each <= month).length / 2000;
          expect(Math.abs(share - leftBy(month, from, percent / 100))).toBeLessThan(1 / 2000);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("drawn values are distributed as their law is (Kolmogorov and Smirnov)", () => {
  /** Beta(1 + 4m, 5 − 4m) over the range, m being where in it the mode lies. */
  const pertLaw = (low: number, mode: number, high: number): Distribution => {
    const m = (mode - low) / (high - low);
    return {
      upTo: integrated(
        (x) => ((x - low) / (high - low)) ** (4 * m) * ((high - x) / (high - low)) ** (4 - 4 * m),
        low,
        high,
      ),
    };
  };
  const uniformLaw = (low: number, high: number): Distribution => ({
    upTo: (x) => Math.min(Math.max((x - low) / (high - low), 0), 1),
  });
  const triangularLaw = (low: number, mode: number, high: number): Distribution => ({
    upTo: (x) =>
      x < mode ? (x - low) ** 2 / ((high - low) * (mode - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - mode)),
  });
  const standard = integrated((z) => Math.exp((-z * z) / 2), -8, 8);
  const normalLaw = (mean: number, sd: number): Distribution => ({ upTo: (x) => standard((x - mean) / sd) });
  const lognormalLaw = (median: number, logSd: number): Distribution => ({
    upTo: (x) => standard(Math.log(x / median) / logSd),
  });
  const clipped = ({ upTo }: Distribution, min: number, max: number): Distribution => ({
    upTo: (x) => (x >= max ? 1 : upTo(x)),
    below: (x) => (x <= min ? 0 : upTo(x)),
  });
  const mixture = (p: number, { upTo }: Distribution): Distribution => ({
    upTo: (x) => (x < 0 ? 0 : x === 0 ? 1 - p : 1 - p + p * upTo(x)),
    below: (x) => (x <= 0 ? 0 : 1 - p + p * upTo(x)),
  });
  const whole = (upTo: (x: number) => number): Distribution => ({ upTo, below: (x) => upTo(x - 1) });
  const poisson = (mean: number): Distribution => {
    const sums = [Math.exp(-mean)];
    for (let k = 1, p = sums[0]!; k < 200; k++) sums.push(sums[k - 1]! + (p *= mean / k));
    return whole((x) => sums[x] ?? 0);
  };

  const quantity = (each: () => Quantity) => (program: Program, u: Value) => drawn(program, each(), u);
  const spread = Math.sqrt(Math.log(1.25)); // of a deviation half the mean
  const LAWS: readonly (readonly [string, (program: Program, u: Value) => Value, Distribution])[] = [
    ["uniform", quantity(() => range(uniform(4, 7))), uniformLaw(4, 7)],
    ["triangular", quantity(() => range(triangular(40, 54, 70))), triangularLaw(40, 54, 70)],
    ["triangular, mode at the lower end", quantity(() => range(triangular(40, 40, 70))), triangularLaw(40, 40, 70)],
    ["triangular, mode at the upper end", quantity(() => range(triangular(40, 70, 70))), triangularLaw(40, 70, 70)],
    ["PERT", quantity(() => range(pert(0.01, 0.025, 0.05))), pertLaw(0.01, 0.025, 0.05)],
    ["PERT, mode at the lower end", quantity(() => range(pert(0, 0, 8))), pertLaw(0, 0, 8)],
    ["normal", quantity(() => range(normal(0.02, 0.005))), normalLaw(0.02, 0.005)],
    ["normal, cut off on both sides", quantity(() => range(normal(0.5, 0.5), { min: 0, max: 1 })), clipped(normalLaw(0.5, 0.5), 0, 1)],
    ["lognormal", quantity(() => range(lognormal(9000, 4500))), lognormalLaw(9000 / Math.sqrt(1.25), spread)],
    ["overrun, uniform", quantity(() => surplus(uniform(0.15, 0.4), 0.75)), mixture(0.75, uniformLaw(0.15, 0.4))],
    ["overrun, triangular", quantity(() => surplus(triangular(0.15, 0.25, 0.4), 0.6)), mixture(0.6, triangularLaw(0.15, 0.25, 0.4))],
    ["overrun, PERT", quantity(() => surplus(pert(0.15, 0.25, 0.4), 0.05)), mixture(0.05, pertLaw(0.15, 0.25, 0.4))],
    ["Poisson of 0.5", (program, u) => counted(program, 0.5, u), poisson(0.5)],
    ["Poisson of 30", (program, u) => counted(program, 30, u), poisson(30)],
    ["exit", quantity(() => exit(36, 0.13, 60)), whole((m) => (m >= NEVER ? 1 : m < 36 ? 0 : 1 - 0.87 ** ((Math.min(m, 60) - 35) / 12)))],
  ]; // prettier-ignore

  const distance = (name: string, method: "random" | "stratified", count: number) => {
    const [, rule, law] = LAWS.find(([each]) => each === name)!;
    const us = new Float64Array(count);
    stream(name, 1, method).fill(0, us);
    return kolmogorovSmirnov(valuesAt(us, rule), law);
  };

  test.each(LAWS)("%s, by 20,000 random draws: nearer than what chance exceeds once in 1,000", (name) =>
    expect(distance(name, "random", 20_000)).toBeLessThan(kolmogorovLimit(20_000)),
  );

  // Of the 2,048 points of each randomisation one lies in each 2,048th of ]0, 1[: no share of theirs, nor of all 16,384,
  // is off by as much as 1/2048 (8/16,384; random draws may be off by 0.015).
  test.each(LAWS)("%s, by 16,384 stratified draws: nearer than 1/2048", (name) =>
    expect(distance(name, "stratified", 16_384)).toBeLessThan(1 / 2048),
  );

  test("the measure sees what is wrong: a range moved by 2 % of its width, a PERT for a triangular law", () => {
    const us = new Float64Array(20_000);
    stream("uniform", 1, "random").fill(0, us);
    const limit = kolmogorovLimit(20_000);
    expect(kolmogorovSmirnov(quantilesAt(uniform(4.06, 7.06), us), uniformLaw(4, 7))).toBeGreaterThan(limit);
    expect(kolmogorovSmirnov(quantilesAt(pert(40, 54, 70), us), triangularLaw(40, 54, 70))).toBeGreaterThan(limit);
  });
});
