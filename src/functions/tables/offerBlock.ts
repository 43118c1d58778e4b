import { offerOf } from "../../asking/offerOf";
import { writeBlock } from "../../scenario/writing/writeBlock";
import type { CellResult } from "../answered";

/** One provider's offer as a scenario block, for every function and for the pane to read. */
export function offerBlock(sheet: unknown, provider: unknown): CellResult[][] {
  const { offer, language } = offerOf(sheet, provider);
  return writeBlock(offer.document, language).cells.map((row) => row.map((cell) => cell ?? ""));
}
