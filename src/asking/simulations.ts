import { recent } from "../ground/recent";
import { simulate } from "../simulation/simulate";
import type { Documents, Outcomes, Question } from "../simulation/simulate";
import { contentKey } from "../ground/contentKey";
import { host } from "./host";
import type { Asked } from "./askedScenario";
import { SharedWork } from "./sharedWork";
import type { Invocation } from "./sharedWork";

/** A simulation to be run, of one scenario or of two. */
export interface Simulation {
  readonly question: Question;
  readonly documents: Documents;
  readonly first: Asked;
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
    isLong: () => host().longWork.isLong(question),
    now: () => finite(simulate(question)),
    later: async (signal: AbortSignal) => finite(await host().longWork.run(question, documents, { signal })),
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
