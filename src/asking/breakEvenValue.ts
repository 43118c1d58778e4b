import { foundBy } from "../analysis/breakEven";
import { plan } from "../model/plan/plan";
import { percentiles } from "../simulation/percentiles";
import { targetsOf } from "../scenario/override/targets";
import { Refused, Unfinished } from "./unanswered";
import { areSame, refuseUnlike } from "./likeWithLike";
import { askedScenario, expected, followedBy } from "./askedScenario";
import type { Asked } from "./askedScenario";
import { labelsOf, refuseAskedTwice } from "./askedTwice";
import { costsOnce, gapSearch } from "./gapSearch";
import type { CostSearch } from "./gapSearch";
import { plainNumber } from "./numberTyped";
import { pause } from "./pause";
import type { Waiter } from "./sharedWork";
import { outcomes, simulationOf } from "./outcomes";
import { sharedOverrides } from "./sharedOverrides";
import { isOfHorizon, quantityNamed, soughtOf } from "./soughtQuantity";
import type { Found } from "./soughtQuantity";

/** In which of two scenarios a quantity moves. */
export type Where = "first" | "both";

export interface BreakEvenAsked {
  readonly scenario: unknown;
  /** A block, or an amount that the scenario is to cost. */
  readonly target: unknown;
  readonly label: unknown;
  /** Between 0 and 1; the expected plans without it. */
  readonly percentile?: number | undefined;
  /** The first without it, but both for what belongs to the horizon. */
  readonly where?: Where | undefined;
  /** Pairs of a label and a value that hold meanwhile: in the first, and what is of the horizon or measured in both. */
  readonly overrides?: readonly unknown[] | null | undefined;
}

/**
 * The value of a quantity of a scenario at which it costs as much as another, or an amount: as planned in the expected
 * case, or at a percentile of both, simulated with the same luck, which is promised; in all, or discounted.
 * Example: 400 users at 90 € a month break even with 60 € and 9,000 € a month at 300 where users move in both, at 366.67
 * where they move in the first.
 *
 * @throws Refused with what is wrong with the arguments, or that there is no such value
 */
export function breakEvenValue(given: BreakEvenAsked, waiter: Waiter = {}): number | Promise<number> {
  const { percentile: p } = given;
  const search = () => valueSearch(given);
  return p === undefined
    ? foundBy(search(), ({ scenario, measure }) => plan(scenario)[measure === "npv" ? "npv" : "grandTotal"])
    : simulatedValue(search, p, waiter);
}

type ValueSearch = CostSearch<Asked, number>;

function* valueSearch({ scenario, target, label, where, overrides }: BreakEvenAsked): ValueSearch {
  const own: readonly unknown[] = Array.isArray(overrides) ? overrides : [];
  const asked = expected(askedScenario(scenario, { pairs: own, isMeasured: true }));
  const shared = sharedOverrides(own, asked);
  refuseAskedTwice([...labelsOf(own), label], asked.document);
  const quantity = quantityNamed(label, scenario, asked);
  const sought = soughtOf(quantity, asked);
  const amount = plainNumber(target, "amount");
  const isAmount = amount !== undefined;
  const rival = isAmount ? undefined : askedScenario(target, { pairs: shared, isMeasured: true });
  const movesBoth = isMovedInBoth(quantity, rival, { where, label });
  const rivalAt = (value: number) =>
    movesBoth ? askedScenario(target, { pairs: [...shared, label, value], isMeasured: true }) : rival;
  if (rival) {
    const compared = isOfHorizon(quantity.entry) ? rivalAt(sought.now)! : rival;
    refuseUnlike({ argument: scenario, asked }, { argument: target, asked: compared });
  }

  let refusal: Refused | undefined;
  const choicesAt = (value: number): readonly [Asked, Asked?] | undefined => {
    try {
      const first = askedScenario(scenario, { pairs: followedBy(own, label, value), isMeasured: true });
      const other = rivalAt(value);
      return other ? [first, other] : [first];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusal ??= error;
      return undefined;
    }
  };
  const found = yield* gapSearch({ sought, choicesAt, amount }, costsOnce<Asked>());
  if (found.code === "impossible") throw refusal ?? new RangeError("no finite gap");
  if (found.code !== "equal" && rival && areSame(asked, rival))
    throw new Refused([], { code: "noBreakEven", found: { code: "same" }, label: String(label), isAmount });
  if (found.code === "at") return found.value;
  throw new Refused([], { code: "noBreakEven", found, label: String(label), isAmount });
}

/**
 * Whether a quantity moves in the rival as well.
 *
 * @throws Refused where it is to move in a rival that has no place for it, or in the first alone though it is common to both
 */
function isMovedInBoth(
  { entry }: Found,
  rival: Asked | undefined,
  { where, label }: Pick<BreakEvenAsked, "where" | "label">,
): boolean {
  const refused = (why: "amount" | "absent" | "common") =>
    new Refused([], { code: "notMoved", label: String(label), why });
  if (where === "both" && !rival) throw refused("amount");
  if (where === "both" && targetsOf(entry, rival!.document).length === 0) throw refused("absent");
  const isCommon = rival !== undefined && isOfHorizon(entry);
  if (where === "first" && isCommon) throw refused("common");
  return isCommon || where === "both";
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
