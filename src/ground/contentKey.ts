import { usedRange } from "./usedRange";

/**
 * A text that is equal for equal values; undefined for those that have none, such as cycles (which Excel never sends).
 * Of a range, what is cut off as blank counts by its size only. JSON tells NaN and Infinity from nothing at all only with
 * help.
 */
export function contentKey(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each === "number") return Number.isFinite(each) ? each : `${each}`;
      return Array.isArray(each) ? withoutBlanks(each) : each === undefined ? null : each;
    });
  } catch {
    return undefined;
  }
}

/** A list that is no range, such as the arguments of a call, keeps what may be empty. */
function withoutBlanks(range: readonly unknown[]): unknown {
  if (!range.every(Array.isArray)) return range;
  const used = usedRange(range);
  return used === range ? range : { used, rows: range.length, columns: (range[0] as readonly unknown[]).length };
}

/** Characters of content that a cache may keep. */
export const CONTENT_KEPT = 5_000_000;
