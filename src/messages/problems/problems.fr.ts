import { figure } from "../figures";
import type { Said, Sentences } from "./said";
import type { ProblemWords } from "./problemWords";

const suggestion = (nearest: string | undefined, { quoted }: ProblemWords, otherwise: string): Pick<Said, "mend"> => ({
  mend: nearest === undefined ? otherwise : `Vouliez-vous dire ${quoted(nearest)} ?`,
});

export const french: Sentences = {
  unknownKey: ({ key, nearest }, words) => ({
    what: `la clé ${words.quoted(key)} est inconnue`,
    accepted: "une clé du format de scénario",
    ...suggestion(nearest, words, "Supprimez-la ou corrigez-la."),
  }),
  missing: (_, { expected, part }) => ({ what: `la valeur${part} manque`, accepted: expected }),
  noCost: () => ({
    what: "rien n'y est dit de ce que coûte ce scénario : ni rôle, ni contrat, ni autre coût",
    accepted: "un rôle, un contrat ou un autre coût au moins",
    mend: "Étendez la plage jusqu'à ses tableaux, ou remplissez-les.",
  }),
  notANumber: (_, { value, expected }) => ({ what: `${value} n'est pas un nombre`, accepted: expected }),
  notText: (_, { value, expected }) => ({ what: `${value} n'est pas un texte`, accepted: expected }),
  notAFlag: (_, { value, expected }) => ({ what: `${value} ne répond ni oui ni non`, accepted: expected }),
  notAList: (_, { value, expected }) => ({ what: `${value} n'est pas une liste`, accepted: expected }),
  notAGroup: (_, { value, expected }) => ({ what: `${value} n'est pas un groupe de valeurs`, accepted: expected }),
  notAMonth: (_, { value, expected }) => ({ what: `${value} n'est pas un mois`, accepted: expected }),
  tooManyDigits: (_, { value, expected }) => ({
    what: `${value} a plus de 100 décimales`,
    accepted: expected,
    mend: "Arrondissez la valeur.",
  }),
  notWhole: (_, { value, expected }) => ({ what: `${value} n'est pas un nombre entier`, accepted: expected }),
  rangeRefused: (_, { expected }) => ({
    what: "une fourchette n'est pas possible ici",
    accepted: expected,
    mend: "Ne gardez qu'une seule valeur.",
  }),
  outOfBounds: (_, { value, expected }) => ({ what: `${value} est hors limites`, accepted: expected }),
  notAChoice: (_, { value, expected }) => ({ what: `${value} n'est pas un choix connu`, accepted: expected }),
  unorderedRange: (_, { value }) => ({
    what: `la fourchette n'est pas dans l'ordre (${value})`,
    accepted: "un bas au plus égal au probable, lui-même au plus égal au haut",
  }),
  lawNeedsMode: ({ law }, words) => ({
    what: `la loi ${words.law(law)} ne peut pas se passer de valeur probable`,
    accepted: "une valeur probable, ou la loi uniforme",
  }),
  lawNeedsMean: ({ law }, words) => ({
    what: `la loi ${words.law(law)} n'a ni bas, ni probable, ni haut`,
    accepted: "une moyenne et un écart-type, ou une loi uniforme, triangulaire ou PERT",
  }),
  lawNeedsBounds: ({ law }, words) => ({
    what: `la loi ${words.law(law)} n'a ni moyenne ni écart-type`,
    accepted: "un bas et un haut, ou une loi normale ou lognormale",
  }),
  lawParameter: ({ law, key }, words) =>
    key === "sd"
      ? {
          what: `l'écart-type de la loi ${words.law(law)} est ${words.value}`,
          accepted: "un écart-type positif ou nul",
        }
      : {
          what: `la moyenne de la loi ${words.law(law)} est ${words.value}`,
          accepted: law === "lognormal" ? "une moyenne supérieure à 0" : "une moyenne d'une taille plausible",
        },
  lawBeyondBounds: ({ law, mean, sd, percentile, value }, words) => ({
    what:
      `la loi ${words.law(law)} de moyenne ${words.inUnit(mean)} et d'écart-type ${words.inUnit(sd)} ` +
      `${percentile === "P10" ? "descend" : "monte"} à ${words.inUnit(Number(value))} (${percentile}), hors limites`,
    accepted: words.expected,
    mend: "Réduisez l'écart-type, ou prenez une loi entre deux bornes.",
  }),
  duplicateName: ({ at, value }, words) => {
    const [several, each] = at.includes("/prices/")
      ? ["plusieurs lignes de prix", "chaque ligne de prix du contrat"]
      : ["plusieurs contrats", "chaque contrat"];
    return {
      what: value === "" ? `${several} sont sans nom` : `${several} s'appellent ${words.value}`,
      accepted: `un nom différent pour ${each}`,
    };
  },
  exclusive: ({ other }, words) => ({
    what: `cette valeur est incompatible avec ${words.other(other)}`,
    accepted: "l'une ou l'autre",
    mend: "Effacez celle des deux qui ne s'applique pas.",
  }),
  needs: ({ other }, words) => ({
    what: `${words.other(other)} manque`,
    accepted: "les deux, ou aucune",
    mend: `Renseignez ${words.other(other)}, ou effacez cette valeur.`,
  }),
  endsBeforeStart: ({ start, value }, { figure }) => ({
    what:
      typeof value === "number"
        ? `le mois ${figure(value)} précède le début, mois ${figure(start)}`
        : "la fin précède le début",
    accepted: `un mois à partir du mois ${figure(start)}`,
  }),
  unorderedTiers: ({ before, value }, { figure }) => ({
    what:
      typeof value === "number"
        ? `le palier qui commence au-delà de ${figure(value)} suit celui qui commence au-delà de ${figure(before)}`
        : "les paliers ne se suivent pas",
    accepted: `des paliers croissants, le suivant au-delà de ${figure(before)}`,
  }),
  decisionBeforeStart: ({ start }, words) => ({
    what: `la décision de sortie, mois ${words.value}, précède le début du contrat, mois ${words.figure(start)}`,
    accepted: `un mois à partir du mois ${words.figure(start)}`,
  }),
  upfrontOnlyOnce: () => ({
    what: "le mois 0 est réservé à ce qui est payé une seule fois",
    accepted: "un mois à partir du mois 1, ou la périodicité « une fois »",
  }),
  notACorrelation: () => ({
    what: "cette corrélation est incomplète ou impossible",
    accepted: "deux noms de grandeurs et un coefficient entre −1 et 1",
  }),
  unknownQuantity: ({ nearest }, words) => ({
    what: `aucune grandeur ne s'appelle ${words.value}`,
    accepted:
      "le nom d'une grandeur de ce scénario, suivi de ce à quoi elle appartient, par exemple « overrun/Global »",
    ...suggestion(nearest, words, "Corrigez le nom, ou supprimez la corrélation."),
  }),
  correlatedTwice: ({ pair }, words) => ({
    what: `${words.quantities(pair)} sont déjà corrélées, ou sont la même grandeur`,
    accepted: "un seul coefficient par couple de grandeurs",
    mend: "Supprimez cette ligne.",
  }),
  impossibleCorrelations: ({ names }, words) => ({
    what: `les corrélations entre ${words.quantities(names)} ne peuvent pas être vraies toutes à la fois`,
    accepted: "des coefficients compatibles entre eux (une matrice semi-définie positive)",
    mend: "Rapprochez-en un de zéro.",
  }),

  unknownLabel: ({ nearest, row }, words) => ({
    what: "ce libellé est inconnu",
    accepted: "un libellé du modèle, en français ou en anglais, ou un identifiant",
    ...suggestion(nearest, words, row === undefined ? "Corrigez-le." : "Corrigez-le, ou supprimez la ligne."),
  }),
  unknownSection: ({ nearest }, words) => ({
    what: "cette rubrique est inconnue, ses lignes ne sont pas lues",
    accepted: "un titre de rubrique du modèle",
    ...suggestion(nearest, words, "Corrigez le titre, ou supprimez la rubrique."),
  }),
  unknownColumn: ({ nearest }, words) => ({
    what: "cette colonne est inconnue",
    accepted: "un en-tête du modèle",
    ...suggestion(nearest, words, "Corrigez l'en-tête, ou supprimez la colonne."),
  }),
  unknownContract: ({ nearest, value }, words) => ({
    what: value === undefined ? "ce contrat est inconnu" : `aucun contrat ne s'appelle ${words.value}`,
    accepted: "le nom d'un contrat de ce scénario",
    ...suggestion(nearest, words, "Corrigez le nom, ou ajoutez ce contrat à la rubrique « Contrats »."),
  }),
  ambiguousLabel: ({ choices }, words) => ({
    what: "ce libellé peut désigner plusieurs grandeurs",
    accepted: words.alternatives(choices.map(({ fr }) => words.quoted(fr))),
  }),
  whichContract: ({ choices }, words) => ({
    what: "cette rubrique ne dit pas de quel contrat elle parle",
    accepted: `le nom d'un contrat à côté du titre (${words.alternatives(choices.map(words.quoted))})`,
  }),
  whichLine: ({ choices }, words) => ({
    what: "ce libellé ne dit pas de quelle ligne de prix il s'agit",
    accepted: words.alternatives(choices.map(words.quoted)),
  }),
  givenTwice: ({ firstRow }) => ({
    what: `cette valeur est déjà donnée ligne ${firstRow}`,
    accepted: "une seule valeur",
    mend: "Supprimez l'une des deux lignes.",
  }),
  ambiguousNumber: (_, { value }) => ({
    what: `${value} peut se lire de deux façons, en milliers ou en décimales`,
    accepted:
      "un nombre sans séparateur de milliers, par exemple 1250, ou avec un autre nombre de décimales, par exemple 1,25",
  }),
  taxedAmount: (_, { value }) => ({
    what: `${value} est un montant TTC`,
    accepted: "un montant hors taxes",
    mend: "Donnez le montant HT : la TVA qui reste à payer se dit dans la rubrique « TVA ».",
  }),
  otherCurrency: (_, { value }) => ({
    what: `${value} n'est pas dans la devise du scénario`,
    accepted: "un montant dans la devise du scénario",
    mend: "Convertissez-le au taux que vous retenez, ou corrigez la devise.",
  }),
  otherUnit: (_, { value, expected }) => ({
    what: `${value} est dans une unité qui n'est pas celle de cette grandeur`,
    accepted: expected,
    mend: "Corrigez l'unité, ou donnez la valeur dans celle qui est attendue.",
  }),
  inexactUnit: (_, { value, expected }) => ({
    what: `${value} ne tombe pas juste dans l'unité de cette grandeur`,
    accepted: expected,
    mend: "Donnez la valeur dans l'unité attendue.",
  }),
  shareOrPercent: (_, { value }) => ({
    what: `${value} dans une ligne en % peut se lire de deux façons, comme une part ou comme un nombre de pour cent`,
    accepted: "un pourcentage qui se lit d'une seule façon",
    mend: "Tapez « 0,5 % » ou « 50 % » en toutes lettres, précédé d'une apostrophe.",
  }),
  unclearTotal: (_, { value }) => ({
    what: `${value} peut être un total ou un article`,
    accepted: "« Total » seul ; pour un article, un autre nom, ou une place au-dessus des lignes qu’il additionne",
  }),
  unclearPeriod: (_, { value }) => ({
    what: `${value} : la quantité peut être celle de la période ou celle de toute une durée`,
    accepted:
      "une quantité annuelle dans une unité sans période, ou sous « Lignes de prix » une unité qui dit ce qui se compte, " +
      "comme « €/poste/mois », et ce qu'il y en a par période",
  }),
  paidOnce: (_, { value }) => ({
    what: `${value} : ce qui se paie une fois n'est pas une ligne de prix`,
    accepted: "« Frais de mise en place », dans une ligne au-dessus du bordereau",
  }),
  yearAsLine: (_, { value }) => ({
    what: `${value} nomme une année ou une période, et une ligne qui ne dit rien d’autre est due chaque année`,
    accepted: "« Du mois » et « Au mois », ou « Année 1 », « Année 2 »… en colonnes (d’offres : en lignes sous elle)",
  }),
  paceAbove: (_, { value }) => ({
    what: `le titre ${value} dit un rythme que cette ligne ne dit pas`,
    accepted: "« Périodicité » ou « Par » dans la ligne ; payé une fois, « Frais de mise en place » ou un autre coût",
  }),
  discountAdded: () => ({
    what: "une remise s’ajouterait ici au lieu de se déduire",
    accepted: "un montant négatif dans « Autres coûts », ou des prix nets de remise",
  }),
  unreadPrice: (_, { value }) => ({
    what: `${value} ne se lit pas comme un prix`,
    accepted:
      "un nombre, une fourchette comme « 980 à 1020 », un prix par année de contrat comme « 4200 / 4350 / 4500 », " +
      "ou « 3000 fixe » pour un prix qui n'est jamais révisé",
  }),
  unreadTiers: (_, { value }) => ({
    what: `${value} ne se lit pas comme des paliers`,
    accepted: "des paliers comme « > 170 : 82,60 ; > 500 : 78,50 »",
  }),
  optionWithoutProbability: () => ({
    what: "cette ligne est une option, et rien ne dit avec quelle probabilité elle sera levée",
    accepted: "sa probabilité, par exemple 50 %, ou « non » pour ce qui est certain",
  }),
  priceAndYears: () => ({
    what: "cette ligne donne à la fois un prix unitaire et des prix par année",
    accepted: "l'un ou les autres",
    mend: "Effacez le prix qui ne s'applique pas.",
  }),
  textForNumber: (_, { value, expected }) => ({
    what: `${value} est un texte`,
    accepted: expected,
    mend: "Tapez un nombre, par exemple 0,25, 25 % ou 45 000.",
  }),
  errorInCell: ({ at }, { value, expected }) => ({
    what: `la cellule contient l'erreur ${value}`,
    accepted: at === "" ? "un libellé" : expected,
    mend: "Corrigez la formule de cette cellule.",
  }),
  unreadableCell: ({ at }, { expected }) => ({
    what: "le contenu de la cellule ne peut pas être lu",
    accepted: at === "" ? "un libellé" : expected,
    mend: "Retapez la valeur.",
  }),
  severalValues: () => ({
    what: "cette ligne donne plusieurs valeurs",
    accepted: "une seule valeur, dans la colonne « Probable »",
  }),
  valueWithoutLabel: (_, { value }) => ({
    what: `${value} n'a pas de libellé`,
    accepted: "un libellé dans la première colonne",
  }),
  valueWithoutColumn: (_, { value }) => ({
    what: `${value} est hors des colonnes du tableau`,
    accepted: "un en-tête au-dessus de chaque valeur",
  }),
  missingHeader: () => ({
    what: "les en-têtes de colonnes manquent sous le titre de cette rubrique",
    accepted: "une ligne d'en-têtes entre le titre et les valeurs",
  }),
  emptyBlock: () => ({ what: "la plage est vide", accepted: "un scénario" }),
  tooManyCells: ({ most }) => ({
    what: `la plage compte plus de ${figure(most, "fr")} cellules dans ses lignes remplies`,
    accepted: "un scénario",
  }),
  reachesNothing: () => ({
    what: "cette hypothèse ne s'applique à rien dans ce scénario",
    accepted: "une grandeur que le scénario contient",
  }),
  notACase: (_, { value }) => ({
    what: `${value} n'est pas un cas connu`,
    accepted: "« attendu », « bas », « probable » ou « haut »",
  }),
  notAMeasure: (_, { value }) => ({
    what: `${value} n'est pas une mesure connue`,
    accepted: "« coût total » ou « VAN »",
  }),
  askedTwice: ({ first, label }, words) => ({
    what:
      first === undefined || first === label
        ? "cette hypothèse est donnée deux fois"
        : `cette hypothèse et ${words.quantities([first])} disent deux fois la même chose`,
    accepted: "une seule valeur",
    mend: "Retirez l'une des deux.",
  }),
};
