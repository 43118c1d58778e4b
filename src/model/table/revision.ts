import { assumed, choice, flag, group, growth, l, quantity, share } from "./kinds";

/** How the price of a contract is revised. */
export const revision = group(l("Révision de prix", "Price revision"), {
  fixedShare: share(l("Part fixe", "Fixed share"), {
    default: 0,
    proposal: assumed(0.15, "clause de révision usuelle", "usual revision clause"),
  }),
  indexGrowth: growth(l("Hausse de l'indice", "Index growth"), {
    default: 0,
    proposal: assumed(0.025, "indice Syntec, tendance", "Syntec index, trend"),
    aliases: ["Révision de prix", "Price revision"],
  }),
  cap: quantity(l("Plafond de révision", "Revision cap"), "rate", 0, 1, {
    usual: [0.005, 0.3],
    optional: true,
    proposal: assumed(0.03, "plafond négocié usuel", "usual negotiated cap"),
  }),
  upwardOnly: flag(l("Révision à la hausse seulement", "Upward-only revision"), {}),
  rounding: choice(
    l("Arrondi du coefficient", "Coefficient rounding"),
    { nearest: l("au plus proche", "nearest"), up: l("au supérieur", "up") },
    { default: "nearest" },
  ),
  escalator: growth(l("Hausse annuelle convenue", "Agreed yearly increase"), {
    optional: true,
    aliases: ["Révision fixe annuelle", "Escalator"],
  }),
  decimals: quantity(l("Décimales du coefficient", "Coefficient decimals"), "decimals", 0, 10, {
    fixed: "whole",
    default: 4,
  }),
});
