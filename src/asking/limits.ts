import type { Scenario } from "../model/scenario";
import type { Measure } from "../simulation/scenarioProgram";
import { outcomes } from "./outcomes";
import type { OutcomesWaiter, Simulation } from "./outcomes";
import { after, allOf } from "./sharedWork";

/** What a scenario may not exceed: its budget, or the ceiling of a contract. */
interface LimitAsked {
  /** The contract whose ceiling it is. */
  readonly contract?: string;
  readonly amount: number;
  readonly measure: Measure;
}
export interface Limit extends LimitAsked {
  /** What each trial holds against it. */
  readonly against: Float64Array;
}

/**
 * The limits of a simulated scenario, its budget first, with what each trial holds against them: what its contracts
 * bill against their ceilings, the total against its budget, without VAT where the budget has none.
 *
 * @param found the outcomes of the simulation itself, asked for again only where a limit counts something else
 */
export const limits = (
  simulation: Simulation,
  found: Float64Array,
  waiter?: OutcomesWaiter,
): readonly Limit[] | Promise<readonly Limit[]> =>
  allOf(limitsOf(simulation.question.first).map((limit) => held(limit, simulation, found, waiter)));

/** The budget among them. */
export function budgetLimit(
  simulation: Simulation,
  found: Float64Array,
  waiter?: OutcomesWaiter,
): Limit | undefined | Promise<Limit> {
  const budget = limitsOf(simulation.question.first).find(({ contract }) => contract === undefined);
  return budget && held(budget, simulation, found, waiter);
}

function held(
  limit: LimitAsked,
  { question, documents }: Simulation,
  found: Float64Array,
  waiter: OutcomesWaiter | undefined,
): Limit | Promise<Limit> {
  if (limit.measure === question.measure) return { ...limit, against: found };
  const alone = { ...question, rival: undefined, measure: limit.measure };
  return after(outcomes({ question: alone, documents: { first: documents.first } }, waiter), ({ first }) => ({
    ...limit,
    against: first,
  }));
}

function limitsOf({ budget, budgetBasis, contracts }: Scenario): readonly LimitAsked[] {
  const measure = budgetBasis === "excludingVat" ? "budgeted" : "total";
  return [
    ...(budget ? [{ amount: budget.expected.float, measure } as const] : []),
    ...contracts.flatMap(({ name, ceiling }, i) =>
      ceiling ? [{ contract: name, amount: ceiling.expected.float, measure: `billed/${i}` } as const] : [],
    ),
  ];
}
