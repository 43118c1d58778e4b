import { recent } from "../formula/recent";
import type { Language } from "../scenario/language";
import { argumentSentence, unexpectedSentence } from "../messages/arguments";
import type { ArgumentProblem } from "../messages/arguments";
import { sentence } from "../messages/problems";
import type { BlockProblem } from "../scenario/problem";

export type CellResult = number | string | boolean;
export type Result = CellResult | CellResult[][];

/** Thrown by a function that cannot answer: everything that is wrong, as facts. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly BlockProblem[],
    readonly argument?: ArgumentProblem,
  ) {
    super("refused");
  }
}

let readerLanguage: Language = "fr";

/** Sets the language in which errors are explained to whoever reads the workbook. */
export function speak(language: Language): void {
  readerLanguage = language;
  outcomes = remembered();
}

/** The language of the reader, for answers to a scenario that has no words of its own. */
export const spoken = (): Language => readerLanguage;

type Outcome = { readonly value: Result } | { readonly refusal: string };

/** Answers kept by content: a workbook asks the same thing in many cells, and again after every edit elsewhere. */
const KEPT = 2000;
const remembered = () => recent(KEPT, (_key, compute: () => Result): Outcome => outcomeOf(compute));
let outcomes = remembered();

/**
 * Answers a custom function: the result of `compute`, found again for equal arguments, or an error value that carries
 * the sentence. The one place where errors become cells: whatever happens, a cell gets a finite value or a sentence.
 */
export function answered<R extends Result>(name: string, args: readonly unknown[], compute: () => R): R {
  const key = contentOf(name, args);
  const outcome = key === undefined ? outcomeOf(compute) : outcomes(key, compute);
  if ("value" in outcome) return outcome.value as R;
  // Excel's own error, which is no Error of JavaScript's.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, outcome.refusal);
}

function outcomeOf(compute: () => Result): Outcome {
  try {
    const value = compute();
    if (isPresentable(value)) return { value };
  } catch (error) {
    if (error instanceof Refused) return { refusal: refusalOf(error) };
  }
  return { refusal: unexpectedSentence(readerLanguage) };
}

/** The first problem, and how many more there are: INFO.CHECK and the pane list them all. */
function refusalOf({ problems, argument }: Refused): string {
  if (argument) return argumentSentence(argument, readerLanguage);
  const [first, ...others] = problems;
  if (!first) return unexpectedSentence(readerLanguage);
  const more = {
    fr: ` (et ${others.length} autre(s) : voir INFO.CHECK)`,
    en: ` (and ${others.length} more: see INFO.CHECK)`,
  };
  return sentence(first, readerLanguage) + (others.length > 0 ? more[readerLanguage] : "");
}

const isPresentable = (result: Result): boolean =>
  Array.isArray(result)
    ? result.every((row) => row.every(isPresentable))
    : typeof result !== "number" || Number.isFinite(result);

/** A text that is equal for equal arguments; undefined for values that have none (which Excel never sends). */
function contentOf(name: string, args: readonly unknown[]): string | undefined {
  try {
    const exact = (_key: string, value: unknown) =>
      typeof value === "number" && !Number.isFinite(value) ? `${value}` : typeof value === "undefined" ? null : value;
    return name + JSON.stringify(args, exact);
  } catch {
    return undefined;
  }
}
