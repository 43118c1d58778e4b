import type { Documents, Outcomes, Question } from "../../simulation/simulate";
import type { Going } from "../../asking/host";
import { Job } from "./job";
import type { WorkerPool } from "./pool";

export interface Options extends Partial<Going> {
  readonly pool: WorkerPool;
}

/**
 * What `simulate` gives, bit for bit, computed off the calling thread: the scenarios travel as the documents they were
 * read from. Where there are no workers, or none can compute it, the calling thread does without standing still.
 * Rejects with the signal's reason as soon as it is aborted.
 */
export async function simulateInWorkers(question: Question, documents: Documents, options: Options): Promise<Outcomes> {
  const { pool, onProgress, signal } = options;
  const job = new Job(question, documents, onProgress);
  const cancel = () => job.fail(signal?.reason ?? new DOMException("the simulation was cancelled", "AbortError"));
  if (signal?.aborted) cancel();
  else pool.start(job);
  signal?.addEventListener("abort", cancel);
  try {
    return await job.outcomes;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}
