import { reasonOf } from "../asking/reasonOf";
import { host } from "../asking/host";
import { after } from "../asking/sharedWork";
import { Refused, onceKnown, Unfinished } from "../asking/unanswered";
import { CONTENT_KEPT, contentKey } from "../ground/contentKey";
import { recent } from "../ground/recent";
import { signalUnderway } from "./callUnderway";

export type CellResult = number | string | boolean;
export type Result = CellResult | CellResult[][];

/** What a cell is shown. What failed in passing may succeed the next time, and is not kept. */
type Answer =
  | { readonly value: Result }
  | { readonly refusal: string; readonly inPassing?: boolean; readonly isNotAvailable?: boolean };

/** Answers kept by content: a workbook asks the same thing in many cells, and again after every edit elsewhere. */
const answers = recent(
  CONTENT_KEPT,
  (): { answer?: Answer } => ({}),
  (_kept, key) => key.length + ANSWER_SIZE,
);
/** What an answer weighs beside its key: plans by month are the largest. */
const ANSWER_SIZE = 2000;

/**
 * Answers a custom function: the result of `compute`, found again for equal arguments, or an error value that carries
 * the sentence. The one place where errors become cells: whatever happens, a cell gets a finite value or a sentence.
 * What `compute` awaits is answered by a promise, which types do not tell: a cell waits for any function that it asks,
 * and the generator of the metadata reads the type of the value.
 */
export const answered = <R extends Result>(name: string, args: readonly unknown[], compute: () => R): R =>
  answeredTo(name, args, undefined, compute) as R;

/**
 * The same for a function that may last and that its cell may take back: what `compute` promises is answered by a
 * promise, and its signal tells when nobody wants it any more.
 */
export const cancelable = <R extends Result>(
  name: string,
  args: readonly unknown[],
  compute: (signal: AbortSignal | undefined) => R | Promise<R>,
): R | Promise<R> => answeredTo(name, args, signalUnderway(), compute) as R | Promise<R>;

/** Ends a call with the error value and the sentence of what went wrong. */
export const refuse = (error: unknown, name: string): never => handedOver(refusedBy(error, name)) as never;

function answeredTo(
  name: string,
  args: readonly unknown[],
  signal: AbortSignal | undefined,
  compute: (signal: AbortSignal | undefined) => Result | Promise<Result>,
): Result | Promise<Result> {
  // Refusals are in the reader's language.
  const key = contentKey([host().language, name, ...args]);
  const kept = key === undefined ? {} : answers(key);
  const shown = (answer: Answer): Result => {
    if ("value" in answer || !answer.inPassing) kept.answer = answer;
    return handedOver(answer);
  };
  if (kept.answer) return handedOver(kept.answer);
  const refused = (error: unknown) => refusedBy(error, name);
  const presentable = (value: Result): Answer =>
    isPresentable(value) ? { value } : refused(new RangeError("not finite"));
  const found = (): Answer | Promise<Answer> => {
    try {
      const result = onceKnown(() => compute(signal));
      return result instanceof Promise ? result.then(presentable, refused) : presentable(result);
    } catch (error) {
      return refused(error);
    }
  };
  return after(found(), shown);
}

function handedOver(answer: Answer): Result {
  // Whoever is handed a table may write into it.
  if ("value" in answer) return Array.isArray(answer.value) ? answer.value.map((row) => [...row]) : answer.value;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  // Excel's own error, which is no Error of JavaScript's.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(answer.isNotAvailable ? notAvailable : invalidValue, answer.refusal);
}

function refusedBy(error: unknown, name: string): Answer {
  const inPassing = error instanceof Unfinished;
  const isNotAvailable = inPassing || (error instanceof Refused && isNoAnswer(error.argument));
  return { refusal: reasonOf(error, host().language, `INFO.${name}`), inPassing, isNotAvailable };
}

/** Whether what was asked is right, and has no answer. */
const isNoAnswer = (problem: Refused["argument"]): boolean =>
  problem?.code === "noBreakEven" || problem?.code === "sameScenarios";

const isPresentable = (result: Result): boolean =>
  Array.isArray(result)
    ? result.every((row) => row.every(isPresentable))
    : typeof result !== "number" || Number.isFinite(result);
