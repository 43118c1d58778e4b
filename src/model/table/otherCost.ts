import { ABSURD, choice, flag, growth, l, month, probability, quantity, text } from "./kinds";

/** Any other cost, or saving, once, monthly or yearly; one that is named without an amount is unknown, and told. */
export const otherCost = {
  name: text(l("Autre coût", "Other cost"), { default: "", aliases: ["Nom", "Name", "Poste", "Item"] }),
  amount: quantity(l("Montant", "Amount"), "amount", -ABSURD, ABSURD, {
    optional: true,
    usual: [-1e9, 1e9],
  }),
  every: choice(
    l("Périodicité", "Frequency"),
    { once: l("une fois", "once"), month: l("chaque mois", "monthly"), year: l("chaque année", "yearly") },
    {
      default: "once",
      spoken: {
        once: ["en une fois", "ponctuel", "unique", "one-off", "one-time"],
        month: ["mois", "par mois", "mensuel", "mensuelle", "month", "per month", "a month"],
        year: ["an", "par an", "année", "annuel", "annuelle", "year", "per year", "a year", "annual", "annually"],
      },
    },
  ),
  from: month(l("Du mois", "From month"), 0, { optional: true }),
  to: month(l("Au mois", "To month"), 1, { optional: true }),
  growth: growth(l("Croissance annuelle", "Yearly growth"), { default: 0 }),
  probability,
  bought: flag(l("Acheté", "Bought"), { aliases: ["Soumis à TVA", "Subject to VAT"] }),
};
