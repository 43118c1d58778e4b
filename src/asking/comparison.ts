import { pair } from "../simulation/pair";
import type { Pair } from "../simulation/pair";
import type { Choice } from "./choices";
import { after, allOf } from "./sharedWork";
import type { Waiter } from "./sharedWork";
import { budgetLimit } from "./limits";
import type { Limit } from "./limits";
import { outcomes, simulationOf } from "./outcomes";

/** A choice beside the first, and what each of its trials holds against its budget, if it has one. */
export interface Compared extends Pair {
  readonly budget: Limit | undefined;
}

/**
 * Each of the choices beside the first, trial by trial with the same luck. A draw depends on the seed, the trial and the
 * name of its quantity: choices simulated by themselves share their luck, and whoever asks for one of them finds it.
 */
export function comparison(
  choices: readonly Choice[],
  waiter: Waiter = {},
): readonly Compared[] | Promise<readonly Compared[]> {
  const asked = choices.map((choice) => simulationOf(choice));
  return after(allOf(asked.map((simulation) => outcomes(simulation, waiter))), (found) =>
    after(allOf(asked.map((simulation, i) => budgetLimit(simulation, found[i]!.first, waiter))), (budgets) =>
      found.map(({ first }, i) => ({
        ...pair(first, found[0]!.first, asked[i]!.question.method),
        budget: budgets[i],
      })),
    ),
  );
}
