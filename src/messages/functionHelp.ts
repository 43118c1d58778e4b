/** The French words of one function. Parameters are keyed by their English name. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

/** A worked example, as a reader of each language types it. */
export interface FunctionExample {
  readonly fr: string;
  readonly en: string;
  readonly result: number | string;
}

const scenario = {
  name: "scénario",
  description:
    "Un bloc de scénario (par exemple Globale!Scenario), ou un forfait mensuel sous les hypothèses par défaut. " +
    "Une cellule vide y vaut « non renseigné » ; dans un argument, Excel peut la transmettre comme 0.",
};
const overrides = {
  name: "hypothèses",
  description: 'Paires libellé ; valeur pour toute autre grandeur, par exemple "Hausse de l’indice" ; 3 %.',
};
const whatIf = {
  scenario,
  years: { name: "années", description: "Durée de l’horizon en années, au lieu de celle du scénario." },
  overrun: {
    name: "dépassement",
    description: "Part du forfait facturée en plus, prise comme certaine (25 % ou 0,25). Remplace les unités d’œuvre.",
  },
  reversibilityMonths: {
    name: "mois_de_réversibilité",
    description: "Mois de forfait facturés pour rendre le service.",
  },
  overrides,
};

/**
 * French descriptions and parameter names of the custom functions, by function id. The English ones stand in
 * src/functions/functions.ts; the build fails while one is missing here.
 */
export const frenchFunctionHelp: Readonly<Record<string, FunctionHelp>> = {
  TCO: { description: "Coût total d’un scénario sur son horizon, non actualisé.", parameters: whatIf },
  NPV: {
    description: "Valeur actuelle nette des décaissements d’un scénario, selon sa convention d’actualisation.",
    parameters: whatIf,
  },
  PLAN: {
    description:
      "Plan d’un scénario : une ligne par nature de coût, une colonne par année, exercice, trimestre ou mois.",
    parameters: {
      scenario,
      view: { name: "vue", description: "« année » (par défaut), « exercice », « trimestre » ou « mois »." },
      overrides,
    },
  },
  LINE: {
    description: "Une ligne du plan d’un scénario, pour une année ou pour toutes.",
    parameters: {
      scenario,
      line: { name: "ligne", description: "Nom de la ligne, comme INFO.PLAN l’affiche (« Forfait »), ou « total »." },
      year: {
        name: "année",
        description:
          "Année du plan (0 pour ce qui est payé au départ) ou exercice (2028) ; toutes les années si elle est omise.",
      },
      overrides,
    },
  },
  INTERNAL: {
    description: "Coût d’une équipe interne sur plusieurs années.",
    parameters: {
      fte: { name: "etp", description: "Équivalents temps plein." },
      grossSalary: { name: "salaire_brut", description: "Salaire brut annuel d’un ETP." },
      years: { name: "années", description: "Durée en années ; 5 par défaut." },
      chargesRate: { name: "taux_de_charges", description: "Charges patronales, part du salaire ; 42 % par défaut." },
      salaryDrift: { name: "augmentations", description: "Augmentation annuelle des salaires ; 2,5 % par défaut." },
      otherCostsPerFte: {
        name: "autres_coûts_par_etp",
        description: "Formation, outils et locaux par ETP et par an, sans inflation ; 14 466 € par défaut.",
      },
    },
  },
  CHECK: {
    description: "Ce qui ne va pas dans un scénario, ligne par ligne ; « OK » quand tout est en ordre.",
    parameters: { scenario },
  },
};

/** Examples shown on the help pages, by function id. */
export const functionExamples: Readonly<Record<string, readonly FunctionExample[]>> = {
  TCO: [
    { fr: "=INFO.TCO(30000)", en: "=INFO.TCO(30000)", result: 2444250 },
    { fr: "=INFO.TCO(30000;5;0,25;6)", en: "=INFO.TCO(30000,5,0.25,6)", result: 2538000 },
    { fr: "=INFO.TCO(30000;3)", en: "=INFO.TCO(30000,3)", result: 1532550 },
  ],
  NPV: [
    {
      fr: '=INFO.NPV(30000;;;;"Taux d’actualisation";8%)',
      en: '=INFO.NPV(30000,,,,"Discount rate",8%)',
      result: 1932373.1,
    },
  ],
  PLAN: [
    { fr: '=INFO.PLAN(Globale!Scenario;"exercice")', en: '=INFO.PLAN(Globale!Scenario,"fiscal year")', result: "" },
  ],
  LINE: [{ fr: '=INFO.LINE(30000;"Forfait";1)', en: '=INFO.LINE(30000,"Fee",1)', result: 360000 }],
  INTERNAL: [{ fr: "=INFO.INTERNAL(1;42000;1)", en: "=INFO.INTERNAL(1,42000,1)", result: 74106 }],
  CHECK: [{ fr: "=INFO.CHECK(30000)", en: "=INFO.CHECK(30000)", result: "OK" }],
};
