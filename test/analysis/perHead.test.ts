import { perEmployee, perTeamDay } from "../../src/analysis/perHead";
import { plan } from "../../src/model/plan/plan";
import { scenarioOf } from "../support/cases";

const role = { name: "A", fte: 1, grossSalary: 42000, charges: 0.42 };
const team = (...roles: object[]) => ({ horizon: { years: 2 }, team: { roles } });
const contract = { name: "C", units: 1, unitPrice: 1000 };
const heads = (document: object) => {
  const scenario = scenarioOf(document);
  return { perEmployee: perEmployee(scenario, plan(scenario)), perTeamDay: perTeamDay(scenario, plan(scenario)) };
};

test.each([
  // 1,000 × 24 months / 10 employees / 2 years
  ["ten employees", { horizon: { years: 2 }, employees: 10, contracts: [contract] }, 1200],
  ["a single one", { horizon: { years: 2 }, employees: 1, contracts: [contract] }, 12000],
  ["employees not given", { contracts: [contract] }, undefined],
  ["no employee, which an empty cell may say", { employees: 0, contracts: [contract] }, undefined],
])("per employee and year, %s", (_title, document, expected) => expect(heads(document).perEmployee).toBe(expected));

test.each([
  // 42,000 × 1.42 = 59,640 a year, / 218
  ["one FTE", team(role), 59640 / 218],
  ["two FTE cost twice as much and work twice as many days", team({ ...role, fte: 2 }), 59640 / 218],
  ["half the time", team({ ...role, to: 12 }), 59640 / 218],
  ["one FTE in a single month", team({ ...role, to: 1 }), 59640 / 218],
  ["a tenth of an FTE in a single month", team({ ...role, fte: 0.1, to: 1 }), 59640 / 218],
  // 59,640 × 2 years of one, 59,640 × 1/2 of the other, over 2.5 FTE-years
  ["two roles", team(role, { ...role, name: "B", fte: 0.5, from: 13 }), 59640 / 218],
  ["without what contracts cost", { ...team(role), contracts: [contract] }, 59640 / 218],
  ["no team", { contracts: [contract] }, undefined],
  ["a team of nobody", team({ ...role, fte: 0 }), undefined],
])("per FTE-day, %s", (_title, document, expected) => {
  const { perTeamDay } = heads(document);
  if (expected === undefined) expect(perTeamDay).toBeUndefined();
  else expect(perTeamDay).toBeCloseTo(expected, 9);
});
