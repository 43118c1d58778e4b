import fc from "fast-check";
import rules from "modele-social";
import { DEFAULT_ACCIDENT_RATE, DEFAULT_HEADCOUNT, type Employment } from "../../src/model/reading/blankCharges";
import { facts } from "../../src/model/table/facts";
import { scenarioFields } from "../../src/model/table/quantities";
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

// MODEL.md 6 says about 27, 37 and 41 %: 27 is that of a company below 50, and of 100 it is 28.2.
describe("the charges proposed for each role are the model's for its salary in the usual company, to a tenth of a percent", () => {
  const { grossSalary, charges } = scenarioFields.team.fields.roles.fields;
  const { technician, administrator, manager } = charges.alternatives;
  test.each([
    ["technician", 32_000, 0.282, technician, grossSalary.alternatives.technician],
    ["administrator", 42_000, 0.368, administrator, grossSalary.proposal],
    ["manager", 55_000, 0.407, manager, grossSalary.alternatives.manager],
  ])("%s, %d €: %d", (_role, pay, expected, rate, salary) => {
    const cost = employerCost(employment(pay, false, DEFAULT_HEADCOUNT, DEFAULT_ACCIDENT_RATE));
    expect([salary.value, rate.value]).toEqual([pay, expected]);
    expect(Math.round(1000 * (cost / pay - 1)) / 1000).toBe(expected);
    // What the source says of the company.
    expect([DEFAULT_HEADCOUNT, DEFAULT_ACCIDENT_RATE]).toEqual([100, 0.007]);
  });
});

test("an accident rate below the legal minimum, 0.5 %, is that minimum", () => {
  expect(employerCost(employment(42_000, false, 10, 0))).toBe(employerCost(employment(42_000, false, 10, 0.005)));
});

test("the day of the rules is the one of the package: when a new version moves it, the year shown must be looked at", () => {
  expect((rules as Readonly<Record<string, unknown>>).date).toBe(RULES_DATE);
  expect(RULES_DATE.endsWith(`/${RULES_YEAR}`)).toBe(true);
  // The minimum wage of June 2026, the one figure of contributions2026.ts that has no other origin.
  expect(JSON.stringify(rules["SMIC . horaire"])).toContain('{"si":"date >= 06/2026","alors":"12.31 €/heure"}');
  expect(SMIC).toBeCloseTo(facts.minimumWage.value * 1820, 6);
});
