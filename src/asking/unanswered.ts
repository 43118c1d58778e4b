import type { ArgumentProblem } from "../messages/arguments/argumentProblem";
import type { BlockProblem } from "../scenario/reading/blockProblem";

// What it means not to be able to answer: refused for good reasons, waiting for what is not known yet, or given up.

/** Thrown where there is no answer to what is asked: everything that is wrong, as facts. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly BlockProblem[],
    readonly argument?: ArgumentProblem,
  ) {
    super("refused");
  }
}

/**
 * Thrown by what cannot be read yet, such as a role whose charges the official model has still to tell: computing is
 * tried again once the promise is fulfilled. Reading stays synchronous, and answers at once as soon as all is known.
 */
export class Awaiting extends Error {
  constructor(readonly until: Promise<unknown>) {
    super("awaiting");
    // Whoever does not wait must not bring the page down.
    until.catch(() => {});
  }
}

/** Why an answer that was promised does not come. */
export type UnfinishedReason = "cancelled" | "failed" | "noEmployerCost" | "cellUnseen";

/** Thrown to whom an answer was promised that will not come: they left, or the work failed on its way. */
export class Unfinished extends Error {
  constructor(readonly reason: UnfinishedReason) {
    super(reason);
  }
}

/** What `compute` gives, at once or once all that it awaits is known: then it is computed again. */
export function onceKnown<R>(compute: () => R | Promise<R>): R | Promise<R> {
  const again = (error: unknown): Promise<R> => {
    if (!(error instanceof Awaiting)) throw error;
    return error.until.then(() => onceKnown(compute));
  };
  try {
    const result = compute();
    return result instanceof Promise ? result.catch(again) : result;
  } catch (error) {
    return again(error);
  }
}
