import { readFileSync } from "node:fs";
import { accepted } from "../messages/problems/problems";
import { employmentsWithoutCharges, withCharges } from "../model/reading/blankCharges";
import type { Outcome, Problem } from "../model/reading/problem";
import { readScenario } from "../model/reading/readScenario";
import type { Scenario } from "../model/scenario";

/** What a command prints, and how it ends. */
export interface Output {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 2;
}

export const refused = (stderr: readonly string[]): Output => ({ stdout: [], stderr, exitCode: 2 });

export async function print(output: Promise<Output>): Promise<void> {
  const { stdout, stderr, exitCode } = await output;
  if (stdout.length > 0) console.log(stdout.join("\n"));
  if (stderr.length > 0) console.error(stderr.join("\n"));
  process.exitCode = exitCode;
}

/**
 * The scenarios of files, or everything wrong with them: the file, a JSON pointer, the value, what is accepted. Charges
 * that a role leaves out come from the official model.
 */
export async function scenarioFiles(files: readonly string[]): Promise<{
  readonly scenarios: readonly Scenario[];
  readonly faults: readonly string[];
}> {
  const read = await Promise.all(files.map(async (file) => ({ file, ...(await readFile(file)) })));
  return {
    scenarios: read.flatMap(({ scenario }) => scenario ?? []),
    faults: read.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`)),
  };
}

async function readFile(file: string): Promise<{ readonly scenario?: Scenario; readonly faults: readonly string[] }> {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return { faults: [`cannot be read as JSON: ${(error as Error).message.replace(/\s+/g, " ")}`] };
  }
  const outcome: Outcome<Scenario> = readScenario(await completed(document));
  if (outcome.ok) return { scenario: outcome.value, faults: [] };
  return { faults: outcome.problems.map(fault) };
}

/** The model takes half a second to load: it is left alone where every role has its charges. */
async function completed(document: unknown): Promise<unknown> {
  const employments = employmentsWithoutCharges(document);
  if (employments.length === 0) return withCharges(document, []);
  const { employerCost } = await import("../payroll/officialModel");
  return withCharges(document, employments.map(employerCost));
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
