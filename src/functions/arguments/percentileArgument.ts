import { Refused } from "../../asking/unanswered";
import { numberArgument } from "./numberArgument";
import type { NumberAsked } from "./numberArgument";

/** "P80", "P 99,9". */
const NAMED = /^\s*p\s?(\d{1,2}(?:[.,]\d+)?)\s*$/i;

/** Whether a percentile is asked for by its name. */
export const isPercentileName = (value: unknown): boolean => typeof value === "string" && NAMED.test(value);

/** A percentile asked for, as a share or by its name; undefined where it is omitted. */
export const percentileArgument = (value: unknown, name: "percentile" | "p" = "percentile"): number | undefined =>
  numberArgument(typeof value === "string" ? value.replace(NAMED, "$1 %") : value, askedAs(name));

/** A percentile that must be given. */
export function requiredPercentile(value: unknown): number {
  const percentile = percentileArgument(value, "p");
  if (percentile === undefined) throw new Refused([], { code: "missing", value, ...askedAs("p") });
  return percentile;
}

const askedAs = (name: "percentile" | "p"): NumberAsked => ({ name, expected: { unit: "share", min: 0, max: 1 } });
