import { billingUnit } from "../../../src/scenario/words/billingUnit";

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
  ["forfait annuel", "year"],
  ["lump sum per year", "year"],
])("%s is a lump sum, by the %s", (text, per) => expect(billingUnit(text)).toEqual({ per, isLumpSum: true }));

test.each(["", "€", "heure", "€/copie", "€/mois/an", "poste"])("%j tells no period, or two", (text) => {
  expect(billingUnit(text)).toBeUndefined();
});
