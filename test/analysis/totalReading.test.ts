import fc from "fast-check";
import { totalReading } from "../../src/analysis/totalReading";
import { plan } from "../../src/model/plan/plan";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf } from "../support/cases";

const contract = {
  name: "A",
  units: 10,
  unitPrice: 100,
  extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 },
  revision: { indexGrowth: 0.02 },
};
const reading = (change: object = {}, more: object = {}) =>
  totalReading(scenarioOf({ contracts: [{ ...contract, ...change }], ...more }));

test.each<[string, Parameters<typeof reading>, Parameters<typeof reading>]>([
  ["the term of a contract that is never left", [{ term: 36 }], [{ term: 48 }]],
  ["a notice that nobody gives", [{ exit: { notice: 6 } }], [{ exit: { notice: 8 } }]],
  ["names, employees, a budget", [], [{}, { name: "B", employees: 400, budget: 1e6 }]],
  ["the discount rate, which is for present values", [{}, { horizon: { discountRate: 0.05 } }], [{}, { horizon: { discountRate: 0.08 } }]],
])("makes no difference: %s", (_title, first, other) => expect(reading(...first)).toBe(reading(...other))); // prettier-ignore

test.each<[string, Parameters<typeof reading>]>([
  ["a price", [{ unitPrice: 101 }]],
  ["a range of the same mean", [{ unitPrice: { low: 90, high: 110 } }]],
  ["its law", [{ unitPrice: { low: 90, mode: 100, high: 110 } }]],
  ["the probability of an overrun", [{ extras: { ...contract.extras, probability: 0.5 } }]],
  ["decimals of a coefficient", [{ revision: { ...contract.revision, decimals: 6 } }]],
  ["a first month", [{ start: 13 }]],
  ["the years", [{}, { horizon: { years: 6 } }]],
  ["an exit that may come", [{ exit: { hazard: { fromMonth: 12, perYear: 0.1 } } }]],
])("makes a difference: %s", (_title, given) => expect(reading(...given)).not.toBe(reading()));

test("how likely an exit is makes a difference, though plans do not count on it", () => {
  const [first, other] = [0.1, 0.2].map((perYear) => reading({ exit: { hazard: { fromMonth: 12, perYear } } }));
  expect(first).not.toBe(other);
});

test("scenarios of one reading cost the same", () => {
  const term = fc.integer({ min: 12, max: 60 });
  fc.assert(
    fc.property(fc.nat(100_000), term, term, (seed, a, b) => {
      const document = randomScenario(seed) as { readonly contracts?: readonly object[] };
      const [first, other] = [a, b].map((term) =>
        scenarioOf({ ...document, contracts: (document.contracts ?? []).map((each) => ({ ...each, term })) }),
      );
      if (totalReading(first!) === totalReading(other!)) expect(plan(first!).grandTotal).toBe(plan(other!).grandTotal);
    }),
    { numRuns: 40 },
  );
});
