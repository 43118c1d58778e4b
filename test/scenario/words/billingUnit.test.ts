import { billingUnit, yearsOf } from "../../../src/scenario/words/billingUnit";

test.each([
  ["€/utilisateur/mois", "month"],
  ["€ HT par poste par mois", "month"],
  ["€/mois/serveur", "month"],
  ["£ per user per month", "month"],
  ["€/site/trimestre", "quarter"],
  ["$ a user a year", "year"],
  ["à l'usage", "use"],
])("%s is a price for each, by the %s", (text, per) => expect(billingUnit(text)).toEqual({ per, isLumpSum: false }));

test.each([
  ["mois", "month"],
  ["€/mois", "month"],
  ["k€ HT/trimestre", "quarter"],
  ["par an", "year"],
  ["ans", "year"],
  ["trimestres", "quarter"],
  ["forfait annuel", "year"],
  ["lump sum per year", "year"],
])("%s is a lump sum, by the %s", (text, per) => expect(billingUnit(text)).toEqual({ per, isLumpSum: true }));

test.each(["", "€", "heure", "€/copie", "€/mois/an", "poste"])("%j tells no period, or two", (text) => {
  expect(billingUnit(text)).toBeUndefined();
});

test.each([
  [12, "mois", 1],
  [4, "trimestre", 1],
  [48, "€/mois", 4],
  [3, "forfait annuel", 3],
  [12, "€/poste/mois", undefined],
  [12, "heure", undefined],
])("%d of “%s” are so many years: %p", (count, unit, years) => expect(yearsOf(count, unit)).toBe(years));
