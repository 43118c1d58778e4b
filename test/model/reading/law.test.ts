import fc from "fast-check";
import { plan } from "../../../src/model/plan/plan";
import type { Plan } from "../../../src/model/plan/plan";
import { CASES } from "../../../src/model/quantity";
import { randomScenario } from "../../reference/scenarios";
import { scenarioOf } from "../../support/cases";

/** Random scenarios over every key, from the generator of the reference. */
const documents = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomScenario(seed));
const cases = fc.constantFrom(...CASES);
const cents = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

test("the lines of each column add up to its total, and the columns to the grand total", () => {
  fc.assert(
    fc.property(documents, cases, (document, which) => {
      const { lines, total, grandTotal } = plan(scenarioOf(document), which);
      total.forEach((amount, column) => {
        expect(cents([...lines.values()].map((line) => line[column]!))).toBe(Math.round(amount * 100));
      });
      expect(cents(total)).toBe(Math.round(grandTotal * 100));
    }),
    { numRuns: 300 },
  );
});

test("every amount is a finite number of cents, and zero is never negative", () => {
  const amountsOf = (answer: Plan) =>
    [...answer.lines.values()].flat().concat(answer.total, answer.npv, answer.grandTotal);
  fc.assert(
    fc.property(documents, cases, (document, which) => {
      for (const amount of amountsOf(plan(scenarioOf(document), which))) {
        expect(Number.isFinite(amount)).toBe(true);
        expect(Object.is(amount, -0)).toBe(false);
        expect(Number(amount.toFixed(2))).toBe(amount);
      }
    }),
    { numRuns: 300 },
  );
});

test("a dearer unit price, from 1 up, never makes a scenario cheaper", () => {
  // Below 1 a price keeps more decimals: 0.99 and 1.00 times a coefficient of 0.004 are 0.00396 and 0.00.
  const price = fc.integer({ min: 100, max: 100_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(documents, price, price, (document, a, b) => {
      const total = (unitPrice: number) =>
        plan(
          scenarioOf({
            ...document,
            contracts: (document.contracts ?? []).map((contract: Contract) => ({
              ...contract,
              ...(contract.prices
                ? { prices: contract.prices.map((line) => ({ ...line, unitPrice })) }
                : { unitPrice }),
              ...positive,
            })),
          }),
        ).grandTotal;
      expect(total(Math.max(a, b))).toBeGreaterThanOrEqual(total(Math.min(a, b)));
    }),
    { numRuns: 300 },
  );
});
interface Contract {
  prices?: readonly { per: string }[];
}
/** Credits may exceed what is billed when a penalty is larger than the month; the law is about what is bought. */
const positive = { credits: {}, rrcShare: 0 };

test("splitting a contract's units over two equal contracts changes nothing but rounding", () => {
  fc.assert(
    fc.property(documents, cases, (document, which) => {
      const [contract] = document.contracts ?? [];
      fc.pre(contract !== undefined);
      const { setup: _setup, departures: _departures, transitionIn: _in, exit: _exit, ...rest } = contract;
      const fixed = (contract as Contract).prices?.filter(({ per }) => per !== "use");
      fc.pre(fixed?.length !== 0);
      const served = (name: string, units: number) => ({
        ...rest,
        ...(fixed ? { prices: fixed.map((line) => ({ ...line, units })) } : { units }),
        name,
        extras: { mode: "none" },
      });
      const total = (contracts: object[]) => plan(scenarioOf({ horizon: document.horizon, contracts }), which);
      const whole = total([served("A", 10)]);
      const split = total([served("A", 5), served("B", 5)]);
      // Half a cent for each invoice that is rounded by itself: fee, additional charges and credits, each month, twice.
      const months = 12 * (whole.total.length - 1);
      expect(Math.abs(whole.grandTotal - split.grandTotal)).toBeLessThanOrEqual(
        0.005 * 3 * 3 * months * 2 * (fixed?.length ?? 1) + 0.02 * whole.total.length,
      );
    }),
    { numRuns: 300 },
  );
});
