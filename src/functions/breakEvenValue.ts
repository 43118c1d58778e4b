import { breakEven } from "../analysis/breakEven";
import type { Sought } from "../analysis/breakEven";
import { plan } from "../model/plan";
import type { Scenario } from "../model/scenario";
import { pointerOf } from "../scenario/draft";
import { entriesNamed, HOLDERS } from "../scenario/names";
import type { Entry, LeafField } from "../scenario/names";
import { targetsOf } from "../scenario/overrideTargets";
import { percentiles } from "../simulation/percentiles";
import { DEFAULT_SEED, DEFAULT_TRIALS, simulate } from "../simulation/simulate";
import { Refused } from "./call";
import { numberArgument, requiredNumber } from "./numberArgument";
import { plainNumber, scenarioArgument } from "./scenarioArgument";
import type { Asked } from "./scenarioArgument";

export interface BreakEvenAsked {
  readonly scenario: unknown;
  /** A block, or an amount that the scenario is to cost. */
  readonly target: unknown;
  readonly label: unknown;
  readonly percentile: unknown;
}

/** The largest total that may be asked for. */
const MOST = 1e15;

/**
 * The value of a quantity of a scenario at which it costs as much as another, or an amount: as planned in the expected
 * case, or at a percentile of both, simulated with the same luck. What belongs to the horizon moves in both.
 *
 * @throws Refused with what is wrong with the arguments, or that there is no such value
 */
export function breakEvenValue({ scenario, target, label, percentile }: BreakEvenAsked): number {
  const p = numberArgument(percentile, { name: "percentile", expected: { kind: "share", min: 0, max: 1 } });
  const cost = p === undefined ? expectedCost : (each: Scenario) => costAt(each, p);
  const asked = scenarioArgument(scenario);
  const quantity = quantityNamed(label, scenario, asked);
  const amount = plainNumber(target);
  const isAmount = amount !== undefined;
  const fixed = isAmount
    ? requiredNumber(amount, { name: "target", expected: { kind: "amount", min: -MOST, max: MOST } })
    : cost(scenarioArgument(target).scenario);
  const costWith = (argument: unknown, value: number) =>
    cost(scenarioArgument(argument, { pairs: [label, value] }).scenario);
  const movesBoth = !isAmount && isOfHorizon(quantity.entry);

  let refusal: Refused | undefined;
  const found = breakEven(
    (value) => {
      try {
        const gap = costWith(scenario, value) - (movesBoth ? costWith(target, value) : fixed);
        return Number.isFinite(gap) ? gap : undefined;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refusal ??= error;
        return undefined;
      }
    },
    soughtOf(quantity, asked),
  );
  if (found.code === "at") return found.value;
  if (found.code === "impossible") throw refusal ?? new Refused([]);
  throw new Refused([], { code: "noBreakEven", found, label: String(label), isAmount });
}

const expectedCost = (scenario: Scenario): number => plan(scenario).grandTotal;

const costAt = (scenario: Scenario, p: number): number =>
  percentiles(
    simulate({ first: scenario, measure: "total", method: "sobol", trials: DEFAULT_TRIALS, seed: DEFAULT_SEED }).first,
    [p],
  )[0]!;

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
