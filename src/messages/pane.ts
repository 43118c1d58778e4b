import type { Case } from "../model/quantity";
import type { Language } from "../scenario/language";

/** What a case is called, and what it does to every range of the scenario. */
interface CaseWords {
  readonly word: string;
  readonly meaning: string;
}

/** The words of the task pane that no other reader of a plan uses. Amounts, rates and months arrive as text. */
export interface PaneTexts {
  /** The pane, for who hears the page. */
  readonly pane: string;
  readonly onSheet: (sheet: string) => string;
  readonly totalCost: string;
  readonly horizon: (years: number, from: string, to: string) => string;
  readonly npv: string;
  readonly discounted: (rate: string, convention: string) => string;
  readonly range: string;
  readonly cases: Readonly<Record<Case, CaseWords>>;
  readonly rangeNote: string;
  readonly noRange: string;
  readonly years: string;
  readonly families: Readonly<
    Record<"team" | "fee" | "extras" | "governance" | "transition" | "newSolution" | "other", string>
  >;
  readonly lines: string;
  readonly linesUnit: (currency: string) => string;
  readonly problems: (count: number) => string;
  readonly problemsLead: string;
  readonly cellError: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly nothingName: string;
  readonly hostError: (code: string) => string;
  readonly outsideExcel: string;
  /** A value under its name, on one line. */
  readonly named: (name: string, value: string) => string;
}

export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  fr: {
    pane: "INFO TCO",
    onSheet: (sheet) => `Feuille « ${sheet} »`,
    totalCost: "Coût total",
    horizon: (years, from, to) => `${years} an${years > 1 ? "s" : ""} (${from} – ${to}), non actualisé`,
    npv: "Valeur actuelle nette",
    discounted: (rate, convention) => `actualisation ${rate}, ${convention}`,
    range: "Fourchette",
    cases: {
      low: { word: "Bas", meaning: "bornes basses, sans dépassement incertain" },
      likely: {
        word: "Probable",
        meaning: "valeurs les plus probables, avec le dépassement s’il a une chance sur deux",
      },
      expected: { word: "Attendu", meaning: "moyennes, dépassement pondéré par sa probabilité" },
      high: { word: "Haut", meaning: "bornes hautes, dépassement compris" },
    },
    rangeNote: "Toutes les fourchettes bougent ensemble : ce n’est pas un intervalle de confiance.",
    noRange: "Aucune fourchette dans ce scénario : il n’y a qu’un montant.",
    years: "Coût par année",
    families: {
      team: "Équipe interne",
      fee: "Forfait et ajustements",
      extras: "Hors forfait",
      governance: "Gouvernance",
      transition: "Entrée et sortie",
      newSolution: "Nouvelle solution",
      other: "Autres coûts",
    },
    lines: "Détail par ligne",
    linesUnit: (currency) => `Montants attendus, en ${currency}`,
    problems: (count) => `${count} point${count > 1 ? "s" : ""} à corriger`,
    problemsLead: "Le coût s’affichera une fois le scénario corrigé.",
    cellError: "Erreur dans la cellule sélectionnée",
    nothing: "Aucun scénario sélectionné",
    nothingHint: "Ouvrez la feuille d’un scénario, ou sélectionnez une cellule dont la formule en lit un :",
    nothingName: "Une feuille contient un scénario quand l’une de ses plages s’appelle",
    hostError: (code) => `Le classeur n’a pas pu être lu (${code}). Le volet réessaiera au prochain changement.`,
    outsideExcel: "Ce volet s’ouvre dans Excel, avec le bouton INFO TCO de l’onglet Accueil.",
    named: (name, value) => `${name} : ${value}`,
  },
  en: {
    pane: "INFO TCO",
    onSheet: (sheet) => `Sheet “${sheet}”`,
    totalCost: "Total cost",
    horizon: (years, from, to) => `${years} year${years > 1 ? "s" : ""} (${from} – ${to}), undiscounted`,
    npv: "Net present value",
    discounted: (rate, convention) => `discounted at ${rate}, ${convention}`,
    range: "Range",
    cases: {
      low: { word: "Low", meaning: "lower bounds, without an uncertain overrun" },
      likely: { word: "Likely", meaning: "likeliest values, with the overrun if its odds are even or better" },
      expected: { word: "Expected", meaning: "means, the overrun weighted by its probability" },
      high: { word: "High", meaning: "upper bounds, overrun included" },
    },
    rangeNote: "All ranges move together: this is not a confidence interval.",
    noRange: "Nothing in this scenario is a range: there is one amount only.",
    years: "Cost per year",
    families: {
      team: "Internal team",
      fee: "Fee and adjustments",
      extras: "Extras",
      governance: "Governance",
      transition: "Entry and exit",
      newSolution: "New solution",
      other: "Other costs",
    },
    lines: "Line by line",
    linesUnit: (currency) => `Expected amounts, in ${currency}`,
    problems: (count) => `${count} point${count > 1 ? "s" : ""} to correct`,
    problemsLead: "The cost will show once the scenario is corrected.",
    cellError: "Error in the selected cell",
    nothing: "No scenario selected",
    nothingHint: "Open the sheet of a scenario, or select a cell whose formula reads one:",
    nothingName: "A sheet holds a scenario when a range of that sheet is named there",
    hostError: (code) => `The workbook could not be read (${code}). The pane will try again at the next change.`,
    outsideExcel: "This pane opens in Excel, with the INFO TCO button on the Home tab.",
    named: (name, value) => `${name}: ${value}`,
  },
};
