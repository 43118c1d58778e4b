import fc from "fast-check";
import { bridge } from "../../src/analysis/bridge";
import { feeScenario } from "../../src/model/feeScenario";
import { plan } from "../../src/model/plan/plan";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCase } from "../support/cases";

const planOf = (document: unknown) => plan(scenarioOf(document));

test("from a fee of 30,000 to one of 27,000", () => {
  const { lines, total, residual } = bridge(planOf(feeScenario(30000, "A")), planOf(feeScenario(27000, "A")));
  // 60 × 3,000; 20.625 % of it; 6 % of it; 5.5 × 3,000
  expect(lines).toEqual([
    { line: "fee", from: 1800000, to: 1620000, difference: -180000 },
    { line: "overrun", from: 371250, to: 334125, difference: -37125 },
    { line: "governance", from: 108000, to: 97200, difference: -10800 },
    { line: "reversibility", from: 165000, to: 148500, difference: -16500 },
  ]);
  expect(total).toEqual({ from: 2444250, to: 2199825, difference: -244425 });
  expect(residual).toBe(0);
});

test("lines that only one of them has stand against nothing", () => {
  const { lines } = bridge(planOf(workedCase("02").scenario), planOf(workedCase("01").scenario));
  const byLine = new Map(lines.map(({ line, ...step }) => [line, step]));
  expect(byLine.get("salaries")!.to).toBe(0);
  expect(byLine.get("fee")).toEqual({ from: 0, to: 1800000, difference: 1800000 });
});

test("differences sum to the difference of the totals, to the cent, whatever the horizons", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
      const [from, to] = [planOf(randomScenario(a)), planOf(randomScenario(b))];
      const { lines, total, residual } = bridge(from, to);
      const inCents = lines.reduce((sum, { difference }) => sum + Math.round(difference * 100), 0);
      expect(inCents).toBe(Math.round(to.grandTotal * 100) - Math.round(from.grandTotal * 100));
      expect(total.difference).toBe(inCents / 100);
      expect(residual).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("from a scenario to itself nothing differs", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seed) => {
      const same = planOf(randomScenario(seed));
      for (const { difference } of bridge(same, same).lines) expect(difference).toBe(0);
    }),
    { numRuns: 50 },
  );
});
