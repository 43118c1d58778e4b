import { sectionOf } from "../../scenario/words/sections";
import type { Language } from "../../ground/label";
import type { WrittenBlock } from "../../scenario/writing/writtenBlock";
import { writeBlock } from "../../scenario/writing/writeBlock";
import { cellAddress } from "../../workbook/grid/address";
import type { CellData, SheetData } from "../../workbook/grid/workbookData";
import { scenarioSheet } from "./scenarioSheet";

/** A scenario on a sheet, which others may follow. */
interface Followed {
  readonly sheet: string;
  readonly document: object;
}

/**
 * A scenario on its sheet that follows another's: what both say alike is read from there, but for the horizon.
 *
 * @param formulas for the likely value of rows, by their label
 */
export function followingSheet(
  name: string,
  document: object,
  language: Language,
  followed: Followed,
  formulas: Readonly<Record<string, string>> = {},
): SheetData {
  const sheet = scenarioSheet(name, document, language);
  const known = new Map(inputsOf(writeBlock(followed.document, language)).map((input) => [input.key, input]));
  const horizon = sectionOf("scenario", "horizon").title[language];
  const linked: Record<string, CellData> = {};
  for (const { key, section, label, value, address } of inputsOf(writeBlock(document, language))) {
    const source = known.get(key);
    const own = formulas[label];
    const formula =
      own ?? (source && section !== horizon && source.value === value ? `=${followed.sheet}!${source.address}` : "");
    if (typeof value === "number" && formula !== "")
      linked[address] = { formula, format: sheet.cells[address]?.format };
  }
  return { ...sheet, cells: { ...sheet.cells, ...linked } };
}

/** The inputs of a block, each under a key that another block of the same contracts has too. */
function inputsOf({ cells, kinds }: WrittenBlock) {
  let section = "";
  let headers: readonly unknown[] = [];
  return cells.flatMap((row, i) => {
    const label = String(row[0] ?? "");
    if (kinds[i]![0] === "title") section = label;
    if (kinds[i]![0] === "header") headers = row;
    return row.flatMap((value, j) =>
      kinds[i]![j] === "input"
        ? [{ section, label, value, key: [section, label, headers[j]].join("|"), address: cellAddress(i, j) }]
        : [],
    );
  });
}
