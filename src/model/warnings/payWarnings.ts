import {
  DEFAULT_ACCIDENT_RATE,
  DEFAULT_HEADCOUNT,
  DEFAULT_HEALTH_INSURANCE,
  supposedSalaryTaxShare,
  TAXED_TURNOVER,
} from "../reading/blankCharges";
import { cents } from "../../ground/cents";
import { facts } from "../table/facts";
import { fteIn } from "../people";
import { isNothing } from "../quantity";
import type { Quantity } from "../quantity";
import type { Scenario } from "../scenario";
import type { Warning } from "./warning";

/** What the team is paid: no less than the law allows, and somebody on call where the service never sleeps. */
export const payWarnings = (scenario: Scenario): Warning[] => [
  ...lowSalaries(scenario),
  ...unchargedSalaries(scenario),
  ...flatCharges(scenario),
  ...untoldSalaryTax(scenario),
  ...uncoveredNights(scenario),
  ...loneOnCall(scenario),
];

/** The lowest gross salary of a full-time year in France: 12.31 € an hour, 35 hours a week, are 22,404.20 €. */
const MINIMUM_SALARY = cents(facts.minimumWage.value * facts.workingHours.value * 52);

/** Gross salaries of a full-time year, as they stand at the start: those of the team and of whoever is recruited at an exit. */
function lowSalaries({ team, contracts, currency }: Scenario): Warning[] {
  // The law is that of France, and an amount in another currency tells nothing.
  if (currency !== "EUR") return [];
  const paid: { readonly fte: Quantity; readonly grossSalary: Quantity }[] = [
    ...team.roles,
    ...contracts.flatMap(({ exit }) => (exit.destination === "reinternalise" && exit.rebuild ? [exit.rebuild] : [])),
  ];
  return paid
    .filter(({ fte, grossSalary }) => !isNothing(fte) && grossSalary.low.float < MINIMUM_SALARY)
    .map(({ grossSalary }) => ({
      code: "lowSalary",
      at: grossSalary.at,
      amount: cents(grossSalary.low.float),
      minimum: MINIMUM_SALARY,
    }));
}

/** Salaries without any employer charges: typed so, or a cell left empty for the official model that arrived as 0. */
const unchargedSalaries = ({ team, currency }: Scenario): Warning[] =>
  team.roles
    .filter(({ fte, grossSalary, charges }) => !isNothing(fte) && !isNothing(grossSalary) && isNothing(charges))
    .filter(() => currency === "EUR")
    .map(({ charges }) => ({ code: "noCharges", at: charges.at }));

/** A rate of charges beyond that of any salary in France, told once for all that have it: an old rule of thumb is 45 %. */
function flatCharges(scenario: Scenario): Warning[] {
  const charged = scenario.team.roles.find(
    ({ fte, grossSalary, charges }) =>
      !isNothing(fte) &&
      !isNothing(grossSalary) &&
      charges.expected.float >= facts.flatCharges.value + furtherCharges(grossSalary, scenario),
  );
  if (!charged || scenario.currency !== "EUR") return [];
  return [{ code: "flatCharges", at: charged.charges.at, rate: charged.charges.expected.float }];
}

/** From 250 employees on, mostly: 0.42 % of apprenticeship beside 0.4 % of housing; no rate of the official model is further. */
const LARGE_COMPANY = 0.009;
/** The social levy on what an employer pays of the health insurance (forfait social). */
const INSURANCE_LEVY = 0.08;
/** The last bracket of the salary tax, of pay and insurance alike. */
const MOST_SALARY_TAX = 0.136;

/** What the charges of this company may hold beyond those of the company for which `facts.flatCharges` was worked out. */
function furtherCharges(grossSalary: Quantity, { team, employees, vat }: Scenario): number {
  const beyond = (given: Quantity | undefined, usual: number) => Math.max((given?.expected.float ?? usual) - usual, 0);
  const insurance = (12 * beyond(team.healthInsurance, DEFAULT_HEALTH_INSURANCE)) / grossSalary.expected.float;
  const taxed = team.salaryTaxShare?.expected.float ?? supposedSalaryTaxShare(vat?.deductible.expected.float ?? 1);
  return (
    (beyond(employees, DEFAULT_HEADCOUNT) > 0 ? LARGE_COMPANY : 0) +
    beyond(team.accidentRate, DEFAULT_ACCIDENT_RATE) +
    team.mobilityRate.expected.float +
    insurance * (1 + INSURANCE_LEVY) +
    taxed * MOST_SALARY_TAX * (1 + insurance)
  );
}

/** VAT that is not recovered tells of an employer who owes the salary tax: in charges left blank it is, in others it must be. */
function untoldSalaryTax({ team, vat, currency }: Scenario): Warning[] {
  const deductible = vat?.deductible.expected.float ?? 1;
  const isPaid = team.roles.some(({ fte, grossSalary }) => !isNothing(fte) && !isNothing(grossSalary));
  if (currency !== "EUR" || !isPaid || deductible >= TAXED_TURNOVER || team.salaryTaxShare) return [];
  return [{ code: "salaryTax", at: "/team/salaryTaxShare", deductible }];
}

/** Weeks of on-call all year for a team in which nobody can take turns. */
function loneOnCall({ team }: Scenario): Warning[] {
  const fte = Math.max(...team.roles.map(({ from }) => fteIn(from.expected.float, team)), 0);
  if (isNothing(team.onCallWeekly) || fte === 0 || fte >= FEWEST_ON_CALL) return [];
  return [{ code: "loneOnCall", at: team.onCallWeekly.at, fte }];
}
const FEWEST_ON_CALL = 2;

/** A contract round the clock beside a team that nobody can call at night, unless watching at night is wholly the provider's. */
function uncoveredNights({ team, contracts }: Scenario): Warning[] {
  if (team.roles.every(({ fte }) => isNothing(fte)) || !isNothing(team.onCallWeekly)) return [];
  const monitored = contracts.reduce((sum, { scope }) => sum + (scope.monitoring ?? 0), 0);
  const contract = contracts.find(({ hours }) => hours === "24x7");
  if (!contract || monitored >= 1) return [];
  return [{ code: "uncoveredNights", at: team.onCallWeekly.at, contract: contract.name }];
}
