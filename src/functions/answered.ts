import { recent } from "../ground/recent";
import { CONTENT_KEPT, contentKey } from "../ground/contentKey";
import type { Language } from "../ground/label";
import { host } from "../asking/host";
import {
  argumentSentence,
  moreProblems,
  unexpectedSentence,
  unfinishedSentence,
} from "../messages/arguments/argumentSentence";
import { sentence } from "../messages/problems/problems";
import { labelAt } from "../scenario/words/labelAt";
import { entriesNamed } from "../scenario/words/names";
import type { BlockProblem, BlockWarning } from "../scenario/reading/blockProblem";
import { Refused, Unfinished, Awaiting } from "../asking/unanswered";

export type CellResult = number | string | boolean;
export type Result = CellResult | CellResult[][];

/** How a call ended. What failed in passing may succeed the next time, and is not kept. */
type Outcome =
  | { readonly value: Result }
  | { readonly refusal: string; readonly inPassing?: boolean; readonly isNotAvailable?: boolean };

/** Answers kept by content: a workbook asks the same thing in many cells, and again after every edit elsewhere. */
const remembered = () =>
  recent(
    CONTENT_KEPT,
    (): { outcome?: Outcome } => ({}),
    (_answer, key) => key.length + OUTCOME_SIZE,
  );
/** What an answer weighs beside its key: plans by month are the largest. */
const OUTCOME_SIZE = 2000;
const outcomes = remembered();

/**
 * Answers a custom function: the result of `compute`, found again for equal arguments, or an error value that carries
 * the sentence. The one place where errors become cells: whatever happens, a cell gets a finite value or a sentence.
 * What `compute` promises is answered by a promise. So is what it awaits, which types do not tell: a cell waits for any
 * function that it asks, and the generator of the metadata reads the type of the value.
 */
export function answered<R extends Result>(name: string, args: readonly unknown[], compute: () => R): R;
export function answered<R extends Result>(
  name: string,
  args: readonly unknown[],
  compute: () => R | Promise<R>,
): R | Promise<R>;
export function answered<R extends Result>(
  name: string,
  args: readonly unknown[],
  compute: () => R | Promise<R>,
): R | Promise<R> {
  const key = contentKey([host().language, name, ...args]);
  const answer = key === undefined ? {} : outcomes(key);
  const shown = (outcome: Outcome): R => {
    if ("value" in outcome || !outcome.inPassing) answer.outcome = outcome;
    return cellOf(outcome) as R;
  };
  const outcome = answer.outcome ?? outcomeOf(compute);
  return outcome instanceof Promise ? outcome.then(shown) : shown(outcome);
}

function cellOf(outcome: Outcome): Result {
  if ("value" in outcome) return outcome.value;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  // Excel's own error, which is no Error of JavaScript's.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(outcome.isNotAvailable ? notAvailable : invalidValue, outcome.refusal);
}

function outcomeOf(compute: () => Result | Promise<Result>): Outcome | Promise<Outcome> {
  try {
    const result = compute();
    return result instanceof Promise ? result.then(presentable, refusedBy) : presentable(result);
  } catch (error) {
    return error instanceof Awaiting ? error.until.then(() => outcomeOf(compute), refusedBy) : refusedBy(error);
  }
}

const presentable = (value: Result): Outcome => (isPresentable(value) ? { value } : refusedBy(undefined));

function refusedBy(error: unknown): Outcome {
  if (error instanceof Refused)
    return { refusal: refusalOf(error), isNotAvailable: error.argument?.code === "noBreakEven" };
  if (error instanceof Unfinished)
    return { refusal: unfinishedSentence(error.reason, host().language), inPassing: true, isNotAvailable: true };
  return { refusal: unexpectedSentence(host().language) };
}

/** Sentences beyond these would not be read in a cell. */
const SAID = 3;

/** The first problems, and how many more there are. */
function refusalOf({ problems, argument }: Refused): string {
  if (argument) return argumentSentence(argument, host().language);
  if (problems.length === 0) return unexpectedSentence(host().language);
  const said = problems.slice(0, SAID).map((problem) => sentence(named(problem, host().language), host().language));
  const left = problems.length - said.length;
  return [...said, ...(left > 0 ? [moreProblems(left, host().language)] : [])].join(" ");
}

/** Arguments given by position are asked for by path; what is no row of a block goes by its own label. */
export function named<Fact extends BlockProblem | BlockWarning>(fact: Fact, language: Language): Fact {
  if (fact.row !== undefined) return fact;
  const byPath = fact.label?.includes(".") ? entriesNamed(fact.label, ["scenario", "contract"])[0] : undefined;
  const label = byPath?.field.label ?? labelAt(fact.at);
  return { ...fact, label: label?.[language] ?? fact.label };
}

const isPresentable = (result: Result): boolean =>
  Array.isArray(result)
    ? result.every((row) => row.every(isPresentable))
    : typeof result !== "number" || Number.isFinite(result);
