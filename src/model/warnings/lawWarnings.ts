import { tableFieldAt } from "../table/fieldAt";
import type { Quantity } from "../quantity";
import type { Scenario } from "../scenario";
import type { Warning } from "./warning";

/**
 * Laws without bounds whose draws are cut at those of their quantity more often than once in a hundred or so: beyond P1 or
 * P99 of a normal law, P99.5 of a lognormal one.
 */
export const lawWarnings = ({ quantities, currency }: Scenario): Warning[] =>
  [...quantities.values()].filter(isCut).flatMap(({ at, bounds }): Warning[] => {
    const field = tableFieldAt(at)?.field;
    return bounds && field?.type === "quantity"
      ? [{ code: "cutDraws", at, ...bounds, unit: field.unit, currency }]
      : [];
  });

/** z of P99 over z of P90: how much further from the middle it lies. */
const FURTHER = 2.3263 / 1.2816;

function isCut({ law, bounds, likely, high }: Quantity): boolean {
  if (!law || !bounds || !("mean" in law)) return false;
  if (law.name === "lognormal") return (high.float * high.float) / likely.float > bounds.max;
  const reach = FURTHER * (high.float - likely.float);
  return likely.float - reach < bounds.min || likely.float + reach > bounds.max;
}
