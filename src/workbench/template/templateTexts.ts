import type { Language } from "../../ground/label";

/** What the workbook and the form of a template say. */
export interface TemplateTexts {
  readonly comparisonSheet: string;
  readonly templateSheet: string;
  readonly internalSheet: string;
  readonly title: (model: string, employees: number) => string;
  readonly against: (model: string, employees: number) => string;
  readonly subtitle: string;
  readonly lines: string;
  readonly sideBySide: string;
  readonly team: string;
  readonly currentTeam: string;
  readonly stranded: string;
  readonly strandedCost: string;
  readonly form: string;
  readonly model: string;
  readonly example: string;
  readonly open: string;
  readonly unknown: string;
  readonly proposed: (range: string) => string;
  /** What a price is where none is given. */
  readonly otherwise: (range: string) => string;
  readonly refused: string;
  /** After what the cost of a departure rests on. */
  readonly dismissed: string;
}

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  fr: {
    comparisonSheet: "Comparaison",
    templateSheet: "Externalisation",
    internalSheet: "Interne",
    title: (model, employees) => `${model}, ${employees} salariés`,
    against: (model, employees) => `${model} ou équipe interne ? ${employees} salariés`,
    subtitle: "Chaque hypothèse et sa source sont sur les feuilles des scénarios : modifiez-les, tout suit.",
    lines: "Ligne par ligne, sur l’horizon",
    sideBySide: "Rang, risque, équilibre et sortie",
    team: "ETP internes",
    currentTeam: "Équipe",
    stranded: "dont conservés par l’arrondi à la demi-personne",
    strandedCost: "Coût échoué de l’arrondi, en première approche",
    form: "Partir d’un modèle",
    model: "Modèle",
    example: "Exemple : entreprise de 400 salariés",
    open: "Ouvrir",
    unknown: "inconnu",
    proposed: (range) => `inconnu ; proposé : ${range}`,
    otherwise: (range) => `à défaut : ${range}`,
    refused: "Le modèle n’a pas pu être ouvert",
    dismissed:
      "\u00a0; supposés licenciés, ce qui veut un motif (art. L1233-3)\u00a0: mettez 0 s’ils sont repris (art. L1224-1) ou reclassés",
  },
  en: {
    comparisonSheet: "Comparison",
    templateSheet: "Outsourcing",
    internalSheet: "Internal",
    title: (model, employees) => `${model}, ${employees} employees`,
    against: (model, employees) => `${model} or internal team? ${employees} employees`,
    subtitle: "Every assumption and its source is on the sheets of the scenarios: change them, everything follows.",
    lines: "Line by line, over the horizon",
    sideBySide: "Rank, risk, break-even and exit",
    team: "Internal FTE",
    currentTeam: "Team",
    stranded: "of which kept by rounding to half a person",
    strandedCost: "Stranded cost of rounding, as a first guess",
    form: "Start from a template",
    model: "Sourcing model",
    example: "Example: a company of 400",
    open: "Open",
    unknown: "unknown",
    proposed: (range) => `unknown; proposed: ${range}`,
    otherwise: (range) => `else: ${range}`,
    refused: "The template could not be opened",
    dismissed:
      "; supposed to be dismissed, which needs a ground (art. L1233-3): put 0 where they are transferred (art. L1224-1) or redeployed",
  },
};
