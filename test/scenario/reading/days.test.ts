import fc from "fast-check";
import { dayOfSerial, dayOfText, lastDayOf, monthsAfter, serialOfDay } from "../../../src/scenario/reading/days";

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test.each([
  // As Excel counts: its first right day after the 29 February 1900 that never was, and days known from its pages.
  [61, day(1900, 3, 1)],
  [25569, day(1970, 1, 1)],
  [36585, day(2000, 2, 29)],
  [46388, day(2027, 1, 1)],
  [73109, day(2100, 2, 28)],
  [73110, day(2100, 3, 1)],
  [2958465, day(9999, 12, 31)],
])("%d is %o", (serial, date) => {
  expect(dayOfSerial(serial)).toEqual(date);
  expect(serialOfDay(date)).toBe(serial);
});

test("an hour does not change the day", () => expect(dayOfSerial(46388.99)).toEqual(day(2027, 1, 1)));

test("serial numbers are those of the calendar of JavaScript", () =>
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const date = new Date((serial - 25569) * 86_400_000);
      const expected = day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(dayOfSerial(serial)).toEqual(expected);
      expect(serialOfDay(expected)).toBe(serial);
    }),
  ));

test.each([
  ["2027-01-31", day(2027, 1, 31)],
  ["2027-1-3", day(2027, 1, 3)],
  [" 31/01/2027 ", day(2027, 1, 31)],
  ["1/2/2027", day(2027, 2, 1)],
  ["29/02/2028", day(2028, 2, 29)],
  ["29/02/2027", undefined],
  ["31/04/2027", undefined],
  ["2027-13-01", undefined],
  ["2027-00-01", undefined],
  ["0/1/2027", undefined],
  ["01/2027", undefined],
  ["01-01-2027", undefined],
  ["1er janvier 2027", undefined],
  ["46388", undefined],
])("the text %j", (text, expected) => expect(dayOfText(text)).toEqual(expected));

test.each([
  ["the same day", day(2027, 1, 15), 36, day(2030, 1, 15)],
  ["or the last of a shorter month", day(2027, 1, 31), 1, day(2027, 2, 28)],
  ["29 of February in a leap year", day(2027, 1, 31), 13, day(2028, 2, 29)],
  ["backwards over a year", day(2027, 1, 31), -2, day(2026, 11, 30)],
  ["backwards to December", day(2027, 1, 31), -1, day(2026, 12, 31)],
  ["no month", day(2027, 1, 31), 0, day(2027, 1, 31)],
])("months later: %s", (_title, from, months, expected) => expect(monthsAfter(from, months)).toEqual(expected));

test("a year ends a century without a leap day but one in four", () =>
  expect([1900, 2000, 2024, 2026, 2100].map((year) => lastDayOf({ year, month: 2 }))).toEqual([28, 29, 29, 28, 28]));
