import { breakEvenSearch, foundBy } from "../analysis/breakEven";
import type { BreakEven, Sought } from "../analysis/breakEven";
import { totalReading } from "../analysis/totalReading";
import { plan } from "../model/plan/plan";
import { percentiles } from "../simulation/percentiles";
import { Refused, Unfinished } from "./unanswered";
import { contentKey } from "../ground/contentKey";
import { refuseUnlike } from "./likeWithLike";
import { plainNumber, askedScenario } from "./askedScenario";
import type { Asked } from "./askedScenario";
import { pause } from "./pause";
import type { Waiter } from "./sharedWork";
import { outcomes, simulationOf } from "./outcomes";
import { isOfHorizon, quantityNamed, soughtOf } from "./soughtQuantity";

export interface BreakEvenAsked {
  readonly scenario: unknown;
  /** A block, or an amount that the scenario is to cost. */
  readonly target: unknown;
  readonly label: unknown;
  /** Between 0 and 1; the expected plans without it. */
  readonly percentile?: number | undefined;
}

/**
 * The value of a quantity of a scenario at which it costs as much as another, or an amount: as planned in the expected
 * case, or at a percentile of both, simulated with the same luck, which is promised. What belongs to the horizon moves
 * in both.
 *
 * @throws Refused with what is wrong with the arguments, or that there is no such value
 */
export function breakEvenValue(given: BreakEvenAsked, waiter: Waiter = {}): number | Promise<number> {
  const { percentile: p } = given;
  const search = () => valueSearch(given);
  return p === undefined
    ? foundBy(search(), ({ scenario }) => plan(scenario).grandTotal)
    : simulatedValue(search, p, waiter);
}

/** Finds the value from what it costs to choose each scenario that it asks for. */
type ValueSearch = Generator<Asked, number, number>;

function* valueSearch({ scenario, target, label }: BreakEvenAsked): ValueSearch {
  const asked = askedScenario(scenario);
  const quantity = quantityNamed(label, scenario, asked);
  const sought = soughtOf(quantity, asked);
  const amount = plainNumber(target);
  const isAmount = amount !== undefined;
  const movesBoth = !isAmount && isOfHorizon(quantity.entry);
  const rivalAt = (value: number) => askedScenario(target, movesBoth ? { pairs: [label, value] } : {});
  if (!isAmount) refuseUnlike({ argument: scenario, asked }, { argument: target, asked: rivalAt(sought.now) });

  // Scenarios that differ in nothing that a total reads cost the same.
  const known = new Map<string, number>();
  function* cost(choice: Asked): Generator<Asked, number, number> {
    const reading = totalReading(choice.scenario);
    const found = known.get(reading) ?? (yield choice);
    known.set(reading, found);
    return found;
  }

  let refusal: Refused | undefined;
  /** The choices with a value of the quantity, undefined where it cannot have it. */
  const choicesAt = (value: number): readonly Asked[] | undefined => {
    try {
      return [askedScenario(scenario, { pairs: [label, value] }), ...(isAmount ? [] : [rivalAt(value)])];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusal ??= error;
      return undefined;
    }
  };
  function* gapAt(value: number): Generator<Asked, number | undefined, number> {
    const [first, rival] = choicesAt(value) ?? [];
    if (!first) return undefined;
    const gap = (yield* cost(first)) - (rival ? yield* cost(rival) : amount!);
    return Number.isFinite(gap) ? gap : undefined;
  }
  const readingAt = (value: number) => choicesAt(value)?.map((choice) => totalReading(choice.scenario)).join("\n"); // prettier-ignore

  function* breakEven(): Generator<Asked, BreakEven, number> {
    const unread = unreadValue(sought, readingAt);
    const gap = unread === undefined ? undefined : yield* gapAt(unread);
    if (gap !== undefined) return gap === 0 ? { code: "equal" } : { code: "unmoved", cheaper: gap < 0 ? "first" : "rival" }; // prettier-ignore
    const search = breakEvenSearch(sought);
    let step = search.next();
    while (!step.done) step = search.next(yield* gapAt(step.value));
    return step.value;
  }
  const found = yield* breakEven();
  if (found.code === "impossible") throw refusal ?? new RangeError("no finite gap");
  if (found.code !== "equal" && !isAmount && isSame(asked, askedScenario(target)))
    throw new Refused([], { code: "noBreakEven", found: { code: "same" }, label: String(label), isAmount });
  if (found.code === "at") return found.value;
  throw new Refused([], { code: "noBreakEven", found, label: String(label), isAmount });
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

/** Whether two scenarios are one, whatever their names. */
function isSame(...choices: readonly [Asked, Asked]): boolean {
  const [first, other] = choices.map(({ document }) => contentKey({ ...(document as object), name: "", language: "" }));
  return first === other;
}

/** What a search finds at a percentile, leaving the page its time between simulations. */
async function simulatedValue(search: () => ValueSearch, p: number, waiter: Waiter): Promise<number> {
  const costOf = async (asked: Asked): Promise<number> => {
    await pause();
    if (waiter.signal?.aborted) throw new Unfinished("cancelled");
    const { first } = await outcomes(simulationOf(asked), waiter);
    return percentiles(first, [p])[0]!;
  };
  const running = search();
  let step = running.next();
  while (!step.done) step = running.next(await costOf(step.value));
  return step.value;
}
