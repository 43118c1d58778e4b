import type { Label } from "../../ground/label";
import type { View } from "../../model/calendar";

/** The views of a plan: what they are called, and their other names. */
export const views: Readonly<Record<View, { readonly label: Label; readonly aliases: readonly string[] }>> = {
  year: { label: { fr: "année", en: "year" }, aliases: ["annuel", "années", "yearly", "years"] },
  fiscalYear: { label: { fr: "exercice", en: "fiscal year" }, aliases: ["fiscal", "exercices", "fiscalYear"] },
  quarter: { label: { fr: "trimestre", en: "quarter" }, aliases: ["trimestriel", "trimestres", "quarterly"] },
  month: { label: { fr: "mois", en: "month" }, aliases: ["mensuel", "monthly", "months"] },
};

/** Words of the tables that functions spill, in the language of the scenario. */
export const planWords = {
  line: { fr: "Ligne", en: "Line" },
  upfront: { fr: "Au départ", en: "Upfront" },
  total: { fr: "Total", en: "Total" },
  rounding: { fr: "Écart d'arrondi", en: "Rounding" },
  year: { fr: "Année", en: "Year" },
  fiscalYear: { fr: "Exercice", en: "Fiscal year" },
  quarter: { fr: "Trimestre", en: "Quarter" },
} as const satisfies Record<string, Label>;
