import type { Trace } from "../ground/unforeseen";

/** Leaves the trace of an unforeseen error where whoever looks into the page finds it. */
// eslint-disable-next-line no-console
export const toConsole: Trace = (error, where) => console.error(`${where}:`, error);
