import { Unfinished } from "./unanswered";

/** What Excel tells a cell's call by: that nobody wants its result any more. */
export interface Invocation {
  onCanceled?: () => void;
}

/** One way to do the work at once, another to have it done meanwhile. */
export interface Work<Result> {
  isLong(): boolean;
  now(): Result;
  later(signal: AbortSignal): Promise<Result>;
}

/** Work under way, and who waits for it. */
interface Run<Result> {
  readonly controller: AbortController;
  readonly waiting: Set<{ readonly resolve: (result: Result) => void; readonly reject: (reason: Unfinished) => void }>;
}

/** Work done once for all the cells that ask for it, and given up when the last of them has gone. */
export class SharedWork<Result> {
  private done?: { readonly result: Result };
  private run: Run<Result> | undefined;

  /** @param invocation of the cell that asks, through which it can leave */
  result(work: Work<Result>, invocation?: Invocation | null): Result | Promise<Result> {
    if (this.done) return this.done.result;
    if (!this.run && !work.isLong()) return this.keep(work.now());
    return this.waitFor((this.run ??= this.start(work)), invocation);
  }

  private start(work: Work<Result>): Run<Result> {
    const run: Run<Result> = { controller: new AbortController(), waiting: new Set() };
    // An async function: what `later` throws is a rejection as well.
    const later = async () => work.later(run.controller.signal);
    later().then(
      (result) => {
        if (!this.end(run)) return;
        this.keep(result);
        for (const { resolve } of run.waiting) resolve(result);
      },
      () => {
        if (!this.end(run)) return;
        for (const { reject } of run.waiting) reject(new Unfinished("failed"));
      },
    );
    return run;
  }

  private waitFor(run: Run<Result>, invocation?: Invocation | null): Promise<Result> {
    return new Promise((resolve, reject) => {
      const cell = { resolve, reject };
      run.waiting.add(cell);
      if (!invocation) return;
      invocation.onCanceled = () => {
        if (!run.waiting.delete(cell)) return;
        reject(new Unfinished("cancelled"));
        if (run.waiting.size === 0 && this.end(run)) run.controller.abort();
      };
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
export const after = <T, R>(value: T | Promise<T>, next: (value: T) => R): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);
