import type { Axis } from "./row";

/** A run of months, first and last included; {0, 0} is what is paid before month 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The columns of every axis. `once` has a single column. */
export type Timeline = Readonly<Record<Axis, readonly Span[]>>;

export const UPFRONT: Span = { from: 0, to: 0 };

/**
 * Cuts months 1..last into runs that start at the given months.
 * Example: spans(12, [1, 7]) is [{1, 6}, {7, 12}].
 */
export function spans(last: number, starts: Iterable<number>): Span[] {
  const cuts = [...new Set([1, ...starts])].filter((month) => month >= 1 && month <= last).sort((a, b) => a - b);
  return cuts.map((from, i) => ({ from, to: (cuts[i + 1] ?? last + 1) - 1 }));
}

/** For each column of an axis, the column of a coarser one that holds it; -1 where none does. */
export function grouping(timeline: Timeline, from: Axis, to: Axis): Int32Array {
  const columns = timeline[to];
  return Int32Array.from(timeline[from], (span) =>
    to === "once" ? 0 : columns.findIndex((wide) => wide.from <= span.from && span.to <= wide.to),
  );
}
