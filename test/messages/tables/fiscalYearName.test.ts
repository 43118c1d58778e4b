import { fiscalYearName } from "../../../src/messages/tables/fiscalYearName";
import { scenarioOf } from "../../support/cases";

const horizon = (start: string, fiscalYearEnd: number, years = 2) =>
  scenarioOf({ horizon: { start, fiscalYearEnd, years } });

test.each([
  ["whole years of the calendar", horizon("2027-01", 12), ["Exercice 2027", "Exercice 2028"]],
  ["whole years closed in June", horizon("2026-07", 6), ["Exercice 2027", "Exercice 2028"]],
  // April to December, twelve months, January to March
  ["cut at both ends", horizon("2027-04", 12), ["Exercice 2027 (9 mois)", "Exercice 2028", "Exercice 2029 (3 mois)"]],
  ["a single month first", horizon("2026-12", 12, 1), ["Exercice 2026 (1 mois)", "Exercice 2027 (11 mois)"]],
])("%s", (_title, scenario, names) => {
  expect(names.map((_, i) => fiscalYearName(scenario, i + 1, "fr"))).toEqual(names);
});
test("in English a month is one", () => {
  const names = [1, 2].map((column) => fiscalYearName(horizon("2026-12", 12, 1), column, "en"));
  expect(names).toEqual(["Fiscal year 2026 (1 month)", "Fiscal year 2027 (11 months)"]);
});
