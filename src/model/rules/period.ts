import { firstMonth, lastMonth, row } from "../../formula/row";
import type { Row } from "../../formula/row";

// The words in which rules speak of time. A period is a run of months in which nothing changes but what ramps and
// starts; rules count the months of a service that fall inside it (MODEL.md 2). Upfront is a period of no length.

const first = firstMonth("period");

/** Months elapsed when the period closes, and when it opens. */
export const elapsed = lastMonth("period").as("mois écoulés", "months elapsed");
export const elapsedBefore = first.minus(1).atLeast(0).as("mois écoulés auparavant", "months elapsed before");

/** The months first..last (last included) that fall in the period; up to the end of the horizon without a last. */
export const monthsWithin = (from: Row | number, to: Row = elapsed): Row =>
  (to === elapsed ? elapsed : elapsed.atMost(to)).minus(elapsedBefore.atLeast(row(from).minus(1))).atLeast(0);

/** 1 in the period that contains a whole month (upfront contains month 0), else 0. */
export const contains = (month: Row): Row => first.upTo(month).times(month.upTo(elapsed));

/** 1 where a payment due at the start of a month falls: upfront when it is the first month, else in its period. */
export const paidAtStartOf = (month: Row): Row => contains(month.minus(month.is(1)));

/** Model years completed before the year of the period: 0 in the first, and upfront. */
export const yearsElapsed = elapsed.per(12).ceil().minus(1).atLeast(0).as("années écoulées", "years elapsed");

/** How much of a clock that runs for `length` months from the end of month `start` has run when the period closes and opens. */
export const clock = (start: Row, length: Row): { readonly now: Row; readonly before: Row } => {
  const at = (month: Row) => month.minus(start).atLeast(0).atMost(length);
  return {
    now: at(elapsed).as("mois de transition écoulés", "months of transition elapsed"),
    before: at(elapsedBefore).as("mois de transition écoulés auparavant", "months of transition elapsed before"),
  };
};

export const square = (value: Row): Row => value.times(value);
