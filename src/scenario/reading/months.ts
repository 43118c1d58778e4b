import { dayOfSerial } from "./days";

// Year and month in cells: Excel turns "2027-01" into a date, which arrives as a serial number.

/** Serial numbers of 1950-01-01 and 2200-01-01: below, a number is rather a year or a mistake. */
const EARLIEST = 18264;
const LATEST = 109575;

/** The month of an Excel date, "2027-01"; undefined when the number is no date of our times. 1900 date system. */
export function monthOfSerial(serial: number): string | undefined {
  if (!(serial >= EARLIEST && serial < LATEST)) return undefined;
  const { year, month } = dayOfSerial(serial);
  return yearMonth(year, month);
}

/** "2027-1", "2027-01-15", "01/2027" and "15/01/2027" as "2027-01"; any other text as it is. */
export function monthOfText(text: string): string {
  const yearFirst = /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2})?$/.exec(text.trim());
  if (yearFirst) return yearMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = /^(?:\d{1,2}[-/])?(\d{1,2})[-/](\d{4})$/.exec(text.trim());
  return yearLast ? yearMonth(Number(yearLast[2]), Number(yearLast[1])) : text;
}

const yearMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
