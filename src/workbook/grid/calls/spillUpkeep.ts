import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { distinctUntilKeyChanged, filter } from "rxjs";
import type { Host } from "../univerHost";
import { recalculate, type SheetRange } from "../recalculation";
import { unitId } from "../snapshot";
import { abandonedCells, type Spills } from "./spills";

/** How many calculations may follow one another: spills that depend on each other in a circle would never settle. */
const mostFollowing = 10;

/**
 * Univer calculates again what depends on the cells that a formula spills into, and forgets those it no longer fills:
 * the sum of a plan that has lost a year kept that year. What depends on them is calculated once more.
 */
export function installSpillUpkeep(host: Host): void {
  let before: Spills = new Map();
  let following = 0;
  const { state$ } = host.injector.get(FormulaCalculationSessionService);
  // Rather than resultApplied$, which says nothing of a calculation without any result: a formula was deleted.
  const ended$ = state$.pipe(
    filter(({ completed, resultApplied }) => completed && resultApplied),
    distinctUntilKeyChanged("id"),
  );
  ended$.subscribe(() => {
    const now = spillsOf(host);
    const abandoned = abandonedCells(before, now);
    before = now;
    following = abandoned.length > 0 ? following + 1 : 0;
    if (abandoned.length > 0 && following <= mostFollowing) recalculate(host, abandoned);
  });
}

/** As they are now: a copy, since Univer changes its own in place. */
function spillsOf({ injector }: Host): Spills {
  const spills = new Map<string, SheetRange>();
  const sheets = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId] ?? {};
  for (const [sheetId, ranges] of Object.entries(sheets))
    new ObjectMatrix(ranges ?? {}).forValue((row, column, range) => {
      spills.set(`${sheetId}!${row},${column}`, { sheetId, range: { ...range } });
    });
  return spills;
}
