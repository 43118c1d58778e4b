import type { FindingKind } from "../../messages/warnings/overallState";
import { kindWords, overallState } from "../../messages/warnings/overallState";
import { noteSentence } from "../../messages/warnings/noteSentence";
import { omissionSentence, unpricedSentence } from "../../messages/warnings/omissionSentence";
import { sentence } from "../../messages/problems/problems";
import { warningSentence } from "../../messages/warnings/warningSentence";
import { named } from "../../asking/reasonOf";
import type { CellResult } from "../answered";
import { findings } from "../../asking/findings";

/**
 * The state of a scenario as a whole, by itself in the first row, then a row for each problem, or for each warning once
 * there is no problem: row and label in the block, kind, sentence, in the words of the block. A single "OK" when nothing
 * is to be said. How cells were read, such as a row of totals, is told below, and changes nothing of the state.
 */
export function checkTable(argument: unknown): CellResult[][] {
  const { problems, warnings, omissions, unpriced, notes, language } = findings(argument);
  const kind = problems.length > 0 ? "problem" : "warning";
  const found = [
    ...problems.map((each) => named(each, language)).map((each) => ({ ...each, said: sentence(each, language) })),
    ...warnings.map((each) => ({ ...each, said: warningSentence(each, language) })),
    ...unpriced.map((each) => ({ row: each.row, label: each.provider, said: unpricedSentence(each, language) })),
    ...omissions.map(({ provider, currency, omission }) => ({
      row: omission.row,
      label: provider,
      said: omissionSentence(omission, currency, language),
    })),
  ];
  const state = overallState(kind, found.length, language);
  const told = notes.map((each) => ({ ...each, said: noteSentence(each, language) }));
  if (found.length + told.length === 0) return [[state]];
  const rowOf =
    (word: FindingKind) =>
    ({ row, label, said }: { row?: number | undefined; label?: string | undefined; said: string }) =>
      // prettier-ignore
      [row ?? "", label ?? "", kindWords[word][language], said];
  return [[state, "", "", ""], ...found.map(rowOf(kind)), ...told.map(rowOf("note"))];
}
