import { fifteenDigits } from "../ground/digits";
import { FEWEST_LEAVING, fteIn, leastSeverance } from "../model/people";
import type { Scenario } from "../model/scenario";

/** People of one of two scenarios who are not in the other, where contracts take their place and say nothing of them. */
export interface UnlikeTeams {
  readonly code: "departures";
  /** Which of the two has fewer people. */
  readonly without: "first" | "other";
  readonly fte: number;
  /** What the law makes of the least of dismissing them, notice apart, in euros. */
  readonly least: number;
}

/**
 * Whether a team shrinks from one scenario to the other without a word about those who go. The law is that of France.
 * Source: MODEL.md 8. Example: six FTE against a contract and half an FTE: 5.5, at 4,375 € each at the least.
 */
export function unlikeTeams(first: Scenario, other: Scenario): readonly UnlikeTeams[] {
  if (first.currency !== "EUR" || other.currency !== "EUR") return [];
  const gap = fifteenDigits(fteIn(1, first.team) - fteIn(1, other.team));
  const without = gap > 0 ? "other" : "first";
  const fewer = { first, other }[without];
  const isSaid = fewer.contracts.length === 0 || fewer.contracts.some(({ departures }) => departures !== undefined);
  if (Math.abs(gap) < FEWEST_LEAVING || isSaid) return [];
  return [{ code: "departures", without, fte: Math.abs(gap), least: leastSeverance(Math.abs(gap)) }];
}
