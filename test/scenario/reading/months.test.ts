import { monthOfSerial, monthOfText } from "../../../src/scenario/reading/months";

// Serial numbers of the 1900 date system: 46388 is 1 January 2027.
test.each<[string, number, string | undefined]>([
  ["the first day of a month", 46_388, "2027-01"],
  ["a day and an hour", 46_388.75, "2027-01"],
  ["the day before", 46_387, "2026-12"],
  ["1 January 1950, the first that is a date", 18_264, "1950-01"],
  ["the day before, rather a mistake", 18_263, undefined],
  ["31 December 2199, the last that is a date", 109_574, "2199-12"],
  ["the day after", 109_575, undefined],
  ["a year alone", 2027, undefined],
  ["no number", NaN, undefined],
])("the month of %s", (_, serial, month) => expect(monthOfSerial(serial)).toBe(month));

test.each([
  ["2027-01", "2027-01"],
  ["2027-1", "2027-01"],
  [" 2027/1 ", "2027-01"],
  ["2027-01-15", "2027-01"],
  ["01/2027", "2027-01"],
  ["15/01/2027", "2027-01"],
  ["15-1-2027", "2027-01"],
  ["2027-13", "2027-13"],
  ["janvier 2027", "janvier 2027"],
  ["27-01", "27-01"],
  ["", ""],
])("the text %j is the month %j, or as it stands where it is none", (text, month) =>
  expect(monthOfText(text)).toBe(month),
);
