import { plain } from "../../ground/nearest";
import type { Line } from "../cell";
import { isBlank } from "../cell";
import type { Entry } from "./names";
import { entriesNamed } from "./names";
import type { TableId } from "./sections";
import { tables } from "./sections";
import { signApart, unitApart, unitWord } from "./unitWords";
import { isCount } from "./offerHeads";
import { contractYearIn } from "./yearNames";

// Header rows: what each column of quantity rows and of tables holds.

/** The cells that make one value: a plain number stands in `likely`. */
export type Part = "low" | "likely" | "high" | "mean" | "sd" | "law";
type RowColumn = "label" | "unit" | "source" | Part;

const parts: Readonly<Record<Part, readonly string[]>> = {
  low: ["bas", "basse", "low", "min", "minimum"],
  likely: ["probable", "likely", "mode", "valeur", "value", "le plus probable", "most likely", "part", "share"],
  high: ["haut", "haute", "high", "max", "maximum"],
  mean: ["moyenne", "mean"],
  sd: ["écart-type", "standard deviation", "sd"],
  law: ["loi", "law", "distribution"],
};
const rowWords: Readonly<Record<RowColumn, readonly string[]>> = {
  label: ["libellé", "label", "grandeur", "quantité", "quantity", "paramètre", "parameter", "hypothèse", "assumption", "donnée", "rubrique", "élément", "item", "désignation", "description", "tour", "tower"],
  unit: ["unité", "unit"],
  source: ["source", "sources", "origine", "origin", "commentaire", "comment", "remarque", "note", "notes", "justification"],
  ...parts,
}; // prettier-ignore

const indexOf = <Word extends string>(words: Readonly<Record<Word, readonly string[]>>): ReadonlyMap<string, Word> =>
  new Map((Object.keys(words) as Word[]).flatMap((word) => words[word].map((text) => [plain(text), word] as const)));

const rowColumns = indexOf(rowWords);
const partWords = indexOf(parts);
const correlationColumns = indexOf({
  first: [
    "première grandeur",
    "grandeur 1",
    "première quantité",
    "first quantity",
    "quantité 1",
    "quantity 1",
    "première",
    "first",
  ],
  second: [
    "seconde grandeur",
    "deuxième grandeur",
    "grandeur 2",
    "seconde quantité",
    "deuxième quantité",
    "second quantity",
    "quantité 2",
    "quantity 2",
    "seconde",
    "second",
  ],
  coefficient: ["coefficient", "corrélation", "correlation", "rho", "spearman"],
});

/**
 * What a column of a table holds: a part of a quantity, of a price that of one contract year, from 1; a quantity that is
 * units or uses a year as its row says; the contract an item belongs to, a side of a correlation, a note.
 */
export type TableColumn =
  | { readonly kind: "unit" }
  | { readonly kind: "value"; readonly entry: Entry; readonly part: Part; readonly year?: number }
  | { readonly kind: "counted"; readonly part: Part }
  | { readonly kind: "contract" | "note" | "source" | "first" | "second" | "coefficient" };

export interface RowsHeader {
  readonly form: "rows";
  readonly columns: ReadonlyMap<number, RowColumn>;
  /** What stands after the name of a column, in brackets or not: "Montant (k€)". */
  readonly units: ReadonlyMap<number, string>;
}
export interface TableHeader {
  readonly form: "table";
  readonly table: TableId;
  readonly columns: ReadonlyMap<number, TableColumn>;
  readonly units: ReadonlyMap<number, string>;
}
export type Header = RowsHeader | TableHeader;

/** What is written over a column. */
export interface ColumnText {
  readonly index: number;
  readonly text: string;
}
export interface HeaderRead {
  readonly header: Header;
  /** Columns that nobody knows, and those that say again what another one says: both are kept as notes. */
  readonly unknown: readonly ColumnText[];
  readonly repeated: readonly ColumnText[];
}

/** The header of quantity rows in that order, for a block typed without one. */
export const usualHeader: RowsHeader = {
  form: "rows",
  units: new Map(),
  columns: new Map((["label", "unit", "low", "likely", "high", "law", "source"] as const).map((word, i) => [i, word])),
};

/** A unit in brackets may follow the name of a column: "Prix unitaire mensuel (€)". */
export const withoutBrackets = (text: string): string =>
  text
    .trimEnd()
    .replace(/[([][^()[\]]*[)\]]$/, "")
    .trimEnd();

/** "Quantité (4 ans)", "Montant (12 mois)": of all those periods together, which is no quantity of the model. */
function isOfPeriods(text: string): boolean {
  const [, counted] = /[([]\s*\d+\s*([^\d()[\]]+)[)\]]$/u.exec(text.trimEnd()) ?? [];
  return counted !== undefined && unitWord(counted.trim())?.kind === "period";
}

/** The texts of a row that holds nothing else, undefined when it holds something else or a single text. */
export function columnTexts(line: Line): readonly ColumnText[] | undefined {
  const found: ColumnText[] = [];
  for (const [index, cell] of line.cells.entries()) {
    if (cell.kind === "text") found.push({ index, text: cell.value });
    else if (!isBlank(cell)) return undefined;
  }
  return found.length >= 2 ? found : undefined;
}

function headerOf<Column>(
  found: readonly ColumnText[],
  note: Column,
  columnNamed: (text: string) => Column | undefined,
  meaningOf: (column: Column) => string | undefined,
): { readonly columns: Map<number, Column>; readonly units: ReadonlyMap<number, string> } & Omit<HeaderRead, "header"> {
  const units = new Map<number, string>();
  const columns = new Map<number, Column>();
  const unknown: ColumnText[] = [];
  const repeated: ColumnText[] = [];
  const meanings = new Set<string>();
  for (const each of found) {
    const whole = columnNamed(each.text);
    const apart = whole === undefined ? unitApart(each.text) : signApart(each.text);
    const named = whole ?? (apart && columnNamed(apart.name)) ?? columnNamed(withoutBrackets(each.text));
    const column = isOfPeriods(each.text) ? undefined : named;
    if (apart && column !== undefined) units.set(each.index, apart.unit);
    const meaning = column && meaningOf(column);
    const isRepeated = meaning !== undefined && meanings.has(meaning);
    if (column === undefined) unknown.push(each);
    if (isRepeated) repeated.push(each);
    if (meaning !== undefined) meanings.add(meaning);
    columns.set(each.index, column === undefined || isRepeated ? note : column);
  }
  return { columns, units, unknown, repeated };
}

/** `label | unit | low | likely | high | law | source` in any order after the label, whatever it is called. */
export function rowsHeader(found: readonly ColumnText[]): HeaderRead | undefined {
  const first = found.find(({ index }) => index === 0);
  const others = found.filter(({ index }) => index > 0);
  const valueOf = (column: RowColumn) => (Object.hasOwn(parts, column) ? column : undefined);
  const read = headerOf<RowColumn>(others, "source", (text) => rowColumns.get(plain(text)), valueOf);
  const { columns, units, ...rest } = read;
  const known = others.length - rest.unknown.length;
  const hasValues = [...columns.values()].some((column) => valueOf(column) !== undefined);
  const isLabelled = !first || rowColumns.get(plain(withoutBrackets(first.text))) === "label";
  // One known word alone may be the text of a quantity; after a word for labels, or beside another, it heads a column.
  if (!hasValues || rest.unknown.length > known || (!isLabelled && known < 2)) return undefined;
  columns.set(0, "label");
  return { header: { form: "rows", columns, units }, ...rest };
}

/** The columns of a table, most of which must be known. */
export function tableHeader(found: readonly ColumnText[], table: TableId): HeaderRead | undefined {
  const { columns, units, ...rest } = headerOf<TableColumn>(
    found,
    { kind: "note" },
    (text) => tableColumn(text, table),
    meaningOf,
  );
  // A label and its unit, both called "Unités", are not two columns.
  const meanings = new Set([...columns.values()].map((column) => meaningOf(column)?.replace(/ .*/, "")));
  meanings.delete(undefined);
  const isHeader = meanings.size >= 2 && rest.unknown.length <= meanings.size;
  return isHeader ? { header: { form: "table", table, columns, units }, ...rest } : undefined;
}

/** What a column says, undefined for notes. */
function meaningOf(column: TableColumn): string | undefined {
  if (column.kind === "value") return `${column.entry.path.join(".")}${column.year ?? ""} ${column.part}`;
  if (column.kind === "counted") return `counted ${column.part}`;
  return column.kind === "note" || column.kind === "source" || column.kind === "unit" ? undefined : column.kind;
}

/** What a column of a table holds by the text over it, undefined when nobody knows it. */
export function tableColumn(text: string, table: TableId): TableColumn | undefined {
  const { holder, ofContract } = tables[table];
  const word = plain(text);
  if (!holder) {
    const kind = correlationColumns.get(word);
    return kind ? { kind } : noteColumn(word);
  }
  if (ofContract && (word === "contrat" || word === "contract")) return { kind: "contract" };
  const whole = valueColumn(word, table, "likely");
  if (whole) return whole;
  for (const [ending, part] of partWords) {
    const base = word.endsWith(` ${ending}`) ? valueColumn(word.slice(0, -ending.length), table, part) : undefined;
    if (base) return base;
  }
  return noteColumn(word);
}

/** The column of a quantity, of a price in one contract year, or of what is counted as each row says. */
function valueColumn(text: string, table: TableId, part: Part): TableColumn | undefined {
  const entry = entryOf(text, table);
  if (entry) return { kind: "value", entry, part };
  const word = plain(text);
  if (table === "priceLines" && isCount(word)) return { kind: "counted", part };
  const named = contractYearIn(word);
  const price = named && entryOf(PRICE.has(named.base) ? "unitPrice" : named.base, table);
  const isPrice = price?.field.type === "quantity" && price.field.price;
  return named && isPrice ? { kind: "value", entry: price, part, year: named.year } : undefined;
}

const PRICE: ReadonlySet<string> = new Set(["", "prix", "price"]);

function noteColumn(word: string): TableColumn | undefined {
  const column = rowColumns.get(word);
  return column === "source" || column === "unit" ? { kind: column } : undefined;
}

/** The quantity a column is for: one of the item's own, or one further inside when only one is meant. */
function entryOf(text: string, table: TableId): Entry | undefined {
  const found = entriesNamed(text, [tables[table].holder!]);
  const own = found.filter(({ path }) => path.length === 1);
  return own.length === 1 ? own[0] : found.length === 1 ? found[0] : undefined;
}

/** The column of that kind. */
export const columnOf = (
  { columns }: TableHeader,
  kind: "contract" | "first" | "second" | "coefficient",
): number | undefined => [...columns].find(([, column]) => column.kind === kind)?.[0];

/** The column that names the contract of each row in a table of contracts. */
export const nameColumn = ({ form, columns }: Header): number | undefined =>
  form === "rows"
    ? undefined
    : [...columns].find(([, column]) => column.kind === "value" && column.entry.path.join() === "name")?.[0];
