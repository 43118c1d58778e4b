import type { Label, Language } from "../../ground/label";
import { analysisWords } from "./analysisWords";

/** Words of the tables of simulations, in the language of the scenario. */
export const simulationWords = {
  statistic: { fr: "Statistique", en: "Statistic" },
  value: { fr: "Valeur", en: "Value" },
  standardError: { fr: "Erreur type", en: "Standard error" },
  mean: { fr: "Moyenne", en: "Mean" },
  expectedPlan: { fr: "Plan attendu", en: "Expected plan" },
  sd: { fr: "Écart type", en: "Standard deviation" },
  tvar95: { fr: "TVaR95 (moyenne au-delà de P95)", en: "TVaR95 (mean beyond P95)" },
  overBudget: { fr: "Probabilité de dépasser le budget", en: "Probability of exceeding the budget" },
  overCeiling: { fr: "Probabilité de dépasser le plafond", en: "Probability of passing the ceiling" },
  includingVat: { fr: "TVA non récupérable comprise", en: "including non-recoverable VAT" },
  excludingVat: { fr: "hors TVA", en: "excluding VAT" },
  contingency: { fr: "Provision pour aléas (du budget à P80)", en: "Contingency (from the budget to P80)" },
  trials: { fr: "Tirages", en: "Trials" },
  seed: { fr: "Graine", en: "Seed" },

  from: { fr: "De", en: "From" },
  to: { fr: "À", en: "To" },
  share: { fr: "Part des tirages", en: "Share of trials" },
  cumulated: { fr: "Part cumulée", en: "Cumulated share" },

  quantity: { fr: "Grandeur", en: "Quantity" },
  unit: { fr: "Unité", en: "Unit" },
  // Cells that a formula spills into hold fractions, without the format of a percentage.
  fraction: { fr: "part (1 = 100 %)", en: "share (1 = 100%)" },
  yearlyFraction: { fr: "par an (1 = 100 %)", en: "a year (1 = 100%)" },
  low: { fr: "Bas (P10)", en: "Low (P10)" },
  high: { fr: "Haut (P90)", en: "High (P90)" },
  totalAtLow: { fr: "Total au bas", en: "Total at low" },
  totalAtHigh: { fr: "Total au haut", en: "Total at high" },
  gapAtLow: { fr: "Écart au bas", en: "Gap at low" },
  gapAtHigh: { fr: "Écart au haut", en: "Gap at high" },
  swing: { fr: "Amplitude", en: "Swing" },
  varianceShare: { fr: "Part de la variance", en: "Share of variance" },
  nothingUncertain: { fr: "Aucune grandeur incertaine", en: "No uncertain quantity" },
} as const satisfies Record<string, Label>;

/** The head of a column of amounts, which says so where they are discounted. Example: "Valeur (VAN)". */
export const ofMeasure = (head: string, measure: string, language: Language): string =>
  measure === "npv" ? `${head} (${analysisWords.npv[language]})` : head;
