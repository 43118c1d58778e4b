import fc from "fast-check";
import { cents } from "../../../src/ground/cents";
import { contractSavings } from "../../../src/model/plan/contractSavings";
import { plan } from "../../../src/model/plan/plan";
import { aloneOf, overYears, withValues } from "../../../src/model/variants";
import { scenarioOf } from "../../support/cases";

const leaving = (decisionMonth: number, more: object = {}) => ({
  when: "decision",
  decisionMonth,
  notice: 3,
  reversibilityMonths: 3,
  ...more,
});
const contract = (name: string, more: object = {}) => ({
  name,
  units: 1,
  unitPrice: 1000,
  governance: 0.06,
  exit: leaving(40),
  ...more,
});

test("reversibility of 3 months of 1,000 €, left out, saves 3,000.00", () => {
  const scenario = scenarioOf({ contracts: [contract("A"), contract("B")] });
  const alone = aloneOf(scenario, 1);
  const free = withValues(alone, [["/contracts/0/exit/reversibilityMonths", 0]]);
  expect(contractSavings(scenario)(alone, free)).toBe(3000);
});

test("a share of a cent is rounded with what the other contracts add to the line", () => {
  // 0.3 c and 0.3 c are 0.01 together; without the second, 0.3 c is nothing: MODEL.md 4, lines are rounded once.
  const tiny = (name: string) => contract(name, { unitPrice: 1, governance: 0, exit: leaving(40, { reversibilityMonths: 0.003 }) }); // prettier-ignore
  const scenario = scenarioOf({ contracts: [tiny("A"), tiny("B")] });
  const alone = aloneOf(scenario, 1);
  const free = withValues(alone, [["/contracts/0/exit/reversibilityMonths", 0]]);
  expect(contractSavings(scenario)(alone, free)).toBe(0.01);
  expect(plan(alone).grandTotal - plan(free).grandTotal).toBe(0);
});

/** A share in thousandths, so that lines fall between cents and on their halves. */
const share = fc.integer({ min: 0, max: 400 }).map((n) => n / 1000);
const contracts = fc
  .record({
    units: fc.integer({ min: 1, max: 40 }),
    unitPrice: fc.integer({ min: 1, max: 500_000 }).map((n) => n / 100),
    start: fc.integer({ min: 1, max: 20 }),
    governance: share,
    volumeGrowth: share,
    term: fc.integer({ min: 12, max: 48 }),
    revision: fc.record({ indexGrowth: share, fixedShare: share }),
    extras: fc.record({ mode: fc.constant("overrun"), probability: fc.constant(0.75), low: fc.constant(0.15), high: fc.constant(0.4) }), // prettier-ignore
    exit: fc.record({
      when: fc.constant("decision"),
      decisionMonth: fc.integer({ min: 20, max: 60 }),
      notice: fc.integer({ min: 0, max: 12 }),
      transition: fc.integer({ min: 0, max: 9 }),
      reversibilityMonths: fc.integer({ min: 0, max: 60 }).map((n) => n / 7),
      indemnity: share,
      oneOff: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 3),
      destination: fc.constant("switch"),
      newMonthlyCost: fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 3),
    }),
  })
  .map((each) => ({ ...each, tacitRenewal: true }));
const documents = fc.record({
  horizon: fc.record({
    years: fc.constant(5),
    start: fc.constantFrom("2026-01", "2026-04"),
    discounting: fc.constantFrom("endOfYear", "monthly"),
    discountRate: fc.constant(0.04),
  }),
  contracts: fc.array(contracts, { minLength: 2, maxLength: 4 }).map((all) => all.map((each, i) => ({ ...each, name: `C${i}` }))), // prettier-ignore
  otherCosts: fc.array(fc.record({ name: fc.constant("X"), amount: share, every: fc.constant("month"), bought: fc.constant(true) }), { maxLength: 1 }), // prettier-ignore
  vat: fc.record({ rate: fc.constantFrom(0.2, 0.055), deductible: share }),
});

test("is, to the cent, the difference of the plans of whole scenarios", () => {
  const rounds = fc.record({
    document: documents,
    years: fc.integer({ min: 5, max: 8 }),
    decisionMonth: fc.integer({ min: 20, max: 60 }),
  });
  fc.assert(
    fc.property(rounds, ({ document, years, decisionMonth }) => {
      const scenario = scenarioOf(document);
      const savings = contractSavings(scenario);
      scenario.contracts.forEach(({ exit }, i) => {
        const changed = [[exit.decisionMonth!, decisionMonth] as const, [exit.indemnity!, 0] as const];
        const whole = overYears(scenario, years);
        const other = withValues(whole, changed.map(([{ at }, value]) => [at, value] as const)); // prettier-ignore
        const alone = overYears(aloneOf(scenario, i), years);
        const standing = (at: string) => at.replace(`/contracts/${i}/`, "/contracts/0/");
        const instead = withValues(alone, changed.map(([{ at }, value]) => [standing(at), value] as const)); // prettier-ignore
        expect(savings(alone, instead)).toBe(cents(plan(whole).grandTotal - plan(other).grandTotal));
      });
    }),
    { numRuns: 60 },
  );
});
