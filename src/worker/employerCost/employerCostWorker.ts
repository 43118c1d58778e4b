import type { Employment } from "../../model/reading/blankCharges";

/** What a page sends to the worker that holds the official payroll model, and what comes back. */
export interface CostQuestion {
  readonly question: number;
  readonly employment: Employment;
}
export interface CostAnswer {
  readonly question: number;
  /** Undefined where the model has none. */
  readonly cost: number | undefined;
}

/** Starts a worker, or throws where there are none. */
export type SpawnCostWorker = (events: {
  readonly answered: (answer: CostAnswer) => void;
  /** It could not be loaded, or has crashed. */
  readonly died: () => void;
}) => { post(question: CostQuestion): void; stop(): void };

/** A worker that says nothing for so long will not any more: the model is read in a second, and asked in a tenth. */
const SILENCE_MS = 30_000;

interface Waiting {
  readonly employment: Employment;
  readonly resolve: (cost: number | Promise<number>) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Asks a worker for employer costs. It is started by the first question and kept for the next. Where it cannot be, dies or
 * falls silent, `otherwise` answers all that wait; one that had answered before is started again by the next question, and
 * one that never did is not.
 */
export function employerCostsInWorker(
  spawn: SpawnCostWorker,
  otherwise: (employment: Employment) => Promise<number>,
): (employment: Employment) => Promise<number> {
  const waiting = new Map<number, Waiting>();
  let worker: ReturnType<SpawnCostWorker> | undefined;
  let isRefused = false;
  let hasAnswered = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let questions = 0;

  // What is asked meanwhile does not prolong a silence: answers do.
  const listen = () => {
    if (waiting.size > 0) silence ??= setTimeout(end, SILENCE_MS);
  };
  const hear = () => {
    clearTimeout(silence);
    silence = undefined;
  };
  const end = () => {
    hear();
    worker?.stop();
    worker = undefined;
    isRefused = !hasAnswered;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { employment, resolve } of left) resolve(otherwise(employment));
  };
  const answered = ({ question, cost }: CostAnswer) => {
    hasAnswered = true;
    const asked = waiting.get(question);
    waiting.delete(question);
    hear();
    listen();
    if (cost === undefined) asked?.reject(new Error("The payroll model has no answer"));
    else asked?.resolve(cost);
  };

  const started = () => {
    // One that was stopped may still tell of its end.
    const own = spawn({ answered, died: () => own === worker && end() });
    return own;
  };

  return (employment) => {
    if (isRefused) return otherwise(employment);
    try {
      worker ??= started();
    } catch {
      isRefused = true;
      return otherwise(employment);
    }
    const question = ++questions;
    const cost = new Promise<number>((resolve, reject) => waiting.set(question, { employment, resolve, reject }));
    worker.post({ question, employment });
    listen();
    return cost;
  };
}
