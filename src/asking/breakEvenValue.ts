import { breakEvenSearch, foundBy } from "../analysis/breakEven";
import type { BreakEven, Sought } from "../analysis/breakEven";
import { totalReading } from "../analysis/totalReading";
import { plan } from "../model/plan/plan";
import { pointerOf } from "../scenario/reading/draft";
import { entriesNamed, HOLDERS } from "../scenario/words/names";
import type { Entry, LeafField } from "../scenario/words/names";
import { targetsOf } from "../scenario/override/targets";
import { percentiles } from "../simulation/percentiles";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../simulation/simulate";
import { Awaiting, Refused, Unfinished } from "./unanswered";
import { contentKey } from "../ground/contentKey";
import { refuseUnlike } from "./likeWithLike";
import { plainNumber, scenarioArgument } from "./askedScenario";
import type { Asked } from "./askedScenario";
import type { Invocation } from "./sharedWork";
import { outcomes } from "./simulations";

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
 * @param invocation of the cell, which may go away while simulations last
 * @throws Refused with what is wrong with the arguments, or that there is no such value
 */
export function breakEvenValue(given: BreakEvenAsked, invocation?: Invocation | null): number | Promise<number> {
  const { percentile: p } = given;
  const search = () => valueSearch(given);
  return p === undefined
    ? foundBy(search(), ({ scenario }) => plan(scenario).grandTotal)
    : simulatedValue(search, p, invocation);
}

/** Finds the value from what it costs to choose each scenario that it asks for. */
type ValueSearch = Generator<Asked, number, number>;

function* valueSearch({ scenario, target, label }: BreakEvenAsked): ValueSearch {
  const asked = scenarioArgument(scenario);
  const quantity = quantityNamed(label, scenario, asked);
  const sought = soughtOf(quantity, asked);
  const amount = plainNumber(target);
  const isAmount = amount !== undefined;
  const movesBoth = !isAmount && isOfHorizon(quantity.entry);
  const rivalAt = (value: number) => scenarioArgument(target, movesBoth ? { pairs: [label, value] } : {});
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
      return [scenarioArgument(scenario, { pairs: [label, value] }), ...(isAmount ? [] : [rivalAt(value)])];
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
  if (found.code === "impossible") throw refusal ?? new Refused([]);
  if (found.code !== "equal" && !isAmount && isSame(asked, scenarioArgument(target)))
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
async function simulatedValue(search: () => ValueSearch, p: number, invocation?: Invocation | null): Promise<number> {
  let isCanceled = false;
  const simulation: Invocation = {};
  if (invocation)
    invocation.onCanceled = () => {
      isCanceled = true;
      simulation.onCanceled?.();
    };
  const costOf = async ({ scenario, document }: Asked): Promise<number> => {
    await pause();
    if (isCanceled) throw new Unfinished("cancelled");
    const question = { first: scenario, measure: "total", method: "sobol", trials: DEFAULT_TRIALS, seed: DEFAULT_SEED } as const; // prettier-ignore
    const { first } = await outcomes({ question, documents: { first: document } }, simulation);
    return percentiles(first, [p])[0]!;
  };
  const attempt = async (): Promise<number> => {
    const running = search();
    try {
      let step = running.next();
      while (!step.done) step = running.next(await costOf(step.value));
      return step.value;
    } catch (error) {
      // Simulations made before are found again.
      if (!(error instanceof Awaiting)) throw error;
      await error.until;
      return attempt();
    }
  };
  return attempt();
}

const pause = () => new Promise((resume) => setTimeout(resume, 0));

type NumberField = Extract<LeafField, { readonly unit: unknown }>;

/** A quantity of the table that has a place in the scenario, and its first place there. */
interface Found {
  readonly entry: Entry & { readonly field: NumberField };
  readonly at: string;
}

/** @throws Refused a label that names no quantity of the scenario, or not one only, or something else than a number */
function quantityNamed(label: unknown, argument: unknown, { document }: Asked): Found {
  const named = typeof label === "string" ? entriesNamed(label, HOLDERS) : [];
  const [found] = named.filter((entry) => targetsOf(entry, document).length > 0);
  if (!found) {
    // An override tells what is wrong with a label, and what else was meant.
    scenarioArgument(argument, { pairs: [label, 1] });
    throw new Refused([], { code: "notAQuantity", value: label });
  }
  const { field } = found;
  if (!("unit" in field)) throw new Refused([], { code: "notAQuantity", value: label });
  return { entry: { ...found, field }, at: pointerOf(targetsOf(found, document)[0]!) };
}

const isOfHorizon = ({ holder, path }: Entry): boolean => holder === "scenario" && path[0] === "horizon";

const SHARE_BOUNDS = { min: 0, max: 1 };

/** Where a quantity may be looked for, and in which steps: whole numbers, cents, or as finely as a number holds. */
function soughtOf({ entry: { field }, at }: Found, { scenario }: Asked): Sought {
  const bounds = field.type === "quantity" ? field : SHARE_BOUNDS;
  const isMonth = field.type === "quantity" && field.withinHorizon === true;
  const { min } = bounds;
  const max = isMonth ? 12 * scenario.horizon.years.expected.float : bounds.max;
  const now = scenario.quantities.get(at)?.expected.float ?? min;
  if (field.type === "quantity" && field.fixed === "whole") return { now, min, max, perUnit: 1, reach: 1 };
  const reach = max > WIDE ? Math.abs(now) / 8 || WIDE : (max - min) / 32;
  return { now, min, max, perUnit: field.unit.startsWith("amount") ? CENTS : finest(max), reach };
}

const CENTS = 100;
/** Bounds beyond this say nothing of where a quantity is likely to lie. */
const WIDE = 1000;

/** The most steps per unit, twelve decimals at most, of which a number can count as many as there are up to a bound. */
function finest(max: number): number {
  let perUnit = 1e12;
  while (perUnit * max > 1e15) perUnit /= 10;
  return perUnit;
}
