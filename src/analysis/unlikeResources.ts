import { cents } from "../ground/cents";
import { plan } from "../model/plan/plan";
import type { Scenario } from "../model/scenario";
import { RESOURCES } from "../model/table/resources";
import type { ResourceId } from "../model/table/resources";

/** What the fees of one of two scenarios include, and the other neither has in a fee nor counts inside. */
export interface UnlikeResources {
  readonly code: "resources";
  /** Which of the two has them counted nowhere. */
  readonly without: "first" | "other";
  readonly resources: readonly ResourceId[];
  /**
   * How much of them, by the employee and month and all together, makes it as dear as the other: beyond that the decision
   * is reversed. 0 where it is not the cheaper one; undefined where nobody says how many employees there are.
   */
  readonly reversedBy: number | undefined;
  readonly currency: string;
}

/**
 * Which resources two scenarios do not count alike, and what it takes to reverse the decision, in the expected case.
 * What both leave out is the same in both. Source: MODEL.md 8. Example: a team 441,062 € cheaper over five years without
 * inflation, for 400 employees, against a fee that includes its servers: 18.38 € reverse it.
 */
export function unlikeResources(first: Scenario, other: Scenario): readonly UnlikeResources[] {
  const totals = { first: plan(first).grandTotal, other: plan(other).grandTotal };
  const pair = { first, other };
  return (["first", "other"] as const).flatMap((without) => {
    const [own, rival] = without === "first" ? (["first", "other"] as const) : (["other", "first"] as const);
    const resources = RESOURCES.filter((id) => isIncluded(pair[rival], id) && !isCounted(pair[own], id));
    if (resources.length === 0) return [];
    const advantage = Math.max(totals[rival] - totals[own], 0);
    const units = employeeMonths(pair[own]);
    const reversedBy = units === undefined ? undefined : cents(advantage / units);
    return [{ code: "resources", without, resources, reversedBy, currency: first.currency } as const];
  });
}

const isIncluded = ({ contracts }: Scenario, id: ResourceId): boolean => contracts.some(({ includes }) => includes[id]);

const isCounted = (scenario: Scenario, id: ResourceId): boolean =>
  scenario.resources[id] !== undefined || isIncluded(scenario, id);

/** What an amount by employee and month comes to over the horizon is this times it: inflation and lost VAT included. */
function employeeMonths(scenario: Scenario): number | undefined {
  const { employees, horizon } = scenario;
  if (!employees || employees.expected.float === 0) return undefined;
  const growth = 1 + horizon.inflation.expected.float;
  let [months, yearly] = [0, 12];
  for (let year = 0; year < horizon.years.expected.float; year++) [months, yearly] = [months + yearly, yearly * growth];
  return employees.expected.float * months * (1 + vatKept(scenario));
}

/** The share of what is bought that stays to be paid as VAT. */
export const vatKept = ({ vat }: Scenario): number =>
  vat ? vat.rate.expected.float * (1 - vat.deductible.expected.float) : 0;
