import { sentence } from "../messages/problems";
import { planWords } from "../messages/planWords";
import { named } from "./call";
import type { CellResult } from "./call";
import { blockProblems } from "./scenarioArgument";

/** Every problem of a scenario with its row and label, in the words of the block; a single "OK" when there is none. */
export function checkTable(argument: unknown): CellResult[][] {
  const { problems, language } = blockProblems(argument);
  if (problems.length === 0) return [[planWords.ok[language]]];
  return [
    [planWords.row[language], planWords.label[language], planWords.problem[language]],
    ...problems
      .map((each) => named(each, language))
      .map((problem) => [problem.row ?? "", problem.label ?? "", sentence(problem, language)]),
  ];
}
