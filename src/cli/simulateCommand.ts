import { limits } from "../asking/limits";
import { outcomes } from "../asking/outcomes";
import type { Simulation } from "../asking/outcomes";
import { simulateUntil } from "../simulation/converge";
import { pair, pairStandardErrors } from "../simulation/pair";
import { DEFAULT_SEED, DEFAULT_TRIALS, MOST_TRIALS } from "../simulation/simulate";
import type { Outcomes, Question } from "../simulation/simulate";
import type { Method } from "../simulation/stream";
import { shareAbove, summary } from "../simulation/summary";
import type { Summary } from "../simulation/summary";
import { inOneLine, print, refused, scenarioFiles } from "./command";
import type { Output } from "./command";

// npm run --silent simulate -- FILE.json [RIVAL.json] --trials N --seed S [--method stratified|random] [--measure total|npv]
// One line of JSON: the summary of a scenario, or of a pair under common random numbers. With --precision P it stops as
// soon as the standard error is P of the mean, after N trials at most, and also tells `trials` and `reached`. Of a
// scenario alone it tells for each contract that has a ceiling the probability of passing it.
// What is refused: exit code 2, the reasons on standard error, and nothing on standard output.

const USAGE =
  "usage: npm run --silent simulate -- FILE.json [RIVAL.json] --trials N --seed S [--method stratified|random] [--measure total|npv] [--precision P]";

/** What the command prints for its arguments. */
export async function simulateCommand(args: readonly string[]): Promise<Output> {
  const { files, options, faults } = parsed(args);
  if (faults.length > 0 || files.length === 0 || files.length > 2)
    return refused([...faults.map((fault) => inOneLine(fault)), USAGE]);
  const read = await scenarioFiles(files);
  if (read.faults.length > 0) return refused(read.faults);
  const [first, rival] = read.scenarios;
  const { precision, ...draws } = options;
  const question = { ...draws, first: first!.scenario, rival: rival?.scenario };
  const documents = { first: first!.document, ...(rival && { rival: rival.document }) };
  if (precision === undefined) {
    const found = await outcomes({ question, documents });
    return printed({ ...answered(found, question.method), ...(await ceilings({ question, documents }, found)) });
  }
  const converged = simulateUntil(question, { precision, budget: question.trials });
  const { trials: made, reached } = converged;
  const held = await ceilings({ question: { ...question, trials: made }, documents }, converged);
  return printed({ ...answered(converged, question.method), ...held, trials: made, reached });
}

/** The ceilings of a scenario alone, by contract. */
async function ceilings(simulation: Simulation, { first, rival }: Outcomes): Promise<object> {
  if (rival) return {};
  const found = (await limits(simulation, first)).flatMap(({ contract, amount, against }) =>
    contract === undefined ? [] : [[contract, { amount, probabilityPassed: shareAbove(against, amount) }] as const],
  );
  return found.length > 0 ? { ceilings: Object.fromEntries(found) } : {};
}

const printed = (answer: object): Output => ({ stdout: [JSON.stringify(answer)], stderr: [], exitCode: 0 });

function answered({ first, rival }: Outcomes, method: Method): object {
  if (!rival) return shown(summary(first, method));
  const compared = pair(first, rival, method);
  const { probabilityCheaper, regret, regretOfRival, valueOfPerfectInformation } = pairStandardErrors(
    first,
    rival,
    method,
  );
  return {
    first: shown(compared.first),
    rival: shown(compared.rival),
    probabilityCheaper: compared.probabilityCheaper,
    difference: shown(compared.difference),
    regret: compared.regret,
    regretOfRival: compared.regretOfRival,
    valueOfPerfectInformation: compared.valueOfPerfectInformation,
    standardErrors: { probabilityCheaper, regret, regretOfRival, valueOfPerfectInformation },
  };
}

const shown = ({ mean, standardError, sd, percentiles, tvar95 }: Summary): object => ({
  mean,
  standardError,
  sd,
  percentiles,
  tvar95,
});

interface Options extends Pick<Question, "trials" | "seed" | "method" | "measure"> {
  readonly precision: number | undefined;
}

function parsed(args: readonly string[]) {
  const files: string[] = [];
  const faults: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith("-")) files.push(arg);
    else if (!["--trials", "--seed", "--method", "--measure", "--precision"].includes(arg))
      faults.push(`unknown option ${arg}`);
    else if (args[i + 1] === undefined) faults.push(`${arg} needs a value`);
    else given.set(arg, args[++i]!);
  }
  const whole = (option: string, otherwise: number, least: number, most: number) => {
    const text = given.get(option) ?? String(otherwise);
    const value = Number(text);
    if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most)
      faults.push(`${option} ${text}: expected a whole number from ${least} to ${most}`);
    return value;
  };
  const choice = <C extends string>(option: string, choices: readonly [C, ...C[]]): C => {
    const text = given.get(option) ?? choices[0];
    const chosen = choices.find((each) => each === text);
    if (!chosen) faults.push(`${option} ${text}: expected ${choices.join(" or ")}`);
    return chosen ?? choices[0];
  };
  const share = (option: string) => {
    const value = Number(given.get(option) ?? "1");
    if (!(value > 0 && value <= 1)) faults.push(`${option} ${given.get(option)}: expected a number above 0, up to 1`);
    return given.has(option) ? value : undefined;
  };
  const options: Options = {
    trials: whole("--trials", DEFAULT_TRIALS, 1, MOST_TRIALS),
    seed: whole("--seed", DEFAULT_SEED, 0, Number.MAX_SAFE_INTEGER),
    method: choice("--method", ["stratified", "random"]),
    measure: choice("--measure", ["total", "npv"]),
    precision: share("--precision"),
  };
  return { files, options, faults };
}

if (require.main === module) void print(simulateCommand(process.argv.slice(2)));
