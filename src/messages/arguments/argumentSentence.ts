import type { Label, Language } from "../../ground/label";
import type { Unit } from "../../model/table/field";
import { cellOf } from "../../scenario/cell";
import type { Cell } from "../../scenario/cell";
import { comparisonWarning } from "../warnings/comparisonWarnings";
import { unpricedSentence } from "../warnings/omissionSentence";
import { numberBetween } from "../expectations";
import { inUnit } from "../measures";
import { figure, quoted, typeset } from "../figures";
import type {
  ArgumentProblem,
  DateProblem,
  GridSideProblem,
  NameProblem,
  NotMoved,
  NumberProblem,
} from "./argumentProblem";
import { argumentNames } from "./argumentProblem";
import { noBreakEvenSentence } from "./noBreakEven";

/** What is wrong with an argument, what is accepted, and how to mend it. */
export function argumentSentence(problem: ArgumentProblem, language: Language): string {
  const text = said(problem, language);
  return typeset(text.charAt(0).toUpperCase() + text.slice(1), language);
}

function said(problem: ArgumentProblem, language: Language): string {
  if ("accepted" in problem) return nameSentence(problem, language);
  if ("expected" in problem) return numberSentence(problem, language);
  switch (problem.code) {
    case "caseInSimulation":
      return caseInSimulation[language];
    case "notAQuantity":
      return notAQuantity[language](shown(problem.value, language));
    case "zeroElsewhere":
      return zeroElsewhere[language](quoted(problem.value, language), problem.value);
    case "notABlock":
      return notABlock(problem, language);
    case "noScenario":
      return noScenario[language];
    case "offers":
      return offers[language];
    case "monthlySalary":
      return monthlySalary[language](figure(problem.value, language));
    case "notOffers":
      return notOffers[language];
    case "unpriced":
      return unpricedSentence(problem.unpriced, language);
    case "sameScenarios":
      return sameScenarios[language];
    case "tooManyQuantities":
      return tooManyQuantities(problem, language);
    case "tooManyGridCells":
      return tooManyGridCells(problem, language);
    case "gridSide":
      return gridSide[language][problem.why](sides[problem.side][language]);
    case "notMoved":
      return notMoved[language][problem.why](quoted(problem.label, language));
    case "missingDate":
    case "notADate":
      return dateSentence(problem, language);
    case "unlike":
      return comparisonWarning(problem.fact, problem.names, language);
    case "noBreakEven":
      return noBreakEvenSentence(problem, language);
  }
}

type NameSentences = Readonly<Record<NameProblem["code"], (shown: string, accepted: string) => string>>;

const nameSentences: Readonly<Record<Language, NameSentences>> = {
  fr: {
    unknownView: (value, accepted) => `La vue « ${value} » n’existe pas. Vues possibles : ${accepted}.`,
    unknownProvider: (value, accepted) => `Aucun prestataire ne s’appelle « ${value} ». Prestataires : ${accepted}.`,
    unknownWhere: (value, accepted) => `« ${value} » ne dit pas où varie la grandeur. Choix possibles : ${accepted}.`,
    unknownMeasure: (value, accepted) => `« ${value} » n’est pas une mesure. Mesures possibles : ${accepted}.`,
    unknownLine: (value, accepted) => `La ligne « ${value} » n’existe pas. Lignes possibles : ${accepted}.`,
    unknownYear: (value, accepted) => `L’année « ${value} » n’est pas dans l’horizon. Années possibles : ${accepted}.`,
  },
  en: {
    unknownView: (value, accepted) => `There is no view “${value}”. Views: ${accepted}.`,
    unknownProvider: (value, accepted) => `No provider is called “${value}”. Providers: ${accepted}.`,
    unknownWhere: (value, accepted) => `“${value}” does not say where the quantity moves. Choices: ${accepted}.`,
    unknownMeasure: (value, accepted) => `“${value}” is not a measure. Measures: ${accepted}.`,
    unknownLine: (value, accepted) => `There is no line “${value}”. Lines: ${accepted}.`,
    unknownYear: (value, accepted) => `The year “${value}” is not within the horizon. Years: ${accepted}.`,
  },
};

const nearestIs: Readonly<Record<Language, (nearest: string) => string>> = {
  fr: (nearest) => ` Vouliez-vous dire « ${nearest} » ?`,
  en: (nearest) => ` Did you mean “${nearest}”?`,
};

function nameSentence({ code, value, accepted, nearest }: NameProblem, language: Language): string {
  const names = accepted.map((label) => label[language]).join(", ");
  const said = nameSentences[language][code](shownPlain(cellOf(value), language), names);
  return said + (nearest ? nearestIs[language](nearest) : "");
}

type NumberSentences = Readonly<Record<NumberProblem["code"], (shown: string) => string>>;

const numberSentences: Readonly<Record<Language, NumberSentences>> = {
  fr: {
    missing: () => "la valeur manque",
    notANumber: (value) => `${value} n’est pas un nombre`,
    ambiguousNumber: (value) => `${value} peut se lire de deux façons, en milliers ou en décimales`,
    taxedAmount: (value) => `${value} est un montant TTC`,
    otherCurrency: (value) => `${value} n’est pas en euros`,
    otherUnit: (value) => `${value} est dans une autre unité`,
    inexactUnit: (value) => `${value} ne tombe pas juste dans l’unité attendue`,
    notWhole: (value) => `${value} n’est pas un nombre entier`,
    outOfBounds: (value) => `${value} est hors limites`,
  },
  en: {
    missing: () => "the value is missing",
    notANumber: (value) => `${value} is not a number`,
    ambiguousNumber: (value) => `${value} may be read two ways, as thousands or as decimals`,
    taxedAmount: (value) => `${value} includes VAT`,
    otherCurrency: (value) => `${value} is not in euros`,
    otherUnit: (value) => `${value} is in another unit`,
    inexactUnit: (value) => `${value} does not come out even in the unit expected`,
    notWhole: (value) => `${value} is not a whole number`,
    outOfBounds: (value) => `${value} is out of bounds`,
  },
};

/** Example: "« tirages » : 0 est hors limites ; il faut un nombre entier entre 1 et 10 000 000." */
function numberSentence({ code, value, name, expected }: NumberProblem, language: Language): string {
  const where = quoted(argumentNames[name][language], language);
  const what = numberSentences[language][code](shown(value, language, expected.unit));
  const wanted = numberBetween({ unit: "units", ...expected }, expected, language);
  return { fr: `${where} : ${what} ; il faut ${wanted}.`, en: `${where}: ${what}; expected ${wanted}.` }[language];
}

/** Example: "« date_de_début » : « bientôt » n’est pas une date ; il faut une date Excel, ou un texte…" */
function dateSentence({ code, value, name }: DateProblem, language: Language): string {
  const where = quoted(argumentNames[name][language], language);
  const given = shown(value, language);
  return {
    fr:
      `${where} : ${code === "missingDate" ? "la date manque" : `${given} n’est pas une date acceptée`} ; il faut une ` +
      "date d’Excel ou un texte comme 31/01/2027 ou 2027-01-31, entre 01/03/1900 et 31/12/2199.",
    en:
      `${where}: ${code === "missingDate" ? "the date is missing" : `${given} is not a date that is accepted`}; ` +
      "expected an Excel date or a text such as 2027-01-31 or 31/01/2027, between 1900-03-01 and 2199-12-31.",
  }[language];
}

/** A value as it was typed; a share also as the percentage it amounts to. */
function shown(value: unknown, language: Language, unit?: Unit): string {
  const cell = cellOf(value);
  if (cell.kind === "text") return quoted(cell.value, language);
  if (cell.kind === "error") return { fr: `l’erreur ${cell.value}`, en: `the error ${cell.value}` }[language];
  if (cell.kind === "empty" || cell.kind === "unreadable") return { fr: "cette valeur", en: "this value" }[language];
  const text = shownPlain(cell, language);
  if (cell.kind !== "number" || unit !== "share" || !Number.isFinite(100 * cell.value)) return text;
  return `${text} (${{ fr: "soit", en: "that is" }[language]} ${inUnit(cell.value, "share", language)})`;
}

/** What a cell shows. */
function shownPlain(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case "number":
      return figure(cell.value, language);
    case "flag":
      return { fr: cell.value ? "VRAI" : "FAUX", en: cell.value ? "TRUE" : "FALSE" }[language];
    case "text":
    case "error":
      return cell.value;
    case "empty":
      return { fr: "vide", en: "empty" }[language];
    case "unreadable":
      return { fr: "illisible", en: "unreadable" }[language];
  }
}

const caseInSimulation: Label = {
  fr: "Une simulation tire toutes les fourchettes : elle n’a pas de cas. Retirez « cas », ou demandez ce cas à INFO.TCO.",
  en: "A simulation draws every range: it has no case. Remove “case”, or ask INFO.TCO for that case.",
};

function notABlock({ value, why }: Extract<ArgumentProblem, { code: "notABlock" }>, language: Language): string {
  const given = shown(value, language);
  const isNone = { fr: `${given} n’est pas un scénario`, en: `${given} is no scenario` }[language];
  const what = why === undefined ? isNone : numberSentences[language][why](given);
  return {
    fr: `${what} ; il faut la plage d’un bloc de scénario, ou un forfait mensuel.`,
    en: `${what}; expected the range of a scenario block, or a monthly fee.`,
  }[language];
}

const monthlySalary: Readonly<Record<Language, (shown: string) => string>> = {
  fr: (shown) =>
    `${shown} € brut par an ressemble à un salaire mensuel ; il faut le salaire d’une année à temps plein, en euros.`,
  en: (shown) => `${shown} € gross a year looks like a month’s pay; expected the salary of a full-time year, in euros.`,
};

const zeroElsewhere: Readonly<Record<Language, (shown: string, address: string) => string>> = {
  fr: (shown, address) =>
    `${shown} vaut 0 ou est vide : d’une cellule d’un autre classeur, Excel ne le dit pas partout ; il faut une cellule de ce classeur, ou un calcul comme 0+${address}.`,
  en: (shown, address) =>
    `${shown} is 0 or empty: of a cell in another workbook Excel does not tell everywhere; expected a cell of this workbook, or a calculation such as 0+${address}.`,
};

const notOffers: Label = {
  fr: "Cette plage n’est pas un comparatif des offres : sa première cellule dit « Comparatif des offres ».",
  en: "This range is no comparison of offers: its first cell says “Comparison of offers”.",
};
const offers: Label = {
  fr: "Cette plage est un comparatif d’offres, non un scénario : donnez-la à INFO.COMPARE, ou prenez-en une par INFO.OFFER.",
  en: "This range is a comparison of offers, not a scenario: give it to INFO.COMPARE, or take one of them by INFO.OFFER.",
};
const noScenario: Label = {
  fr: "Il faut au moins un scénario à comparer.",
  en: "There must be one scenario or more to compare.",
};

const sameScenarios: Label = {
  fr: "Les deux scénarios sont les mêmes : aucun choix ne peut basculer.",
  en: "Both scenarios are the same: there is no choice that could change.",
};

function tooManyQuantities({ count, most }: { readonly count: number; readonly most: number }, language: Language) {
  const [found, limit] = [count, most].map((number) => figure(number, language));
  return {
    fr: `Ces scénarios ont ${found} grandeurs, et ${limit} au plus sont suivies ensemble. Cherchez-en une à la fois avec INFO.BREAKEVEN.`,
    en: `These scenarios have ${found} quantities, and ${limit} at most are followed together. Look for one at a time with INFO.BREAKEVEN.`,
  }[language];
}

function tooManyGridCells({ count, most }: { readonly count: number; readonly most: number }, language: Language) {
  const [found, limit] = [count, most].map((number) => figure(number, language));
  return {
    fr: `Ce tableau aurait ${found} cases, et ${limit} au plus sont calculées ensemble. Donnez moins de valeurs.`,
    en: `This table would have ${found} cells, and ${limit} at most are worked out together. Give fewer values.`,
  }[language];
}

const sides = {
  rows: { fr: "des lignes", en: "rows" },
  columns: { fr: "des colonnes", en: "columns" },
} as const satisfies Record<string, Label>;
const gridSide: Readonly<Record<Language, Readonly<Record<GridSideProblem["why"], (side: string) => string>>>> = {
  fr: {
    label: (side) => `Le libellé ${side} manque : donnez celui d’une grandeur, comme « Prix unitaire ».`,
    values: (side) => `Les valeurs ${side} manquent : donnez une ligne ou une colonne de cellules.`,
    table: (side) => `Les valeurs ${side} sont un tableau : donnez une seule ligne ou une seule colonne.`,
  },
  en: {
    label: (side) => `The label of the ${side} is missing: give that of a quantity, such as “Unit price”.`,
    values: (side) => `The values of the ${side} are missing: give a row or a column of cells.`,
    table: (side) => `The values of the ${side} are a table: give a single row or a single column.`,
  },
};

const notMoved: Readonly<Record<Language, Readonly<Record<NotMoved["why"], (label: string) => string>>>> = {
  fr: {
    amount: (label) =>
      `${label} ne peut pas varier dans les deux : la cible est un montant. Donnez le bloc d’un scénario, ou « premier ».`,
    absent: (label) =>
      `${label} ne peut pas varier dans les deux : la cible n’a pas cette grandeur. Demandez « premier », ou une autre grandeur.`,
    common: (label) =>
      `${label} relève de l’horizon, commun aux deux scénarios, et ne varie pas dans le premier seul. Demandez « les deux ».`,
  },
  en: {
    amount: (label) =>
      `${label} cannot move in both: the target is an amount. Give the block of a scenario, or ask for “first”.`,
    absent: (label) =>
      `${label} cannot move in both: the target does not have this quantity. Ask for “first”, or for another quantity.`,
    common: (label) =>
      `${label} belongs to the horizon, common to both scenarios, and does not move in the first alone. Ask for “both”.`,
  },
};

const notAQuantity: Readonly<Record<Language, (label: string) => string>> = {
  fr: (label) => `${label} n’est pas une grandeur chiffrée : donnez le libellé d’un nombre du scénario.`,
  en: (label) => `${label} is no quantity with a number: give the label of a number of the scenario.`,
};

/** For work that was promised and did not come to an end. */
export const unfinishedSentence = (
  reason: "cancelled" | "failed" | "noEmployerCost" | "cellUnseen",
  language: Language,
): string =>
  ({
    cancelled: {
      fr: "Calcul interrompu. Recalculez la cellule pour le reprendre.",
      en: "Calculation cancelled. Recalculate the cell to start it again.",
    },
    failed: {
      fr: "La simulation n’a pas abouti. Recalculez la cellule, ou demandez moins de tirages.",
      en: "The simulation did not succeed. Recalculate the cell, or ask for fewer trials.",
    },
    noEmployerCost: {
      fr: "Le modèle social officiel n’a pas répondu. Recalculez, ou saisissez le taux de charges patronales.",
      en: "The official payroll model did not answer. Recalculate, or give the employer charges yourself.",
    },
    cellUnseen: {
      fr: "Excel n’a pas dit si une cellule vaut 0 ou si elle est vide. Recalculez la formule.",
      en: "Excel did not tell whether a cell holds 0 or is empty. Recalculate the formula.",
    },
  })[reason][language];

/** For what should never happen: still a sentence. */
export const unexpectedSentence = (language: Language): string =>
  ({
    fr: "Ce calcul n’a pas abouti. Vérifiez les valeurs du scénario avec INFO.CHECK.",
    en: "This calculation did not succeed. Check the values of the scenario with INFO.CHECK.",
  })[language];

export const moreProblems = (count: number, language: Language): string =>
  ({ fr: `(et ${count} autre${count > 1 ? "s" : ""})`, en: `(and ${count} more)` })[language];
