import { amount, choice, l, list, openChoice, quantity, required } from "./kinds";
import type { QuantityField } from "./field";

// What is paid as it is used: so many a year, some of them included, at a price that may fall or rise beyond a volume.

const perYear = quantity(l("Quantité par an", "Quantity per year"), "perYear", 0, 1e9, {
  aliases: ["Consommation annuelle", "Uses a year"],
});

const tier = {
  above: quantity(l("Au-delà de", "Above"), "perYear", 0, 1e9, { ...required, fixed: "number" }),
  unitPrice: amount(l("Prix du palier", "Tier price"), "amountPerUnit", { ...required, price: true }),
};

/** Whether a number of uses is drawn anew each year, as it is where nothing is said, or certain. */
export const count = openChoice(
  l("Décompte", "Count"),
  { drawn: l("estimé", "estimated"), firm: l("ferme", "firm") },
  { aliases: ["Ferme ou estimé", "Firm or estimated"] },
);

/**
 * What price lines by use and work units have in common.
 *
 * @param options of the yearly quantity: required where nothing else may be counted
 */
export const useFields = <O extends Partial<QuantityField>>(options: O) => ({
  perYear: { ...perYear, ...options },
  included: quantity(l("Quantité incluse par an", "Included quantity per year"), "perYear", 0, 1e9, {
    default: 0,
    aliases: ["Inclus", "Included", "Franchise"],
  }),
  minimum: quantity(l("Minimum facturé par an", "Minimum billed per year"), "perYear", 0, 1e9, {
    default: 0,
    aliases: ["Minimum"],
  }),
  tiers: list(l("Paliers", "Tiers"), tier),
  count: choice(count.label, count.choices, { default: "drawn", aliases: count.aliases }),
});
