import { assumed, choice, group, growth, l, quantity, text } from "./kinds";

/** How long costs are counted, from when, and what time does to them. */
export const horizon = group(l("Horizon", "Horizon"), {
  years: quantity(l("Durée", "Years"), "years", 1, 15, {
    fixed: "whole",
    default: 5,
    aliases: ["Horizon", "Nombre d'années", "Number of years"],
  }),
  start: text(l("Premier mois", "First month"), { format: "yearMonth", default: "2027-01" }),
  fiscalYearEnd: quantity(l("Mois de clôture", "Fiscal year end month"), "month", 1, 12, {
    fixed: "whole",
    default: 12,
  }),
  discountRate: quantity(l("Taux d'actualisation", "Discount rate"), "rate", 0, 1, {
    usual: [0.005, 0.25],
    default: 0,
    proposal: assumed(0.08, "coût moyen du capital d'une ETI, nominal", "mid-size company's cost of capital, nominal"),
    alternatives: {
      publicBody: {
        when: l("organisme public", "public body"),
        ...assumed(
          0.05,
          "taux public de 3,2 % hors inflation (2021) et 2 % d'inflation : nominal",
          "public rate of 3.2% without inflation (2021) and 2% of inflation: nominal",
        ),
      },
      contractual: {
        when: l("flux d'un contrat", "flows of a contract"),
        ...assumed(0.045, "coût de la dette, 4 à 5 %, nominal", "cost of debt, 4 to 5%, nominal"),
      },
    },
  }),
  discounting: choice(
    l("Convention d'actualisation", "Discounting convention"),
    {
      endOfYear: l("fin d'année", "end of year"),
      midYear: l("milieu d'année", "mid-year"),
      startOfYear: l("début d'année", "start of year"),
      monthly: l("mensuelle", "monthly"),
    },
    { default: "endOfYear" },
  ),
  inflation: growth(l("Inflation", "Inflation"), {
    default: 0,
    proposal: assumed(
      0.02,
      "cible publiée de la BCE ; 1 % en France en 2025 (Insee)",
      "published target of the ECB; 1% in France in 2025 (Insee)",
      "2021-07",
    ),
  }),
});
