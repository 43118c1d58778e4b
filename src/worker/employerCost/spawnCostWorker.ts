import type { CostAnswer, SpawnCostWorker } from "./employerCostWorker";

// Alone in its file: webpack finds the worker by `import.meta`, which jest does not parse.

/** Starts the worker that holds the official payroll model. */
export const spawnCostWorker: SpawnCostWorker = ({ answered, died }) => {
  const worker = new Worker(
    /* webpackChunkName: "employerCost", webpackEntryOptions: { filename: "employerCost.worker.js?[contenthash:8]" } */
    new URL("./employerCost.worker.ts", import.meta.url),
  );
  worker.onmessage = ({ data }: MessageEvent<CostAnswer>) => answered(data);
  worker.onerror = worker.onmessageerror = died;
  return { post: (question) => worker.postMessage(question), stop: () => worker.terminate() };
};
