import Fraction from "fraction.js";
import type { Explanation, Unfolded } from "./explain";
import { nearest, power, rational, root, rootPower, roundHalfAway } from "../rational";
import { addendsOf, leavesOf } from "./term";
import type { Term } from "./term";

// How many decimals an explanation must show, for who follows it by hand to find its numbers.

/** Values that this many decimals write exactly are shown so. */
const PLENTY = 6;
/** Decimals of the other values to begin with, and at most; of those that begin further right, as many more. */
const FIRST = { amount: 2, number: 4 };
const MOST = 13;
/** From here on, what still comes out wrong is a tie that decimals fall short of: 12 × 192.6145833… = 2,311.375. */
const NUDGED = 8;

/** Where the first digit of a value stands, as its number of decimals. Example: 7 for 0.00000012. */
const firstDigit = (value: number): number => -Number(value.toExponential().split("e")[1]);
const further = (value: number): number => Math.max(0, firstDigit(value) - FIRST.number);

/** The value to show for a value of the explanation: as few decimals as give, step by step, the same results. */
export type Shown = (value: number) => number;

/**
 * Rounds the values of an explanation for display. Every formula, worked out from the values shown for its parts, gives
 * the value shown for its result; where it does not yet, its parts get another decimal. A value that would need an
 * endless number of them for a tie to round as it does is shown one unit of its last decimal away from zero, instead of
 * nearest. No value but 0 is shown as 0.
 * Example: 0.025/12 is 0.0021 where that does, 0.00208333 where twelve of it must give 0.025.
 */
export function shownValues({ steps, inputs }: Explanation): Shown {
  const decimals = new Map<number, number>();
  const begin = (value: number, isAmount: boolean) => {
    if (isExact(value, PLENTY) || decimals.has(value)) return;
    decimals.set(value, Math.max(isAmount ? FIRST.amount : FIRST.number, firstDigit(value)));
  };
  for (const { value, isAmount } of inputs) begin(value, isAmount);
  for (const step of steps) {
    begin(step.value, step.isAmount);
    for (const leaf of leavesOf(step.formula)) if (leaf.kind !== "number") begin(leaf.value, leaf.isAmount);
  }
  const nudged = new Set<number>();
  const nearestShown = (value: number): Fraction => {
    const places = decimals.get(value);
    return places === undefined ? exactly(value) : roundHalfAway(exactly(value), places);
  };
  const shown = (value: number): Fraction => {
    const near = nearestShown(value);
    return nudged.has(value) ? near.add(new Fraction(near.s, 10n ** BigInt(decimals.get(value)!))) : near;
  };
  const isFollowed = (step: Unfolded): boolean => {
    const places = decimals.get(step.value) ?? decimalsOf(step.value, step.isAmount ? 2 : 4);
    return roundHalfAway(worked(step.formula, shown), places).equals(nearestShown(step.value));
  };
  const nudge = (step: Unfolded, value: number): boolean => {
    if (nudged.has(value)) return false;
    nudged.add(value);
    if (isFollowed(step)) return true;
    nudged.delete(value);
    return false;
  };
  /** Shows the parts of a formula better; false when nothing is left to do. */
  const mend = (step: Unfolded): boolean => {
    const rounded = [...valuesIn(step.formula)].filter((value) => decimals.has(value));
    const fine = rounded.every((value) => decimals.get(value)! >= NUDGED + further(value));
    if (fine && rounded.some((value) => isEndless(value) && nudge(step, value))) return true;
    const refined = rounded.filter((value) => decimals.get(value)! < MOST + further(value));
    for (const value of refined) decimals.set(value, decimals.get(value)! + 1);
    return refined.length > 0;
  };
  for (let again = true; again;) {
    again = false;
    for (const step of steps) if (!isFollowed(step) && mend(step)) again = true;
  }
  return (value) => nearest(shown(value));
}

const valuesIn = (term: Term): ReadonlySet<number> => new Set(leavesOf(term).map(({ value }) => value));

const isExact = (value: number, places: number): boolean => Number(value.toFixed(places)) === value;

/** Whether no few digits write a value. Example: 1/3. */
const isEndless = (value: number): boolean => Number(value.toPrecision(MOST)) !== value;

/** The decimals that write a value, at least so many. */
function decimalsOf(value: number, least: number): number {
  for (let places = least; places < PLENTY; places++) if (isExact(value, places)) return places;
  return PLENTY;
}

const exactly = (value: number): Fraction => rational(value)!.fraction;

/** What a formula gives from the values shown. */
function worked(term: Term, shown: (value: number) => Fraction): Fraction {
  if (!("parts" in term)) return shown(term.value);
  if (term.kind === "plus") return addendsOf(term).map((each) => worked(each, shown)).reduce((sum, each) => sum.add(each)); // prettier-ignore
  const { kind, digits = 0 } = term;
  const [first, second] = term.parts as [Term, Term?];
  const a = worked(first, shown);
  if (kind === "power") {
    const exponent = worked(second!, shown).n;
    if (first.kind !== "root") return power(a, exponent);
    return rootPower(worked(first.parts[0]!, shown), first.digits!, exponent);
  }
  const b = second ? worked(second, shown) : a;
  switch (kind) {
    case "minus":
      return a.sub(b);
    case "times":
      return a.mul(b);
    case "per":
      return a.div(b);
    case "least":
      return a.compare(b) <= 0 ? a : b;
    case "most":
      return a.compare(b) >= 0 ? a : b;
    case "ceil":
      return a.ceil();
    case "floor":
      return a.floor();
    case "round":
      return roundHalfAway(a, digits);
    case "root":
      return root(a, digits);
  }
}
