import fc from "fast-check";
import rules from "modele-social";
import Engine from "publicodes";
import { DEFAULT_ACCIDENT_RATE, DEFAULT_HEADCOUNT, type Employment } from "../../src/model/reading/blankCharges";
import { facts } from "../../src/model/table/facts";
import { scenarioFields } from "../../src/model/table/quantities";
import { employerCost } from "../../src/payroll/officialModel";
import { warnings } from "../../src/model/warnings/warnings";
import { RULES_DATE, RULES_YEAR } from "../../src/payroll/rules";
import { scenarioOf } from "../support/cases";
import { costIn2026, SMIC } from "./contributions2026";

const employment = (
  yearlyPay: number,
  isManagerial = false,
  headcount = 10,
  accidentRate = 0.007,
  others = {},
): Employment => ({
  yearlyPay,
  isManagerial,
  headcount,
  accidentRate,
  mobilityRate: 0,
  healthInsurance: 20,
  salaryTaxShare: 0,
  ...others,
});
const cents = (amount: number) => Math.round(100 * amount) / 100;

describe("what the official model finds is what the published rates of 2026 add up to, to the cent", () => {
  const pays = [cents(SMIC), 32_000, 42_000, 55_000, 120_000];
  const companies = [10, 11, 49, 50, 249, 250];
  const cases = pays.flatMap((pay) => [false, true].flatMap((managerial) => companies.map((size) => [pay, managerial, size] as const))); // prettier-ignore

  test.each(cases)("%d €, managerial %s, in a company of %d", (pay, managerial, size) => {
    const asked = employment(pay, managerial, size);
    expect(Math.abs(employerCost(asked) - costIn2026(asked))).toBeLessThan(0.006);
  });
});

// The announced wage of the reduction, as the Bulletin officiel and the issue of the package have it (100 employees).
test.each([
  [32_000, 41_355.52],
  [42_000, 57_658.92],
  [66_000, 94_658.15],
])("%d € gross cost %d: the reduction keeps the minimum wage of January", (pay, cost) => {
  expect(employerCost(employment(pay, false, 100))).toBe(cost);
});

test("the package has not got that wage yet: once it has, corrections.ts falls away", () => {
  const plain = new Engine(rules, { logger: { log: () => {}, warn: () => {}, error: () => {} } });
  plain.setSituation({
    date: RULES_DATE,
    "salarié . contrat . salaire brut": { valeur: 42_000, unité: "€/an" },
    "salarié . contrat . statut cadre": "non",
    "entreprise . salariés . effectif": { valeur: 100, unité: "employé" },
    "établissement . taux ATMP": { valeur: 0.7, unité: "%" },
  });
  const { nodeValue } = plain.evaluate({ valeur: "salarié . coût total employeur", unité: "€/an" });
  expect(cents(nodeValue as number)).toBe(57_448.92);
});

describe("with the mobility levy, another health insurance and the salary tax, to the cent, on both sides of ceilings and of eleven employees", () => {
  const others = [
    { mobilityRate: 0.032 },
    { healthInsurance: 62.5, mobilityRate: 0.0201 },
    { salaryTaxShare: 1 },
    { salaryTaxShare: 0.35, mobilityRate: 0.032, healthInsurance: 45 },
  ];
  // The ceiling of social security is 48,060 €, that of the reduction 65,629.20 €.
  const pays = [22_500, 42_000, 48_060, 48_061, 65_629, 65_630];
  const cases = pays.flatMap((pay, i) => others.flatMap((given) => [10, 11].map((size) => [pay, i % 2 === 0, size, given] as const))); // prettier-ignore
  test.each(cases)("%d €, managerial %s, %d employees, %j", (pay, managerial, size, given) => {
    const asked = employment(pay, managerial, size, 0.007, given);
    expect(Math.abs(employerCost(asked) - costIn2026(asked))).toBeLessThan(0.006);
  });
});

test("anywhere between half a SMIC and half a million, to the cent", () => {
  const companies = fc.constantFrom(1, 10, 11, 19, 20, 49, 50, 249, 250, 5000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1_100_000, max: 50_000_000 }),
      fc.boolean(),
      companies,
      fc.integer({ min: 50, max: 900 }),
      (centsOfPay, managerial, size, rate) => {
        const given = { mobilityRate: rate / 3e4, healthInsurance: rate / 10, salaryTaxShare: size % 2 };
        const asked = employment(centsOfPay / 100, managerial, size, rate / 1e4, given);
        expect(Math.abs(employerCost(asked) - costIn2026(asked))).toBeLessThan(0.006);
      },
    ),
    { numRuns: 40 },
  );
});

describe("the charges proposed for each role are the model's for its salary in the usual company, to a tenth of a percent", () => {
  const { grossSalary, charges } = scenarioFields.team.fields.roles.fields;
  const { technician, administrator, manager } = charges.alternatives;
  test.each([
    ["technician", 32_000, 0.292, technician, grossSalary.alternatives.technician],
    ["administrator", 42_000, 0.373, administrator, grossSalary.proposal],
    ["manager", 55_000, 0.423, manager, grossSalary.alternatives.manager],
  ])("%s, %d €: %d", (name, pay, expected, rate, salary) => {
    const isManagerial = name === "manager";
    const cost = employerCost(employment(pay, isManagerial, DEFAULT_HEADCOUNT, DEFAULT_ACCIDENT_RATE));
    expect([salary.value, rate.value]).toEqual([pay, expected]);
    expect(Math.round(1000 * (cost / pay - 1)) / 1000).toBe(expected);
    // What the source says of the company.
    expect([DEFAULT_HEADCOUNT, DEFAULT_ACCIDENT_RATE]).toEqual([100, 0.007]);
  });
});

test("no charges that the model finds are doubted, in whatever company", () => {
  const companies = fc.constantFrom(1, 11, 49, 50, 100, 150, 250, 5000);
  fc.assert(
    fc.property(
      fc.integer({ min: 23_000, max: 200_000 }),
      fc.boolean(),
      companies,
      fc.constantFrom(0.007, 0.0091, 0.03),
      fc.record({
        mobilityRate: fc.constantFrom(0, 0.032),
        healthInsurance: fc.constantFrom(20, 80, 200),
        salaryTaxShare: fc.constantFrom(0, 0.35, 1),
      }),
      (pay, managerial, employees, accidentRate, others) => {
        const charges = employerCost(employment(pay, managerial, employees, accidentRate, others)) / pay - 1;
        const roles = [{ name: "R", fte: 1, grossSalary: pay, charges }];
        const found = warnings(scenarioOf({ employees, team: { accidentRate, ...others, roles } }));
        expect(found.filter(({ code }) => code === "flatCharges")).toEqual([]);
      },
    ),
    {
      numRuns: 200,
      examples: [[66_000, true, 300, 0.007, { mobilityRate: 0, healthInsurance: 20, salaryTaxShare: 0 }]],
    },
  );
});

test("an accident rate below the legal minimum, 0.5 %, is that minimum", () => {
  expect(employerCost(employment(42_000, false, 10, 0))).toBe(employerCost(employment(42_000, false, 10, 0.005)));
});

test("the day of the rules is the one of the package: when a new version moves it, the year shown must be looked at", () => {
  expect((rules as Readonly<Record<string, unknown>>).date).toBe(RULES_DATE);
  expect(RULES_DATE.endsWith(`/${RULES_YEAR}`)).toBe(true);
  // Facts quote the minimum wage in force, which the reduction does not follow.
  expect(facts.minimumWage.value).toBe(12.31);
});
