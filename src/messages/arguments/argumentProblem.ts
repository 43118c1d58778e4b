import type { Unlike } from "../../analysis/compare";
import type { Label } from "../../ground/label";
import type { QuantityField } from "../../model/table/field";
import type { Unpriced } from "../../scenario/offers/offers";
import type { UnreadNumber } from "../../scenario/reading/quantityText";
import type { ComparedNames } from "../warnings/comparisonWarnings";
import type { NoBreakEven } from "./noBreakEven";

/** What is wrong with an argument of a function that is not part of a scenario. */
export type ArgumentProblem =
  | NameProblem
  | NumberProblem
  | DateProblem
  | { readonly code: "caseInSimulation" | "notAQuantity"; readonly value: unknown }
  /** A 0 of another workbook, by its address: its cell may be empty. */
  | { readonly code: "zeroElsewhere"; readonly value: string }
  /** What keeps it from being a fee either, where it looks like one. */
  | { readonly code: "notABlock"; readonly value: unknown; readonly why?: UnreadNumber | undefined }
  | { readonly code: "noScenario" | "offers" | "notOffers" | "sameScenarios" }
  | { readonly code: "unpriced"; readonly unpriced: Unpriced }
  | { readonly code: "monthlySalary"; readonly value: number }
  | { readonly code: "tooManyQuantities" | "tooManyGridCells"; readonly count: number; readonly most: number }
  | GridSideProblem
  | NotMoved
  | { readonly code: "unlike"; readonly fact: Unlike; readonly names: ComparedNames }
  | NoBreakEven;

/** That a side of a what-if table lacks its label or its values, or has a table of them. */
export interface GridSideProblem {
  readonly code: "gridSide";
  readonly side: "rows" | "columns";
  readonly why: "label" | "values" | "table";
}

/** That a quantity does not move where it is asked to: its rival is an amount, has no place for it, or shares it. */
export interface NotMoved {
  readonly code: "notMoved";
  /** The quantity, as it was asked for. */
  readonly label: string;
  readonly why: "amount" | "absent" | "common";
}

export interface NameProblem {
  readonly code: "unknownView" | "unknownProvider" | "unknownWhere" | "unknownMeasure" | "unknownLine" | "unknownYear";
  readonly value: unknown;
  /** The names accepted. */
  readonly accepted: readonly Label[];
  readonly nearest?: string | undefined;
}

export interface NumberProblem {
  readonly code: "missing" | "notANumber" | "notWhole" | "outOfBounds" | UnreadNumber;
  readonly value: unknown;
  readonly name: ArgumentName;
  readonly expected: Expected;
}

export interface DateProblem {
  readonly code: "missingDate" | "notADate";
  readonly value: unknown;
  readonly name: ArgumentName;
}

/** What an argument that is a number may be, in which unit if it has one; bounds belong to it. */
export interface Expected extends Partial<Pick<QuantityField, "unit">>, Pick<QuantityField, "fixed"> {
  readonly min: number;
  readonly max: number;
}

/** Arguments as the help of the functions calls them. */
export const argumentNames = {
  trials: { fr: "tirages", en: "trials" },
  seed: { fr: "graine", en: "seed" },
  p: { fr: "p", en: "p" },
  bins: { fr: "classes", en: "bins" },
  amount: { fr: "montant", en: "amount" },
  monthlyFee: { fr: "forfait_mensuel", en: "monthlyFee" },
  percentile: { fr: "percentile", en: "percentile" },
  target: { fr: "cible", en: "target" },
  grossSalary: { fr: "salaire_brut", en: "grossSalary" },
  managerial: { fr: "cadre", en: "managerial" },
  headcount: { fr: "effectif", en: "headcount" },
  accidentRate: { fr: "taux_accidents", en: "accidentRate" },
  mobilityRate: { fr: "versement_mobilité", en: "mobilityRate" },
  healthInsurance: { fr: "mutuelle", en: "healthInsurance" },
  salaryTax: { fr: "taxe_sur_les_salaires", en: "salaryTax" },
  seniorityYears: { fr: "ancienneté", en: "seniorityYears" },
  price: { fr: "prix", en: "price" },
  baseIndex: { fr: "indice_de_base", en: "baseIndex" },
  newIndex: { fr: "nouvel_indice", en: "newIndex" },
  decisionMonth: { fr: "mois_de_décision", en: "decisionMonth" },
  startDate: { fr: "date_de_début", en: "startDate" },
  termMonths: { fr: "mois_d_engagement", en: "termMonths" },
  noticeMonths: { fr: "mois_de_préavis", en: "noticeMonths" },
  asOf: { fr: "à_la_date", en: "asOf" },
} as const satisfies Record<string, Label>;
export type ArgumentName = keyof typeof argumentNames;
