import type { Sought } from "../analysis/breakEven";
import { meantBy } from "../scenario/override/reached";
import { rational } from "../formula/rational";
import { keysOf, pointerOf, valueAt } from "../ground/pointer";
import { priceDecimals } from "../model/reading/priceDecimals";
import type { Entry, LeafField } from "../scenario/words/names";
import { askedScenario } from "./askedScenario";
import type { Asked } from "./askedScenario";
import { Refused } from "./unanswered";

type NumberField = Extract<LeafField, { readonly unit: unknown }>;

/** An entry of the table that is a number. */
export type NumberEntry = Entry & { readonly field: NumberField };
export const isNumber = (entry: Entry): entry is NumberEntry => "unit" in entry.field;

/** A quantity of the table that has a place in the scenario, and that place: its first, where it has several. */
export interface Found {
  readonly entry: NumberEntry;
  readonly at: string;
}

/**
 * The quantity that a label means in a scenario, and where it stands.
 *
 * @throws Refused a label that names no quantity of the scenario, or not one only, or something else than a number
 */
export function quantityNamed(label: unknown, argument: unknown, { document }: Asked): Found {
  const meant = typeof label === "string" ? meantBy(label, document) : [];
  const [found] = meant.filter(({ targets }) => targets.length > 0);
  // One price for several price lines is none of theirs.
  const isOne = found && (found.entry.holder !== "priceLine" || found.targets.length === 1);
  if (!found || !isOne) {
    // An override tells what is wrong with a label, and what else was meant.
    askedScenario(argument, { pairs: [label, 1] });
    throw new Refused([], { code: "notAQuantity", value: label });
  }
  const { entry } = found;
  if (!isNumber(entry)) throw new Refused([], { code: "notAQuantity", value: label });
  return { entry, at: pointerOf(found.targets[0]!) };
}

/** Whether a quantity is common to all choices. */
export const isOfHorizon = ({ holder, path }: Entry): boolean => holder === "scenario" && path[0] === "horizon";

const SHARE_BOUNDS = { min: 0, max: 1 };

/**
 * Where a quantity may be looked for, and in which steps: whole numbers, cents, the decimals that a price is kept to, or
 * as finely as a number holds.
 */
export function soughtOf({ entry: { field }, at }: Found, { scenario, document }: Asked): Sought {
  const bounds = field.type === "quantity" ? field : SHARE_BOUNDS;
  const isMonth = field.type === "quantity" && field.withinHorizon === true;
  const { min } = bounds;
  const most = isMonth ? 12 * scenario.horizon.years.expected.float : bounds.max;
  // One price in the place of a price table is looked for from that of the first year.
  const entered = valueAt(document, keysOf(at));
  const [place, first] = Array.isArray(entered) ? [`${at}/0`, (entered as readonly unknown[])[0]] : [at, entered];
  const now = scenario.quantities.get(place)?.expected.float ?? min;
  if (field.type === "quantity" && field.fixed === "whole") return { now, min, max: most, perUnit: 1, reach: 1 };
  const perUnit = field.type === "quantity" && field.price ? priceSteps(first) : stepsOf(field, most);
  const max = Math.min(most, MOST_STEPS / perUnit);
  const reach = max > WIDE ? Math.abs(now) / 8 || WIDE : (max - min) / 32;
  return { now, min, max, perUnit, reach };
}

const CENTS = 100;
/** Bounds beyond this say nothing of where a quantity is likely to lie. */
const WIDE = 1000;

/** As many steps as a number counts. */
const MOST_STEPS = 1e15;
const MOST_DECIMALS = 12;

/** Neighbours of a price are as far apart as the decimals it is kept to tell (MODEL.md 8). */
const priceSteps = (entered: unknown): number =>
  entered === undefined
    ? CENTS
    : 10 **
      Math.min(
        priceDecimals(entered, (number) => rational(number as string)!),
        MOST_DECIMALS,
      );

/** The steps per unit of an amount, or else the most, twelve decimals at most, that count up to a bound. */
function stepsOf({ unit }: NumberField, max: number): number {
  if (unit.startsWith("amount")) return CENTS;
  let perUnit = 10 ** MOST_DECIMALS;
  while (perUnit * max > MOST_STEPS) perUnit /= 10;
  return perUnit;
}
