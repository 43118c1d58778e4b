import fc from "fast-check";
import { breakEven } from "../../src/analysis/breakEven";
import type { GapAt, Sought } from "../../src/analysis/breakEven";

const amounts = { min: 0, max: 1e12, perUnit: 100, reach: 1000 };
const shares = { min: 0, max: 1, perUnit: 1e12, reach: 1 / 32 };
const months = { min: 1, max: 60, perUnit: 1, reach: 1 };
/** As plans do. */
const cents = (amount: number) => Math.round(amount * 100) / 100;

test.each<[string, GapAt, Sought, number]>([
  ["a fee: 60 × 25,000 is 1,500,000", (fee) => 60 * fee - 1_500_000, { ...amounts, now: 30000 }, 25000],
  ["between two cents, the nearer one", (fee) => 60 * fee - 1_000_000, { ...amounts, now: 30000 }, 16666.67],
  ["far from the present value", (fee) => fee - 9e11, { ...amounts, now: 1 }, 9e11],
  ["a share, in as few decimals as cost the same to the cent", (x) => cents(1_800_000 * x - 327_000), { ...shares, now: 0.2 }, 0.181666667],
  ["a share without a short form, to 10⁻⁹ of itself", (x) => 3 * x - 1, { ...shares, now: 0.5 }, 0.333333333],
  ["a simple share stays simple", (x) => x - 0.3, { ...shares, now: 0.1 }, 0.3],
  ["a growth that is negative", (x) => x + 0.02, { ...shares, min: -0.99, now: 0 }, -0.02],
  ["at a bound", (x) => x - 1, { ...shares, now: 0 }, 1],
  ["where it is already", (x) => x - 0.06, { ...shares, now: 0.06 }, 0.06],
  ["of two, the nearer one", (x) => (x - 0.1) * (x - 0.6), { ...shares, now: 0.5 }, 0.6],
  ["where the gap jumps", (x) => Math.ceil(x) - 8.5, { min: 0, max: 600, perUnit: 1e12, reach: 18.75, now: 3 }, 8],
  ["a month: the first at which the cheaper choice changes", (month) => 40.5 - month, { ...months, now: 50 }, 41],
  ["a month: of several changes, the nearest", (month) => Math.sin(month), { ...months, now: 12 }, 13],
  ["a month: level counts as a change", (month) => Math.max(0, 20 - month), { ...months, now: 1 }, 20],
  ["a month at which both are level, between both sides", (month) => month - 30, { ...months, now: 50 }, 30],
  ["a month: level from the first on, until it is not", (month) => Math.max(0, month - 20), { ...months, now: 1 }, 21],
  ["a month: level from the second on, it changed there", (month) => (month === 1 ? -1 : Math.max(0, month - 20)), { ...months, now: 21 }, 2],
  ["months that cannot be are passed over", (month) => (month < 13 ? undefined : 30.5 - month), { ...months, now: 14 }, 31],
])("%s", (_title, gapAt, sought, value) => expect(breakEven(gapAt, sought)).toEqual({ code: "at", value })); // prettier-ignore

test("no month out of bounds is asked for: a change between month 0 and the first is none", () => {
  const asked: number[] = [];
  const gapAt = (month: number) => {
    asked.push(month);
    return month - 0.5;
  };
  expect(breakEven(gapAt, { ...months, now: 3 })).toEqual({ code: "never", cheaper: "rival" });
  expect([Math.min(...asked), Math.max(...asked)]).toEqual([1, 60]);
});

test.each<[string, GapAt, ReturnType<typeof breakEven>]>([
  ["equal whatever the value", () => 0, { code: "equal" }],
  ["the value changes nothing", () => -5, { code: "unmoved", cheaper: "first" }],
  ["never enough, the first being dearer", (x) => 5 + x, { code: "never", cheaper: "rival" }],
  ["never enough, the first being cheaper", (x) => x - 5, { code: "never", cheaper: "first" }],
  ["no value that can be", () => undefined, { code: "impossible" }],
])("no break-even: %s", (_title, gapAt, found) => {
  expect(breakEven(gapAt, { ...shares, now: 0.5 })).toEqual(found);
  expect(breakEven((month) => gapAt(month / 60), { ...months, now: 30 })).toEqual(found);
});

test("the sign changes from one cent below to one above, after few evaluations", () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 1.1, max: 500, noNaN: true }), (now, level, slope) => {
      let evaluations = 0;
      const gapAt = (value: number) => {
        evaluations++;
        return cents(slope * (value - level));
      };
      const found = breakEven(gapAt, { ...amounts, now });
      if (found.code !== "at") throw new Error(found.code);
      expect(evaluations).toBeLessThan(80);
      expect(Math.sign(gapAt(found.value - 0.01))).toBe(-1);
      expect(Math.sign(gapAt(found.value + 0.01))).toBe(1);
    }),
  );
});
