import { nearestOf } from "../../ground/nearest";
import type { Cell, Line } from "./cell";
import { isBlank } from "./cell";
import type { Header, HeaderRead } from "../words/headers";
import { nameColumn, rowsHeader, tableHeader, usualHeader } from "../words/headers";
import { choiceNamed, entriesInSection, entriesNamed, namesOf } from "../words/names";
import type { BlockProblem } from "./blockProblem";
import type { Section, TableId } from "../words/sections";
import { sectionNamed, sectionOf, sectionTitles, tables } from "../words/sections";

// A block cut into its sections: titles, headers, and the rows under them.

/** A row of values under the header that says what its cells are. */
export interface HeadedLine extends Line {
  readonly header: Header;
}
export interface SectionLines {
  readonly section: Section;
  /** The title row; none for rows above the first title. */
  readonly title?: Line;
  /** The second cell of the title: the contract, or the scenario's name. */
  readonly owner?: Cell;
  readonly lines: readonly HeadedLine[];
}
export interface Layout {
  readonly sections: readonly SectionLines[];
  readonly problems: readonly BlockProblem[];
}

interface Open extends Omit<SectionLines, "lines"> {
  readonly lines: HeadedLine[];
  header?: Header;
  /** Said once a section, as is that its header is missing. */
  skipped?: boolean;
}

/** Cuts the rows of a block into sections. Rows under an unknown title are left unread: the title is what is wrong. */
export function layoutOf(lines: readonly Line[]): Layout {
  const problems: BlockProblem[] = [];
  let current: Open = { section: sectionOf("scenario"), lines: [] };
  const sections = [current];
  for (const [i, line] of lines.entries()) {
    const title = titleOf(line, lines[i + 1], current);
    const header = headerUnder(current.section, line);
    const isFirst = !current.header && current.lines.length === 0;
    if (title && !(header && isFirst)) {
      sections.push((current = { ...title, lines: [] }));
    } else if (isUnknownTitle(line, lines[i + 1], current)) {
      problems.push(unknown("unknownSection", line, 0, sectionTitles, problems.length));
      current = { section: current.section, lines: [], skipped: true };
    } else if (!current.skipped) {
      if (header) {
        current.header = header.header;
        const names = columnNames(header.header);
        for (const { index } of header.unknown)
          problems.push(unknown("unknownColumn", line, index, names, problems.length));
        for (const { index } of header.repeated)
          problems.push({ code: "givenTwice", at: "", firstRow: line.row, ...placeOf(line, index) });
      } else if (lacksHeader(current, line)) {
        problems.push({ code: "missingHeader", at: "", ...placeOf(line, 0) });
        current.skipped = true;
      } else current.lines.push({ ...line, header: current.header ?? usualHeader });
    }
  }
  return { sections, problems };
}

/** A title stands alone in its row, or with the contract (the scenario's name) in the cell beside it. */
function titleOf(line: Line, next: Line | undefined, current: Open): Omit<SectionLines, "lines"> | undefined {
  const [first, ...others] = line.cells.filter((cell) => !isBlank(cell));
  if (first === undefined || first !== line.cells[0] || first.kind !== "text" || others.length > 1) return undefined;
  const section = sectionNamed(first.value);
  const [owner] = others;
  if (!section || !owner) return section && { section, title: line };
  if (owner !== line.cells[1]) return undefined;
  const isOverHeader = next !== undefined && rowsHeader(next) !== undefined;
  // "Contrat | 2027" names a contract by a number; in a table it is an item and its first value.
  const isNumbered = section === sectionOf("contract") && (isOverHeader || current.header?.form !== "table");
  const startsScenario =
    section === sectionOf("scenario") && !(current.section === section && current.lines.length > 0);
  const namesOwner =
    (section.holder === "contract" && owner.kind === "text" && (isOverHeader || !isChoice(first.value, owner.value))) ||
    (isNumbered && owner.kind === "number") ||
    (startsScenario && owner.kind !== "flag");
  return namesOwner ? { section, title: line, owner } : undefined;
}

/** "Sortie | fin d'horizon" chooses, "Sortie | Global" is a title, and so is whatever stands over a header. */
const isChoice = (label: string, text: string): boolean =>
  entriesNamed(label, ["contract"]).some(
    ({ field }) => field.type === "choice" && choiceNamed(text, field.choices) !== undefined,
  );

/** The header of rows, of the section's table, or of a table with a contract a row, as any part of contracts may be given. */
function headerUnder(section: Section, line: Line): HeaderRead | undefined {
  const header = rowsHeader(line) ?? (section.table && tableHeader(line, section.table));
  if (header || section.holder !== "contract") return header;
  const byContract = tableHeader(line, "contracts");
  return byContract && nameColumn(byContract.header) !== undefined ? byContract : undefined;
}

/** A lone text that no quantity is called, with a header under it. */
function isUnknownTitle(line: Line, next: Line | undefined, current: Open): boolean {
  const [first, ...others] = line.cells.filter((cell) => !isBlank(cell));
  if (!next || first?.kind !== "text" || others.length > 1 || others.some(({ kind }) => kind !== "text")) return false;
  if (entriesNamed(first.value, ["scenario", "contract"]).length > 0 || titleOf(next, undefined, current)) return false;
  return rowsHeader(next) !== undefined || (Object.keys(tables) as TableId[]).some((table) => tableHeader(next, table));
}

/** A table cannot be read before its columns are named; rows typed under its title can. */
function lacksHeader({ section, header }: Open, { cells: [label] }: Line): boolean {
  if (!section.tabular || header) return false;
  return label?.kind !== "text" || entriesInSection(label.value, section).length === 0;
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
