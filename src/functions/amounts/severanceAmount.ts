import { severance } from "../../payroll/severance";
import { requiredNumber } from "../arguments/numberArgument";
import { salaryArgument } from "../arguments/salaryArgument";
import { managerialArgument } from "../arguments/managerialArgument";

export interface GivenDismissal {
  readonly grossSalary: unknown;
  readonly seniorityYears: unknown;
  readonly managerial?: unknown;
}

/**
 * The legal minimum of a dismissal in France (severance.ts). Managerial status changes nothing of it: it is read so that
 * the same columns serve here and in INFO.EMPLOYERCOST, and refused where it says neither yes nor no.
 *
 * @throws Refused with the argument that is wrong
 */
export function severanceAmount({ grossSalary, seniorityYears, managerial }: GivenDismissal): number {
  const pay = salaryArgument(grossSalary);
  const years = requiredNumber(seniorityYears, {
    name: "seniorityYears",
    expected: { unit: "years", min: 0, max: 60 },
  });
  managerialArgument(managerial);
  return severance(pay, years);
}
