import { conversionOf } from "../../../src/scenario/reading/conversion";
import type { Measure } from "../../../src/scenario/reading/conversion";
import { unitSaid } from "../../../src/scenario/reading/unitSaid";
import { entries } from "../../../src/scenario/words/names";
import { unitLabel } from "../../../src/scenario/words/units";

const monthly: Measure = { unit: "amountPerMonth", currency: "EUR" };
const yearly: Measure = { unit: "amountPerFte", currency: "EUR" };
const amount: Measure = { unit: "amount", currency: "EUR" };
const fee: Measure = { unit: "amountPerUnit", currency: "EUR", per: "month" };
const once: Measure = { unit: "amount", currency: "EUR", per: "once" };
const months: Measure = { unit: "months", currency: "EUR" };
const years: Measure = { unit: "years", currency: "EUR" };
const used: Measure = { unit: "perYear", currency: "EUR" };
const counted: Measure = { unit: "units", currency: "EUR" };
const fte: Measure = { unit: "fte", currency: "EUR" };
const share: Measure = { unit: "share", currency: "EUR" };
const dollars: Measure = { unit: "amount", currency: "USD" };

test.each<[string, Measure, string]>([
  ["k€", amount, "1000"],
  ["K€ HT", amount, "1000"],
  ["milliers d'euros", amount, "1000"],
  ["thousands of euros", amount, "1000"],
  ["M€", amount, "1000000"],
  ["MEUR", amount, "1000000"],
  ["Md€", amount, "1000000000"],
  ["€/an", monthly, "1/12"],
  ["€ annuels", monthly, "1/12"],
  ["€/trimestre", monthly, "1/3"],
  ["€/mois", yearly, "12"],
  ["k€ par mois", yearly, "12000"],
  ["€ a month", yearly, "12"],
  ["€/poste/an", fee, "1/12"],
  ["ans", months, "12"],
  ["years", months, "12"],
  ["trimestres", months, "3"],
  ["mois", years, "1/12"],
  ["par mois", used, "12"],
  ["milliers", counted, "1000"],
  ["%", fte, "1/100"],
  ["k$", dollars, "1000"],
  ["x1000", amount, "1000"],
  ["1 000 €", amount, "1000"],
  ["EUR '000", amount, "1000"],
  ["en 1\u202f000 €", amount, "1000"],
  ["€ en milliers", amount, "1000"],
  ["€ mn", amount, "1000000"],
  ["FCFA", { unit: "amount", currency: "XOF" }, "1"],
  ["DH", { unit: "amount", currency: "MAD" }, "1"],
  ["US$", dollars, "1"],
])("%s converts exactly, %# ", (text, measure, factor) => {
  const found = conversionOf(unitSaid(text), measure);
  expect("factor" in found && found.factor.toFraction()).toBe(factor);
});

test.each<[string, Measure]>([
  ["€ HT", amount],
  ["€ hors TVA", amount],
  ["net of VAT", amount],
  ["pour cent", share],
  ["€/poste/mois", fee],
  ["€ par poste et par mois", fee],
  ["€ HT mensuel", fee],
  ["postes", counted],
  ["postes/mois", counted],
  ["mois de forfait", months],
  ["n° du mois", { unit: "month", currency: "EUR" }],
  ["% du forfait mensuel", share],
  ["part", share],
  ["jetons", { unit: "amount", currency: "jetons" }],
])("%s repeats the unit of its quantity, and costs nothing", (text, measure) =>
  expect(conversionOf(unitSaid(text), measure)).toMatchObject({ isOwn: true }),
);

test.each<[string, Measure, string]>([
  ["€ TTC", amount, "taxedAmount"],
  ["€ incl. VAT", amount, "taxedAmount"],
  ["TVA comprise", amount, "taxedAmount"],
  ["€, TVA incluse", amount, "taxedAmount"],
  ["VAT included", amount, "taxedAmount"],
  ["¥", amount, "otherCurrency"],
  ["₹", amount, "otherCurrency"],
  ["FCFA", amount, "otherCurrency"],
  ["zł", amount, "otherCurrency"],
  ["cts", amount, "otherUnit"],
  ["centaines d'euros", amount, "otherUnit"],
  ["T€", amount, "otherUnit"],
  ["€/1 000 copies", fee, "otherUnit"],
  ["€/1000 copies", fee, "otherUnit"],
  ["€ per 1,000 pages", fee, "otherUnit"],
  ["€ les 1 000", fee, "otherUnit"],
  ["€ le mille", fee, "otherUnit"],
  ["les 1 000", fee, "otherUnit"],
  ["k", fee, "otherUnit"],
  ["$", amount, "otherCurrency"],
  ["CHF", amount, "otherCurrency"],
  ["€", dollars, "otherCurrency"],
  ["m€", amount, "otherUnit"],
  ["M", amount, "otherUnit"],
  ["%", amount, "otherUnit"],
  ["€/an", once, "otherUnit"],
  ["€/jour", monthly, "otherUnit"],
  ["jours", months, "otherUnit"],
  ["semaines", months, "otherUnit"],
  ["€", months, "otherUnit"],
  ["€", share, "otherUnit"],
  ["% par mois", share, "otherUnit"],
  ["points", share, "otherUnit"],
  ["€", counted, "otherUnit"],
  ["par jour", used, "otherUnit"],
  ["jours", fte, "otherUnit"],
])("%s is refused, %#", (text, measure, refused) => expect(conversionOf(unitSaid(text), measure)).toEqual({ refused }));

// What the product writes beside its own quantities is never anything but their unit.
test.each(["EUR", "USD", "GBP", "CAD", "CHF"])("every unit written beside a quantity is its own, in %s", (currency) => {
  for (const { field } of entries)
    for (const language of ["fr", "en"] as const)
      if ("unit" in field)
        expect([field.label.fr, conversionOf(unitSaid(unitLabel(field.unit, currency)[language]), { unit: field.unit, currency })]).toEqual([field.label.fr, expect.objectContaining({ isOwn: true })]); // prettier-ignore
});
