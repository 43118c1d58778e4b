import { simulateInWorkers } from "./simulation/simulateInWorkers";
import { pageWorkers } from "./simulation/spawn";
import { worthAWorker } from "./simulation/worthAWorker";
import type { LongWork } from "../asking/host";

/** The workers of this page, for its cells and its pane. Only entries name it: tests have no workers to start. */
export const pageSimulator: LongWork = {
  isLong: worthAWorker,
  run: (question, documents, options) => simulateInWorkers(question, documents, { pool: pageWorkers, ...options }),
};
