import fc from "fast-check";
import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { CONTRACTEND, NOTICEDATE } from "../../../src/functions/functions";
import { cell, expectPresentable, spaced } from "../anything";

afterEach(() => setHost({ language: "fr" }));

/** The calendar of JavaScript, which the product does without: serial numbers and days both ways. */
const DAY = 86_400_000;
const serial = (text: string): number => Date.parse(text) / DAY + 25569;
const dated = (number: number): string => new Date((number - 25569) * DAY).toISOString().slice(0, 10);

/** So many months later, on the last of a month that has no such day. */
function later(date: number, months: number): number {
  const from = new Date((date - 25569) * DAY);
  const day = (d: number) => Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, d) / DAY + 25569;
  const last = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0) / DAY + 25569;
  return Math.min(day(from.getUTCDate()), last);
}

describe("INFO.NOTICEDATE", () => {
  test.each<[string, Parameters<typeof NOTICEDATE>, string]>([
    // The term ends on 2029-12-31; 2029-04-30 and 8 months are 2029-12-30, 2029-05-01 and 8 months 2030-01-01.
    ["8 months before the end of 36", ["2027-01-01", 36, 8], "2029-04-30"],
    ["from an Excel date", [46388, 36, 8], "2029-04-30"],
    ["from a French date", ["01/01/2027", 36, 8], "2029-04-30"],
    ["from a date with an hour", [46388.75, 36, 8], "2029-04-30"],
    ["that very day is still in time", ["2027-01-01", 36, 8, "2029-04-30"], "2029-04-30"],
    ["the day after is a term later", ["2027-01-01", 36, 8, "2029-05-01"], "2032-04-30"],
    ["ten years on", ["2027-01-01", 36, 8, "2037-06-15"], "2038-04-30"],
    ["before the start", ["2027-01-01", 36, 8, "2026-01-01"], "2029-04-30"],
    ["an empty date handed over as 0", ["2027-01-01", 36, 8, 0], "2029-04-30"],
    ["or as empty text", ["2027-01-01", 36, 8, ""], "2029-04-30"],
    ["without notice, the last day of the term", ["2027-01-01", 36, 0], "2029-12-31"],
    // The term ends on 2030-03-14.
    ["from the middle of a month", ["2027-03-15", 36, 3], "2029-12-14"],
    // 31 January and 36 months are 2030-01-31: the term ends on 2030-01-30.
    ["from the end of a month", ["2027-01-31", 36, 8], "2029-05-30"],
    // 31 August and 6 months are 2028-02-29: the term ends on 2028-02-28.
    ["into a shorter month", ["2027-08-31", 6, 1], "2028-01-28"],
    // The term ends on 2028-02-29: 31 January and a month are the last of February.
    ["to the end of February", ["2027-03-01", 12, 1], "2028-01-31"],
    // It ends on 2027-05-30: there is no 30 February, and 1 March and 3 months are 1 June.
    ["back to the end of February", ["2026-05-31", 12, 3], "2027-02-28"],
    // ⌈(d + 13) / 12⌉ is 2 at least: the first term cannot be ended.
    ["a notice longer than the term", ["2027-01-01", 12, 13], "2027-11-30"],
    ["a notice as long as the term", ["2027-01-01", 12, 12], "2027-12-31"],
    ["from the first right serial number", [61, 12, 3], "1900-11-30"],
    ["to the latest", ["2199-12-31", 600, 0], "2249-12-30"],
  ])("%s", (_title, given, expected) => expect(dated(NOTICEDATE(...given))).toBe(expected));

  const dates = fc.integer({ min: 61, max: 100_000 });
  const terms = fc.integer({ min: 1, max: 60 });
  const notices = fc.integer({ min: 0, max: 60 });

  test("notice given that day runs out within a term that notice given the day after outlasts", () =>
    fc.assert(
      fc.property(dates, terms, notices, fc.nat(9000), (start, term, notice, days) => {
        const found = NOTICEDATE(start, term, notice, start + days);
        expect(found).toBeGreaterThanOrEqual(start + days);
        const ends = [...Array(700).keys()].map((k) => later(start, (k + 1) * term) - 1);
        const end = ends.find((each) => later(found, notice) <= each)!;
        expect(later(found + 1, notice)).toBeGreaterThan(end);
        // No such day comes between the date asked about and the one found.
        const earlier = ends[ends.indexOf(end) - 1];
        if (earlier !== undefined) expect(later(start + days, notice)).toBeGreaterThan(earlier);
      }),
      { numRuns: 300 },
    ));

  test("it agrees with INFO.CONTRACTEND: that day ends the contract with its term, a month later with the next", () =>
    fc.assert(
      fc.property(
        dates.map((date) => serial(`${dated(date).slice(0, 8)}01`)),
        terms,
        notices,
        fc.nat(60),
        (first, term, notice, months) => {
          const start = Math.max(first, 61);
          const found = NOTICEDATE(start, term, notice, later(start, months));
          // A contract that starts on the 1st is noticed at the end of one of its months.
          const decided = [...Array(200).keys()].find((month) => later(start, month) - 1 === found)!;
          const end = CONTRACTEND(decided, notice, term);
          expect(end).toBe(decided + notice);
          expect(CONTRACTEND(decided + 1, notice, term)).toBe(end + term);
        },
      ),
      { numRuns: 100 },
    ));

  test.each([
    ["no start", () => NOTICEDATE(null, 36, 8), /« date_de_début » : la date manque/],
    ["an empty start handed over as 0", () => NOTICEDATE(0, 36, 8), /« date_de_début » : la date manque/],
    ["a day that never comes", () => NOTICEDATE("31/02/2027", 36, 8), /« 31\/02\/2027 » n’est pas une date acceptée/],
    ["the 29 February 1900 of Excel", () => NOTICEDATE(60, 36, 8), /60 n’est pas une date acceptée/],
    ["a date too far", () => NOTICEDATE(109575, 36, 8), /109 575 n’est pas une date acceptée/],
    ["a text", () => NOTICEDATE("janvier 2027", 36, 8), /entre 01\/03\/1900 et 31\/12\/2199/],
    ["a flag", () => NOTICEDATE(true, 36, 8), /« date_de_début » : VRAI n’est pas une date/],
    ["a bad date to look from", () => NOTICEDATE(46388, 36, 8, "hier"), /« à_la_date » : « hier »/],
    ["no term", () => NOTICEDATE(46388, "", 8), /« mois_d_engagement » : la valeur manque/],
    ["an empty term handed over as 0", () => NOTICEDATE(46388, 0, 8), /« mois_d_engagement » : 0 est hors limites/],
    [
      "half a month of notice",
      () => NOTICEDATE(46388, 36, 2.5),
      /« mois_de_préavis » : 2,5 n’est pas un nombre entier/,
    ],
    ["a huge notice", () => NOTICEDATE(46388, 36, 1e300), /« mois_de_préavis » : 1e\+300 est hors limites/],
  ])("%s is refused", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence));

  test("in English too", () => {
    setHost({ language: "en" });
    expect(() => NOTICEDATE("soon", 36, 8)).toThrow("“startDate”: “soon” is not a date that is accepted; expected an");
    expect(() => NOTICEDATE(null, 36, 8)).toThrow("“startDate”: the date is missing");
  });

  test("answers a finite value or an error with a sentence, whatever it is given", () => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom(1, 36, 600, 61, 46388, 109574, "2027-01-31"));
    fc.assert(
      fc.property(argument, argument, argument, argument, (...args) => expectPresentable(() => NOTICEDATE(...args))),
      { numRuns: 500 },
    );
  });
});
