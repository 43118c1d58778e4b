// Days of the calendar and their serial numbers in the 1900 date system, in whole numbers only. That system has a
// 29 February 1900, which never was: serial numbers are right from 1 March 1900 (61) on.

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number of 0000-03-01, from which days are counted in eras of 400 years: leap days then end a year. */
const MARCH_OF_YEAR_0 = 25569 - 719468;
const ERA = 146097;

/**
 * The day of a serial number, whatever the hour.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms". Example: 46388 is 2027-01-01.
 */
export function dayOfSerial(serial: number): Day {
  const days = Math.floor(serial) - MARCH_OF_YEAR_0;
  const dayOfEra = days % ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + 400 * Math.floor(days / ERA) + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** The serial number of a day. */
export function serialOfDay({ year, month, day }: Day): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const yearOfEra = yearFromMarch % 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return MARCH_OF_YEAR_0 + ERA * Math.floor(yearFromMarch / 400) + dayOfEra;
}

/** The day that a text writes as 2027-01-31 or 31/01/2027; undefined for any other, and for a day that never comes. */
export function dayOfText(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const [year, month, day] = (iso?.slice(1) ?? french?.slice(1).reverse() ?? []).map(Number);
  if (!year || !month || !day || month > 12 || day > lastDayOf({ year, month })) return undefined;
  return { year, month, day };
}

/** So many months later or, below 0, earlier: on the same day, or on the last of a month that has no such day. */
export function monthsAfter({ year, month, day }: Day, months: number): Day {
  const index = 12 * year + month - 1 + months;
  const then = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...then, day: Math.min(day, lastDayOf(then)) };
}

/** How many days a month has. */
export const lastDayOf = ({ year, month }: Pick<Day, "year" | "month">): number =>
  [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ]!;
