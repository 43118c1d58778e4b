import { costsInThisThread, setHost } from "../asking/host";
import { traceUnforeseen } from "../ground/unforeseen";
import { employerCostsInWorker } from "./employerCost/employerCostWorker";
import { spawnCostWorker } from "./employerCost/spawnCostWorker";
import { slowPathsOf } from "./slowPaths";
import { toConsole } from "./toConsole";
import { simulateInWorkers } from "./simulation/simulateInWorkers";
import { pageWorkers } from "./simulation/spawn";
import { worthAWorker } from "./simulation/worthAWorker";

/** Hands the long work of this page's cells and pane to workers, and unforeseen errors to its console. Only pages call it: tests have no workers to start. */
export function hostPage(): void {
  // eslint-disable-next-line no-console
  const slowPaths = slowPathsOf(pageWorkers, (sentence) => console.warn(sentence));
  setHost({
    slowPaths,
    longWork: {
      isLong: worthAWorker,
      run: async (question, documents, going) => {
        const found = await simulateInWorkers(question, documents, { pool: pageWorkers, ...going });
        slowPaths();
        return found;
      },
    },
    employerCosts: employerCostsInWorker(spawnCostWorker, costsInThisThread),
  });
  traceUnforeseen(toConsole);
}
