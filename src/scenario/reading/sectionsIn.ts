import { nearestOf } from "../../ground/nearest";
import { fifteenDigits } from "../../ground/digits";
import type { Cell, Line } from "../cell";
import { isBlank } from "../cell";
import type { ItemLine, KnownLine, QuantityLine, TitleLine } from "./knownLines";
import type { Header } from "../words/headers";
import { namesOf } from "../words/names";
import type { BlockNote, BlockProblem } from "./blockProblem";
import { figureIn } from "./figure";
import type { Section } from "../words/sections";
import { sectionOf, sectionTitles, tables } from "../words/sections";

// The lines of a block cut into its sections, and what is wrong with their titles and headers.

export interface SectionLines {
  readonly section: Section;
  /** The title; none for rows above the first one. */
  readonly title?: TitleLine;
  readonly lines: readonly (QuantityLine | ItemLine)[];
}
export interface Layout {
  readonly sections: readonly SectionLines[];
  readonly problems: readonly BlockProblem[];
  readonly notes: readonly BlockNote[];
}

/** Cuts the lines of a block into sections. */
export function sectionsIn(lines: readonly KnownLine[]): Layout {
  const problems: BlockProblem[] = [];
  const notes: BlockNote[] = [];
  let rows: (QuantityLine | ItemLine)[] = [];
  const sections: SectionLines[] = [{ section: sectionOf("scenario"), lines: rows }];
  for (const line of lines) {
    switch (line.kind) {
      case "title":
        sections.push({ section: line.section, title: line, lines: (rows = []) });
        break;
      case "header": {
        const { header, unknown: strange, repeated } = line.read;
        const names = columnNames(header);
        for (const { index } of strange) problems.push(unknown("unknownColumn", line, index, names, problems.length));
        for (const { index } of repeated)
          problems.push({ code: "givenTwice", at: "", firstRow: line.row, ...placeOf(line, index) });
        break;
      }
      case "item": {
        const place = isNameless(line) ? firstPlace(line) : undefined;
        if (place && isSum(line, rows)) {
          problems.push({ code: "unclearTotal", at: "", value: place.label, ...place, label: "" });
          break;
        }
        if (place) notes.push({ code: "unnamedRow", at: "", ...place, label: "" });
        rows.push(line);
        break;
      }
      case "quantity":
        rows.push(line);
        break;
      case "total":
      case "lot":
        notes.push({ code: line.kind === "total" ? "totalRow" : "titleRow", at: "", ...placeOf(line, line.at) });
        break;
      case "unclearTotal":
        problems.push({ code: "unclearTotal", at: "", value: placeOf(line, line.at).label, ...placeOf(line, line.at) });
        break;
      case "unknownTitle":
        problems.push(unknown("unknownSection", line, 0, sectionTitles, problems.length));
        break;
      case "headless":
        problems.push({ code: "missingHeader", at: "", ...placeOf(line, 0) });
        break;
      case "unread":
        break;
    }
  }
  return { sections, problems, notes };
}

/** Whether an item says something in every column but that of names. */
function isNameless({ header, cells }: ItemLine): boolean {
  const name = [...header.columns].find(([, column]) => column.kind === "value" && column.entry.path.join() === "name");
  return name !== undefined && isBlank(cells[name[0]]);
}

const firstPlace = (line: Line) => placeOf(line, Math.max(line.cells.findIndex((cell) => !isBlank(cell)), 0)); // prettier-ignore

/** Whether a row holds the sum of the rows above it: without a name it is the total that nobody has named. */
function isSum({ header, cells }: ItemLine, rows: readonly Line[]): boolean {
  return [...header.columns.keys()].some((index) => {
    const sum = numberOf(cells[index]);
    if (sum === 0) return false;
    const above = rows.map((row) => numberOf(row.cells[index]));
    return above.filter((value) => value !== 0).length > 1 && fifteenDigits(above.reduce((a, b) => a + b, 0)) === fifteenDigits(sum); // prettier-ignore
  });
}

function numberOf(cell: Cell | undefined): number {
  if (cell?.kind === "number") return cell.value;
  const figure = cell?.kind === "text" ? figureIn(cell.value) : undefined;
  return figure && "numeral" in figure ? Number(figure.numeral) : 0;
}

const columnNames = (header: Header): readonly string[] => {
  if (header.form === "rows")
    return ["Unité", "Unit", "Bas", "Low", "Probable", "Likely", "Haut", "High", "Loi", "Law"];
  const { holder } = tables[header.table];
  return holder ? namesOf([holder]) : ["Première grandeur", "Seconde grandeur", "Coefficient"];
};

/** Suggestions stop after so many problems: who has more of them does not read them all, and searching takes time. */
const MOST_SUGGESTIONS = 100;

/** A text that nobody knows, with the known one that comes nearest. */
export function unknown(
  code: "unknownLabel" | "unknownSection" | "unknownColumn" | "unknownContract",
  line: Line,
  index: number,
  candidates: readonly string[],
  before: number,
): BlockProblem {
  const place = placeOf(line, index);
  const nearest = before < MOST_SUGGESTIONS ? nearestOf(place.label, candidates) : undefined;
  return { code, at: "", value: place.label, ...place, ...(nearest !== undefined && { nearest }) };
}

/** Where a cell stands, under the name that is in it. */
export function placeOf(
  { row, margin, cells }: Line,
  index: number,
): { readonly row: number; readonly column: number; readonly label: string } {
  const cell = cells[index];
  return {
    row,
    column: margin + index + 1,
    label: cell && cell.kind !== "empty" ? String(cell.value).trim() : "",
  };
}
