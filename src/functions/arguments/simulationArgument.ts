import { scenarioArgument } from "../../asking/askedScenario";
import type { Asked } from "../../asking/askedScenario";
import { refuseUnlike } from "../../asking/likeWithLike";
import type { Simulation } from "../../asking/simulations";
import { Refused } from "../../asking/unanswered";
import type { Expected } from "../../messages/arguments/argumentSentence";
import { isOmitted } from "../../scenario/reading/cell";
import { DEFAULT_SEED, DEFAULT_TRIALS, MOST_TRIALS } from "../../simulation/simulate";
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

const trialsExpected: Expected = { kind: "whole", min: 1, max: MOST_TRIALS };
const seedExpected: Expected = { kind: "whole", min: 0, max: Number.MAX_SAFE_INTEGER };

/** @throws Refused with what is wrong with a scenario, the trials or the seed, or with two that do not compare */
export function simulationArgument(given: GivenSimulation): Simulation {
  const { rival, isRivalNeeded = false, trials, seed } = given;
  const first = uncertain(scenarioArgument(given.scenario, { pairs: given.overrides }));
  const second = isRivalNeeded || !isNotGiven(rival) ? scenarioArgument(rival) : undefined;
  if (second) refuseUnlike({ argument: given.scenario, asked: first }, { argument: rival, asked: second });
  return {
    question: {
      first: first.scenario,
      rival: second?.scenario,
      measure: "total",
      method: "sobol",
      trials: numberArgument(trials, { name: "trials", expected: trialsExpected }) ?? DEFAULT_TRIALS,
      seed: numberArgument(seed, { name: "seed", expected: seedExpected }) ?? DEFAULT_SEED,
    },
    documents: { first: first.document, ...(second && { rival: second.document }) },
    first,
  };
}

/** A simulation reads no case but the expected one. */
function uncertain(asked: Asked): Asked {
  if (asked.which !== "expected") throw new Refused([], { code: "caseInSimulation", value: asked.which });
  return asked;
}

/** An optional range that was left out, or one empty cell. */
function isNotGiven(range: unknown): boolean {
  return Array.isArray(range) ? range.length === 1 && isNotGiven(range[0]) : isOmitted(range);
}
