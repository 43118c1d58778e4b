import { calendarYearIn, contractYearIn, isPeriodOfContract } from "../../../src/scenario/words/yearNames";

test.each([
  ["Année 2", "", 2],
  ["Prix unitaire an 3", "prix unitaire", 3],
  ["1re année", "", 1],
  ["Maintenance, 2ème année", "maintenance", 2],
  ["Second year", "", 2],
  ["Y4", "", 4],
])("%s is of “%s”, year %d of a contract", (text, base, year) => expect(contractYearIn(text)).toEqual({ base, year }));
test.each(["Année", "Galaxy", "Windows 11", "An 16", "Bilan annuel"])("%s is no year of a contract", (text) =>
  expect(contractYearIn(text)).toBeUndefined(),
);

test("a calendar year stands at the end of a name", () => {
  expect(calendarYearIn("Forfait annuel 2028")).toEqual({ base: "forfait annuel", year: 2028 });
  expect(["Version 12020", "2027 révisé"].map(calendarYearIn)).toEqual([undefined, undefined]);
});

test.each([
  ["Période initiale", true],
  ["1re reconduction", true],
  ["Base year", true],
  ["Option year", true],
  ["Renouvellement du parc", false],
  ["Service de base", false],
])("%s is a period of a contract: %s", (text, expected) => expect(isPeriodOfContract(text)).toBe(expected));
