/**
 * A text that is equal for equal values; undefined for those that have none, such as cycles (which Excel never sends).
 * JSON tells NaN and Infinity from nothing at all only with help.
 */
export function contentKey(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_key, each: unknown) =>
      typeof each === "number" && !Number.isFinite(each) ? `${each}` : each === undefined ? null : each,
    );
  } catch {
    return undefined;
  }
}

/** Characters of content that a cache may keep. */
export const CONTENT_KEPT = 5_000_000;
