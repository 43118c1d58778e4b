import { readFileSync } from "node:fs";
import { accepted } from "../messages/problems";
import { answer, unroundedAnswer } from "../model/answer";
import type { Outcome, Problem } from "../model/problem";
import { CASES } from "../model/quantity";
import { readScenario } from "../model/readScenario";
import type { Scenario } from "../model/scenario";

// npm run --silent plan -- [--unrounded] FILE.json…
// One line of JSON per file: its plan in the four cases. A bad file: exit code 2, a line per problem on standard
// error (file, JSON pointer, value, what is accepted), and nothing on standard output.

interface Output {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 2;
}

/** What the command prints for its arguments. */
export function planCommand(args: readonly string[]): Output {
  const unrounded = args.includes("--unrounded");
  const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--unrounded");
  const files = args.filter((arg) => !arg.startsWith("-"));
  if (unknown.length > 0 || files.length === 0) {
    const usage = "usage: npm run --silent plan -- [--unrounded] FILE.json…";
    return { stdout: [], stderr: [...unknown.map((option) => `unknown option ${option}`), usage], exitCode: 2 };
  }
  const read = files.map((file) => ({ file, ...readFile(file) }));
  const stderr = read.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  if (stderr.length > 0) return { stdout: [], stderr, exitCode: 2 };
  return { stdout: read.map(({ scenario }) => line(scenario!, unrounded)), stderr, exitCode: 0 };
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
    case "needs":
      return `expected ${problem.other} beside it`;
    case "exclusive":
      return `cannot stand beside ${problem.other}`;
    default:
      return `expected ${accepted(problem, "en")}`;
  }
}

function line(scenario: Scenario, unrounded: boolean): string {
  const cases = CASES.map((which) => {
    const answered = unrounded ? unroundedAnswer(scenario, which) : answer(scenario, which);
    return [which, answered] as const;
  });
  return JSON.stringify(Object.fromEntries(cases));
}

if (require.main === module) {
  const { stdout, stderr, exitCode } = planCommand(process.argv.slice(2));
  if (stdout.length > 0) console.log(stdout.join("\n"));
  if (stderr.length > 0) console.error(stderr.join("\n"));
  process.exitCode = exitCode;
}
