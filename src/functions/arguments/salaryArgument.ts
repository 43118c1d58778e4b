import { cents } from "../../ground/cents";
import { Refused } from "../../asking/unanswered";
import { requiredNumber } from "./numberArgument";

/** A gross salary of more is a typing error; so is none. */
const SALARIES = { min: 0.01, max: 1e7 };
/** Less than half of a minimum wage is a month's pay, given for a year's. */
const LEAST_YEARLY = 10_000;

/**
 * The gross salary of a year, to the cent.
 *
 * @throws Refused where it is missing, no amount, or a month's
 */
export function salaryArgument(value: unknown): number {
  const salary = cents(
    requiredNumber(value, { name: "grossSalary", expected: { unit: "amountPerYear", ...SALARIES } }),
  );
  if (salary < LEAST_YEARLY) throw new Refused([], { code: "monthlySalary", value: salary });
  return salary;
}
