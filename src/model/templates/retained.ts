import { fifteenDigits } from "../../ground/digits";
import { nearest, rational } from "../../formula/rational";
import type { Shares, TowerId } from "./towers";

/** What stays of a team once some of its work is transferred, in FTE. */
export interface Retained {
  /** The work that stays. */
  readonly fte: number;
  /** What rounding up to the half keeps besides, of whom there are: people are not cut to measure, nor hired to round. */
  readonly stranded: number;
}

/**
 * The team that stays: Σ workload · (1 − transferred share) · base, rounded up to the half, and never
 * more than base. Computed in exact decimals, taken at 15 digits as cells hold them. Unit: FTE. Source: MODEL.md 5.
 * Example: with half the governance (0.03) kept out of 6 FTE, 0.09 FTE of work and 0.41 stranded.
 */
export function retained(base: number, workload: Shares, transferred: Shares): Retained {
  const none = exact(0);
  const kept = (Object.keys(workload) as TowerId[]).reduce(
    (sum, tower) => sum.add(exact(workload[tower]!).mul(exact(1).sub(exact(transferred[tower] ?? 0)))),
    none,
  );
  const fte = exact(nearest(kept.mul(exact(base))));
  const halves = fte.mul(2).ceil().div(2);
  const rounded = halves.compare(exact(base)) < 0 ? halves : exact(base);
  return { fte: nearest(fte), stranded: fifteenDigits(nearest(rounded.sub(fte))) };
}

const exact = (value: number) => rational(value)!.fraction;
