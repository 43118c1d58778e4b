import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { isBlank } from "../cell";
import type { ColumnText, HeaderRead, RowsHeader, TableHeader } from "../words/headers";
import { isLotTitle, isOption, isTax, isPayroll, totalIn } from "../words/asides";
import { paceIn } from "../words/paces";
import { contractYearIn } from "../words/yearNames";
import { columnTexts, nameColumn, rowsHeader, tableHeader, usualHeader } from "../words/headers";
import type { Entry } from "../words/names";
import { choiceNamed, entriesInSection, entriesNamed } from "../words/names";
import type { Section, TableId } from "../words/sections";
import { sectionNamed, sectionOf, tables } from "../words/sections";

// What each line of a block is, found once and read by all that comes after: a title, a header, or a row under one.

/** A title with the cell beside it: the contract, or the scenario's name. */
export interface TitleLine extends Line {
  readonly kind: "title";
  readonly section: Section;
  readonly owner?: Cell;
}
/** What the columns under it hold. */
interface HeaderLine extends Line {
  readonly kind: "header";
  readonly read: HeaderRead;
}
/** A quantity, with all that its label may mean where it stands. */
export interface QuantityLine extends Line {
  readonly kind: "quantity";
  readonly header: RowsHeader;
  readonly meant: readonly Entry[];
}
/** A row of a table. */
export interface ItemLine extends Line {
  readonly kind: "item";
  readonly header: TableHeader;
  /** The title of a lot above it. */
  readonly lot?: string;
}
/** What cannot be read: a title nobody knows, the first row of a table without its header, and what follows either. */
interface UnreadLine extends Line {
  readonly kind: "unknownTitle" | "headless" | "unread";
}
/** A row that is no item: a total, what may be one, or the title of a lot. */
interface AsideLine extends Line {
  readonly kind: "total" | "unclearTotal" | "lot";
  /** Where its name stands. */
  readonly at: number;
}
export type KnownLine = TitleLine | HeaderLine | QuantityLine | ItemLine | AsideLine | UnreadLine;

/** What can be told of a line whatever stands above it. */
interface Glance {
  readonly line: Line;
  /** The section that its first cell names. */
  readonly named?: Section;
  /** Its texts, if it has nothing else, and the header of quantity rows that they are. */
  readonly texts?: readonly ColumnText[];
  readonly rows?: HeaderRead;
}

/** What the lines above make of the next one. */
interface Standing {
  readonly section: Section;
  readonly header?: HeaderRead["header"];
  readonly hasRows: boolean;
  readonly isUnread: boolean;
  /** The words of labels and titles so far, of which a row may be the total. */
  readonly words: Set<string>;
  readonly isBelowTotal?: boolean;
  readonly lot?: string;
}

/** The lines of a block, each with what it is. Lines under an unknown title are left unread: the title is what is wrong. */
export function knownLines(lines: readonly Line[]): readonly KnownLine[] {
  const glances = lines.map(glanceAt);
  let standing: Standing = { section: sectionOf("scenario"), hasRows: false, isUnread: false, words: new Set() };
  return glances.map((glance, i) => {
    const known = kindOf(glance, glances[i + 1], standing);
    standing = { ...after(standing, known), isBelowTotal: known.kind === "total" };
    for (const word of wordsOf(known)) standing.words.add(word);
    return known;
  });
}

function glanceAt(line: Line): Glance {
  const [first] = line.cells;
  const named = first?.kind === "text" ? sectionNamed(first.value) : undefined;
  const texts = line.cells.some(isFigure) ? undefined : columnTexts(line);
  const rows = texts && rowsHeader(texts);
  return { line, ...(named && { named }), ...(texts && { texts }), ...(rows && { rows }) };
}

/** A number with its unit, or a range, which stands over no column: "4 to 7", "€ 1,250". */
const isFigure = (cell: Cell): boolean => cell.kind === "text" && /^[\s(+−–-]*(?:[€$£]\s*)?\d/.test(cell.value);

function kindOf(glance: Glance, next: Glance | undefined, standing: Standing): KnownLine {
  const { line } = glance;
  const { section, header: above } = standing;
  const read = headerUnder(section, glance);
  const title = titleOf(glance, next, standing);
  const isFirst = !above && !standing.hasRows;
  if (title && !(read && isFirst)) return title;
  if (isUnknownTitle(glance, next, standing)) return { ...line, kind: "unknownTitle" };
  if (standing.isUnread) return { ...line, kind: "unread" };
  if (read) return { ...line, kind: "header", read };
  if (above?.form === "table") {
    const { lot } = standing;
    return (
      asideIn(line, above, standing) ?? { ...line, kind: "item", header: above, ...(lot !== undefined && { lot }) }
    );
  }
  const [label] = line.cells;
  const meant = label?.kind === "text" && !section.free ? entriesInSection(label.value, section) : [];
  if (label?.kind === "text" && meant.length === 0 && totalIn(label.value, standing.words) === "total")
    return { ...line, kind: "total", at: 0 };
  // A table cannot be read before its columns are named; rows typed under its title can.
  if (section.tabular && !above && meant.length === 0) return { ...line, kind: "headless" };
  return { ...line, kind: "quantity", header: above ?? usualHeader, meant };
}

function after(standing: Standing, known: KnownLine): Standing {
  switch (known.kind) {
    case "title":
      return { section: known.section, hasRows: false, isUnread: false, words: standing.words };
    case "unknownTitle":
      return { section: standing.section, hasRows: false, isUnread: true, words: standing.words };
    case "headless":
      return { ...standing, isUnread: true };
    case "header":
      return { ...standing, header: known.read.header };
    case "quantity":
    case "item":
      return { ...standing, hasRows: true };
    case "lot":
      return { ...standing, lot: textAt(known) };
    case "total":
    case "unclearTotal":
    case "unread":
      return standing;
  }
}

const wordsOf = ({ kind, cells }: KnownLine): readonly string[] => {
  const label = kind === "item" || kind === "lot" || kind === "title" ? cells.find((cell) => cell.kind === "text") : undefined;
  return label?.kind === "text" ? plain(label.value).split(" ") : [];
}; // prettier-ignore

/** Whether a text alone in its row is a title: of a lot, of options, of a pace or of a year. */
const isTitle = (text: string): boolean =>
  isLotTitle(text) || isOption(text) || paceIn(text) !== undefined || contractYearIn(text)?.base === "";

const textAt = ({ cells, at }: AsideLine): string => {
  const cell = cells[at];
  return cell?.kind === "text" ? cell.value : "";
};

/** A row of a table that is no item. */
function asideIn(
  line: Line,
  { table, columns }: TableHeader,
  { words, isBelowTotal, hasRows }: Standing,
): AsideLine | undefined {
  const named = [...columns].find(([, column]) => column.kind === "value" && column.entry.path.join() === "name");
  const first = line.cells.findIndex((cell) => !isBlank(cell));
  // The word may stand in the column of names or, where cells are merged, at the left of the row.
  for (const at of new Set([named?.[0] ?? first, first])) {
    const cell = line.cells[at];
    if (cell?.kind !== "text") continue;
    const isAlone = line.cells.every((each, i) => i === at || isBlank(each));
    const isOfAll = table === "roles" && isPayroll(cell.value);
    const isTotal = (isBelowTotal && isTax(cell.value)) || (isOfAll && hasRows);
    const total = isTotal ? "total" : isOfAll ? "unclear" : totalIn(cell.value, words);
    if (total) return { ...line, kind: total === "total" ? "total" : "unclearTotal", at };
    if (isAlone && isTitle(cell.value)) return { ...line, kind: "lot", at };
  }
  return undefined;
}

/** A title stands alone in its row, or with the contract (the scenario's name) in the cell beside it. */
function titleOf({ line, named }: Glance, next: Glance | undefined, standing: Standing): TitleLine | undefined {
  if (!named) return undefined;
  const [first, ...others] = line.cells.filter((cell) => !isBlank(cell));
  const [owner] = others;
  const title = { ...line, kind: "title", section: named } as const;
  if (!owner) return title;
  if (others.length > 1 || owner !== line.cells[1]) return undefined;
  const isOverHeader = next?.rows !== undefined;
  // "Contrat | 2027" names a contract by a number; in a table it is an item and its first value.
  const isNumbered = named === sectionOf("contract") && (isOverHeader || standing.header?.form !== "table");
  const startsScenario = named === sectionOf("scenario") && !(standing.section === named && standing.hasRows);
  const namesOwner =
    (named.holder === "contract" && owner.kind === "text" && (isOverHeader || !isChoice(first!, owner.value))) ||
    (isNumbered && owner.kind === "number") ||
    (startsScenario && owner.kind !== "flag");
  return namesOwner ? { ...title, owner } : undefined;
}

/** "Sortie | fin d'horizon" chooses, "Sortie | Global" is a title, and so is whatever stands over a header. */
const isChoice = (label: Cell, text: string): boolean =>
  label.kind === "text" &&
  entriesNamed(label.value, ["contract"]).some(
    ({ field }) => field.type === "choice" && choiceNamed(text, field.choices) !== undefined,
  );

/** The header of rows, of the section's table, or of a table with a contract a row, as any part of contracts may be given. */
function headerUnder(section: Section, { rows, texts }: Glance): HeaderRead | undefined {
  const table = section.table && texts && tableHeader(texts, section.table);
  const header = rows && table ? clearer(rows, table, section) : (rows ?? table);
  if (header || section.holder !== "contract" || !texts) return header;
  const byContract = tableHeader(texts, "contracts");
  return byContract && nameColumn(byContract.header) !== undefined ? byContract : undefined;
}

/** Words such as "Minimum" head columns of rows and of tables: what leaves fewer of them unknown is meant. */
function clearer(rows: HeaderRead, table: HeaderRead, { tabular }: Section): HeaderRead {
  const more = rows.unknown.length - table.unknown.length;
  return more > 0 || (more === 0 && tabular) ? table : rows;
}

/** A lone text that no quantity is called, with a header under it. */
function isUnknownTitle({ line }: Glance, next: Glance | undefined, standing: Standing): boolean {
  if (!next?.texts) return false;
  const [first, ...others] = line.cells.filter((cell) => !isBlank(cell));
  if (first?.kind !== "text" || others.length > 1 || others.some(({ kind }) => kind !== "text")) return false;
  if (entriesNamed(first.value, ["scenario", "contract"]).length > 0 || titleOf(next, undefined, standing))
    return false;
  const { texts, rows } = next;
  return rows !== undefined || (Object.keys(tables) as TableId[]).some((table) => tableHeader(texts, table));
}
