import { DEFAULT_ACCIDENT_RATE, DEFAULT_HEADCOUNT, DEFAULT_HEALTH_INSURANCE } from "../../model/reading/blankCharges";
import { scenarioFields } from "../../model/table/quantities";
import { employerCosts } from "../../asking/employerCosts";
import { managerialArgument } from "../arguments/managerialArgument";
import { salaryArgument } from "../arguments/salaryArgument";
import { numberArgument } from "../arguments/numberArgument";

export interface GivenEmployment {
  readonly grossSalary: unknown;
  readonly managerial?: unknown;
  readonly headcount?: unknown;
  readonly accidentRate?: unknown;
  readonly mobilityRate?: unknown;
  readonly healthInsurance?: unknown;
  readonly salaryTax?: unknown;
}

const { accidentRate, mobilityRate, healthInsurance } = scenarioFields.team.fields;

/**
 * What an employee costs a French employer in a year, to the cent, by the official model; not managerial, in a company of
 * 100 with an accident rate of 0.7 %, unless told. Example: 42,000 € are 57,658.92.
 *
 * @throws Refused with the argument that is wrong; Awaiting while the model is asked
 */
export function employerCostAmount(given: GivenEmployment): number {
  const [cost] = employerCosts([
    {
      yearlyPay: salaryArgument(given.grossSalary),
      isManagerial: managerialArgument(given.managerial),
      headcount:
        numberArgument(given.headcount, {
          name: "headcount",
          expected: { unit: "employees", fixed: "whole", min: 1, max: 1e7 },
        }) ?? DEFAULT_HEADCOUNT,
      accidentRate:
        numberArgument(given.accidentRate, {
          name: "accidentRate",
          expected: { unit: "share", min: accidentRate.min, max: accidentRate.max },
        }) ?? DEFAULT_ACCIDENT_RATE,
      mobilityRate:
        numberArgument(given.mobilityRate, {
          name: "mobilityRate",
          expected: { unit: "share", min: mobilityRate.min, max: mobilityRate.max },
        }) ?? mobilityRate.default,
      healthInsurance:
        numberArgument(given.healthInsurance, {
          name: "healthInsurance",
          expected: { unit: "amountPerMonth", min: healthInsurance.min, max: 10_000 },
        }) ?? DEFAULT_HEALTH_INSURANCE,
      salaryTaxShare:
        numberArgument(given.salaryTax, { name: "salaryTax", expected: { unit: "share", min: 0, max: 1 } }) ?? 0,
    },
  ]);
  return cost!;
}
