import { FOLLOWED_YEARS } from "../../analysis/exitCost";
import type { Label } from "../../ground/label";
import { facts } from "../../model/table/facts";

/** In which of two scenarios a quantity moves: what INFO.BREAKEVEN is asked, and their other names. */
export const whereWords = {
  first: { label: { fr: "premier", en: "first" }, aliases: [] },
  both: { label: { fr: "les deux", en: "both" }, aliases: ["deux"] },
} as const satisfies Record<string, { readonly label: Label; readonly aliases: readonly string[] }>;

/** Words of the tables of INFO.COMPARE, INFO.BRIDGE, INFO.SWITCH and INFO.EXITCOST, in the language of the first scenario. */
export const analysisWords = {
  scenario: { fr: "Scénario", en: "Scenario" },
  equal: { fr: "égal", en: "equal" },
  never: { fr: "jamais", en: "never" },
  fromStart: { fr: "dès le départ", en: "from the start" },
  unknown: { fr: "non renseigné", en: "not given" },
  notApplicable: { fr: "sans objet", en: "not applicable" },

  total: { fr: "Coût total attendu", en: "Expected total cost" },
  gap: { fr: "Écart avec le premier", en: "Gap to the first" },
  gapShare: { fr: "Écart avec le premier (%)", en: "Gap to the first (%)" },
  rank: { fr: "Rang", en: "Rank" },
  npv: { fr: "VAN", en: "Net present value" },
  p80: { fr: "P80 (simulé)", en: "P80 (simulated)" },
  p80Rank: { fr: "Rang à P80", en: "Rank at P80" },
  contingency: {
    fr: "Provision pour aléas (du budget, à défaut du coût attendu, à P80\u202f; négative\u00a0: marge)",
    en: "Contingency (from the budget, or else from the expected cost, to P80; negative: margin)",
  },
  probabilityCheaper: {
    fr: "Probabilité d’être moins cher que le premier",
    en: "Probability of being cheaper than the first",
  },
  breakEvenYear: { fr: "Année d’équilibre avec le premier", en: "Break-even year against the first" },
  perEmployee: { fr: "Coût par salarié et par an", en: "Cost per employee and year" },
  perTeamDay: {
    fr: `Coût de l’équipe interne par jour-ETP (${facts.workingDays.value} jours par an)`,
    en: `Cost of the internal team per FTE-day (${facts.workingDays.value} days a year)`,
  },
  exitCost: {
    fr: "Coût hors TVA d’une sortie décidée en fin d’horizon",
    en: "Cost, excluding VAT, of an exit decided at the end of the horizon",
  },
  exitRank: { fr: "Rang à la sortie", en: "Rank on leaving" },
  note: { fr: "Non précisé dans l’offre", en: "Left out of the offer" },
  warning: { fr: "Attention", en: "Warning" },

  line: { fr: "Ligne", en: "Line" },
  difference: { fr: "Écart", en: "Difference" },
  sum: { fr: "Total", en: "Total" },
  residual: { fr: "Écart d’arrondi", en: "Rounding" },

  both: { fr: "les deux", en: "both" },
  quantity: { fr: "Grandeur", en: "Quantity" },
  unit: { fr: "Unité", en: "Unit" },
  now: { fr: "Valeur actuelle", en: "Current value" },
  switchValue: { fr: "Valeur de bascule", en: "Switch value" },
  distance: { fr: "Distance (1 = 100 % de la valeur actuelle)", en: "Distance (1 = 100% of the current value)" },
  sensitivity: { fr: "Sensibilité de la décision", en: "Sensitivity of the decision" },
  very: { fr: "très sensible", en: "very sensitive" },
  moderately: { fr: "sensible", en: "sensitive" },
  hardly: { fr: "peu sensible", en: "hardly sensitive" },

  year: { fr: "Fin d’année", en: "End of year" },
  decisionMonth: { fr: "Mois de la décision", en: "Decision month" },
  exitMonth: { fr: "Fin réelle du contrat (mois)", en: "Real end of the contract (month)" },
  reversibility: { fr: "Réversibilité", en: "Reversibility" },
  indemnity: { fr: "Indemnité de rupture", en: "Indemnity" },
  doubleRun: { fr: "Double paiement", en: "Double payment" },
  oneOff: { fr: "Coûts ponctuels et reconstitution", en: "One-off and rebuilding costs" },
  bill: { fr: "Total de la sortie, hors TVA", en: "Total exit cost, excluding VAT" },
  monthsOfFee: { fr: "En mois de forfait", en: "In months of fee" },
  discount: { fr: "Baisse requise d’un rival", en: "Rival must be cheaper by" },
  noContract: { fr: "Aucun contrat à quitter", en: "No contract to leave" },
  tooLate: { fr: `au-delà de ${FOLLOWED_YEARS} ans`, en: `beyond ${FOLLOWED_YEARS} years` },
} as const satisfies Record<string, Label>;

export type AnalysisWord = keyof typeof analysisWords;
