import { simulate } from "../simulation/simulate";
import type { Documents, Outcomes, Question } from "../simulation/simulate";

/** Who runs the simulations that would freeze the page. A page with workers hands them over: `leaveLongWorkTo`. */
export interface LongWork {
  /** Whether a simulation lasts so long (about 100 ms) that it must not be run in the calling thread. */
  isLong(question: Question): boolean;
  /** @param signal aborted when nobody waits for the outcomes any more */
  run(question: Question, documents: Documents, { signal }: { readonly signal: AbortSignal }): Promise<Outcomes>;
}

/** Without workers every simulation is answered at once, however long it takes. */
const inThisThread: LongWork = {
  isLong: () => false,
  run: (question) => Promise.resolve(simulate(question)),
};

let work = inThisThread;

/** Sets who runs long simulations; nobody means the calling thread. */
export function leaveLongWorkTo(workers: LongWork = inThisThread): void {
  work = workers;
}

export const longWork = (): LongWork => work;
