import type { ArgumentName } from "../../messages/arguments/argumentProblem";
import { cellOf, isBlank } from "../../scenario/cell";
import { dayOfText, serialOfDay } from "../../scenario/reading/days";
import { Refused } from "../../asking/unanswered";

/** Serial numbers of 1900-03-01, from which they are right, and of 2199-12-31: beyond, a date is a typing error. */
const EARLIEST_DATE = 61;
const LATEST_DATE = 109574;

/**
 * The serial number of a date, undefined where it is omitted: an Excel date, whatever its hour, or a text such as
 * 2027-01-31 or 31/01/2027. No date is 0, which is how some platforms hand over an empty cell.
 */
export function dateArgument(value: unknown, name: ArgumentName): number | undefined {
  const cell = cellOf(value);
  if (cell.kind === "empty" || isBlank(cell)) return undefined;
  const serial =
    cell.kind === "number" ? Math.floor(cell.value) : cell.kind === "text" ? serialOfText(cell.value) : NaN;
  if (serial >= EARLIEST_DATE && serial <= LATEST_DATE) return serial;
  throw new Refused([], { code: "notADate", name, value });
}

/** The serial number of a date that must be given. */
export function requiredDate(value: unknown, name: ArgumentName): number {
  const serial = dateArgument(value, name);
  if (serial === undefined) throw new Refused([], { code: "missingDate", name, value });
  return serial;
}

function serialOfText(text: string): number {
  const day = dayOfText(text);
  return day ? serialOfDay(day) : NaN;
}
