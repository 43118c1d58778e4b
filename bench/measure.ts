/** One line of the benchmark: a ratio of what is measured to what it is measured against, and the ratio aimed at. */
export interface Measure {
  readonly name: string;
  readonly ratio: number;
  readonly against: string;
  readonly aim: number;
}

/** What is timed; its number is added up, so that no engine can leave the work out. */
export type Task = () => number;

/**
 * Times two tasks in turn, so that both see the same machine, and gives the median of time(a) / time(b) per call.
 * Both are warmed up first.
 */
export function timeRatio(a: Task, b: Task, rounds = 41, batchMs = 15): number {
  const [callsA, callsB] = [calibrate(a, batchMs), calibrate(b, batchMs)];
  const ratios = Array.from({ length: rounds }, () => perCall(a, callsA) / perCall(b, callsB));
  return median(ratios);
}

/** Milliseconds a call takes: the median over batches. */
export function timePerCall(task: Task, rounds = 41, batchMs = 15): number {
  const calls = calibrate(task, batchMs);
  return median(Array.from({ length: rounds }, () => perCall(task, calls)));
}

function calibrate(task: Task, batchMs: number): number {
  for (let calls = 1; ; calls *= 2) {
    const elapsed = perCall(task, calls) * calls;
    if (elapsed >= batchMs) return calls;
  }
}

function perCall(task: Task, calls: number): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < calls; i++) sum += task();
  const elapsed = performance.now() - start;
  if (Number.isNaN(sum)) throw new Error("a task gave no number");
  return elapsed / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]!;
}
