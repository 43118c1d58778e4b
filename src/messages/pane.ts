import type { Family } from "../model/lines/line";
import type { Case } from "../model/quantity";
import type { Language } from "../ground/label";

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
  /** Where the charges that roles leave out come from, by the year of the rules; rates arrive as text. */
  readonly officialCharges: (year: number, rates: string) => string;
  readonly waitingForModel: string;
  readonly checks: string;
  readonly npv: string;
  readonly discounted: (rate: string, convention: string) => string;
  readonly range: string;
  readonly cases: Readonly<Record<Case, CaseWords>>;
  readonly rangeNote: string;
  readonly noRange: string;
  readonly years: string;
  readonly families: Readonly<Record<Family, string>>;
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
  readonly simulation: SimulationTexts;
}

/** What the pane says of simulations. Amounts and numbers arrive as text. */
interface SimulationTexts {
  readonly heading: string;
  readonly nothingUncertain: string;
  readonly eightInTen: (low: string, high: string) => string;
  /** From which trials. */
  readonly from: (trials: string, seed: string) => string;
  /** Why the same digits come more slowly. */
  readonly slower: Readonly<Record<"workers" | "vectors", string>>;
  /** The picture in words. */
  readonly histogram: (least: string, greatest: string) => string;
  readonly mostOften: (from: string, to: string, share: string) => string;
  readonly bin: (from: string, to: string, share: string) => string;
  readonly median: string;
  readonly mean: string;
  readonly meanError: (error: string) => string;
  readonly expectedPlan: string;
  readonly expectedPlanMeaning: string;
  readonly p80Meaning: string;
  readonly budget: string;
  readonly budgetExcludingVat: string;
  readonly ceiling: (contract: string) => string;
  readonly overCeiling: string;
  /** The budget in the picture. */
  readonly budgetMark: string;
  readonly overBudget: string;
  readonly contingency: string;
  readonly contingencyMeaning: string;
  /** What is left when the budget covers P80. */
  readonly margin: string;
  readonly marginMeaning: string;
  readonly drivers: string;
  readonly driversMeaning: string;
  /** The bar of a driver in words. */
  readonly driver: (low: string, high: string) => string;
  readonly trials: string;
  readonly seed: string;
  readonly seedExpected: string;
  readonly running: (share: string) => string;
  readonly cancel: string;
  readonly restart: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (trials: string) => string;
}

export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  fr: {
    pane: "INFO TCO",
    onSheet: (sheet) => `Feuille « ${sheet} »`,
    totalCost: "Coût total",
    horizon: (years, from, to) => `${years} an${years > 1 ? "s" : ""} (${from} – ${to}), non actualisé`,
    officialCharges: (year, rates) =>
      `Charges patronales : modèle social officiel, règles ${year}, sans ce qu’ajoute un accord (${rates})`,
    waitingForModel: "Charges patronales en cours de calcul par le modèle social officiel…",
    checks: "Contrôles",
    npv: "VAN",
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
    simulation: {
      heading: "Simulation",
      nothingUncertain:
        "Aucune grandeur incertaine ne joue sur ce coût : tous les tirages donneraient le même montant.",
      eightInTen: (low, high) => `Huit tirages sur dix entre ${low} et ${high}`,
      from: (trials, seed) => `${trials} tirages, graine ${seed}`,
      slower: {
        workers:
          "Calcul en arrière-plan indisponible ici : la page calcule elle-même, les mêmes chiffres viennent moins vite.",
        vectors: "WebAssembly indisponible ici, en tout ou partie : les mêmes chiffres viennent moins vite.",
      },
      histogram: (least, greatest) => `Répartition du coût total, de ${least} à ${greatest}`,
      mostOften: (from, to, share) => `Le plus souvent entre ${from} et ${to} (${share} des tirages)`,
      bin: (from, to, share) => `De ${from} à ${to} : ${share} des tirages`,
      median: "Médiane",
      mean: "Moyenne simulée",
      meanError: (error) => `± ${error} d’erreur type`,
      expectedPlan: "Plan attendu",
      expectedPlanMeaning: "chaque grandeur à sa moyenne, sans tirage ni risque de sortie",
      p80Meaning: "quatre tirages sur cinq ne coûtent pas plus",
      budget: "Budget approuvé",
      budgetExcludingVat: "Budget approuvé, hors TVA",
      ceiling: (contract) => `Plafond – ${contract}`,
      overCeiling: "Probabilité de dépasser le plafond",
      budgetMark: "budget",
      overBudget: "Probabilité de dépasser le budget",
      contingency: "Provision pour aléas",
      contingencyMeaning: "à ajouter au budget pour atteindre P80",
      margin: "Marge du budget",
      marginMeaning: "ce que le budget laisse au-dessus de P80",
      drivers: "Ce qui fait varier le coût",
      driversMeaning: "Coût total quand une grandeur va de son P10 à son P90, les autres restant à leur moyenne.",
      driver: (low, high) => `De ${low} à ${high}`,
      trials: "Tirages",
      seed: "Graine",
      seedExpected: "Un nombre entier, de 15 chiffres au plus.",
      running: (share) => `Simulation en cours : ${share}`,
      cancel: "Annuler",
      restart: "Relancer",
      cancelled: "Simulation annulée.",
      failed: "La simulation n’a pas abouti. Une autre graine ou moins de tirages peuvent suffire.",
      done: (trials) => `Simulation terminée : ${trials} tirages.`,
    },
  },
  en: {
    pane: "INFO TCO",
    onSheet: (sheet) => `Sheet “${sheet}”`,
    totalCost: "Total cost",
    horizon: (years, from, to) => `${years} year${years > 1 ? "s" : ""} (${from} – ${to}), undiscounted`,
    officialCharges: (year, rates) =>
      `Employer charges: official French payroll model, ${year} rules, without what an agreement adds (${rates})`,
    waitingForModel: "Employer charges are being worked out by the official payroll model…",
    checks: "Checks",
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
    simulation: {
      heading: "Simulation",
      nothingUncertain: "No uncertain quantity bears on this cost: every trial would give the same amount.",
      eightInTen: (low, high) => `Eight trials in ten between ${low} and ${high}`,
      from: (trials, seed) => `${trials} trials, seed ${seed}`,
      slower: {
        workers: "No background computation here: the page computes by itself, and the same digits come more slowly.",
        vectors: "WebAssembly, or part of it, is missing here: the same digits come more slowly.",
      },
      histogram: (least, greatest) => `Distribution of the total cost, from ${least} to ${greatest}`,
      mostOften: (from, to, share) => `Most often between ${from} and ${to} (${share} of trials)`,
      bin: (from, to, share) => `From ${from} to ${to}: ${share} of trials`,
      median: "Median",
      mean: "Simulated mean",
      meanError: (error) => `± ${error} standard error`,
      expectedPlan: "Expected plan",
      expectedPlanMeaning: "every quantity at its mean, nothing drawn",
      p80Meaning: "four trials in five cost no more",
      budget: "Approved budget",
      budgetExcludingVat: "Approved budget, excluding VAT",
      ceiling: (contract) => `Ceiling – ${contract}`,
      overCeiling: "Probability of passing the ceiling",
      budgetMark: "budget",
      overBudget: "Probability of exceeding the budget",
      contingency: "Contingency",
      contingencyMeaning: "to add to the budget to reach P80",
      margin: "Headroom",
      marginMeaning: "what the budget leaves above P80",
      drivers: "What moves the cost",
      driversMeaning: "Total cost as one quantity goes from its P10 to its P90, the others staying at their mean.",
      driver: (low, high) => `From ${low} to ${high}`,
      trials: "Trials",
      seed: "Seed",
      seedExpected: "A whole number of 15 digits at most.",
      running: (share) => `Simulating: ${share}`,
      cancel: "Cancel",
      restart: "Run again",
      cancelled: "Simulation cancelled.",
      failed: "The simulation did not finish. Another seed or fewer trials may do.",
      done: (trials) => `Simulation finished: ${trials} trials.`,
    },
  },
};
