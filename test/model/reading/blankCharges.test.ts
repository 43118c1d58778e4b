import fc from "fast-check";
import { employmentsWithoutCharges, rolesWithoutCharges, withCharges } from "../../../src/model/reading/blankCharges";
import { readScenario } from "../../../src/model/reading/readScenario";

const role = { name: "Support", fte: 1, grossSalary: 42_000 };
const team = (...roles: unknown[]) => ({ team: { roles } });
const asked = (document: unknown) => employmentsWithoutCharges(document)[0];
/** A cost of half the pay on top of it. */
const half = (document: unknown) =>
  withCharges(document, employmentsWithoutCharges(document).map(({ yearlyPay }) => 1.5 * yearlyPay)); // prettier-ignore
const problemsOf = (document: unknown) => {
  const outcome = readScenario(document);
  return outcome.ok ? [] : outcome.problems.map(({ code, at }) => [code, at]);
};

test("a role without charges asks about a non-manager, in a company of 100, at 0.7 % for accidents", () => {
  const usual = { yearlyPay: 42_000, isManagerial: false, headcount: 100, accidentRate: 0.007, mobilityRate: 0, healthInsurance: 20, salaryTaxShare: 0 }; // prettier-ignore
  expect(employmentsWithoutCharges(team(role))).toEqual([usual]);
  expect(employmentsWithoutCharges(team({ ...role, charges: null }))).toEqual([usual]);
});

test.each([
  ["a manager", team({ ...role, managerial: true }), { isManagerial: true }],
  ["the company's headcount", { employees: 400, ...team(role) }, { headcount: 400 }],
  ["its mobility levy", { team: { mobilityRate: 0.032, roles: [role] } }, { mobilityRate: 0.032 }],
  ["its health insurance", { team: { healthInsurance: 45, roles: [role] } }, { healthInsurance: 45 }],
  ["its salary tax", { team: { salaryTaxShare: 0.4, roles: [role] } }, { salaryTaxShare: 0.4 }],
  [
    "VAT of which a quarter is recovered tells of it",
    { vat: { deductible: 0.25 }, team: { roles: [role] } },
    { salaryTaxShare: 0.75 },
  ],
  ["VAT recovered for nine tenths does not", { vat: { deductible: 0.9 }, team: { roles: [role] } }, {}],
  ["its accident rate", { team: { accidentRate: 0.012, roles: [role] } }, { accidentRate: 0.012 }],
  ["decimals as text", team({ ...role, grossSalary: "42000.50" }), { yearlyPay: 42_000.5 }],
  ["a range at its mean: (40,000 + 4 × 45,000 + 62,000) / 6", team({ ...role, grossSalary: { low: 40_000, mode: 45_000, high: 62_000 } }), { yearlyPay: 47_000 }], // prettier-ignore
  ["the bonus is pay: 42,000 × 1.1", team({ ...role, bonus: 0.1 }), { yearlyPay: 46_200 }],
])("%s", (_title, document, expected) => expect(asked(document)).toMatchObject(expected));

test("charges are what the cost adds to the pay, to 15 digits", () => {
  const document = { name: "Internal", ...team({ ...role, charges: 0.42 }, role, { ...role, grossSalary: 30_000 }) };
  expect(rolesWithoutCharges(document)).toEqual([1, 2]);
  expect(withCharges(document, [57_448.92, 39_000])).toEqual({
    name: "Internal",
    // 15,448.92 / 42,000 and 9,000 / 30,000
    ...team({ ...role, charges: 0.42 }, { ...role, charges: 0.367831428571429 }, { ...role, grossSalary: 30_000, charges: 0.3 }), // prettier-ignore
  });
});

test("a document whose roles all have charges is the same object", () => {
  const document = team({ ...role, charges: "0.42" });
  expect(employmentsWithoutCharges(document)).toEqual([]);
  expect(withCharges(document, [])).toBe(document);
});

describe("what cannot be asked about is refused for what is wrong with it, and for nothing else", () => {
  test.each([
    [
      "a salary that is no number",
      team({ ...role, grossSalary: "abc" }),
      [["notANumber", "/team/roles/0/grossSalary"]],
    ],
    ["a missing salary", team({ fte: 1 }), [["missing", "/team/roles/0/grossSalary"]]],
    ["a negative salary", team({ ...role, grossSalary: -1 }), [["outOfBounds", "/team/roles/0/grossSalary"]]],
    ["a bonus above 100 %", team({ ...role, bonus: 2 }), [["outOfBounds", "/team/roles/0/bonus"]]],
    ["a status that is neither yes nor no", team({ ...role, managerial: "maybe" }), [["notAFlag", "/team/roles/0/managerial"]]], // prettier-ignore
    ["an accident rate of 70 %", { team: { accidentRate: 0.7, roles: [role] } }, [["outOfBounds", "/team/accidentRate"]]], // prettier-ignore
    ["a headcount that is a range", { employees: { low: 1, high: 2 }, ...team(role) }, [["rangeRefused", "/employees"]]], // prettier-ignore
    ["no role at all", team(null), [["notAGroup", "/team/roles/0"], ["missing", "/team/roles/0/fte"], ["missing", "/team/roles/0/grossSalary"], ["missing", "/team/roles/0/charges"]]], // prettier-ignore
  ])("%s", (_title, document, problems) => {
    expect(employmentsWithoutCharges(document)).toEqual([]);
    expect(problemsOf(half(document))).toEqual(problems);
  });

  test("an amount in another currency: the charges of its country are missing", () => {
    const document = { currency: "CHF", ...team(role) };
    expect(problemsOf(half(document))).toEqual([["missing", "/team/roles/0/charges"]]);
    expect(asked({ currency: "EUR", ...team(role) })).toEqual(asked(team(role)));
  });

  test("charges are never more than the pay: 42 typed for 42,000 is doubted elsewhere", () => {
    expect(withCharges(team({ ...role, grossSalary: 42 }), [300])).toEqual(
      team({ ...role, grossSalary: 42, charges: 1 }),
    );
  });

  test("a role that is paid nothing is charged nothing, and nothing is asked", () => {
    const document = team({ ...role, grossSalary: 0 });
    expect(employmentsWithoutCharges(document)).toEqual([]);
    expect(problemsOf(half(document))).toEqual([]);
  });
});

test("whatever a document is, asking about it and completing it never throw, and nothing is left to ask", () => {
  const anything = fc.anything();
  const roles = fc.array(fc.record({ grossSalary: anything, bonus: anything, charges: anything, managerial: anything }, { requiredKeys: [] })); // prettier-ignore
  const documents = fc.oneof(anything, fc.record({ employees: anything, team: fc.record({ accidentRate: anything, roles: fc.oneof(anything, roles) }) })); // prettier-ignore
  fc.assert(fc.property(documents, (document) => expect(rolesWithoutCharges(half(document))).toEqual([])));
});
