import fc from "fast-check";
import { pair, pairStandardErrors } from "../../src/simulation/pair";
import { randomisationOf } from "../../src/simulation/replicates";
import { standardErrors, summary } from "../../src/simulation/summary";

const cost = fc.integer({ min: 0, max: 1000 });
const costs = fc
  .array(fc.tuple(cost, cost), { minLength: 1, maxLength: 100 })
  .map((rows) => ({ first: Float64Array.from(rows, ([x]) => x), rival: Float64Array.from(rows, ([, y]) => y) }));
const methods = fc.constantFrom("random" as const, "stratified" as const);

test("costs of 1, 5, 2, 2 against 3, 1, 2, 9: cheaper twice, equal once, 4/4 and (2 + 7)/4 lost by choosing", () => {
  const first = Float64Array.of(1, 5, 2, 2);
  const rival = Float64Array.of(3, 1, 2, 9);
  expect(pair(first, rival, "random")).toEqual({
    first: summary(first, "random"),
    rival: summary(rival, "random"),
    difference: summary(Float64Array.of(-2, 4, 0, -7), "random"),
    probabilityCheaper: 0.5,
    probabilityEqual: 0.25,
    regret: 1,
    regretOfRival: 2.25,
    valueOfPerfectInformation: 1,
  });
});

test("both have as many trials", () => {
  expect(() => pair(new Float64Array(2), new Float64Array(3), "random")).toThrow(RangeError);
});

test("standard errors: randomisations in which the first costs 3 more, 1 less, 3 more, 1 less, …", () => {
  const rival = Float64Array.from({ length: 2048 }, (_, i) => i);
  const first = rival.map((value, i) => value + (randomisationOf(i) % 2 === 0 ? 3 : -1));
  const found = pairStandardErrors(first, rival, "stratified");
  // Of sixteen estimates 0, 1, 0, 1, …: √(16 × ¼ / 15)/√16.
  const half = Math.sqrt(4 / 15 / 16);
  expect(found.first).toEqual(standardErrors(first, "stratified"));
  expect(found.rival).toEqual(standardErrors(rival, "stratified"));
  expect(found.difference.mean).toBeCloseTo(4 * half, 14);
  expect(found.probabilityCheaper).toBeCloseTo(half, 15);
  expect(found.probabilityEqual).toBe(0);
  expect(found.regret).toBeCloseTo(3 * half, 14);
  expect(found.regretOfRival).toBeCloseTo(half, 15);
  expect(found.valueOfPerfectInformation).toBe(0);
});

test("below 768 trials the standard errors of the means alone are known", () => {
  const { first, difference, regret } = pairStandardErrors(Float64Array.of(1, 5), Float64Array.of(3, 1), "stratified");
  expect(first.mean).toBeCloseTo(2, 14); // sd 2√2, over √2
  expect(difference.mean).toBeCloseTo(3, 14); // sd 3√2, over √2
  expect(regret).toBeNaN();
});

test("what the regrets differ by is the mean difference", () => {
  fc.assert(
    fc.property(costs, methods, ({ first, rival }, method) => {
      const found = pair(first, rival, method);
      expect(found.regret - found.regretOfRival).toBeCloseTo(found.difference.mean, 9);
      expect(found.first.mean - found.rival.mean).toBeCloseTo(found.difference.mean, 9);
    }),
  );
});

test("perfect information is worth the lesser regret, which is what the cheaper of two costs less than the better", () => {
  fc.assert(
    fc.property(costs, methods, ({ first, rival }, method) => {
      const found = pair(first, rival, method);
      expect(found.valueOfPerfectInformation).toBeLessThanOrEqual(found.regret);
      expect(found.valueOfPerfectInformation).toBeLessThanOrEqual(found.regretOfRival);
      const cheapest = summary(
        first.map((value, i) => Math.min(value, rival[i]!)),
        method,
      ).mean;
      expect(Math.min(found.first.mean, found.rival.mean) - cheapest).toBeCloseTo(found.valueOfPerfectInformation, 9);
    }),
  );
});

test("the other way round, regrets and summaries change places and the probabilities make one", () => {
  fc.assert(
    fc.property(costs, methods, ({ first, rival }, method) => {
      const found = pair(first, rival, method);
      const other = pair(rival, first, method);
      expect([other.first, other.rival]).toEqual([found.rival, found.first]);
      expect([other.regret, other.regretOfRival]).toEqual([found.regretOfRival, found.regret]);
      expect(other.difference.sd).toBe(found.difference.sd);
      const { probabilityCheaper, probabilityEqual } = found;
      expect(probabilityCheaper + probabilityEqual + other.probabilityCheaper).toBeCloseTo(1, 15);
    }),
  );
});

test("a choice against itself: nothing is lost and nothing differs, in every trial", () => {
  fc.assert(
    fc.property(costs, methods, ({ first }, method) => {
      const found = pair(first, first, method);
      expect(found).toMatchObject({ probabilityCheaper: 0, probabilityEqual: 1, regret: 0, regretOfRival: 0 });
      expect(found.valueOfPerfectInformation).toBe(0);
      const { mean, least, greatest, tvar95, percentiles } = found.difference;
      expect([mean, least, greatest, tvar95, ...Object.values(percentiles)]).toEqual(new Array(12).fill(0));
      if (first.length > 1) expect([found.difference.sd, found.difference.standardError]).toEqual([0, 0]);
    }),
  );
});
