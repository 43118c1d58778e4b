import { unforeseen } from "../ground/unforeseen";
import type { Going } from "./host";
import { Unfinished } from "./unanswered";

/** Who waits for a result: until they leave, told the share that is done meanwhile. */
export interface Waiter {
  /** Aborted when they leave. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** One way to do the work at once, another to have it done meanwhile. */
export interface Work<Result> {
  isLong(): boolean;
  now(): Result;
  later(going: Going): Promise<Result>;
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Unfinished) => void;
  readonly onProgress?: Waiter["onProgress"];
}

/** Work under way, and who waits for it. */
interface Run<Result> {
  readonly controller: AbortController;
  readonly waiting: Set<Waiting<Result>>;
}

/** Work done once for all who ask for it, and given up when the last of them has left. */
export class SharedWork<Result> {
  private done?: { readonly result: Result };
  private run: Run<Result> | undefined;

  result(work: Work<Result>, waiter: Waiter = {}): Result | Promise<Result> {
    if (this.done) return this.done.result;
    if (!this.run && !work.isLong()) return this.keep(work.now());
    if (waiter.signal?.aborted) return Promise.reject(new Unfinished("cancelled"));
    return this.waitFor((this.run ??= this.start(work)), waiter);
  }

  private start(work: Work<Result>): Run<Result> {
    const run: Run<Result> = { controller: new AbortController(), waiting: new Set() };
    const onProgress = (share: number) => {
      for (const waiting of run.waiting) waiting.onProgress?.(share);
    };
    // An async function: what `later` throws is a rejection as well.
    const later = async () => work.later({ signal: run.controller.signal, onProgress });
    later().then(
      (result) => {
        if (!this.end(run)) return;
        this.keep(result);
        for (const { resolve } of run.waiting) resolve(result);
      },
      (error: unknown) => {
        // What has been given up was not to succeed.
        if (!this.end(run)) return;
        for (const { reject } of run.waiting) reject(new Unfinished("failed"));
        unforeseen(error, "shared work");
      },
    );
    return run;
  }

  private waitFor(run: Run<Result>, { signal, onProgress }: Waiter): Promise<Result> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        run.waiting.delete(waiting);
        reject(new Unfinished("cancelled"));
        if (run.waiting.size === 0 && this.end(run)) run.controller.abort();
      };
      // Who has an answer listens no more: one signal may wait for many of them.
      const settle =
        <Value>(end: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener("abort", leave);
          end(value);
        };
      const waiting = { resolve: settle(resolve), reject: settle(reject), onProgress };
      run.waiting.add(waiting);
      signal?.addEventListener("abort", leave);
    });
  }

  /** Whether the run was still under way. */
  private end(run: Run<Result>): boolean {
    const wasUnderWay = this.run === run;
    if (wasUnderWay) this.run = undefined;
    return wasUnderWay;
  }

  private keep(result: Result): Result {
    this.done = { result };
    return result;
  }
}

/** What comes next, at once or once it is there. */
export const after = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);

/** All results: at once if they are all there. */
export function allOf<T>(results: readonly (T | Promise<T>)[]): readonly T[] | Promise<readonly T[]> {
  const there = results.filter((result): result is T => !(result instanceof Promise));
  return there.length === results.length ? there : Promise.all(results);
}
