import type { Plan } from "../model/plan/plan";

/**
 * The year in which two choices change places; or that one is cheaper from the start and stays so, that it never gets
 * there, or that they cost the same all along.
 */
export type BreakEvenYear = number | "fromStart" | "never" | "equal";

/**
 * The model year at whose end the cumulative total of a plan gets to that of another, or past it, and stays there until
 * the end of the horizon they share: from above or from below, as the first amount that differs has it. What ends on the
 * side it started from never got there, or was cheaper from the start, or is so again from a year on.
 * Source: MODEL.md 8. Example: 100 upfront then 10 a year against 40 a year: 110/40, 120/80, 130/120, 140/160: year 4.
 */
export function breakEvenYear(plan: Pick<Plan, "total">, other: Pick<Plan, "total">): BreakEvenYear {
  let gap = 0;
  const sides = plan.total.slice(0, other.total.length).map((amount, year) => {
    gap += amount - other.total[year]!;
    return Math.sign(Math.round(gap * 100));
  });
  const start = sides.find((side) => side !== 0);
  if (start === undefined) return "equal";
  const isChanged = sides.at(-1) !== start;
  if (!isChanged && start > 0) return "never";
  const lastBefore = sides.lastIndexOf(isChanged ? start : -start);
  return lastBefore < 0 ? "fromStart" : lastBefore + 1;
}
