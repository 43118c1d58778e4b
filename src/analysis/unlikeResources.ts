import { cents } from "../ground/cents";
import { plan } from "../model/plan/plan";
import type { Scenario } from "../model/scenario";
import { RESOURCES } from "../model/table/resources";
import type { ResourceId } from "../model/table/resources";
import { withResource } from "../model/variants";

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
  return [...leftOut("first", first, other), ...leftOut("other", other, first)];
}

/** The same of one of them, beside the fees of its rival. */
function leftOut(without: UnlikeResources["without"], own: Scenario, rival: Scenario): readonly UnlikeResources[] {
  const resources = RESOURCES.filter((id) => isIncluded(rival, id) && !isCounted(own, id));
  const [id] = resources;
  if (id === undefined) return [];
  return [{ code: "resources", without, resources, reversedBy: reversalOf(own, rival, id), currency: own.currency }];
}

/** How much of a resource makes a scenario as dear as its rival: its cost is in proportion, whatever it is made of. */
function reversalOf(own: Scenario, rival: Scenario, id: ResourceId): number | undefined {
  const { grandTotal } = plan(own);
  const cost = plan(withResource(own, id, PROBE)).grandTotal - grandTotal;
  if (cost === 0) return undefined;
  return cents((PROBE * Math.max(plan(rival).grandTotal - grandTotal, 0)) / cost);
}
/** Large enough for its roundings to say nothing, in currency by employee and month. */
const PROBE = 1e6;

const isIncluded = ({ contracts }: Scenario, id: ResourceId): boolean => contracts.some(({ includes }) => includes[id]);

const isCounted = (scenario: Scenario, id: ResourceId): boolean =>
  scenario.resources[id] !== undefined || isIncluded(scenario, id);
