import type { FunctionExample, FunctionHelp } from "./functionTexts";

type Parameter = FunctionHelp["parameters"][string];

/** The French words of INFO.COMPARE, INFO.OFFER, INFO.BRIDGE, INFO.BREAKEVEN, INFO.SWITCH and INFO.EXITCOST. */
export const analysisHelp = (scenario: Parameter, rival: Parameter, overrides: Parameter) =>
  ({
    COMPARE: {
      description:
        "Des scénarios côte à côte : totaux, écarts, rang, VAN, P80, provision pour aléas, année d’équilibre, coût par " +
        "salarié et par jour-ETP, coût de sortie, et ce qui empêche de les comparer tels quels.",
      parameters: {
        scenarios: {
          name: "scénarios",
          description: "Blocs de scénario ou forfaits mensuels, l’un après l’autre ; les écarts sont avec le premier.",
        },
      },
    },
    OFFER: {
      description:
        "L’offre d’un prestataire d’un comparatif, en bloc de scénario que lisent toutes les fonctions et le volet : avec les " +
        "hypothèses de l’acheteur, et ce qui est compté à la place de ce que l’offre laisse de côté.",
      parameters: {
        offers: { name: "offres", description: "Un comparatif des offres, une colonne par prestataire." },
        provider: {
          name: "prestataire",
          description: "Le prestataire, par le nom au-dessus de sa colonne, ou par son rang à partir de 1.",
        },
      },
    },
    BRIDGE: {
      description: "Ce qui mène du coût d’un scénario à celui d’un autre, ligne par ligne, au centime.",
      parameters: {
        from: { ...scenario, name: "de" },
        to: { name: "à", description: "Le scénario auquel on arrive : un bloc, ou un forfait mensuel." },
      },
    },
    BREAKEVEN: {
      description:
        "Valeur d’une grandeur à laquelle un scénario coûte autant qu’un autre, ou qu’un montant ; #N/A s’il n’y en a pas, " +
        "ou si les deux scénarios sont les mêmes. La Valeur cible d’Excel ne sait pas le faire.",
      parameters: {
        scenario: { ...scenario, description: `Le scénario dont la grandeur varie. ${scenario.description}` },
        target: {
          name: "cible",
          description:
            "Le bloc du scénario à égaler, de même durée et dans la même devise ; un nombre seul est un montant, le coût " +
            "total à atteindre.",
        },
        label: {
          name: "libellé",
          description:
            "La grandeur, par son libellé : « Prix unitaire », « Dépassement », « Mois de la décision »… Ce qui relève de " +
            "l’horizon (durée, inflation) varie dans les deux scénarios.",
        },
        percentile: {
          name: "percentile",
          description:
            "Percentile des deux totaux, entre 0 et 1 (0,8) ou par son nom (« P80 ») ; les plans attendus s’il est omis.",
        },
        where: {
          name: "où",
          description:
            "« premier » (par défaut) : la grandeur varie dans le premier scénario seul ; « les deux » : elle prend la même " +
            "valeur dans les deux, comme le nombre d’utilisateurs. Une cible qui ne l’a pas est alors refusée.",
        },
        overrides,
      },
    },
    SWITCH: {
      description:
        "Ce qui ferait basculer le choix, le plus proche d’abord : pour chaque grandeur des deux scénarios, qui varie seule, la " +
        "valeur à laquelle le moins cher change (« jamais » entre ses bornes), sa distance (sans objet si la valeur actuelle est 0) " +
        "et la sensibilité : très sensible sous 10 %, sensible jusqu’à 50 %, peu sensible au-delà.",
      parameters: { scenario, rival },
    },
    EXITCOST: {
      description:
        "Ce que coûte, hors TVA, une sortie décidée à la fin de chaque année, et de combien un rival doit être moins cher pour la " +
        "rembourser en 36 mois, durée d’une renégociation. Inconnu tant que la transition ou la réversibilité n’est pas renseignée.",
      parameters: { scenario },
    },
  }) satisfies Record<string, FunctionHelp>;

export const analysisExamples = {
  OFFER: [
    {
      fr: '=INFO.BREAKEVEN(INFO.OFFER(Offres!Offers;"Gamma");INFO.OFFER(Offres!Offers;"Alpha");"Prix unitaire mensuel")',
      en: '=INFO.BREAKEVEN(INFO.OFFER(Offres!Offers,"Gamma"),INFO.OFFER(Offres!Offers,"Alpha"),"Monthly unit price")',
      result: "",
    },
  ],
  COMPARE: [
    {
      fr: "=INFO.COMPARE(Interne!Scenario;Globale!Scenario;30000)",
      en: "=INFO.COMPARE(Interne!Scenario,Globale!Scenario,30000)",
      result: "",
    },
  ],
  BRIDGE: [
    {
      fr: "=INFO.BRIDGE(Interne!Scenario;Globale!Scenario)",
      en: "=INFO.BRIDGE(Interne!Scenario,Globale!Scenario)",
      result: "",
    },
  ],
  BREAKEVEN: [
    {
      fr: '=INFO.BREAKEVEN(Globale!Scenario;Interne!Scenario;"Prix unitaire")',
      en: '=INFO.BREAKEVEN(Globale!Scenario,Interne!Scenario,"Unit price")',
      result: "",
    },
    {
      fr: '=INFO.BREAKEVEN(30000;2400000;"Dépassement")',
      en: '=INFO.BREAKEVEN(30000,2400000,"Overrun")',
      result: 0.18166667,
    },
    {
      fr: '=INFO.BREAKEVEN(Globale!Scenario;Interne!Scenario;"Prix unitaire";;;"mesure";"VAN")',
      en: '=INFO.BREAKEVEN(Globale!Scenario,Interne!Scenario,"Unit price",,,"measure","NPV")',
      result: "",
    },
  ],
  SWITCH: [
    {
      fr: "=INFO.SWITCH(Interne!Scenario;Globale!Scenario)",
      en: "=INFO.SWITCH(Interne!Scenario,Globale!Scenario)",
      result: "",
    },
  ],
  EXITCOST: [{ fr: "=INFO.EXITCOST(Globale!Scenario)", en: "=INFO.EXITCOST(Globale!Scenario)", result: "" }],
} satisfies Record<string, readonly FunctionExample[]>;
