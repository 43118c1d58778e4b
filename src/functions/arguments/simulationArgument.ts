import { askedScenario, expected } from "../../asking/askedScenario";
import type { Asked } from "../../asking/askedScenario";
import { refuseUnlike } from "../../asking/likeWithLike";
import { alone } from "../../asking/numberTyped";
import { simulationOf } from "../../asking/outcomes";
import type { Simulation } from "../../asking/outcomes";
import { sharedOverrides } from "../../asking/sharedOverrides";
import type { Expected } from "../../messages/arguments/argumentProblem";
import { isOmitted } from "../../scenario/cell";
import { MOST_TRIALS } from "../../simulation/simulate";
import { numberArgument } from "./numberArgument";

/** A simulation as a function is asked for it. */
export interface GivenSimulation {
  readonly scenario: unknown;
  readonly rival?: unknown;
  /** Without it a rival that is left out is no rival. */
  readonly isRivalNeeded?: boolean;
  readonly trials: unknown;
  readonly seed: unknown;
  readonly overrides?: readonly unknown[] | null | undefined;
}

const trialsExpected: Expected = { fixed: "whole", min: 1, max: MOST_TRIALS };
const seedExpected: Expected = { fixed: "whole", min: 0, max: Number.MAX_SAFE_INTEGER };

/** A simulation that a cell asks for, of a scenario as it was read. */
export interface AskedSimulation extends Simulation {
  readonly first: Asked;
}

/** @throws Refused with what is wrong with a scenario, the trials or the seed, or with two that do not compare */
export function simulationArgument(given: GivenSimulation): AskedSimulation {
  const { rival, isRivalNeeded = false, trials, seed } = given;
  const pairs = Array.isArray(given.overrides) ? given.overrides : [];
  const first = expected(askedScenario(given.scenario, { pairs, isMeasured: true }));
  const shared = () => ({ pairs: sharedOverrides(pairs, first), isMeasured: true });
  const second = isRivalNeeded || !isOmitted(alone(rival)) ? askedScenario(rival, shared()) : undefined;
  if (second) refuseUnlike({ argument: given.scenario, asked: first }, { argument: rival, asked: second });
  const draws = {
    trials: numberArgument(trials, { name: "trials", expected: trialsExpected }),
    seed: numberArgument(seed, { name: "seed", expected: seedExpected }),
  };
  return { ...simulationOf(first, second, draws), first };
}
