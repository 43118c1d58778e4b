import type { Language } from "../../src/ground/label";
import {
  compactMoney,
  figure,
  money,
  monthName,
  percentage,
  percentageInTenths,
  roughMoney,
  roughPercentage,
  shortMonthName,
  wholeMoney,
} from "../../src/messages/figures";

/** Spaces told apart: "·" is the narrow one between digits, "_" the one between words; neither breaks. */
const shown = (text: string) => text.replace(/\u202f/g, "·").replace(/\u00a0/g, "_");

const languages: readonly Language[] = ["fr", "en"];
const inBoth = (write: (language: Language) => string) => languages.map((language) => shown(write(language)));

test.each([
  ["nothing", 0, "0", "0"],
  ["nothing, from below", -0, "0", "0"],
  ["thousands", 1234567.5, "1·234·567,5", "1,234,567.5"],
  ["a true minus sign", -1234.5, "−1·234,5", "−1,234.5"],
  ["float noise", 0.1 + 0.2, "0,3", "0.3"],
  ["small", 1e-7, "0,0000001", "0.0000001"],
])("a number: %s", (_title, value, french, english) => expect(inBoth((language) => figure(value, language))).toEqual([french, english])); // prettier-ignore

test.each([
  ["cents are always said", 9744, "9·744,00_€", "€9,744.00"],
  ["what is finer than a cent is not hidden", 0.0125, "0,0125_€", "€0.0125"],
])("an amount: %s", (_title, amount, french, english) =>
  expect(inBoth((language) => money(amount, "EUR", language))).toEqual([french, english]),
);

// The signs of the table, a code it does not have, words, and texts that mean something in a replacement.
test.each([
  ["CAD", "−1,00_$CA", "−CA$1.00"],
  ["XOF", "−1,00_XOF", "−XOF_1.00"],
  ["€", "−1,00_€", "−€1.00"],
  ["k€", "−1,00_k€", "−k€1.00"],
  ["$1", "−1,00_$1", "−$1_1.00"],
  ["$&", "−1,00_$&", "−$&_1.00"],
  ["constructor", "−1,00_constructor", "−constructor_1.00"],
])("an amount in %s", (currency, french, english) => expect(inBoth((language) => money(-1, currency, language))).toEqual([french, english])); // prettier-ignore

test.each([
  ["halves away from zero", -2.5, "−3_€", "−€3"],
  ["nothing, from below", -0.4, "0_€", "€0"],
])("to the unit: %s", (_title, amount, french, english) =>
  expect(inBoth((language) => wholeMoney(amount, "EUR", language))).toEqual([french, english]),
);

test("an error has two significant digits", () => expect(inBoth((language) => roughMoney(1449, "CHF", language))).toEqual(["1·400_CHF", "CHF_1,400"])); // prettier-ignore

// French and English as CLDR's compact notation has them, without its space between the letter and the currency.
test.each([
  ["units", 999.4, "EUR", "999_€", "€999"],
  ["rounded up into thousands", 999.6, "EUR", "1_k€", "€1k"],
  ["thousands", 456123, "USD", "456_k$US", "US$456k"],
  ["rounded up into millions", 999_999, "CHF", "1_MCHF", "CHF_1m"],
  ["a saving", -1_234_567, "EUR", "−1,23_M€", "−€1.23m"],
  ["milliards", 2.5e9, "GBP", "2,5_Md£", "£2.5bn"],
  ["beyond", 1.5e12, "EUR", "1·500_Md€", "€1,500bn"],
  ["nothing", 0, "EUR", "0_€", "€0"],
  ["no room for words", 456123, "jetons", "456_k", "456k"],
])("at a glance: %s", (_title, amount, currency, french, english) =>
  expect(inBoth((language) => compactMoney(amount, currency, language))).toEqual([french, english]),
);

test("at a glance, with as many digits as tell neighbours apart", () =>
  expect(inBoth((language) => compactMoney(2_064_988, "EUR", language, 5))).toEqual(["2,065_M€", "€2.065m"]));

test.each([
  ["every digit that counts", percentage, 0.20625, "20,625·%", "20.625%"],
  ["float noise", percentage, 0.07, "7·%", "7%"],
  ["a fall", percentage, -0.99, "−99·%", "−99%"],
  ["one decimal", percentageInTenths, 0.40525, "40,5·%", "40.5%"],
  ["at a glance", roughPercentage, 0.7449, "74·%", "74%"],
  ["little, and not nothing", roughPercentage, 0.0044, "0,4·%", "0.4%"],
])("a percentage: %s", (_title, write, share, french, english) => expect(inBoth((language) => write(share, language))).toEqual([french, english])); // prettier-ignore

test.each([
  [8, "août 2022", "August 2022", "août 2022", "Aug 2022"],
  [9, "septembre 2022", "September 2022", "sept. 2022", "Sept 2022"],
  [12, "décembre 2022", "December 2022", "déc. 2022", "Dec 2022"],
])("month %d", (month, french, english, shortFrench, shortEnglish) => {
  expect(inBoth((language) => monthName(`2022-${month}`, language))).toEqual([french, english]);
  expect(inBoth((language) => shortMonthName({ year: 2022, month }, language))).toEqual([shortFrench, shortEnglish]);
});
