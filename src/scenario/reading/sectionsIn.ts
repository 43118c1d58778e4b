import { nearestOf, plain } from "../../ground/nearest";
import { fifteenDigits } from "../../ground/digits";
import type { Cell, Line } from "../cell";
import { isBlank } from "../cell";
import type { ItemLine, KnownLine, QuantityLine, TitleLine } from "./knownLines";
import type { Header } from "../words/headers";
import { isSum } from "../words/asides";
import { nameColumn } from "../words/headers";
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
  let above = newColumnSums();
  const sections: SectionLines[] = [{ section: sectionOf("scenario"), lines: rows }];
  for (const line of lines) {
    switch (line.kind) {
      case "title":
        sections.push({ section: line.section, title: line, lines: (rows = []) });
        above = newColumnSums();
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
        const isUnnamed = isNameless(line);
        const isSumNamed = isUnnamed || isSum(textIn(line));
        const place = { ...placeOf(line, firstOf(line)), ...(isUnnamed && { label: "" }) };
        const sums = above.sumsIn(line);
        // Sums are a coincidence where the row says as much as those above it, unless it bears no name of its own.
        const isWhole = sums.found > 0 && sums.found === sums.numbers;
        if ((isSumNamed && sums.found > 0) || (isWhole && sums.saysLess)) {
          problems.push({ code: "unclearTotal", at: "", value: textIn(line), ...place });
          break;
        }
        if (isUnnamed) notes.push({ code: "unnamedRow", at: "", ...place });
        else if (isWhole) notes.push({ code: "sumOfAbove", at: "", ...place });
        above.add(line);
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

/** Whether nothing, or a sign alone, stands where an item is named: "=". */
function isNameless({ header, cells }: ItemLine): boolean {
  const name = nameColumn(header);
  const cell = name === undefined ? undefined : cells[name];
  return name !== undefined && (isBlank(cell) || (cell?.kind === "text" && plain(cell.value) === ""));
}

const firstOf = ({ cells }: Line): number => Math.max(cells.findIndex((cell) => !isBlank(cell)), 0); // prettier-ignore
const textIn = (line: Line): string => placeOf(line, firstOf(line)).label;

/** The sums of the columns of a section, row by row. */
function newColumnSums() {
  const sums = new Map<number, { count: number; sum: number }>();
  const filled = new Map<number, number>();
  let rows = 0;
  return {
    add({ header, cells }: ItemLine): void {
      rows++;
      for (const index of header.columns.keys()) {
        if (!isBlank(cells[index])) filled.set(index, (filled.get(index) ?? 0) + 1);
        const value = numberOf(cells[index]);
        if (value === 0) continue;
        const { count, sum } = sums.get(index) ?? { count: 0, sum: 0 };
        sums.set(index, { count: count + 1, sum: sum + value });
      }
    },
    /**
     * How many numbers a row has, how many of them are the sum of two numbers or more above them, and whether it leaves
     * open what all rows above say.
     */
    sumsIn({ header, cells }: ItemLine): {
      readonly numbers: number;
      readonly found: number;
      readonly saysLess: boolean;
    } {
      const columns = [...header.columns.keys()];
      const numbers = columns.filter((index) => numberOf(cells[index]) !== 0);
      const found = numbers.filter((index) => {
        const { count, sum } = sums.get(index) ?? { count: 0, sum: 0 };
        return count > 1 && fifteenDigits(sum) === fifteenDigits(numberOf(cells[index]));
      });
      const saysLess = columns.some((index) => rows > 0 && filled.get(index) === rows && isBlank(cells[index]));
      return { numbers: numbers.length, found: found.length, saysLess };
    },
  };
}

/** The number of a cell, whatever its unit; 0 where it has none. */
export function numberOf(cell: Cell | undefined): number {
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
