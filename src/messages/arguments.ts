import { figure } from "./figures";
import type { Label } from "../formula/row";
import type { Language } from "../scenario/language";

/** What is wrong with an argument of a function that is not part of a scenario. */
export interface ArgumentProblem {
  readonly code: "unknownView" | "unknownLine" | "unknownYear";
  readonly value: unknown;
  /** The names accepted. */
  readonly accepted: readonly Label[];
  readonly nearest?: string;
}

type Sentences = Readonly<Record<ArgumentProblem["code"], (shown: string, accepted: string) => string>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  fr: {
    unknownView: (value, accepted) => `La vue « ${value} » n’existe pas. Vues possibles : ${accepted}.`,
    unknownLine: (value, accepted) => `La ligne « ${value} » n’existe pas. Lignes possibles : ${accepted}.`,
    unknownYear: (value, accepted) => `L’année « ${value} » n’est pas dans l’horizon. Années possibles : ${accepted}.`,
  },
  en: {
    unknownView: (value, accepted) => `There is no view “${value}”. Views: ${accepted}.`,
    unknownLine: (value, accepted) => `There is no line “${value}”. Lines: ${accepted}.`,
    unknownYear: (value, accepted) => `The year “${value}” is not within the horizon. Years: ${accepted}.`,
  },
};

const nearestIs: Readonly<Record<Language, (nearest: string) => string>> = {
  fr: (nearest) => ` Vouliez-vous dire « ${nearest} » ?`,
  en: (nearest) => ` Did you mean “${nearest}”?`,
};

export function argumentSentence({ code, value, accepted, nearest }: ArgumentProblem, language: Language): string {
  const nothing = { fr: "vide", en: "empty" }[language];
  const shown = typeof value === "number" ? figure(value, language) : typeof value === "string" ? value : nothing;
  const names = accepted.map((label) => label[language]).join(", ");
  return sentences[language][code](shown, names) + (nearest ? nearestIs[language](nearest) : "");
}

/** For what should never happen: still a sentence. */
export const unexpectedSentence = (language: Language): string =>
  ({
    fr: "Ce calcul n’a pas abouti. Vérifiez les valeurs du scénario avec INFO.CHECK.",
    en: "This calculation did not succeed. Check the values of the scenario with INFO.CHECK.",
  })[language];

export const moreProblems = (count: number, language: Language): string =>
  ({ fr: `(et ${count} autre${count > 1 ? "s" : ""})`, en: `(and ${count} more)` })[language];
