import type { BreakEven, Sought } from "./breakEven";

/** The value of a quantity at which the cheaper of two choices changes, and how near it is. */
export interface SwitchPoint {
  readonly value: number;
  /** From the present value, as a share of it: negative downward. Unknown where that is 0, of which nothing is a share. */
  readonly distance?: number;
  readonly sensitivity?: Sensitivity;
}

/** Why no value of a quantity changes the choice. */
export type NoSwitch = Exclude<BreakEven["code"], "at">;

/** How much a decision depends on a quantity: it changes within a tenth, up to a half, or beyond. */
type Sensitivity = "very" | "moderately" | "hardly";

/** The thresholds of public estimating guides, as shares of the present value. */
const VERY_BELOW = 0.1;
const MODERATELY_UP_TO = 0.5;

/**
 * The switch value that a break-even makes: the value at which both cost the same; of whole months and years the first,
 * from the present one, at which the cheaper choice is another.
 * Example: 70.5 where 75 is the present price: −6 %, to which the decision is very sensitive.
 */
export function switchPoint(
  found: BreakEven,
  { now, perUnit }: Pick<Sought, "now" | "perUnit">,
): SwitchPoint | NoSwitch {
  if (found.code !== "at") return found.code;
  // A break-even in whole numbers is the first value of what is cheaper above: from above, the change is one below.
  const value = perUnit === 1 && found.value <= now ? found.value - 1 : found.value;
  const distance = value === now ? 0 : withoutNoise((value - now) / Math.abs(now));
  if (!Number.isFinite(distance)) return { value };
  const away = Math.abs(distance);
  const sensitivity = away < VERY_BELOW ? "very" : away <= MODERATELY_UP_TO ? "moderately" : "hardly";
  return { value, distance, sensitivity };
}

/** A difference of two numbers of 15 digits has fewer. Example: (0.22 − 0.2) ÷ 0.2 is 0.1. */
const withoutNoise = (share: number): number => Number(share.toPrecision(12));

/**
 * The nearest switch value first, then those without a distance, since units are not alike, then what has none; each as
 * they come.
 */
export function byNearness<Switch extends { readonly found: SwitchPoint | NoSwitch }>(
  switches: readonly Switch[],
): readonly Switch[] {
  const away = ({ found }: Switch) =>
    typeof found === "string" ? Infinity : Math.abs(found.distance ?? Number.MAX_VALUE);
  return [...switches].sort((a, b) => (away(a) === away(b) ? 0 : away(a) - away(b)));
}
