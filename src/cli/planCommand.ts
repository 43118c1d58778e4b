import { warningSentence } from "../messages/warnings/warningSentence";
import { answer, unroundedAnswer } from "../model/plan/answer";
import { CASES } from "../model/quantity";
import type { Scenario } from "../model/scenario";
import { warnings } from "../model/warnings/warnings";
import { inOneLine, listed, print, refused, scenarioFiles } from "./command";
import type { Output } from "./command";

// npm run --silent plan -- [--unrounded] FILE.json…
// One line of JSON per file: its plan in the four cases. A bad file: exit code 2, a line per problem on standard
// error (file, JSON pointer, value, what is accepted), and nothing on standard output. What is doubtful in a good file
// is told on standard error too, beside its plan.

/** What the command prints for its arguments. */
export async function planCommand(args: readonly string[]): Promise<Output> {
  const unrounded = args.includes("--unrounded");
  const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--unrounded");
  const files = args.filter((arg) => !arg.startsWith("-"));
  if (unknown.length > 0 || files.length === 0) {
    return refused([
      ...unknown.map((option) => inOneLine(`unknown option ${option}`)),
      "usage: npm run --silent plan -- [--unrounded] FILE.json…",
    ]);
  }
  const read = await scenarioFiles(files);
  if (read.faults.length > 0) return refused(read.faults);
  const scenarios = read.scenarios.map(({ scenario }) => scenario);
  const doubts = scenarios.flatMap((scenario, i) =>
    warnings(scenario).map((warning) => () => `${files[i]!}: warning: ${warningSentence(warning, "en")}`),
  );
  return { stdout: scenarios.map((scenario) => line(scenario, unrounded)), stderr: listed(doubts), exitCode: 0 };
}

function line(scenario: Scenario, unrounded: boolean): string {
  const cases = CASES.map((which) => {
    const answered = unrounded ? unroundedAnswer(scenario, which) : answer(scenario, which);
    return [which, answered] as const;
  });
  return JSON.stringify(Object.fromEntries(cases));
}

if (require.main === module) void print(planCommand(process.argv.slice(2)));
