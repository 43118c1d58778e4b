import type { Label } from "../../ground/label";
import { typeset } from "../figures";

/** What an empty cell means in every argument of every function (src/functions/excel). */
export const emptyCellMeaning: Label = {
  fr: typeset(
    "Une cellule vide, donnée pour un argument, vaut un argument omis ; une cellule qui contient 0 vaut 0.",
    "fr",
  ),
  en: "An empty cell, given for an argument, is an argument left out; a cell that holds 0 is 0.",
};

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
