import type { Rational } from "../formula/rational";

/** The four readings of a scenario: every range at its mean, its lower bound, its mode, its upper bound (MODEL.md 3). */
export type Case = "expected" | "low" | "likely" | "high";
export const CASES: readonly Case[] = ["expected", "low", "likely", "high"];

export type LawName = "uniform" | "triangular" | "pert" | "normal" | "lognormal";

/** How a range is distributed. */
export type Law =
  | {
      readonly name: "uniform" | "triangular" | "pert";
      readonly low: Rational;
      readonly mode?: Rational;
      readonly high: Rational;
    }
  | { readonly name: "normal" | "lognormal"; readonly mean: Rational; readonly sd: Rational };

/** A number of a scenario: its value in each case, where it stands in the file, and its law when it is a range. */
export interface Quantity extends Readonly<Record<Case, Rational>> {
  /** JSON pointer of the value; the key of its input in the formula graph. */
  readonly at: string;
  readonly law?: Law;
  /** The probability with which the law applies; otherwise the value is 0 (overruns, options and risks). */
  readonly probability?: Rational;
  /** The month of an event that may come month after month (exits only). */
  readonly hazard?: Hazard;
  /** Where a value drawn from a law without bounds is cut off: the bounds of what it stands for. */
  readonly bounds?: { readonly min: number; readonly max: number };
}

/** A price as it is entered, with the decimals that revised ones are rounded to (MODEL.md 4.2). */
export interface EnteredPrice {
  readonly value: Quantity;
  readonly decimals: number;
}

/** A price, or a table of prices by contract year, of which the last one goes on. */
export interface Price {
  readonly isTable: boolean;
  /** One at least. */
  readonly years: readonly EnteredPrice[];
}

/** The month of what never comes: after any exit that a decision may plan. */
export const NEVER = 10_000;

/** An event that comes with a yearly probability from a month on, up to the last month, or never. */
export interface Hazard {
  readonly fromMonth: number;
  readonly perYear: number;
  readonly lastMonth: number;
}

/** Whether the simulation draws a quantity. */
export const varies = ({ law, hazard }: Quantity): boolean => law !== undefined || hazard !== undefined;

/** A quantity that is a plain number. */
export const point = (at: string, value: Rational): Quantity => ({
  at,
  expected: value,
  low: value,
  likely: value,
  high: value,
});

/** Whether a quantity is 0 whatever the case, so that the lines it feeds vanish. */
export const isNothing = (quantity: Quantity): boolean => !quantity.law && quantity.expected.float === 0;

/** Tells a quantity from the groups and lists around it. */
export const isQuantity = (value: object): value is Quantity => "expected" in value && "at" in value;
