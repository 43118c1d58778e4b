import { ranks, standings, unlike } from "../../analysis/compare";
import type { Standing } from "../../analysis/compare";
import { exitCosts } from "../../analysis/exitCost";
import type { ExitCosts, ExitYear } from "../../analysis/exitCost";
import { analysisWords } from "../../messages/tables/analysisWords";
import type { AnalysisWord } from "../../messages/tables/analysisWords";
import { comparisonWarning, unsaidExit } from "../../messages/warnings/comparisonWarnings";
import type { Scenario } from "../../model/scenario";
import type { Language } from "../../ground/label";
import type { CellResult } from "../answered";
import type { Choice } from "../../asking/choices";
import { after } from "../../asking/sharedWork";
import { percentiles } from "../../simulation/percentiles";
import type { Waiter } from "../../asking/sharedWork";
import { comparison } from "../../asking/comparison";
import type { Compared } from "../../asking/comparison";

/**
 * Choices side by side, a column each: totals, gaps and ranks of the expected plans; what a simulation of all of them,
 * with the same luck, says against the first; what leaving costs; and in the column of each what it leaves out
 * and why it does not compare as it stands.
 */
export const compareTable = (choices: readonly Choice[], waiter?: Waiter): CellResult[][] | Promise<CellResult[][]> =>
  after(comparison(choices, waiter), (pairs) => table(choices, pairs));

function table(choices: readonly Choice[], pairs: readonly Compared[]): CellResult[][] {
  const { language } = choices[0]!;
  const word = (key: AnalysisWord) => analysisWords[key][language];
  const stands = standings(choices.map(({ scenario }) => scenario));
  const exits = choices.map(({ document, scenario }) => exitCosts(document, scenario));
  const row = (key: AnalysisWord, cell: (stand: Standing, i: number) => CellResult): CellResult[] => [
    word(key),
    ...stands.map(cell),
  ];
  const p80s = pairs.map(({ first }) => first.percentiles.P80);
  const lastExits = exits.map((each, i) => lastExit(each, choices[i]!.scenario));
  const bills = lastExits.map((each) => billOf(each, language));
  // What has no amount has no rank, for the same reason.
  const rankRow = (key: AnalysisWord, amounts: readonly CellResult[]) => {
    const found = ranks(amounts.map((amount) => (typeof amount === "number" ? amount : undefined)));
    return row(key, (_, i) => found[i] ?? amounts[i]!);
  };
  return [
    [word("scenario"), ...choices.map(({ name }) => name)],
    row("total", ({ total }) => total),
    row("gap", ({ gap }) => gap),
    row("gapShare", ({ gapShare }) => gapShare ?? word("notApplicable")),
    row("rank", ({ rank }) => rank),
    row("npv", ({ npv }) => npv),
    row("p80", (_, i) => p80s[i]!),
    rankRow("p80Rank", p80s),
    row("contingency", ({ total }, i) => {
      const { budget } = pairs[i]!;
      return budget ? percentiles(budget.against, [0.8])[0]! - budget.amount : p80s[i]! - total;
    }),
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
      choices.map(({ notes = [] }) => notes),
    ),
    ...below(
      word("warning"),
      choices.map((each, i) => [
        ...unlike(choices[0]!.scenario, each.scenario).map((fact) =>
          comparisonWarning(fact, { first: choices[0]!.name, other: each.name }, language),
        ),
        ...(lastExits[i]?.unsaid ?? []).map(({ contract, terms }) => unsaidExit(contract, terms, language)),
      ]),
    ),
  ];
}

/** Leaving as it is decided at the end of the horizon; undefined where no contract can be left then. */
const lastExit = ({ years }: ExitCosts, { horizon }: Scenario): ExitYear | undefined =>
  years.find(({ decisionMonth }) => decisionMonth === 12 * horizon.years.expected.float);

function billOf(last: ExitYear | undefined, language: Language): CellResult {
  if (!last) return analysisWords.notApplicable[language];
  if (!last.bill) return analysisWords.tooLate[language];
  return last.bill.total ?? analysisWords.unknown[language];
}

/** The remarks on each choice below each other in its column: as many rows as the longest list has. */
function below(label: string, remarks: readonly (readonly string[])[]): CellResult[][] {
  const most = Math.max(...remarks.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => [label, ...remarks.map((each) => each[i] ?? "")]);
}
