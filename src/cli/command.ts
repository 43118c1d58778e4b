import { readFileSync } from "node:fs";
import { accepted } from "../messages/problems";
import type { Outcome, Problem } from "../model/problem";
import { readScenario } from "../model/readScenario";
import type { Scenario } from "../model/scenario";

/** What a command prints, and how it ends. */
export interface Output {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 2;
}

export const refused = (stderr: readonly string[]): Output => ({ stdout: [], stderr, exitCode: 2 });

export function print({ stdout, stderr, exitCode }: Output): void {
  if (stdout.length > 0) console.log(stdout.join("\n"));
  if (stderr.length > 0) console.error(stderr.join("\n"));
  process.exitCode = exitCode;
}

/** The scenarios of files, or everything wrong with them: the file, a JSON pointer, the value, what is accepted. */
export function scenarioFiles(files: readonly string[]): {
  readonly scenarios: readonly Scenario[];
  readonly faults: readonly string[];
} {
  const read = files.map((file) => ({ file, ...readFile(file) }));
  return {
    scenarios: read.flatMap(({ scenario }) => scenario ?? []),
    faults: read.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`)),
  };
}

function readFile(file: string): { readonly scenario?: Scenario; readonly faults: readonly string[] } {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return { faults: [`cannot be read as JSON: ${(error as Error).message.replace(/\s+/g, " ")}`] };
  }
  const outcome: Outcome<Scenario> = readScenario(document);
  if (outcome.ok) return { scenario: outcome.value, faults: [] };
  return { faults: outcome.problems.map(fault) };
}

/** The pointer, the value and what is accepted, in the words of the file: its keys, choices and fractions. */
function fault(problem: Problem): string {
  const value = problem.value === undefined ? "" : ` ${JSON.stringify(problem.value)}:`;
  return `${problem.at}:${value} ${wanted(problem)}`;
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
    default:
      return `expected ${accepted(problem, "en")}`;
  }
}
