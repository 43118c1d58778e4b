import { LINES } from "../model/lines";
import type { LineId } from "../model/lines";
import type { Plan } from "../model/plan/plan";
import { cents, sumOfCents } from "../ground/cents";

/** Two amounts, and what the second is more than the first. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
}

/** The way from the total of one plan to that of another. */
export interface Bridge {
  /** The lines that either plan has, in their order. */
  readonly lines: readonly (Change & { readonly line: LineId })[];
  readonly total: Change;
  /**
   * What the differences of the lines leave of the difference of the totals. Lines are rounded to the cent each year
   * and totals are sums of rounded lines: nothing is left, but for amounts so large that a number no longer holds their cents.
   */
  readonly residual: number;
}

/**
 * What leads, line by line, from what one scenario costs to what another does.
 * Source: MODEL.md 8. Example: from a fee of 30,000 to one of 27,000 €: fee −180,000.00, overrun −37,125.00, …
 */
export function bridge(from: Plan, to: Plan): Bridge {
  const step = (before: number, after: number): Change => ({
    from: before,
    to: after,
    difference: cents(after - before),
  });
  const of = ({ lines }: Plan, line: LineId) => sumOfCents(lines.get(line) ?? []);
  const isThere = ({ lines }: Plan, line: LineId) => (lines.get(line) ?? []).some((amount) => amount !== 0);
  const lines = LINES.filter(({ id }) => isThere(from, id) || isThere(to, id)).map(({ id }) => ({
    line: id,
    ...step(of(from, id), of(to, id)),
  }));
  const total = step(from.grandTotal, to.grandTotal);
  return { lines, total, residual: cents(total.difference - sumOfCents(lines.map(({ difference }) => difference))) };
}
