import { scenarioFields } from "../../model/table/quantities";
import { dayOfSerial, lastDayOf, monthsAfter, serialOfDay } from "../../scenario/reading/days";
import { dateArgument, requiredDate } from "../arguments/dateArgument";
import { requiredNumber } from "../arguments/numberArgument";

export interface GivenTerm {
  readonly startDate: unknown;
  readonly termMonths: unknown;
  readonly noticeMonths: unknown;
  readonly asOf?: unknown;
}

const { term, exit } = scenarioFields.contracts.fields;
const { notice } = exit.fields;

/**
 * The last day, as a serial number, on which notice ends a contract at the end of its current term rather than of the
 * next one: the first such day on or after `asOf`, or after the start. A notice of months ends on the day of the same
 * number, or on the last of a month that has none (art. 641 of the French code of civil procedure); a contract that
 * starts on the 1st ends on the last of a month, and so do the notices that reach it.
 * The same rule by months is that of MODEL.md 4.3: a term ends the contract when notice fits in.
 * Example: from 2027-01-01 for 36 months with a notice of 8, until 2029-04-30.
 */
export function noticeDate(given: GivenTerm): number {
  const start = requiredDate(given.startDate, "startDate");
  const length = requiredNumber(given.termMonths, {
    name: "termMonths",
    expected: { unit: "months", fixed: "whole", min: term.min, max: term.max },
  });
  const months = requiredNumber(given.noticeMonths, {
    name: "noticeMonths",
    expected: { unit: "months", fixed: "whole", min: notice.min, max: notice.max },
  });
  // Before the contract starts, there is nothing to leave.
  const asOf = Math.max(start, dateArgument(given.asOf, "asOf") ?? start);
  const [first, today] = [dayOfSerial(start), dayOfSerial(asOf)];
  const elapsed = 12 * (today.year - first.year) + today.month - first.month;
  let terms = Math.max(1, Math.floor((elapsed + months) / length));
  while (lastNotice(start, terms * length, months) < asOf) terms++;
  return lastNotice(start, terms * length, months);
}

/** The last day from which `notice` months end no later than a contract of `length` months. */
function lastNotice(start: number, length: number, notice: number): number {
  const end = dayOfSerial(serialOfDay(monthsAfter(dayOfSerial(start), length)) - 1);
  const endsAMonth = end.day === lastDayOf(end);
  return serialOfDay(monthsAfter(endsAMonth ? { ...end, day: 31 } : end, -notice));
}
