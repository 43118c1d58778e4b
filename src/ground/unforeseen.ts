/** Told of an error that nobody foresaw, and where it came up. */
export type Trace = (error: unknown, where: string) => void;

const rethrown: Trace = (error) => {
  throw error;
};
let trace = rethrown;

/** Sets where unforeseen errors leave their trace: a page's console, a test's failure. Nobody's are thrown again. */
export function traceUnforeseen(to: Trace = rethrown): void {
  trace = to;
}

/**
 * Leaves a trace of an error that should never happen, where what goes on without it says a polite sentence or takes a
 * slower way. Example: a fault of a cost rule shows "a problem of INFO TCO" in the cell and the error in the console.
 */
export const unforeseen = (error: unknown, where: string): void => trace(error, where);
