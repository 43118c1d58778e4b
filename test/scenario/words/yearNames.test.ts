import {
  calendarYearIn,
  contractYearIn,
  isOneOfYears,
  isPeriodOfContract,
} from "../../../src/scenario/words/yearNames";

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

// As buyers and budgets print them: the first four are a state's pricing sheet, a year before what is done in it.
test.each([
  ["2027 Operations and Maintenance", "2028 Operations and Maintenance"],
  ["FY2027 Maintenance", "FY2028 Maintenance"],
  ["Maintenance FY27", "Maintenance FY28"],
  ["Maintenance (2027)", "Maintenance (2028)"],
  ["Maintenance 2027/2028", "Maintenance 2028/2029"],
  ["Maintenance 2027-28", "Maintenance 2028-29"],
  ["Année 2027 – Maintenance", "Année 2028 – Maintenance"],
  ["Exercice 2027", "Exercice 2028"],
  ["Support N", "Support N+1"],
  ["Maintenance janv. 2027", "Maintenance févr. 2027"],
  ["Décembre 2027", "Janvier 2028"],
  ["T4 2027", "T1 2028"],
  ["Q1", "Q2"],
  ["S1 2027", "S2 2027"],
  ["2027", "2028"],
])("%s is one year or period beside %s, and not alone", (one, two) => {
  expect([isOneOfYears(one, [one, two]), isOneOfYears(two, [one, two])]).toEqual([true, true]);
  expect(isOneOfYears(one, [one])).toBe(false);
});
test.each(["Year 1 Operations", "An 1 : maintenance", "Y2 support", "1re année : support"])(
  "%s is one alone",
  (label) => expect(isOneOfYears(label, [label])).toBe(true),
);
test.each([
  ["Windows Server 2019", "Windows Server 2022"],
  ["Serveur S1", "Serveur S2"],
  ["Support N1", "Support N2"],
  ["Lot 1", "Lot 2"],
  ["Maintenance 2027", "Licences 2028"],
  ["Année pleine", "Année creuse"],
  ["Mars Informatique", "Avril Assurances"],
])("%s is none beside %s", (one, two) => expect(isOneOfYears(one, [one, two])).toBe(false));
