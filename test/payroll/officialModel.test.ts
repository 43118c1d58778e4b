import fc from "fast-check";
import rules from "modele-social";
import type { Employment } from "../../src/model/blankCharges";
import { MINIMUM_WAGE } from "../../src/model/minimumWage";
import { employerCost } from "../../src/payroll/officialModel";
import { RULES_DATE, RULES_YEAR } from "../../src/payroll/rules";
import { costIn2026, SMIC } from "./contributions2026";

const employment = (yearlyPay: number, isManagerial = false, headcount = 10, accidentRate = 0.007): Employment => ({
  yearlyPay,
  isManagerial,
  headcount,
  accidentRate,
});
const cents = (amount: number) => Math.round(100 * amount) / 100;

describe("what the official model finds is what the published rates of 2026 add up to, to the cent", () => {
  const pays = [cents(SMIC), 32_000, 42_000, 55_000, 120_000];
  const companies = [10, 49, 60, 400];
  const cases = pays.flatMap((pay) => [false, true].flatMap((managerial) => companies.map((size) => [pay, managerial, size] as const))); // prettier-ignore

  test.each(cases)("%d €, managerial %s, in a company of %d", (pay, managerial, size) => {
    const asked = employment(pay, managerial, size);
    expect(Math.abs(employerCost(asked) - costIn2026(asked))).toBeLessThan(0.006);
  });
});

test("anywhere between half a SMIC and half a million, within a cent", () => {
  const companies = fc.constantFrom(1, 10, 11, 19, 20, 49, 50, 249, 250, 5000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1_100_000, max: 50_000_000 }),
      fc.boolean(),
      companies,
      fc.integer({ min: 50, max: 900 }),
      (centsOfPay, managerial, size, rate) => {
        const asked = employment(centsOfPay / 100, managerial, size, rate / 1e4);
        expect(Math.abs(employerCost(asked) - costIn2026(asked))).toBeLessThan(0.011);
      },
    ),
    { numRuns: 40 },
  );
});

test("a company of 100: the 28 %, 37 % and 41 % of charges that MODEL.md 6 announces, to a point", () => {
  const rates = [32_000, 42_000, 55_000].map((pay) => employerCost(employment(pay, false, 100)) / pay - 1);
  expect(rates.map((rate) => Math.round(1000 * rate) / 10)).toEqual([28.2, 36.8, 40.7]);
});

test("an accident rate below the legal minimum, 0.5 %, is that minimum", () => {
  expect(employerCost(employment(42_000, false, 10, 0))).toBe(employerCost(employment(42_000, false, 10, 0.005)));
});

test("the day of the rules is the one of the package: when a new version moves it, the year shown must be looked at", () => {
  expect((rules as Readonly<Record<string, unknown>>).date).toBe(RULES_DATE);
  expect(RULES_DATE.endsWith(`/${RULES_YEAR}`)).toBe(true);
  // The minimum wage of June 2026, the one figure of contributions2026.ts that has no other origin.
  expect(JSON.stringify(rules["SMIC . horaire"])).toContain('{"si":"date >= 06/2026","alors":"12.31 €/heure"}');
  expect(SMIC).toBeCloseTo(MINIMUM_WAGE.yearly, 6);
});
