import { kindWords, overallState } from "../../messages/warnings/overallState";
import { omissionSentence } from "../../messages/warnings/omissionSentence";
import { sentence } from "../../messages/problems/problems";
import { warningSentence } from "../../messages/warnings/warningSentence";
import { named } from "../../asking/reasonOf";
import type { CellResult } from "../answered";
import { findings } from "../../asking/findings";

/**
 * The state of a scenario as a whole, by itself in the first row, then a row for each problem, or for each warning once
 * there is no problem: row and label in the block, kind, sentence, in the words of the block. A single "OK" when nothing
 * is to be said.
 */
export function checkTable(argument: unknown): CellResult[][] {
  const { problems, warnings, omissions, language } = findings(argument);
  const kind = problems.length > 0 ? "problem" : "warning";
  const found = [
    ...problems.map((each) => named(each, language)).map((each) => ({ ...each, said: sentence(each, language) })),
    ...warnings.map((each) => ({ ...each, said: warningSentence(each, language) })),
    ...omissions.map(({ provider, currency, omission }) => ({
      row: undefined,
      label: provider,
      said: omissionSentence(omission, currency, language),
    })),
  ];
  const state = overallState(kind, found.length, language);
  if (found.length === 0) return [[state]];
  return [
    [state, "", "", ""],
    ...found.map(({ row, label, said }) => [row ?? "", label ?? "", kindWords[kind][language], said]),
  ];
}
