import type { Language } from "../../ground/label";
import type { CellKind } from "../../scenario/writing/writtenBlock";
import { writeBlock } from "../../scenario/writing/writeBlock";
import type { CellData, NamedStyle, SheetData } from "../../workbook/grid/workbookData";

const ROOM = 60;

/** How the parts of a written block look in a sheet. */
const styles: Readonly<Partial<Record<CellKind, NamedStyle>>> = {
  title: "section",
  header: "header",
  input: "input",
  unit: "note",
  source: "note",
};

/**
 * One scenario on its sheet, under the sheet's own name `Scenario`.
 *
 * @param sources where values come from, by JSON pointer, where they are not what the product says of them
 */
export function scenarioSheet(
  name: string,
  document: object,
  language: Language,
  sources?: ReadonlyMap<string, string>,
): SheetData {
  const block = writeBlock(document, language, sources);
  const cells: Record<string, CellData> = {};
  block.cells.forEach((row, i) =>
    row.forEach((value, j) => {
      const kind = block.kinds[i]![j]!;
      if (value === null && kind === "blank") return;
      cells[`${String.fromCharCode(65 + j)}${i + 1}`] = { value, format: block.formats[i]![j], style: styles[kind] };
    }),
  );
  const last = String.fromCharCode(64 + (block.cells[0]?.length ?? 1));
  return {
    name,
    columnWidths: [36, 18, 14, 14, 14, 14, 60],
    cells,
    // Room below the block, so that rows typed there count.
    names: { Scenario: `A1:${last}${block.cells.length + ROOM}` },
  };
}
