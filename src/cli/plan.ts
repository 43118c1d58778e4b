import { answer, unroundedAnswer } from "../model/answer";
import { CASES } from "../model/quantity";
import type { Scenario } from "../model/scenario";
import { print, refused, scenarioFiles } from "./command";
import type { Output } from "./command";

// npm run --silent plan -- [--unrounded] FILE.json…
// One line of JSON per file: its plan in the four cases. A bad file: exit code 2, a line per problem on standard
// error (file, JSON pointer, value, what is accepted), and nothing on standard output.

/** What the command prints for its arguments. */
export function planCommand(args: readonly string[]): Output {
  const unrounded = args.includes("--unrounded");
  const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--unrounded");
  const files = args.filter((arg) => !arg.startsWith("-"));
  if (unknown.length > 0 || files.length === 0) {
    return refused([
      ...unknown.map((option) => `unknown option ${option}`),
      "usage: npm run --silent plan -- [--unrounded] FILE.json…",
    ]);
  }
  const { scenarios, faults } = scenarioFiles(files);
  if (faults.length > 0) return refused(faults);
  return { stdout: scenarios.map((scenario) => line(scenario, unrounded)), stderr: [], exitCode: 0 };
}

function line(scenario: Scenario, unrounded: boolean): string {
  const cases = CASES.map((which) => {
    const answered = unrounded ? unroundedAnswer(scenario, which) : answer(scenario, which);
    return [which, answered] as const;
  });
  return JSON.stringify(Object.fromEntries(cases));
}

if (require.main === module) print(planCommand(process.argv.slice(2)));
