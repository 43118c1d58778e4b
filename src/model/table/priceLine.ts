import { amount, flag, growth, l, month, openChoice, probability, quantity, required, text } from "./kinds";
import { linePrices } from "./unitPrices";
import { count, useFields } from "./use";

/** One line of what a contract sells: a fixed part by the month, quarter or year, or what is used. */
export const priceLine = {
  name: text(l("Ligne de prix", "Price line"), {
    default: "",
    aliases: ["Ligne", "Line", "Nom", "Name", "Désignation", "Prestation", "Service"],
  }),
  per: openChoice(
    l("Par", "Per"),
    { month: l("mois", "month"), quarter: l("trimestre", "quarter"), year: l("an", "year"), use: l("usage", "use") },
    {
      spoken: {
        month: ["mensuel", "mensuelle", "par mois", "monthly", "per month", "a month"],
        quarter: ["trimestriel", "trimestrielle", "par trimestre", "quarterly", "per quarter", "a quarter"],
        year: ["année", "annuel", "annuelle", "par an", "yearly", "annual", "per year", "per annum", "a year"],
        use: [
          "à l'usage",
          "par usage",
          "acte",
          "à l'acte",
          "par acte",
          "consommation",
          "à la consommation",
          "unité consommée",
          "par unité consommée",
          "per use",
          "by use",
          "consumption",
          "unit consumed",
          "per unit consumed",
        ],
      },
      aliases: ["Facturé par", "Billed per"],
    },
  ),
  units: quantity(l("Unités", "Units"), "units", 0, 1e9, {
    optional: true,
    aliases: ["Nombre d'unités", "Number of units"],
  }),
  unitPrice: amount(l("Prix unitaire", "Unit price"), "amountPerUnit", {
    ...required,
    price: true,
    alternatives: linePrices,
    aliases: ["Prix", "Prix HT", "Prix unitaire HT", "PU", "PU HT", "P.U.", "P.U. HT", "Price", "Unit price excl. VAT"],
  }),
  revised: flag(l("Révisé", "Revised"), { optional: true }),
  volumeGrowth: growth(l("Évolution des volumes", "Volume growth"), { optional: true }),
  from: month(l("Du mois", "From month"), 1, { optional: true, aliases: ["Du"] }),
  to: month(l("Au mois", "To month"), 1, { optional: true, aliases: ["Au"] }),
  probability,
  ...useFields({ optional: true }),
  // Of a fixed part there is nothing to count: which of the two is said must be known.
  count,
};
