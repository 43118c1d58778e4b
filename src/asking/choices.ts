import { analysisWords } from "../messages/tables/analysisWords";
import { omissionSentence, unpricedSentence } from "../messages/warnings/omissionSentence";
import type { Scenario } from "../model/scenario";
import type { Language } from "../ground/label";
import { offersIn } from "../scenario/offers/offers";
import { Refused } from "./unanswered";
import { isOmitted } from "../scenario/cell";
import { askedScenario, feeOf } from "./askedScenario";
import { alone } from "./numberTyped";

/** One of the choices that are compared: a column of the table. */
export interface Choice {
  readonly name: string;
  readonly scenario: Scenario;
  readonly document: unknown;
  readonly language: Language;
  /** What it leaves out. */
  readonly notes?: readonly string[];
}

/**
 * The scenarios that a function is asked to compare, one or more, one after the other; a comparison of offers is one for
 * each provider.
 *
 * @throws Refused with everything wrong with the first that cannot be read, or without any scenario
 */
export function choicesIn(scenarios: unknown): readonly Choice[] {
  const given: unknown[] = Array.isArray(scenarios) ? scenarios.filter((each) => !isOmitted(alone(each))) : [];
  if (given.length === 0) throw new Refused([], { code: "noScenario" });
  return given.flatMap((each, i) => comparedOffers(each) ?? [choiceOf(each, i + 1)]);
}

/** The offers on a sheet, each under its provider's name and with what it leaves out; undefined when it is no such sheet. */
function comparedOffers(argument: unknown): readonly Choice[] | undefined {
  const read = offersIn(argument);
  if (!read) return undefined;
  if (!read.ok) throw new Refused(read.problems);
  const { language, unpriced } = read;
  return read.offers.map(({ provider, scenario, document, omissions }, i) => {
    // Whoever is left out has no column of its own: the first one tells.
    const left = i === 0 ? unpriced.map((each) => unpricedSentence(each, language)) : [];
    const notes = [...left, ...omissions.map((omission) => omissionSentence(omission, scenario.currency, language))];
    return { name: provider, scenario, document, language, notes };
  });
}

/** A block or a monthly fee as one of the choices. */
export function choiceOf(argument: unknown, number: number): Choice {
  const { scenario, document, language } = askedScenario(argument);
  return { name: nameOf(argument, scenario, number, language), scenario, document, language };
}

/** What a choice is called: what has no name of its own goes by its number. */
export function nameOf(argument: unknown, { name }: Scenario, number: number, language: Language): string {
  const isNamed = feeOf(argument) === undefined && name.trim() !== "";
  return isNamed ? name : `${analysisWords.scenario[language]} ${number}`;
}
