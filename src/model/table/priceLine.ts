import { amount, flag, growth, l, month, openChoice, quantity, required, share, text } from "./kinds";
import { useFields } from "./use";

/** One line of what a contract sells: a fixed part by the month, quarter or year, or what is used. */
export const priceLine = {
  name: text(l("Ligne de prix", "Price line"), { default: "", aliases: ["Nom", "Name", "Désignation"] }),
  per: openChoice(l("Par", "Per"), {
    month: l("mois", "month"),
    quarter: l("trimestre", "quarter"),
    year: l("an", "year"),
    use: l("usage", "use"),
  }),
  units: quantity(l("Unités", "Units"), "units", 0, 1e9, { optional: true }),
  unitPrice: amount(l("Prix unitaire", "Unit price"), "amountPerUnit", { ...required, price: true }),
  revised: flag(l("Révisé", "Revised"), { optional: true }),
  volumeGrowth: growth(l("Évolution des volumes", "Volume growth"), { optional: true }),
  from: month(l("Du mois", "From month"), 1, { optional: true }),
  to: month(l("Au mois", "To month"), 1, { optional: true }),
  probability: share(l("Probabilité", "Probability"), { fixed: "number", optional: true }),
  ...useFields({ optional: true }),
};
