import type { Language } from "../../ground/label";

/** What the example workbook says. Labels are looked up by INFO.LINE and overrides, in either language. */
export interface ExampleTexts {
  readonly comparisonSheet: string;
  readonly globalSheet: string;
  readonly internalSheet: string;
  readonly simulationSheet: string;
  readonly quoteSheet: string;
  readonly retainedSheet: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly simulation: Readonly<Record<SimulationWord, string>>;
}

type Word =
  | "title" | "subtitle" | "overHorizon" | "internal" | "outsourced" | "gap" | "total" | "presentValue"
  | "low" | "likely" | "high" | "case" | "lowCase" | "likelyCase" | "highCase" | "perEmployee" | "feeAlone" | "feeLine"
  | "retained" | "revised" | "notes" | "retainedNote" | "planCheck" | "simpleTeam" | "whatIf" | "whatIfNote" | "overrunByMonths" | "months" | "planTitle"
  | "quote" | "quoteNote" | "quoteFee" | "quoteUse" | "usageLine" | "quoteServers" | "serverPrice" | "quoteOption"
  | "optionProbability"; // prettier-ignore

type SimulationWord =
  | "title" | "subtitle" | "trials" | "seed" | "inputs" | "percentiles" | "probability" | "choice" | "cheaper"
  | "regret" | "information" | "informationNote" | "simulated" | "spread" | "spreadNote" | "drivers" | "driversNote"; // prettier-ignore

export const exampleTexts: Readonly<Record<Language, ExampleTexts>> = {
  fr: {
    comparisonSheet: "Comparaison",
    globalSheet: "Globale",
    internalSheet: "Interne",
    simulationSheet: "Simulation",
    quoteSheet: "Devis",
    retainedSheet: "Conservée",
    words: {
      title: "Garder l’informatique ou l’externaliser ? Une entreprise de 400 salariés",
      subtitle: "Les hypothèses sont sur les feuilles Globale et Interne : modifiez-les, tout suit.",
      overHorizon: "Sur l’horizon, hors taxes",
      internal: "Équipe interne",
      outsourced: "Infogérance globale",
      gap: "Écart",
      total: "Coût total attendu",
      presentValue: "VAN",
      low: "Hypothèses basses",
      likely: "Hypothèses les plus probables",
      high: "Hypothèses hautes",
      case: "cas",
      lowCase: "bas",
      likelyCase: "probable",
      highCase: "haut",
      perEmployee: "Par salarié et par an",
      retained: "Avec un responsable conservé et cinq départs",
      revised: "De plus, le forfait révisé chaque année",
      notes: "À savoir avant de lire ces chiffres",
      retainedNote:
        "Le forfait de la feuille « Globale » n’est jamais révisé et personne n’y pilote le contrat à l’intérieur : les lignes « Avec un responsable conservé » (feuille « Conservée ») et « révisé chaque année » le comptent.",
      feeAlone: "Forfait seul, comme sur le devis",
      feeLine: "Forfait",
      planCheck: "Contrôle : somme du plan par une formule ordinaire",
      simpleTeam: "Six ETP à 42 000 € brut, en première approche",
      whatIf: "Et si ? Coût total de l’infogérance globale",
      whatIfNote: "Un dépassement donné est certain ; la réversibilité est facturée à la sortie, en mois de forfait.",
      overrunByMonths: "Dépassement ↓   Réversibilité →",
      months: "mois",
      planTitle: "Plan de l’infogérance globale, année par année",
      quote: "Le même forfait, ligne à ligne : la feuille « Devis »",
      quoteNote:
        "Utilisateurs, serveurs, pare-feu et audit font les mêmes 30 000 € par mois ; s’y ajoutent une option et des heures à l’usage.",
      quoteFee: "Forfait, l’option pesée par sa probabilité",
      quoteUse: "Heures sur site, à l’usage",
      usageLine: "Consommations",
      quoteServers: "Et si un serveur coûtait 165 € au lieu de 145 ?",
      serverPrice: "Prix unitaire – Serveurs",
      quoteOption: "Et si l’option était levée ?",
      optionProbability: "Probabilité – Supervision de nuit",
    },
    simulation: {
      title: "Équipe interne ou infogérance : que risque-t-on de payer ?",
      subtitle: "Les deux choix sont tirés au sort ensemble ; mêmes tirages et même graine, mêmes chiffres.",
      trials: "Tirages",
      seed: "Graine",
      inputs: "Les cellules bleues sur fond jaune se modifient : tout suit.",
      percentiles: "Coût total simulé",
      probability: "Percentile",
      choice: "Choisir",
      cheaper: "Probabilité d’être le moins cher",
      regret: "Regret attendu de ce choix",
      information: "Ce que vaudrait de tout savoir d’avance",
      informationNote: "C’est le plus petit des deux regrets.",
      simulated: "La simulation de l’infogérance globale",
      spread: "Répartition de son coût total",
      spreadNote: "Chaque barre est une formule ordinaire qui lit la part des tirages.",
      drivers: "Ce qui fait l’écart, infogérance moins équipe interne",
      driversNote: "Chaque grandeur va de son P10 à son P90, les autres restant à leur moyenne.",
    },
  },
  en: {
    comparisonSheet: "Comparison",
    globalSheet: "Global",
    internalSheet: "Internal",
    simulationSheet: "Simulation",
    quoteSheet: "Quote",
    retainedSheet: "Retained",
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
      retained: "With a manager retained and five departures",
      revised: "Besides, the fee revised every year",
      notes: "Before reading these numbers",
      retainedNote:
        "The fee of the sheet “Global” is never revised, and nobody inside steers the contract: the rows “With a manager retained” (sheet “Retained”) and “revised every year” count both.",
      feeAlone: "Fee alone, as quoted",
      feeLine: "Fee",
      planCheck: "Check: the plan summed by an ordinary formula",
      simpleTeam: "Six FTE at 42,000 € gross, as a first guess",
      whatIf: "What if? Total cost of global outsourcing",
      whatIfNote: "An overrun given here is certain; reversibility is billed at the exit, in months of fee.",
      overrunByMonths: "Overrun ↓   Reversibility →",
      months: "months",
      planTitle: "Global outsourcing, year by year",
      quote: "The same fee, line by line: the sheet “Quote”",
      quoteNote:
        "Users, servers, firewalls and audit make the same 30,000 € a month; an option and hours by use come on top.",
      quoteFee: "Fee, the option weighed by its probability",
      quoteUse: "On-site hours, by use",
      usageLine: "Usage",
      quoteServers: "What if a server cost 165 € instead of 145?",
      serverPrice: "Unit price – Servers",
      quoteOption: "What if the option were taken?",
      optionProbability: "Probability – Night watch",
    },
    simulation: {
      title: "Internal team or outsourcing: what may have to be paid?",
      subtitle: "Both choices are drawn together; the same trials and seed give the same digits.",
      trials: "Trials",
      seed: "Seed",
      inputs: "Cells in blue on yellow are yours to change: everything follows.",
      percentiles: "Simulated total cost",
      probability: "Percentile",
      choice: "Choosing",
      cheaper: "Probability of being the cheaper one",
      regret: "Expected regret of this choice",
      information: "What knowing everything beforehand is worth",
      informationNote: "It is the smaller of both regrets.",
      simulated: "The simulation of global outsourcing",
      spread: "How its total cost is spread",
      spreadNote: "Each bar is an ordinary formula that reads the share of trials.",
      drivers: "What makes the gap, outsourcing less internal team",
      driversNote: "Each quantity goes from its P10 to its P90, the others staying at their mean.",
    },
  },
};
