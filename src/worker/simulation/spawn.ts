import { WorkerPool, workersFor } from "./pool";
import type { Spawn } from "./pool";
import type { Answer } from "./protocol";

// Alone in its file: webpack finds the worker by `import.meta`, which jest does not parse.
const spawn: Spawn = ({ answered, died }) => {
  const worker = new Worker(
    /* webpackChunkName: "simulation", webpackEntryOptions: { filename: "simulation.worker.js?[contenthash:8]" } */
    new URL("./simulation.worker.ts", import.meta.url),
  );
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  worker.onerror = worker.onmessageerror = died;
  return { post: (task) => worker.postMessage(task), stop: () => worker.terminate() };
};

/** The workers of this page; none is started before it is needed. */
export const pageWorkers = new WorkerPool(spawn, workersFor(navigator.hardwareConcurrency));
