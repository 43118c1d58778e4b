import { breakEvenSearch } from "../analysis/breakEven";
import type { BreakEven, Sought } from "../analysis/breakEven";
import { totalReading } from "../analysis/totalReading";
import type { Scenario } from "../model/scenario";
import type { PaidMeasure } from "../scenario/words/measures";

/** A scenario whose cost is asked for. */
interface Costed {
  readonly scenario: Scenario;
  /** What its cost is: in all, unless it is discounted. */
  readonly measure?: PaidMeasure;
}

/** Finds something out from what it costs to choose each scenario that it asks for. */
export type CostSearch<Choice, Found> = Generator<Choice, Found, number>;

/** What choices cost: scenarios that differ in nothing that a total reads are asked for once. */
export function costsOnce<Choice extends Costed>(): (choice: Choice) => CostSearch<Choice, number> {
  const known = new Map<string, number>();
  return function* costOf(choice) {
    const reading = totalReading(choice.scenario, choice.measure);
    const found = known.get(reading) ?? (yield choice);
    known.set(reading, found);
    return found;
  };
}

/** A quantity that moves, and what is chosen between meanwhile. */
export interface Moving<Choice extends Costed> {
  readonly sought: Sought;
  /**
   * The choice with a value of the quantity, and its rival; undefined where the quantity cannot have it. A rival that is
   * an amount is no choice.
   */
  readonly choicesAt: (value: number) => readonly [first: Choice, rival?: Choice] | undefined;
  /** What the first is to cost where it has no rival. */
  readonly amount?: number | undefined;
}

/** The break-even of a quantity: where the gap of two choices changes its sign. */
export function* gapSearch<Choice extends Costed>(
  { sought, amount = 0, ...moving }: Moving<Choice>,
  costOf: (choice: Choice) => CostSearch<Choice, number>,
): CostSearch<Choice, BreakEven> {
  // The first values are looked at twice.
  const looked = new Map<number, ReturnType<Moving<Choice>["choicesAt"]>>();
  const choicesAt = (value: number) => (looked.has(value) ? looked.get(value) : moving.choicesAt(value));
  function* gapAt(value: number): CostSearch<Choice, number | undefined> {
    const [first, rival] = choicesAt(value) ?? [];
    if (!first) return undefined;
    const gap = (yield* costOf(first)) - (rival ? yield* costOf(rival) : amount);
    return Number.isFinite(gap) ? gap : undefined;
  }
  const readingAt = (value: number) => {
    const choices = moving.choicesAt(value);
    looked.set(value, choices);
    return choices?.map((choice) => totalReading(choice!.scenario, choice!.measure)).join("\n");
  };
  const unread = unreadValue(sought, readingAt);
  const gap = unread === undefined ? undefined : yield* gapAt(unread);
  if (gap !== undefined)
    return gap === 0 ? { code: "equal" } : { code: "unmoved", cheaper: gap < 0 ? "first" : "rival" };
  const search = breakEvenSearch(sought);
  let step = search.next();
  while (!step.done) step = search.next(yield* gapAt(step.value));
  return step.value;
}

/**
 * A value of a quantity that no total reads, for which any other would do as well; undefined where one may read it. So it
 * is when the first two values the search would look at, neither of them 0, leave all that totals read as it is.
 */
function unreadValue({ now, max, perUnit, reach }: Sought, readingAt: (value: number) => string | undefined) {
  const away = now + 2 * reach > max ? -reach : reach;
  const [near, far] = [1, 2].map((times) => Math.round((now + times * away) * perUnit) / perUnit) as [number, number];
  const reading = near === far ? undefined : readingAt(near);
  return reading !== undefined && reading === readingAt(far) ? near : undefined;
}
