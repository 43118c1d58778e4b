import { plan } from "../../model/plan/plan";
import { scenarioFields } from "../../model/table/quantities";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import { requiredNumber } from "../arguments/numberArgument";
import { valuesAt } from "../arguments/valuesAt";

export interface GivenDecision {
  readonly decisionMonth: unknown;
  readonly notice: unknown;
  readonly term: unknown;
  readonly tacitRenewal?: unknown;
  readonly transition?: unknown;
}

const places = {
  notice: "/contracts/0/exit/notice",
  term: "/contracts/0/term",
  tacitRenewal: "/contracts/0/tacitRenewal",
  transition: "/contracts/0/exit/transition",
} as const;
/** The longest horizon: what falls after it is counted in months all the same. */
const years = scenarioFields.horizon.fields.years.max;
const DECISION = {
  name: "decisionMonth",
  expected: { unit: "month", fixed: "whole", min: 1, max: 12 * years },
} as const;

/**
 * The month, counted like the month of decision from the start of the contract, at whose end it is really left: notice
 * runs from the end of the month of decision to the end of a term, and the transition must fit in. The contract renews
 * itself for its term unless told otherwise, as most do (MODEL.md 6); without a transition, none.
 * Source: MODEL.md 4.3. Example: decided in month 29 of 36 with a notice of 8 months, month 72.
 */
export function contractEnd(given: GivenDecision): number {
  const decisionMonth = requiredNumber(given.decisionMonth, DECISION);
  const { term, tacitRenewal = true, ...exit } = valuesAt<keyof typeof places>(given, places);
  const name = "";
  const scenario = scenarioOrRefusal({
    horizon: { years },
    contracts: [
      {
        name,
        units: 1,
        unitPrice: 0,
        ...(term !== undefined && { term }),
        tacitRenewal,
        exit: { when: "decision", decisionMonth, ...exit },
      },
    ],
  });
  return plan(scenario).contracts.get(name)!.exitMonth!;
}
