import { pair } from "../simulation/pair";
import type { Pair } from "../simulation/pair";
import type { Choice } from "./choices";
import { after, allOf } from "./sharedWork";
import type { Waiter } from "./sharedWork";
import { outcomes, simulationOf } from "./outcomes";

/**
 * Each of the choices beside the first, trial by trial with the same luck. A draw depends on the seed, the trial and the
 * name of its quantity: choices simulated by themselves share their luck, and whoever asks for one of them finds it.
 */
export function comparison(
  choices: readonly Choice[],
  waiter: Waiter = {},
): readonly Pair[] | Promise<readonly Pair[]> {
  const asked = choices.map((choice) => simulationOf(choice));
  return after(allOf(asked.map((simulation) => outcomes(simulation, waiter))), (found) =>
    found.map(({ first }, i) => pair(first, found[0]!.first, asked[i]!.question.method)),
  );
}
