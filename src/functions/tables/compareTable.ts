import { ranks, standings, unlike } from "../../analysis/compare";
import type { Standing } from "../../analysis/compare";
import { exitCosts } from "../../analysis/exitCost";
import type { ExitCosts } from "../../analysis/exitCost";
import { analysisWords } from "../../messages/tables/analysisWords";
import type { AnalysisWord } from "../../messages/tables/analysisWords";
import { comparisonWarning, unsaidExit } from "../../messages/warnings/comparisonWarnings";
import type { Scenario } from "../../model/scenario";
import type { Language } from "../../ground/label";
import { pair } from "../../simulation/pair";
import type { Pair } from "../../simulation/pair";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../../simulation/simulate";
import type { CellResult } from "../answered";
import type { Compared } from "../../asking/choices";
import { after } from "../../asking/sharedWork";
import type { Invocation } from "../../asking/sharedWork";
import { outcomes } from "../../asking/simulations";

/**
 * Choices side by side, a column each: totals, gaps and ranks of the expected plans; what a simulation of all of them,
 * with the same luck, says against the first; what leaving costs; and in the column of each what it leaves out
 * and why it does not compare as it stands.
 *
 * @param invocation of the cell, which may go away while simulations last
 */
export function compareTable(
  compared: readonly Compared[],
  invocation?: Invocation | null,
): CellResult[][] | Promise<CellResult[][]> {
  return after(simulatedAgainstFirst(compared, invocation), (pairs) => table(compared, pairs));
}

const METHOD = "sobol";

/** Each choice beside the first, trial by trial; the first is simulated along with each of the others. */
function simulatedAgainstFirst(
  compared: readonly Compared[],
  invocation?: Invocation | null,
): readonly Pair[] | Promise<readonly Pair[]> {
  const [first, ...others] = compared as [Compared, ...Compared[]];
  const calls: Invocation[] = [];
  const run = (rival?: Compared) => {
    const call: Invocation = {};
    calls.push(call);
    return outcomes(
      {
        question: {
          first: first.scenario,
          rival: rival?.scenario,
          measure: "total",
          method: METHOD,
          trials: DEFAULT_TRIALS,
          seed: DEFAULT_SEED,
        },
        documents: { first: first.document, ...(rival && { rival: rival.document }) },
      },
      call,
    );
  };
  const found = others.length > 0 ? others.map(run) : [run()];
  if (invocation) invocation.onCanceled = () => calls.forEach((call) => call.onCanceled?.());
  return after(together(found), (runs) => [
    pair(runs[0]!.first, runs[0]!.first, METHOD),
    ...runs.flatMap(({ first: values, rival }) => (rival ? [pair(rival, values, METHOD)] : [])),
  ]);
}

/** All results: at once if they are all there. */
function together<T>(results: readonly (T | Promise<T>)[]): readonly T[] | Promise<readonly T[]> {
  const there = results.filter((result): result is T => !(result instanceof Promise));
  return there.length === results.length ? there : Promise.all(results);
}

function table(compared: readonly Compared[], pairs: readonly Pair[]): CellResult[][] {
  const { language } = compared[0]!;
  const word = (key: AnalysisWord) => analysisWords[key][language];
  const stands = standings(compared.map(({ scenario }) => scenario));
  const exits = compared.map(({ document, scenario }) => exitCosts(document, scenario));
  const row = (key: AnalysisWord, cell: (stand: Standing, i: number) => CellResult): CellResult[] => [
    word(key),
    ...stands.map(cell),
  ];
  const p80s = pairs.map(({ first }) => first.percentiles.P80);
  const bills = exits.map((each, i) => lastExit(each, compared[i]!.scenario, language));
  // What has no amount has no rank, for the same reason.
  const rankRow = (key: AnalysisWord, amounts: readonly CellResult[]) => {
    const found = ranks(amounts.map((amount) => (typeof amount === "number" ? amount : undefined)));
    return row(key, (_, i) => found[i] ?? amounts[i]!);
  };
  return [
    [word("scenario"), ...compared.map(({ name }) => name)],
    row("total", ({ total }) => total),
    row("gap", ({ gap }) => gap),
    row("gapShare", ({ gapShare }) => gapShare ?? word("notApplicable")),
    row("rank", ({ rank }) => rank),
    row("npv", ({ npv }) => npv),
    row("p80", (_, i) => p80s[i]!),
    rankRow("p80Rank", p80s),
    row("contingency", ({ total }, i) => p80s[i]! - (compared[i]!.scenario.budget?.expected.float ?? total)),
    row("probabilityCheaper", (_, i) => {
      const { probabilityCheaper, probabilityEqual } = pairs[i]!;
      return probabilityEqual === 1 ? word("equal") : probabilityCheaper;
    }),
    row("breakEvenYear", ({ breakEven }) => (typeof breakEven === "number" ? breakEven : word(breakEven))),
    row("perEmployee", ({ perEmployee }) => perEmployee ?? word("unknown")),
    row("perTeamDay", ({ perTeamDay }) => perTeamDay ?? word("notApplicable")),
    row("exitCost", (_, i) => bills[i]!),
    rankRow("exitRank", bills),
    ...below(
      word("note"),
      compared.map(({ notes = [] }) => notes),
    ),
    ...below(
      word("warning"),
      compared.map((each, i) => [
        ...unlike(compared[0]!.scenario, each.scenario).map((fact) =>
          comparisonWarning(fact, { first: compared[0]!.name, other: each.name }, language),
        ),
        ...exits[i]!.unsaid.map(({ contract, terms }) => unsaidExit(contract, terms, language)),
      ]),
    ),
  ];
}

/** What leaving costs when it is decided at the end of the horizon. */
function lastExit({ years }: ExitCosts, { horizon }: Scenario, language: Language): CellResult {
  const last = years.find(({ decisionMonth }) => decisionMonth === 12 * horizon.years.expected.float);
  if (!last) return analysisWords.notApplicable[language];
  if (!last.bill) return analysisWords.tooLate[language];
  return last.bill.total ?? analysisWords.unknown[language];
}

/** The remarks on each choice below each other in its column: as many rows as the longest list has. */
function below(label: string, remarks: readonly (readonly string[])[]): CellResult[][] {
  const most = Math.max(...remarks.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => [label, ...remarks.map((each) => each[i] ?? "")]);
}
