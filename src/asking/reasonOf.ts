import type { Language } from "../ground/label";
import { unforeseen } from "../ground/unforeseen";
import {
  argumentSentence,
  moreProblems,
  unexpectedSentence,
  unfinishedSentence,
} from "../messages/arguments/argumentSentence";
import { sentence } from "../messages/problems/problems";
import type { BlockProblem, BlockWarning } from "../scenario/reading/blockProblem";
import { labelAt } from "../scenario/words/labelAt";
import { entriesNamed } from "../scenario/words/names";
import { Refused, Unfinished } from "./unanswered";

/**
 * Why there is no answer, as a sentence for whoever asked; an error that nobody foresaw leaves its trace.
 *
 * @param where it came up, for the trace. Example: "INFO.TCO"
 */
export function reasonOf(error: unknown, language: Language, where: string): string {
  if (error instanceof Refused) return refusalOf(error, language);
  if (error instanceof Unfinished) return unfinishedSentence(error.reason, language);
  unforeseen(error, where);
  return unexpectedSentence(language);
}

/** Sentences beyond these would not be read in a cell. */
const SAID = 3;

/** The first problems, and how many more there are. */
function refusalOf({ problems, argument }: Refused, language: Language): string {
  if (argument) return argumentSentence(argument, language);
  const said = problems.slice(0, SAID).map((problem) => sentence(named(problem, language), language));
  const left = problems.length - said.length;
  return [...said, ...(left > 0 ? [moreProblems(left, language)] : [])].join(" ");
}

/** Arguments given by position are asked for by path; what is no row of a block goes by its own label. */
export function named<Fact extends BlockProblem | BlockWarning>(fact: Fact, language: Language): Fact {
  if (fact.row !== undefined) return fact;
  const byPath = fact.label?.includes(".") ? entriesNamed(fact.label, ["scenario", "contract"])[0] : undefined;
  const label = byPath?.field.label ?? labelAt(fact.at);
  return { ...fact, label: label?.[language] ?? fact.label };
}
