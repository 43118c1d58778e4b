import fc from "fast-check";
import { percentiles } from "../../src/simulation/percentiles";
import { randomisationOf } from "../../src/simulation/replicates";
import { stream } from "../../src/simulation/stream";
import {
  dealt,
  errorAcross,
  histogram,
  PERCENTILES,
  shareAbove,
  standardErrors,
  summary,
} from "../../src/simulation/summary";

const wholeOutcomes = fc
  .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 16, maxLength: 200 })
  .map((values) => Float64Array.from(values));
const outcomes = fc.float64Array({ noNaN: true, min: -1e12, max: 1e12, minLength: 1, maxLength: 100 });

describe("summary", () => {
  test("of 1, 3, 2, 4: mean 2.5, sd √((1.5² + 0.5² + 0.5² + 1.5²)/3), P95 at place 2.85, and 4 alone reaches it", () => {
    const { percentiles: found, ...rest } = summary(Float64Array.of(1, 3, 2, 4), "random");
    expect(rest).toEqual({
      trials: 4,
      mean: 2.5,
      sd: Math.sqrt(5 / 3),
      standardError: Math.sqrt(5 / 3) / 2,
      tvar95: 4,
      least: 1,
      greatest: 4,
    });
    expect(found.P95).toBeCloseTo(3.85, 14);
    expect(found.P50).toBe(2.5);
  });

  test("a mean far beyond the spread: 10⁹ + 4, 7, 13, 16 have the mean 10⁹ + 10 and the variance (36 + 9 + 9 + 36)/3", () => {
    const values = Float64Array.of(4, 7, 13, 16).map((x) => 1e9 + x);
    expect(summary(values, "random")).toMatchObject({ mean: 1e9 + 10, sd: Math.sqrt(30) });
  });

  test("of 0 to 100, P95 is 95 and the mean of 95 to 100 is 97.5", () => {
    const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
    expect(summary(values, "random")).toMatchObject({
      mean: 50,
      tvar95: 97.5,
      percentiles: { P5: 5, P90: 90, P95: 95 },
    });
  });

  test("equal outcomes spread by nothing, though a tenth is not exact in binary", () => {
    const values = new Float64Array(1001).fill(0.1);
    for (const method of ["random", "stratified"] as const) {
      expect(summary(values, method)).toMatchObject({ mean: 0.1, sd: 0, standardError: 0, tvar95: 0.1, least: 0.1 });
      const { mean, sd, tvar95, percentiles: found } = standardErrors(values, method);
      expect([mean, sd, tvar95, ...Object.values(found)]).toEqual(new Array(11).fill(0));
    }
  });

  test("of one outcome the spread is not known", () => {
    const found = summary(Float64Array.of(7), "stratified");
    expect(found).toMatchObject({ trials: 1, mean: 7, tvar95: 7, percentiles: { P5: 7 }, least: 7, greatest: 7 });
    expect([found.sd, found.standardError]).toEqual([NaN, NaN]);
  });

  test("statistics are those of their definitions", () => {
    fc.assert(
      fc.property(wholeOutcomes, (values) => {
        const found = summary(values, "random");
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const tail = values.filter((value) => value >= found.percentiles.P95);
        expect(found.mean).toBeCloseTo(mean, 8);
        expect(found.sd).toBeCloseTo(Math.sqrt(squares / (values.length - 1)), 7);
        expect(found.tvar95).toBeCloseTo(tail.reduce((sum, value) => sum + value, 0) / tail.length, 7);
        expect(Object.values(found.percentiles)).toEqual(percentiles(values, Object.values(PERCENTILES)));
        expect([found.least, found.greatest]).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
      }),
    );
  });

  test("statistics lie in their order: P5 ≤ … ≤ P95 ≤ mean beyond it ≤ greatest", () => {
    fc.assert(
      fc.property(outcomes, (values) => {
        const { percentiles: found, tvar95, least, greatest } = summary(values, "stratified");
        const inOrder = [least, ...Object.values(found), tvar95, greatest];
        expect(inOrder.every((value, i) => i === 0 || inOrder[i - 1]! <= value)).toBe(true);
      }),
    );
  });
});

describe("standard errors", () => {
  /** Randomisations whose outcomes are 0, 1, 0, 1, …: nothing varies within one. */
  const byTurns = (trials: number) => Float64Array.from({ length: trials }, (_, i) => randomisationOf(i) % 2);

  test("of independent trials, sd/√n; of stratified ones, √(16 × ¼ / 15)/√16 of means 0, 1, 0, 1, …", () => {
    expect(summary(byTurns(1024), "random").standardError).toBeCloseTo(Math.sqrt((1024 * 0.25) / 1023) / 32, 15);
    expect(summary(byTurns(1024), "stratified").standardError).toBeCloseTo(Math.sqrt(4 / 15 / 16), 15);
  });

  test("below 768 trials stratified ones count as independent, which they are better than", () => {
    expect(summary(byTurns(767), "stratified").standardError).toBe(summary(byTurns(767), "random").standardError);
  });

  test("randomisations count by their trials: 1 of 1,088 in the first two blocks of 17, twelve of 13 in 768", () => {
    // Of 17 blocks two are of the first randomisation: 2/17 × 15/17 and fifteen times 1/17 × 2/17, times 16/15.
    const exact = Math.sqrt(((2 * 15) ** 2 + 15 * (1 * 2) ** 2) * (16 / 15)) / 17 ** 2;
    const first = Array.from({ length: 16 }, (_, r) => (r === 0 ? 1 : 0));
    expect(errorAcross(first, 1088)).toBeCloseTo(exact, 15);
    const values = Float64Array.from({ length: 1088 }, (_, i) => (randomisationOf(i) === 0 ? 1 : 0));
    expect(summary(values, "stratified").standardError).toBeCloseTo(exact, 15);
    // Twelve randomisations of 64 trials each: √(12 × (11/12 × 1/12) / 11)/√12.
    expect(summary(values.subarray(0, 768), "stratified").standardError).toBeCloseTo(1 / 12, 15);
  });

  test("every statistic of 0, 1, 0, 1, … is 0 in half of the randomisations and 1 in the others, but the sd", () => {
    const { mean, sd, tvar95, percentiles: found } = standardErrors(byTurns(2048), "stratified");
    expect(sd).toBe(0);
    for (const error of [mean, tvar95, ...Object.values(found)]) expect(error).toBeCloseTo(Math.sqrt(4 / 15 / 16), 15);
  });

  test("below 768 trials only that of the mean is known", () => {
    const { mean, sd, tvar95, percentiles: found } = standardErrors(byTurns(767), "stratified");
    expect(mean).toBe(summary(byTurns(767), "stratified").standardError);
    expect([sd, tvar95, ...Object.values(found)]).toEqual(new Array(10).fill(NaN));
  });

  test("they tell about the errors of 40,000 uniforms: of the median ½/√n, of P95 √(0.95 × 0.05)/√n", () => {
    const values = new Float64Array(40_000);
    stream("u", 1, "random").fill(0, values);
    const { mean, percentiles: found } = standardErrors(values, "random");
    expect(mean * 200).toBeCloseTo(Math.sqrt(1 / 12), 2);
    for (const ratio of [found.P50 / (0.5 / 200), found.P95 / (Math.sqrt(0.0475) / 200)]) {
      expect(ratio).toBeGreaterThan(0.4);
      expect(ratio).toBeLessThan(2);
    }
  });

  test("that of the mean is the summary's; all scale with the outcomes, exactly with powers of two", () => {
    fc.assert(
      fc.property(wholeOutcomes, fc.constantFrom("random", "stratified"), (values, method) => {
        const errors = standardErrors(values, method);
        expect(errors.mean).toBe(summary(values, method).standardError);
        const doubled = standardErrors(
          values.map((value) => -4 * -value),
          method,
        );
        expect([doubled.mean, doubled.sd, doubled.tvar95, ...Object.values(doubled.percentiles)]).toEqual(
          [errors.mean, errors.sd, errors.tvar95, ...Object.values(errors.percentiles)].map((error) => 4 * error),
        );
      }),
    );
  });

  test("blocks of 64 trials are dealt to sixteen randomisations in turn", () => {
    const values = Float64Array.from({ length: 1100 }, (_, i) => i);
    const parts = dealt(values);
    expect(parts.map(({ length }) => length)).toEqual([128, 64 + 12, ...new Array<number>(14).fill(64)]);
    expect([...parts[1]!]).toEqual([...values.subarray(64, 128), ...values.subarray(1088)]);
    expect(dealt(new Float64Array(767))).toEqual([]);
  });
});

test("the share above a limit leaves out what equals it", () => {
  expect(shareAbove(Float64Array.of(1, 2, 3, 4), 3)).toBe(0.25);
  expect(shareAbove(Float64Array.of(1, 2), 2)).toBe(0);
});

describe("histogram", () => {
  test("12, 19, 21, 33 in 4 bins at most: bins of 5 would be 5, of 10 are 3, from 10 to 40", () => {
    expect(histogram(Float64Array.of(12, 19, 21, 33), 4)).toEqual([
      { from: 10, to: 20, share: 0.5, cumulated: 0.5 },
      { from: 20, to: 30, share: 0.25, cumulated: 0.75 },
      { from: 30, to: 40, share: 0.25, cumulated: 1 },
    ]);
  });

  test("a bound belongs to the bin above, and the greatest value to the last bin", () => {
    expect(histogram(Float64Array.of(0, 1, 1, 2), 2)).toEqual([
      { from: 0, to: 1, share: 0.25, cumulated: 0.25 },
      { from: 1, to: 2, share: 0.75, cumulated: 1 },
    ]);
  });

  test("bounds below one are read as they are written: 0.3, not 0.30000000000000004", () => {
    const bins = histogram(Float64Array.of(-0.2, 0.1, 0.3, 0.4), 6);
    expect(bins.map(({ from }) => from)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(bins.map(({ share }) => share)).toEqual([0.25, 0, 0, 0.25, 0, 0.5]);
  });

  test("a value just below a bound is in the bin below, though ten times it rounds to 9", () => {
    const below = 0.8999999999999999;
    expect(below * 10).toBe(9);
    expect(histogram(Float64Array.of(below, 1.05), 3)).toEqual([
      { from: 0.8, to: 0.9, share: 0.5, cumulated: 0.5 },
      { from: 0.9, to: 1, share: 0, cumulated: 0.5 },
      { from: 1, to: 1.1, share: 0.5, cumulated: 1 },
    ]);
  });

  test("equal values make one bin", () => {
    expect(histogram(Float64Array.of(5, 5, 5), 10)).toEqual([{ from: 5, to: 5, share: 1, cumulated: 1 }]);
  });

  test("one bin is refused: none of a round width holds both −1 and 1", () => {
    expect(() => histogram(Float64Array.of(-1, 1), 1)).toThrow(RangeError);
  });

  test("what is not finite is refused", () => {
    for (const value of [NaN, Infinity]) expect(() => histogram(Float64Array.of(value, 1), 4)).toThrow(RangeError);
  });

  test("bins hold every value once, have the width of the first, and are not more than wanted", () => {
    const finite = fc.float64Array({ noNaN: true, min: -1e300, max: 1e300, minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(finite, wholeOutcomes), fc.integer({ min: 2, max: 30 }), (values, most) => {
        const bins = histogram(values, most);
        fc.pre(bins[0]!.to > bins[0]!.from);
        expect(bins.length).toBeLessThanOrEqual(most);
        bins.forEach(({ from, to, share, cumulated }, i) => {
          const last = i === bins.length - 1;
          const inside = values.filter((value) => from <= value && (value < to || (last && value === to)));
          const upTo = values.filter((value) => value < to || last);
          expect([share, cumulated]).toEqual([inside.length / values.length, upTo.length / values.length]);
          if (!last) expect(bins[i + 1]!.from).toBe(to);
          expect((to - from) / (bins[0]!.to - bins[0]!.from)).toBeCloseTo(1, 2);
        });
      }),
    );
  });

  test("the widths are 1, 2 or 5 times a power of ten, and at least two fifths of the bins wanted are there", () => {
    fc.assert(
      fc.property(wholeOutcomes, fc.integer({ min: 10, max: 60 }), (values, most) => {
        const bins = histogram(values, most);
        fc.pre(bins.length > 1);
        expect((bins[0]!.to - bins[0]!.from).toExponential(6)).toMatch(/^[125]\.0+e/);
        expect(bins.length).toBeGreaterThanOrEqual((most - 2) * 0.4);
      }),
    );
  });
});
