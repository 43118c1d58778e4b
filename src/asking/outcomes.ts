import { contentKey } from "../ground/contentKey";
import { recent } from "../ground/recent";
import { DEFAULT_SEED, DEFAULT_TRIALS, simulate } from "../simulation/simulate";
import type { Documents, Outcomes, Question } from "../simulation/simulate";
import type { Asked } from "./askedScenario";
import { host } from "./host";
import { SharedWork } from "./sharedWork";
import type { Waiter } from "./sharedWork";

/** A simulation to be run, of one scenario or of two, and the documents that workers read them from. */
export interface Simulation {
  readonly question: Question;
  readonly documents: Documents;
}

/**
 * The simulation of what a scenario costs in all, or of the measure it was asked with, beside a rival with the same luck
 * where there is one.
 */
export function simulationOf(
  first: Simulated,
  rival?: Simulated,
  { trials, seed }: { readonly trials?: number | undefined; readonly seed?: number | undefined } = {},
): Simulation {
  return {
    question: {
      first: first.scenario,
      rival: rival?.scenario,
      measure: first.measure ?? "total",
      method: "stratified",
      trials: trials ?? DEFAULT_TRIALS,
      seed: seed ?? DEFAULT_SEED,
    },
    documents: { first: first.document, ...(rival && { rival: rival.document }) },
  };
}

type Simulated = Pick<Asked, "scenario" | "document"> & Partial<Pick<Asked, "measure">>;

/** Who waits for outcomes. */
export interface OutcomesWaiter extends Waiter {
  /** Whether they may be promised without asking how long they last, which is long in itself for large scenarios. */
  readonly isPatient?: boolean;
}

/** Outcomes that are kept for whoever asks next: 40 MB, or else the last simulation. */
const OUTCOMES_KEPT = 5_000_000;
const shared = recent(
  OUTCOMES_KEPT,
  (_content, weight: number) => ({ work: new SharedWork<Outcomes>(), weight }),
  ({ weight }) => weight,
);

/**
 * The outcomes of a simulation, run once for all the cells, the pane and whoever else asks for it: at once, or promised
 * when it lasts.
 *
 * @throws Unfinished, by the promise, to who left or when it failed
 */
export function outcomes(
  { question, documents }: Simulation,
  waiter: OutcomesWaiter = {},
): Outcomes | Promise<Outcomes> {
  const { measure, method, trials, seed, rival } = question;
  const { longWork } = host();
  const run = {
    isLong: () => waiter.isPatient === true || longWork.isLong(question),
    now: () => finite(simulate(question)),
    later: async (going: Parameters<typeof longWork.run>[2]) => finite(await longWork.run(question, documents, going)),
  };
  const content = contentKey([documents, measure, method, trials, seed]);
  const work = content === undefined ? new SharedWork<Outcomes>() : shared(content, trials * (rival ? 2 : 1)).work;
  return work.result(run, waiter);
}

/** Statistics count on numbers: what has overflowed is refused before. */
function finite(found: Outcomes): Outcomes {
  for (const values of [found.first, ...(found.rival ? [found.rival] : [])])
    for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) throw new Error("not finite");
  return found;
}
