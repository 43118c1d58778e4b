import { laws } from "../words/laws";
import type { Part } from "../words/headers";

/** The numbers of one quantity by the columns they stand in. */
export type Numbers = Partial<Record<Exclude<Part, "law">, unknown>>;

const isZero = (value: unknown): boolean => value === 0;
const isNothing = (value: unknown): boolean => value === undefined || value === 0;

/**
 * A plain number, or the range that low, likely, high (or mean, sd) and a law make.
 * One number alone is plain wherever it stands, and so is a likely value between zeros, or a low one before them.
 */
export function numberOrRange(numbers: Numbers, law: string | undefined, zeroMayBeEmpty: boolean): unknown {
  const { low, likely, high, mean, sd } = numbers;
  const isSpread = law === "normal" || law === "lognormal" || !isNothing(mean) || !isNothing(sd);
  if (isSpread) return spread(numbers, law);
  // A law nobody knows is for the model to refuse, even where there is nothing to spread.
  if (law !== undefined && !Object.hasOwn(laws, law)) return range(numbers, law);
  const given = [low, likely, high].filter((value) => value !== undefined);
  const [alone, ...others] = given;
  // A law wants both its bounds: what is left of a range when one of them has been cleared is no certain value.
  if (others.length === 0 && alone !== likely && law !== undefined) return range(numbers, law);
  if (given.length === 0 || others.length === 0) return alone;
  if (given.every(isZero) && (law === undefined || low === undefined || high === undefined)) return 0;
  if (isNothing(low) && isNothing(high) && !isNothing(likely)) return likely;
  if (isNothing(likely) && isNothing(high) && !isNothing(low)) {
    // From a negative number up to 0 is a range when it may be.
    const mayBeRange = typeof low === "number" && low < 0 && (law !== undefined || !zeroMayBeEmpty);
    if (!mayBeRange) return low;
  }
  if (isNothing(low) && isNothing(likely) && typeof high === "number" && high < 0) return high;
  return range({ low, likely: isEmptyMode(numbers, law, zeroMayBeEmpty) ? undefined : likely, high }, law);
}

/** Whether a likely value of 0 is an empty cell: outside its bounds it cannot be meant. */
function isEmptyMode({ low, likely, high }: Numbers, law: string | undefined, zeroMayBeEmpty: boolean): boolean {
  if (likely !== 0) return false;
  const outside = (typeof low === "number" && low > 0) || (typeof high === "number" && high < 0);
  return outside || (zeroMayBeEmpty && law !== "triangular" && law !== "pert");
}

const range = ({ low, likely, high }: Numbers, law: string | undefined): object => ({
  ...(low !== undefined && { low }),
  ...(likely !== undefined && { mode: likely }),
  ...(high !== undefined && { high }),
  ...(law !== undefined && { law }),
});

/** A law of mean and standard deviation; bounds given beside them are kept for the model to refuse. */
const spread = ({ low, likely, high, mean, sd }: Numbers, law: string | undefined): object => ({
  ...(mean !== undefined && { mean }),
  ...(sd !== undefined && { sd }),
  ...(!isNothing(low) && { low }),
  ...(!isNothing(likely) && { mode: likely }),
  ...(!isNothing(high) && { high }),
  ...(law !== undefined && { law }),
});
