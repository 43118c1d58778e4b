import type { Language } from "../../ground/label";
import type { BlockProblem } from "../../scenario/reading/blockProblem";
import { typeset } from "../figures";
import { english } from "./problems.en";
import { french } from "./problems.fr";
import type { Said } from "./said";
import type { ProblemWords } from "./problemWords";
import { whereabouts, wordsFor } from "./problemWords";

const said = (problem: BlockProblem, language: Language): Said => {
  const say = { fr: french, en: english }[language][problem.code] as (
    problem: BlockProblem,
    words: ProblemWords,
  ) => Said;
  return say(problem, wordsFor(problem, language));
};

/**
 * A problem as a sentence: where it is, what is wrong, what is accepted and how to mend it.
 * Example: "Ligne 12, « Part fixe » : 3 (soit 300 %) est hors limites ; il faut un pourcentage entre 0 % et 100 %."
 */
export function sentence(problem: BlockProblem, language: Language): string {
  const { what, accepted: wanted, mend } = said(problem, language);
  const where = whereabouts(problem, language);
  const text = {
    fr: `${where} : ${what} ; il faut ${wanted}.`,
    en: `${where}: ${what}; expected ${wanted}.`,
  }[language];
  return typeset(mend ? `${text} ${mend}` : text, language);
}

/** What would be accepted instead. Example: "un pourcentage entre 0 % et 100 %". */
export const accepted = (problem: BlockProblem, language: Language): string =>
  typeset(said(problem, language).accepted, language);
