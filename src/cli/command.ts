import { createReadStream } from "node:fs";
import { MOST_BYTES } from "../asking/documentIn";
import { scenarioInFile } from "../asking/scenarioInFile";
import type { ScenarioInFile } from "../asking/scenarioInFile";
import { Unfinished } from "../asking/unanswered";
import { unfinishedSentence } from "../messages/arguments/argumentSentence";
import { figure } from "../messages/figures";
import { fileSentence } from "../messages/files/fileSentence";
import { accepted } from "../messages/problems/problems";
import type { Problem } from "../model/reading/problem";

/** What a command prints, and how it ends: with its answer, or by refusing what it was given. */
export interface Output {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 2;
}

export const refused = (stderr: readonly string[]): Output => ({ stdout: [], stderr, exitCode: 2 });

/** Prints the output of a command. What nobody foresaw is exit code 1 and one line as well. */
export async function print(output: Promise<Output>): Promise<void> {
  try {
    const { stdout, stderr, exitCode } = await output;
    if (stdout.length > 0) console.log(stdout.join("\n"));
    if (stderr.length > 0) console.error(stderr.join("\n"));
    process.exitCode = exitCode;
  } catch (error) {
    console.error(inOneLine(`unexpected error: ${String(error)}`));
    process.exitCode = 1;
  }
}

const MOST_LINES = 50;
const LONGEST_LINE = 1000;
const LONGEST_VALUE = 200;

/** A line that is written only where it is shown: a file may have a million faults. */
type Line = () => string;

/** As many lines as anybody reads, and how many more there are. */
export function listed(lines: readonly Line[]): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => inOneLine(line()));
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `and ${figure(left, "en")} more`] : shown;
}

/** A text in one line of bounded length: what would break or hide it is written as its code, such as \u0007. */
export function inOneLine(text: string, longest = LONGEST_LINE): string {
  const visible = text
    .slice(0, longest)
    .replace(/\s*[\r\n]\s*/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, code);
  return text.length > longest || visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
}

const code = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`;

/**
 * The scenarios of files, or what is wrong with them, a line each: the file, a JSON pointer, the value, what is accepted.
 */
export async function scenarioFiles(files: readonly string[]): Promise<{
  readonly scenarios: readonly ScenarioInFile[];
  readonly faults: readonly string[];
}> {
  const scenarios: ScenarioInFile[] = [];
  let faults: readonly Line[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if ("scenario" in read) scenarios.push(read);
    else faults = faults.concat(read.faults.map((fault) => () => `${file}: ${fault()}`));
  }
  return { scenarios, faults: listed(faults) };
}

async function readFile(file: string): Promise<ScenarioInFile | { readonly faults: readonly Line[] }> {
  try {
    const read = await scenarioInFile(await bytesOf(file));
    if ("fileProblems" in read)
      return { faults: read.fileProblems.map((problem) => () => fileSentence(problem, "en")) };
    if ("problems" in read) return { faults: read.problems.map((problem) => () => fault(problem, read.textAt)) };
    return read;
  } catch (error) {
    if (error instanceof Unfinished) return { faults: [() => unfinishedSentence(error.reason, "en")] };
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    return { faults: [() => `cannot be read as JSON: ${unreadable[reason] ?? reason}`] };
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "it is a folder",
  EACCES: "not permitted",
};

/** No more of a file than tells that it is too large. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: MOST_BYTES })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The pointer, the value as the file has it and what is accepted, in the words of the file: its keys, choices and fractions. */
function fault(problem: Problem, textAt: (at: string) => string | undefined): string {
  const text = problem.value === undefined ? undefined : (textAt(problem.at) ?? JSON.stringify(problem.value));
  const told = [problem.at, text ?? ""].map((each) => inOneLine(each, LONGEST_VALUE)).filter(Boolean);
  return [...told, wanted(problem)].join(": ");
}

function wanted(problem: Problem): string {
  switch (problem.code) {
    case "notAChoice":
      return `expected ${problem.choices.join(", ")}`;
    case "outOfBounds":
      return `expected a number from ${problem.min} to ${problem.max}`;
    case "unknownKey":
      return `no such key${problem.nearest ? `; did you mean ${problem.nearest}?` : ""}`;
    case "unknownQuantity":
      return `no such quantity${problem.nearest ? `; did you mean ${problem.nearest}?` : ""}`;
    case "impossibleCorrelations":
      return `expected coefficients that can all hold at once between ${problem.names.join(", ")}`;
    case "needs":
      return `expected ${problem.other} beside it`;
    case "exclusive":
      return `cannot stand beside ${problem.other}`;
    case "missing":
    case "noCost":
    case "notANumber":
    case "notText":
    case "notAFlag":
    case "notAList":
    case "notAGroup":
    case "notAMonth":
    case "tooManyDigits":
    case "notWhole":
    case "rangeRefused":
    case "unorderedRange":
    case "lawNeedsMode":
    case "lawNeedsMean":
    case "lawNeedsBounds":
    case "lawParameter":
    case "lawBeyondBounds":
    case "duplicateName":
    case "unorderedTiers":
    case "endsBeforeStart":
    case "decisionBeforeStart":
    case "upfrontOnlyOnce":
    case "notACorrelation":
    case "correlatedTwice":
      return `expected ${accepted(problem, "en")}`;
  }
}
