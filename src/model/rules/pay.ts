import { one, sum, when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { monthsWithin, yearsElapsed } from "./period";
import { missing } from "./rows";
import type { TeamRows } from "./rows";

/** What one role costs in a period. */
export interface RolePay {
  readonly fteMonths: Row;
  readonly salary: Row;
  readonly bonus: Row;
  readonly charges: Row;
  readonly benefits: Row;
}

/** Growth of pay since the start: (1 + drift)^(y − 1). */
export const payGrowth = once((team: TeamRows) =>
  one.plus(team.salaryDrift).toThe(yearsElapsed).as("augmentations cumulées", "cumulated pay drift"),
);

/** Growth of prices since the start: (1 + inflation)^(y − 1). */
export const priceGrowth = once((team: TeamRows) =>
  one.plus(team.horizon.inflation).toThe(yearsElapsed).as("inflation cumulée", "cumulated inflation"),
);

/** Every role of the team (MODEL.md 4.1). */
const payroll = once((team: TeamRows): readonly RolePay[] =>
  team.roles.map((role) => {
    const present = role.fte.times(monthsWithin(role.from, role.to)).as("mois-ETP du rôle", "FTE-months of the role");
    const salary = present
      .times(role.grossSalary)
      .times(payGrowth(team))
      .per(12)
      .as("salaire du rôle", "pay of the role");
    const bonus = salary.times(role.bonus);
    const benefits = present.times(role.benefits).times(priceGrowth(team)).per(12);
    return { fteMonths: present, salary, bonus, charges: salary.plus(bonus).times(role.charges), benefits };
  }),
);

/** What the roles make together: nothing for want of roles where there are none. */
export const ofRoles = (team: TeamRows, amount: (role: RolePay) => Row): Row =>
  sum(payroll(team).map(amount), missing(team, "roles"));

/** FTE times months in the period, all roles together. */
export const fteMonths = once((team: TeamRows) => ofRoles(team, (role) => role.fteMonths).as("mois-ETP", "FTE-months"));

/** A yearly amount per FTE, following inflation: training, tools, premises. */
export const yearlyPerFte = (team: TeamRows, amount: Row): Row =>
  fteMonths(team).times(amount).times(priceGrowth(team)).per(12);

/** What employer charges add to each euro of pay; nothing where nobody is paid. */
export const averageCharges = once((team: TeamRows) => {
  const pay = sum(payroll(team).flatMap((role) => [role.salary, role.bonus]));
  const charges = sum(payroll(team).map((role) => role.charges));
  return when(pay.upTo(0), 0, charges.per(pay)).as("taux moyen de charges", "average charges rate");
});
