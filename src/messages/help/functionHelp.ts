import { analysisHelp } from "./analysisHelp";
import { contractHelp } from "./contractHelp";
import { typeset } from "../figures";
import type { FunctionHelp } from "./functionTexts";

const scenario = {
  name: "scénario",
  description:
    "Un bloc de scénario (par exemple Globale!Scenario), ou un forfait mensuel sous les hypothèses par défaut. " +
    "Une cellule vide y vaut « non renseigné ».",
};
const overrides = {
  name: "hypothèses",
  description: 'Paires libellé ; valeur pour toute autre grandeur, par exemple "Hausse de l’indice" ; 3 %.',
};
const simulated = {
  ...overrides,
  description: `${overrides.description} "mesure" ; "VAN" porte sur ce qui est payé, actualisé.`,
};
/** The same of two scenarios. */
const ofFirst = {
  ...overrides,
  description:
    'Paires libellé ; valeur pour toute grandeur du premier scénario ; ce qui est propre à l’horizon change dans les deux. "mesure" ; "VAN" compare ce qui est payé, actualisé.',
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

const rival = {
  name: "rival",
  description:
    "Le scénario auquel le comparer, de même durée et dans la même devise : un bloc, ou un forfait mensuel sous les " +
    "hypothèses par défaut.",
};
const trials = {
  name: "tirages",
  description: "Nombre de tirages, de 1 à 10 000 000 ; 10 000 par défaut.",
};
const seed = {
  name: "graine",
  description: "Graine du tirage, un nombre entier ; 1 par défaut. La même graine redonne les mêmes chiffres.",
};
const percentile = {
  name: "percentile",
  description: "Percentile, entre 0 et 1 (0,8 ou 80 %) ou par son nom (« P80 ») ; l’espérance s’il est omis.",
};

/**
 * French descriptions and parameter names of the custom functions, by function id. The English ones stand in
 * src/functions/functions.ts; the build fails while one is missing here.
 */
export const frenchFunctionHelp: Readonly<Record<string, FunctionHelp>> = typesetHelp({
  TCO: { description: "Coût total d’un scénario sur son horizon, non actualisé.", parameters: whatIf },
  NPV: {
    description: "VAN (valeur actuelle nette) des décaissements d’un scénario, selon sa convention d’actualisation.",
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
  GRID: {
    description:
      "Tableau de simulation : ce que coûte un scénario pour chaque valeur d’une grandeur en lignes et d’une autre en " +
      "colonnes. Le bloc n’est transmis qu’une fois, et non une fois par case.",
    parameters: {
      scenario,
      rowLabel: {
        name: "libellé_lignes",
        description: "La grandeur des lignes, par son libellé : « Unités », « Prix unitaire – Serveurs ».",
      },
      rowValues: {
        name: "valeurs_lignes",
        description: "Ses valeurs, une ligne ou une colonne de cellules, chacune comme une hypothèse la donnerait.",
      },
      columnLabel: {
        name: "libellé_colonnes",
        description: "La grandeur des colonnes ; une seule colonne si elle est omise.",
      },
      columnValues: { name: "valeurs_colonnes", description: "Ses valeurs, une ligne ou une colonne de cellules." },
      measure: {
        name: "mesure",
        description: "« coût total » (par défaut), « VAN », ou un percentile du total simulé comme « P80 ».",
      },
      overrides: {
        name: "hypothèses",
        description:
          "Paires libellé ; valeur qui valent dans toutes les cases. Le résultat est le corps du tableau : vos valeurs en sont les en-têtes.",
      },
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
          "Année du plan (0 pour ce qui est payé au départ), exercice (2028) ou en-tête d’une colonne d’INFO.PLAN (« Année 1 ») ; toutes les années si elle est omise.",
      },
      overrides,
    },
  },
  EXPLAIN: {
    description:
      "Le pourquoi d’un montant du plan : la formule avec ses valeurs, les hypothèses avec leurs fourchettes et leurs sources.",
    parameters: {
      scenario,
      line: {
        name: "ligne",
        description: "Nom de la ligne, comme INFO.PLAN l’affiche (« Forfait »), « total » ou « VAN ».",
      },
      year: {
        name: "année",
        description:
          "Année du plan (0 pour ce qui est payé au départ), exercice (2028) ou en-tête d’une colonne d’INFO.PLAN (« Année 1 ») ; toutes les années si elle est omise.",
      },
      overrides: {
        name: "hypothèses",
        description: 'Paires libellé ; valeur, par exemple "cas" ; "probable" ou "Hausse de l’indice" ; 3 %.',
      },
    },
  },
  INTERNAL: {
    description: "Coût d’une équipe interne sur plusieurs années.",
    parameters: {
      fte: { name: "etp", description: "Équivalents temps plein." },
      grossSalary: { name: "salaire_brut", description: "Salaire brut annuel d’un ETP." },
      years: { name: "années", description: "Durée en années ; 5 par défaut." },
      chargesRate: {
        name: "taux_de_charges",
        description:
          "Charges patronales, part du salaire ; par défaut celles du modèle social officiel, pour 100 salariés et un non-cadre.",
      },
      salaryDrift: { name: "augmentations", description: "Augmentation annuelle des salaires ; 2,3 % par défaut." },
      otherCostsPerFte: {
        name: "autres_coûts_par_etp",
        description: "Formation, outils et locaux par ETP et par an, sans inflation ; 14 466 € par défaut.",
      },
    },
  },
  EMPLOYERCOST: {
    description:
      "Coût annuel d’un salarié pour l’employeur en France, selon le modèle social officiel (règles 2026). Ce qu’un accord " +
      "ajoute n’y est pas : prévoyance, titres-restaurant, intéressement.",
    parameters: {
      grossSalary: { name: "salaire_brut", description: "Salaire brut annuel, primes comprises." },
      managerial: { name: "cadre", description: "Statut cadre : VRAI ou FAUX ; FAUX par défaut." },
      headcount: { name: "effectif", description: "Effectif de l’entreprise ; 100 par défaut." },
      accidentRate: {
        name: "taux_accidents",
        description: "Taux accidents du travail (AT/MP) de l’entreprise ; 0,7 % par défaut, jamais moins de 0,5 %.",
      },
      mobilityRate: {
        name: "versement_mobilité",
        description:
          "Taux du versement mobilité de la commune, dû à partir de 11 salariés ; 0 par défaut, 3,2 % à Paris.",
      },
      healthInsurance: {
        name: "mutuelle",
        description: "Ce que l’employeur paie de la mutuelle, en euros par mois ; 20 par défaut.",
      },
      salaryTax: {
        name: "taxe_sur_les_salaires",
        description: "Part due de la taxe sur les salaires : 1 sans TVA récupérée ; 0 par défaut.",
      },
    },
  },
  SEVERANCE: {
    description:
      "Indemnité légale de licenciement : un quart de mois de salaire par année d’ancienneté jusqu’à dix, un tiers au-delà ; " +
      "rien en dessous de 8 mois. Une convention collective donne souvent davantage.",
    parameters: {
      grossSalary: { name: "salaire_brut", description: "Salaire brut annuel, primes comprises." },
      seniorityYears: {
        name: "ancienneté",
        description: "Années d’ancienneté, 2,5 pour deux ans et six mois ; les mois complets comptent.",
      },
      managerial: {
        name: "cadre",
        description: "Statut cadre. La loi donne la même chose ; les conventions collectives, souvent plus.",
      },
    },
  },
  CHECK: {
    description:
      "Ce qui est faux ou douteux dans un scénario, ligne par ligne, sous son état d’ensemble ; « OK » seul quand tout est en ordre.",
    parameters: { scenario },
  },
  SIMULATE: {
    description:
      "Ce que la simulation dit du coût total : moyenne, écart type, percentiles, budget, avec leur erreur type.",
    parameters: { scenario, trials, seed, overrides: simulated },
  },
  PERCENTILE: {
    description: "Un percentile du coût total simulé d’un scénario, au sens de CENTILE.INCLURE.",
    parameters: {
      scenario,
      p: {
        name: "p",
        description:
          "Le percentile voulu, entre 0 et 1 (0,8 ou 80 %) ou par son nom (« P80 ») ; le coût le dépasse dans 20 % des tirages.",
      },
      trials,
      seed,
      overrides: simulated,
    },
  },
  PROBABILITY: {
    description: "Probabilité qu’un scénario coûte moins que son rival, les deux étant simulés avec les mêmes aléas.",
    parameters: { scenario, rival, trials, seed, overrides: ofFirst },
  },
  REGRET: {
    description:
      "Regret attendu du choix d’un scénario plutôt que de son rival : la moyenne de ce qu’il coûte de plus " +
      "(rien quand il est le moins cher).",
    parameters: {
      scenario: { ...scenario, description: `Le scénario choisi. ${scenario.description}` },
      rival,
      trials,
      seed,
      overrides: ofFirst,
    },
  },
  TORNADO: {
    description:
      "Ce qui fait varier le coût d’un scénario, ou son écart à un rival : chaque grandeur incertaine à P10 et à P90, " +
      "la plus grande amplitude d’abord.",
    parameters: {
      scenario,
      rival: {
        name: "rival",
        description:
          "Scénario auquel le comparer, de même durée et dans la même devise : le tableau porte alors sur l’écart, scénario moins rival.",
      },
      trials: {
        name: "tirages",
        description: "Nombre de tirages pour les parts de la variance ; 10 000 par défaut, 20 000 au plus.",
      },
      seed,
      overrides: ofFirst,
    },
  },
  HISTOGRAM: {
    description: "Histogramme du coût total simulé d’un scénario, entre des bornes rondes.",
    parameters: {
      scenario,
      bins: { name: "classes", description: "Nombre maximal de classes, de 1 à 200 ; 20 par défaut." },
      trials,
      seed,
      overrides: simulated,
    },
  },
  OVERRUN: {
    description: "Dépassement d’un montant, au centime : attendu, ou à un percentile.",
    parameters: {
      amount: { name: "montant", description: "Le montant dépassé, par exemple un forfait annuel." },
      probability: { name: "probabilité", description: "Probabilité d’un dépassement ; 75 % par défaut." },
      low: { name: "bas", description: "Dépassement le plus faible, part du montant ; 15 % par défaut." },
      high: { name: "haut", description: "Dépassement le plus fort, part du montant ; 40 % par défaut." },
      percentile,
    },
  },
  REVERSIBILITY: {
    description: "Facture de réversibilité, au centime : attendue, ou à un percentile.",
    parameters: {
      monthlyFee: { name: "forfait_mensuel", description: "Le forfait mensuel." },
      months: {
        name: "mois",
        description: "Mois de forfait facturés ; de 4 à 7, loi uniforme, s’ils sont omis.",
      },
      percentile,
    },
  },
  ...contractHelp,
  ...analysisHelp(scenario, rival, ofFirst),
});

/** Spaces that do not break, also within numbers and before their units. */
function typesetHelp(help: Readonly<Record<string, FunctionHelp>>): Readonly<Record<string, FunctionHelp>> {
  const text = (french: string) => typeset(french, "fr").replace(/(\d) (?=\d{3}|€)/g, "$1\u202f");
  const described = <T extends { readonly description: string }>(each: T): T => ({
    ...each,
    description: text(each.description),
  });
  return mapped(help, (each) => ({ ...described(each), parameters: mapped(each.parameters, described) }));
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
