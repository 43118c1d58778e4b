import { offerOf } from "../../asking/offerOf";
import { omissionSource } from "../../messages/warnings/omissionSentence";
import { writeBlock } from "../../scenario/writing/writeBlock";
import type { CellResult } from "../answered";

/**
 * One provider's offer as a scenario block, for every function and for the pane to read; its source column tells what is
 * counted in the place of an answer.
 */
export function offerBlock(sheet: unknown, provider: unknown): CellResult[][] {
  const { offer, language } = offerOf(sheet, provider);
  const sources = offer.omissions.flatMap((omission) => {
    const source = omissionSource(omission, language);
    return omission.at === undefined || source === undefined ? [] : [[omission.at, source] as const];
  });
  return writeBlock(offer.document, language, new Map(sources)).cells.map((row) => row.map((cell) => cell ?? ""));
}
