import { recent } from "../ground/recent";
import type { Expected } from "../messages/arguments/argumentSentence";
import { DEFAULT_SEED, DEFAULT_TRIALS, MOST_TRIALS, simulate } from "../simulation/simulate";
import type { Documents, Outcomes, Question } from "../simulation/simulate";
import { Refused } from "./call";
import { contentKey } from "../ground/contentKey";
import { refuseUnlike } from "./likeWithLike";
import { longWork } from "./longWork";
import { isOmitted, numberArgument } from "./numberArgument";
import { scenarioArgument } from "./scenarioArgument";
import type { Asked } from "./scenarioArgument";
import { SharedWork } from "./sharedWork";
import type { Invocation } from "./sharedWork";

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

/** A simulation to be run, of one scenario or of two. */
export interface Simulation {
  readonly question: Question;
  readonly documents: Documents;
  readonly first: Asked;
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

/** Outcomes that are kept for the next cell: 40 MB, or else the last simulation. */
const OUTCOMES_KEPT = 5_000_000;
const shared = recent(
  OUTCOMES_KEPT,
  (_content, weight: number) => ({ work: new SharedWork<Outcomes>(), weight }),
  ({ weight }) => weight,
);

/**
 * The outcomes of a simulation, run once for all the cells that ask for it: at once, or promised when it lasts.
 *
 * @param invocation of the cell, which may go away meanwhile
 */
export function outcomes(
  simulation: Pick<Simulation, "question" | "documents">,
  invocation?: Invocation | null,
): Outcomes | Promise<Outcomes> {
  const { question, documents } = simulation;
  const { trials, seed, rival } = question;
  const run = {
    isLong: () => longWork().isLong(question),
    now: () => finite(simulate(question)),
    later: async (signal: AbortSignal) => finite(await longWork().run(question, documents, { signal })),
  };
  const content = contentKey([documents, trials, seed]);
  const work = content === undefined ? new SharedWork<Outcomes>() : shared(content, trials * (rival ? 2 : 1)).work;
  return work.result(run, invocation);
}

/** Statistics count on numbers: what has overflowed is refused before. */
function finite(found: Outcomes): Outcomes {
  for (const values of [found.first, ...(found.rival ? [found.rival] : [])])
    for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) throw new Error("not finite");
  return found;
}
