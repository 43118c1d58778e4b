import { DEFAULT_ACCIDENT_RATE, DEFAULT_HEADCOUNT } from "../../model/reading/blankCharges";
import { cents } from "../../ground/cents";
import { scenarioFields } from "../../model/table/quantities";
import { cellOf } from "../../scenario/cell";
import { readValue } from "../../scenario/reading/readValue";
import { Refused } from "../../asking/unanswered";
import { employerCosts } from "../../asking/employerCosts";
import { numberArgument, requiredNumber } from "../arguments/numberArgument";

export interface GivenEmployment {
  readonly grossSalary: unknown;
  readonly managerial?: unknown;
  readonly headcount?: unknown;
  readonly accidentRate?: unknown;
}

const { accidentRate, roles } = scenarioFields.team.fields;
/** A gross salary of more is a typing error; so is none. */
const SALARIES = { min: 0.01, max: 1e7 };

/**
 * What an employee costs a French employer in a year, to the cent, by the official model; not managerial, in a company of
 * 100 with an accident rate of 0.7 %, unless told. Example: 42,000 € are 57,448.92.
 *
 * @throws Refused with the argument that is wrong; Awaiting while the model is asked
 */
export function employerCostAmount(given: GivenEmployment): number {
  const [cost] = employerCosts([
    {
      yearlyPay: cents(
        requiredNumber(given.grossSalary, { name: "grossSalary", expected: { kind: "amount", ...SALARIES } }),
      ),
      isManagerial: managerialArgument(given.managerial),
      headcount:
        numberArgument(given.headcount, { name: "headcount", expected: { kind: "whole", min: 1, max: 1e7 } }) ??
        DEFAULT_HEADCOUNT,
      accidentRate:
        numberArgument(given.accidentRate, {
          name: "accidentRate",
          expected: { kind: "share", min: accidentRate.min, max: accidentRate.max },
        }) ?? DEFAULT_ACCIDENT_RATE,
    },
  ]);
  return cost!;
}

/** Yes or no, as blocks say it. */
function managerialArgument(value: unknown): boolean {
  const { managerial } = roles.fields;
  const { value: found } = readValue(managerial, { likely: cellOf(value) }, { zeroMayBeEmpty: false });
  if (found === undefined || typeof found === "boolean") return found ?? false;
  throw new Refused([{ code: "notAFlag", at: "/team/roles/0/managerial", value: found }]);
}
