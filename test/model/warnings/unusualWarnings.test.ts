import { warnings } from "../../../src/model/warnings/warnings";
import { scenarioOf } from "../../support/cases";

const told = (document: object): readonly string[] =>
  warnings(scenarioOf(document)).flatMap(({ code, at }) => (["unusual", "cutDraws", "salaryTax"].includes(code) ? [`${code} ${at}`] : [])); // prettier-ignore
const contract = (terms: object) => ({ contracts: [{ units: 400, unitPrice: 75, ...terms }] });
const team = (terms: object, role: object = {}) => ({
  team: { ...terms, roles: [{ fte: 1, grossSalary: 42_000, charges: 0.4, ...role }] },
});

describe("beyond what is usual of a rate or an amount, a warning asks", () => {
  test.each<[string, object, string]>([
    ["thousands for euros", contract({ setup: 45 }), "unusual /contracts/0/setup"],
    ["100 % for 1 %", contract({ governance: 1 }), "unusual /contracts/0/governance"],
    ["50 % of inflation", { ...contract({}), horizon: { inflation: 0.5 } }, "unusual /horizon/inflation"],
    ["a salary ten times too high", team({}, { grossSalary: 420_000 }), "unusual /team/roles/0/grossSalary"],
    ["the high end of a range", contract({ governance: { low: 0.05, high: 0.6 } }), "unusual /contracts/0/governance"],
    ["what leaving costs in a month", contract({ exit: { newMonthlyCost: 27 } }), "unusual /contracts/0/exit/newMonthlyCost"],
  ])("%s", (_title, document, expected) => expect(told(document)).toContain(expected)); // prettier-ignore
  test.each<[string, object]>([
    ["nothing is no slip", contract({ setup: 0, governance: 0 })],
    ["falling prices", contract({ revision: { fixedShare: 0, indexGrowth: -0.02 } })],
    ["a saving", { otherCosts: [{ amount: -5000 }] }],
  ])("but %s", (_title, document) => expect(told(document)).toEqual([]));
});

describe("draws cut at the bounds of their quantity are told", () => {
  test.each<[string, object, readonly string[]]>([
    ["a deviation half of the mean", { mean: 0.06, sd: 0.03 }, ["cutDraws /contracts/0/governance"]],
    ["one that keeps clear of zero: 0.06 − 2.33 × 0.02 > 0", { mean: 0.06, sd: 0.02 }, []],
    ["a lognormal law lives above zero", { mean: 0.06, sd: 0.03, law: "lognormal" }, []],
  ])("%s", (_title, governance, expected) => expect(told(contract({ governance }))).toEqual(expected));
});

describe("VAT that is not recovered tells of the salary tax", () => {
  test.each<[string, object, readonly string[]]>([
    ["of whom nobody says it", { ...team({}), vat: { deductible: 0.25 } }, ["salaryTax /team/salaryTaxShare"]],
    ["not where it is said", { ...team({ salaryTaxShare: 0.75 }), vat: { deductible: 0.25 } }, []],
    ["nor of nine tenths recovered", { ...team({}), vat: { deductible: 0.9 } }, []],
    ["nor without a team", { ...contract({}), vat: { deductible: 0 } }, []],
  ])("%s", (_title, document, expected) => expect(told(document)).toEqual(expected));
});
