import type { Language } from "../scenario/language";

/** What the example workbook says. Labels are looked up by INFO.LINE and overrides, in either language. */
export interface ExampleTexts {
  readonly comparisonSheet: string;
  readonly globalSheet: string;
  readonly internalSheet: string;
  readonly words: Readonly<Record<Word, string>>;
}

type Word =
  | "title" | "subtitle" | "overHorizon" | "internal" | "outsourced" | "gap" | "total" | "presentValue"
  | "low" | "likely" | "high" | "case" | "lowCase" | "likelyCase" | "highCase" | "perEmployee" | "feeAlone" | "feeLine"
  | "planCheck" | "simpleTeam" | "whatIf" | "whatIfNote" | "overrunByMonths" | "months" | "planTitle"; // prettier-ignore

export const exampleTexts: Readonly<Record<Language, ExampleTexts>> = {
  fr: {
    comparisonSheet: "Comparaison",
    globalSheet: "Globale",
    internalSheet: "Interne",
    words: {
      title: "Garder l’informatique ou l’externaliser ? Une entreprise de 400 salariés",
      subtitle: "Les hypothèses sont sur les feuilles Globale et Interne : modifiez-les, tout suit.",
      overHorizon: "Sur l’horizon, hors taxes",
      internal: "Équipe interne",
      outsourced: "Infogérance globale",
      gap: "Écart",
      total: "Coût total attendu",
      presentValue: "Valeur actuelle nette",
      low: "Hypothèses basses",
      likely: "Hypothèses les plus probables",
      high: "Hypothèses hautes",
      case: "cas",
      lowCase: "bas",
      likelyCase: "probable",
      highCase: "haut",
      perEmployee: "Par salarié et par an",
      feeAlone: "Forfait seul, comme sur le devis",
      feeLine: "Forfait",
      planCheck: "Contrôle : somme du plan par une formule ordinaire",
      simpleTeam: "Six ETP à 42 000 € brut, en première approche",
      whatIf: "Et si ? Coût total de l’infogérance globale",
      whatIfNote: "Un dépassement donné est certain ; la réversibilité est facturée à la sortie, en mois de forfait.",
      overrunByMonths: "Dépassement ↓   Réversibilité →",
      months: "mois",
      planTitle: "Plan de l’infogérance globale, année par année",
    },
  },
  en: {
    comparisonSheet: "Comparison",
    globalSheet: "Global",
    internalSheet: "Internal",
    words: {
      title: "Keep IT inside or outsource it? A company of 400",
      subtitle: "Assumptions are on the sheets Global and Internal: change them, everything follows.",
      overHorizon: "Over the horizon, excluding VAT",
      internal: "Internal team",
      outsourced: "Global outsourcing",
      gap: "Gap",
      total: "Expected total cost",
      presentValue: "Net present value",
      low: "Ranges at their low",
      likely: "Ranges at their likely value",
      high: "Ranges at their high",
      case: "case",
      lowCase: "low",
      likelyCase: "likely",
      highCase: "high",
      perEmployee: "Per employee and year",
      feeAlone: "Fee alone, as quoted",
      feeLine: "Fee",
      planCheck: "Check: the plan summed by an ordinary formula",
      simpleTeam: "Six FTE at 42,000 € gross, as a first guess",
      whatIf: "What if? Total cost of global outsourcing",
      whatIfNote: "An overrun given here is certain; reversibility is billed at the exit, in months of fee.",
      overrunByMonths: "Overrun ↓   Reversibility →",
      months: "months",
      planTitle: "Global outsourcing, year by year",
    },
  },
};
