import { simulateInWorkers } from "../worker/simulation/simulateInWorkers";
import { pageWorkers } from "../worker/simulation/spawn";
import { worthAWorker } from "../worker/simulation/worthAWorker";
import type { Simulator } from "./simulation/simulations";

/** The workers of this page, for its cells and its pane. Only entries name it: tests have no workers to start. */
export const pageSimulator: Simulator = {
  isLong: worthAWorker,
  run: (question, documents, options) => simulateInWorkers(question, documents, { pool: pageWorkers, ...options }),
};
