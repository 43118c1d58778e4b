import type { Language } from "../../ground/label";

/** The grid's own sentences; those of the functions come with their errors. */
export interface GridMessages {
  readonly errorTitle: string;
  readonly notATable: string;
  readonly tooFewArguments: (name: string, required: number) => string;
  readonly tooManyArguments: (name: string, accepted: number) => string;
  readonly oneCellExpected: (parameter: string) => string;
  readonly numberExpected: (parameter: string, given: string) => string;
  readonly booleanExpected: (parameter: string, given: string) => string;
  readonly unexpected: (message: string) => string;
}

export const gridMessages: Readonly<Record<Language, GridMessages>> = {
  fr: {
    errorTitle: "Erreur",
    notATable: "La fonction n'a pas rendu un tableau régulier.",
    tooFewArguments: (name, required) => `${name} attend au moins ${required} argument${required > 1 ? "s" : ""}.`,
    tooManyArguments: (name, accepted) => `${name} attend au plus ${accepted} argument${accepted > 1 ? "s" : ""}.`,
    oneCellExpected: (parameter) => `« ${parameter} » attend une seule cellule, pas une plage.`,
    numberExpected: (parameter, given) => `« ${parameter} » attend un nombre, pas « ${given} ».`,
    booleanExpected: (parameter, given) => `« ${parameter} » attend VRAI ou FAUX, pas « ${given} ».`,
    unexpected: (message) => `Erreur inattendue : ${message}`,
  },
  en: {
    errorTitle: "Error",
    notATable: "The function did not return a regular table.",
    tooFewArguments: (name, required) => `${name} takes at least ${required} argument${required > 1 ? "s" : ""}.`,
    tooManyArguments: (name, accepted) => `${name} takes at most ${accepted} argument${accepted > 1 ? "s" : ""}.`,
    oneCellExpected: (parameter) => `"${parameter}" takes a single cell, not a range.`,
    numberExpected: (parameter, given) => `"${parameter}" takes a number, not "${given}".`,
    booleanExpected: (parameter, given) => `"${parameter}" takes TRUE or FALSE, not "${given}".`,
    unexpected: (message) => `Unexpected error: ${message}`,
  },
};
