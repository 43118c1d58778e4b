import type { BreakEven } from "../analysis/breakEven";
import { byNearness, switchPoint } from "../analysis/switchPoint";
import type { NoSwitch, SwitchPoint } from "../analysis/switchPoint";
import { keysOf, pointerOf, valueAt, withValue } from "../ground/pointer";
import type { Path } from "../ground/pointer";
import { plan } from "../model/plan/plan";
import { readScenario } from "../model/reading/readScenario";
import { OVERRUN_RANGE } from "../model/scenario";
import type { Scenario } from "../model/scenario";
import { tableFieldAt } from "../model/table/fieldAt";
import { targetsOf, withEntry } from "../scenario/override/targets";
import { entries } from "../scenario/words/names";
import type { Asked } from "./askedScenario";
import { completed } from "./employerCosts";
import { costsOnce, gapSearch } from "./gapSearch";
import type { Moving } from "./gapSearch";
import { areSame, refuseUnlike } from "./likeWithLike";
import type { Given } from "./likeWithLike";
import { pauses } from "./pause";
import type { Waiter } from "./sharedWork";
import { isNumber, isOfHorizon, soughtOf } from "./soughtQuantity";
import type { Found } from "./soughtQuantity";
import { onceKnown, Refused, Unfinished } from "./unanswered";

/** A quantity, and the value at which it changes which of two scenarios is the cheaper choice. */
export interface Switch {
  /** The scenario that has it, and in which it moves; what belongs to the horizon moves in both. */
  readonly of: "first" | "rival" | "both";
  /** Its JSON pointer in that scenario. */
  readonly at: string;
  readonly now: number;
  readonly found: SwitchPoint | NoSwitch;
}

/**
 * What would change the choice between two scenarios: every quantity of either, moved alone from its expected value, in
 * one place, by the search of a break-even on the expected plans; the nearest first. Source: MODEL.md 8.
 *
 * @throws Refused two scenarios that do not compare, or that are the same
 */
export function switches(first: Given, rival: Given, waiter: Waiter = {}): Promise<readonly Switch[]> {
  refuseUnlike(first, rival);
  if (areSame(first.asked, rival.asked)) throw new Refused([], { code: "sameScenarios" });
  const movements = movementsOf(first.asked, rival.asked);
  const { length: count } = movements;
  if (count > MOST_QUANTITIES) throw new Refused([], { code: "tooManyQuantities", count, most: MOST_QUANTITIES });
  return searched(movements, waiter);
}

/** Each takes some tens of plans that grow with their number: as many are followed in seconds. */
export const MOST_QUANTITIES = 500;

async function searched(movements: readonly Movement[], { signal }: Waiter): Promise<readonly Switch[]> {
  const costOf = costsOnce<Choice>();
  const pause = pauses();
  const breakEvenOf = async (movement: Movement): Promise<BreakEven> => {
    const search = gapSearch(movement, costOf);
    let step = search.next();
    while (!step.done) {
      await pause();
      if (signal?.aborted) throw new Unfinished("cancelled");
      step = search.next(plan(step.value.scenario).grandTotal);
    }
    return step.value;
  };
  const found: Switch[] = [];
  for (const movement of movements) {
    const { of, at, sought } = movement;
    // Charges that follow a pay are waited for; what has been planned by then is not planned again.
    const breakEven = await onceKnown(() => breakEvenOf(movement));
    found.push({ of, at, now: sought.now, found: switchPoint(breakEven, sought) });
  }
  return byNearness(found);
}

interface Choice {
  readonly scenario: Scenario;
}

/** A quantity at one of its places. */
interface Place extends Found {
  readonly path: Path;
}

/** A quantity that moves alone. */
interface Movement extends Pick<Switch, "of" | "at">, Moving<Choice> {}

/** Every quantity of two scenarios; what is common to both stands in the first. */
function movementsOf(first: Asked, rival: Asked): readonly Movement[] {
  const own = placesOf(first).map((place): Movement => {
    const isCommon = isOfHorizon(place.entry);
    const rivalAt = (value: number) => (isCommon ? moved(rival, place, value) : rival);
    return {
      of: isCommon ? "both" : "first",
      at: place.at,
      sought: soughtOf(place, first),
      choicesAt: (value) => pairOf(moved(first, place, value), rivalAt(value)),
    };
  });
  const others = placesOf(rival).filter(({ entry }) => !isOfHorizon(entry));
  return [
    ...own,
    ...others.map((place): Movement => ({
      of: "rival",
      at: place.at,
      sought: soughtOf(place, rival),
      choicesAt: (value) => pairOf(first, moved(rival, place, value)),
    })),
  ];
}

const pairOf = (first: Choice | undefined, rival: Choice | undefined) =>
  first && rival ? ([first, rival] as const) : undefined;

/** A scenario with another value at one place, undefined where that cannot be. */
function moved({ given }: Asked, { entry, path }: Place, value: number): Choice | undefined {
  const document = withEntry(given, path, entry, value);
  // Totals are not discounted, and a plan that is not month by month has far fewer periods.
  const read = readScenario(completed(withValue(document, ["horizon", "discounting"], "endOfYear")));
  return read.ok ? { scenario: read.value } : undefined;
}

/** Where a scenario has quantities, defaults included, in its order. */
function placesOf({ given, scenario }: Asked): readonly Place[] {
  const labelled = new Map(
    entries
      .filter(isNumber)
      .flatMap((entry) => targetsOf(entry, given).map((path) => [pointerOf(path), { entry, path }] as const)),
  );
  return [...scenario.quantities.keys()].flatMap((at) => {
    const place = labelled.get(at) ?? itemPlace(at);
    return place && !isSaidOtherwise(place.path, given) ? { ...place, at } : [];
  });
}

/** A quantity of something that a contract has several of, which no label means by itself: a price line, a tier, a year. */
function itemPlace(at: string): Omit<Place, "at"> | undefined {
  const path = keysOf(at);
  const field = tableFieldAt(at)?.field;
  const isOfItem = path.filter((key) => /^\d+$/.test(key)).length > 1;
  return isOfItem && field?.type === "quantity" ? { entry: { holder: "contract", path, field }, path } : undefined;
}

/** Whether another quantity says the same: an overrun is one, and so is what reversibility costs. */
function isSaidOtherwise(path: Path, document: unknown): boolean {
  const [group, key] = path.slice(-2);
  if (group === "extras") return OVERRUN_RANGE.some((each) => each === key);
  return (
    key === "reversibilityMonths" && valueAt(document, [...path.slice(0, -1), "reversibilityAmount"]) !== undefined
  );
}
