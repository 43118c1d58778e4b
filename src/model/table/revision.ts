import { assumed, choice, flag, group, growth, l, quantity, share, sourced } from "./kinds";

/** How the price of a contract is revised. */
export const revision = group(l("Révision de prix", "Price revision"), {
  fixedShare: share(l("Part fixe", "Fixed share"), {
    default: 0,
    proposal: assumed(
      0,
      "clause Syntec entre entreprises : P0 × S1 / S0",
      "Syntec clause between companies: P0 × S1 / S0",
    ),
    alternatives: {
      publicContract: {
        when: l("marché public", "public contract"),
        ...assumed(0.15, "un terme fixe est possible (R2112-13 CCP)", "a fixed term is possible (R2112-13 CCP)"),
      },
    },
  }),
  indexGrowth: growth(l("Hausse de l'indice", "Index growth"), {
    default: 0,
    proposal: sourced(
      { low: 0.008, mode: 0.023, high: 0.05 },
      {
        by: ["indice Syntec révisé (juristique.org)", "revised Syntec index (juristique.org)"],
        date: "2025-10",
        on: [
          "2,3 % par an de janvier 2006 à octobre 2025, série raccordée ; 0,8 à 5 % selon les années",
          "2.3% a year from January 2006 to October 2025, linked series; 0.8 to 5% in single years",
        ],
      },
    ),
    aliases: ["Révision de prix", "Price revision"],
  }),
  cap: quantity(l("Plafond de révision", "Revision cap"), "rate", 0, 1, {
    usual: [0.005, 0.3],
    optional: true,
    alternatives: {
      negotiated: {
        when: l("plafond négocié", "negotiated cap"),
        ...assumed(
          0.03,
          "vu dans un marché public ; sans source entre entreprises",
          "seen in one public tender; no source between companies",
        ),
      },
    },
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
