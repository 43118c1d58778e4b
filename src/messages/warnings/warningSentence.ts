import type { Language } from "../../ground/label";
import type { BlockWarning } from "../../scenario/reading/blockProblem";
import { figure, money, monthName, percentage, quoted, typeset, wholeMoney } from "../figures";
import { rangeWithUnit, withUnit } from "../measures";
import type { Doubt, WarningWords } from "./doubt";
import { english } from "./warnings.en";
import { french } from "./warnings.fr";
import { whereabouts } from "../problems/problemWords";

const doubt = (warning: BlockWarning, language: Language): Doubt => {
  const say = { fr: french, en: english }[language][warning.code] as (
    warning: BlockWarning,
    words: WarningWords,
  ) => Doubt;
  const followed = (noun: string, name: string) => (name.trim() === "" ? noun : `${noun} ${quoted(name, language)}`);
  return say(warning, {
    contract: (name) => followed({ fr: "le contrat", en: "the contract" }[language], name),
    ofContract: (name) => followed({ fr: "du contrat", en: "of the contract" }[language], name),
    quoted: (text) => quoted(text, language),
    figure: (value) => figure(value, language),
    percentage: (share) => percentage(share, language),
    month: (yearMonth) => monthName(yearMonth, language),
    money: (amount, currency) => money(amount, currency, language),
    withUnit: (value, unit, currency) => withUnit(value, unit, currency, language),
    range: (low, high, unit, currency) => rangeWithUnit(low, high, unit, currency, language),
    wholeMoney: (amount, currency) => wholeMoney(amount, currency, language),
  });
};

/**
 * A warning as a sentence: where it is, what is doubtful, why, and how to mend it.
 * Example: "Ligne 12, « Gouvernance » : personne n'est payé pour piloter ce qui est externalisé ; …"
 */
export function warningSentence(warning: BlockWarning, language: Language): string {
  const { what, why, mend } = doubt(warning, language);
  const where = whereabouts(warning, language);
  const text = { fr: `${where} : ${what} ; ${why}. ${mend}`, en: `${where}: ${what}; ${why}. ${mend}` }[language];
  return typeset(text, language);
}
