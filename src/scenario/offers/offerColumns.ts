import type { Label } from "../../ground/label";
import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { TableColumn } from "../words/headers";
import { tableColumn, withoutBrackets } from "../words/headers";
import type { TableId } from "../words/sections";

// What stands over the columns of a comparison of offers: labels, units, what the buyer says, what each provider says, and
// under price lines the terms that hold for all of them (docs/offers.md). Each column goes by its own words.

export const buyerTitle: Label = { fr: "Acheteur", en: "Buyer" };

const words = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(plain));
const LABELS = words("Libellé", "Label", "Désignation", "Description", "Unité d'œuvre", "Work unit", "Ligne de prix", "Price line", "Ligne", "Line", "Prestation", "Article", "Item"); // prettier-ignore
/** At the head of quantity rows a word for labels, over price lines the quantities of the buyer. */
const COUNTS = words("Quantité", "Quantity");
const UNITS = words("Unité", "Unit", "Unité de facturation", "Billing unit");
const NOTES = words("Source", "Note", "Notes", "Remarque", "Commentaire", "Comment", "N°", "No.", "Réf.", "Référence", "Reference", "Code"); // prettier-ignore
const BUYER = words(buyerTitle.fr, buyerTitle.en, "Pour tous", "For all", "Quantité par an", "Quantity per year", "Quantité estimative", "Quantité estimée", "Estimated quantity", "Quantité annuelle", "Annual quantity", "Quantité estimative annuelle", "Qté", "Qty"); // prettier-ignore
const ENDS = { bas: "low", low: "low", haut: "high", high: "high" } as const;

/** The cells by which someone gives a quantity: one number, or a range in columns "… bas" and "… haut". */
export type GivenRange = Readonly<Partial<Record<keyof typeof PARTS, Cell>>>;
const PARTS = { low: true, likely: true, high: true } as const;

/** Whose columns they are, and where each part stands. */
export interface Owner {
  readonly name: string;
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
}

/** A term of price lines that a column gives for all providers. */
interface TermColumn {
  readonly index: number;
  readonly text: string;
  readonly term: Term;
}
/** What a price line says beside its name, its unit price and what the buyer takes of it. */
export type Term = Extract<TableColumn, { kind: "value" | "counted" }>;

export interface Columns {
  readonly label: number;
  readonly unit: number | undefined;
  readonly buyer: Owner;
  readonly providers: readonly Owner[];
  readonly terms: readonly TermColumn[];
  readonly all: readonly number[];
  /** Names over more columns than they can have. */
  readonly repeated: readonly Headed[];
  /** What nobody knows over a column, under a header that names the providers. */
  readonly unknown: readonly Headed[];
}
interface Headed {
  readonly index: number;
  readonly text: string;
}

/** A row that names its columns has texts only, among them a word for labels: first, or beside another known word. */
export function isHeader({ cells }: Line): boolean {
  const texts = cells.flatMap((cell) => (cell.kind === "text" ? [plain(cell.value)] : []));
  if (texts.length < 2 || !cells.every((cell) => cell.kind === "text" || isBlank(cell))) return false;
  const [first] = cells;
  if (first?.kind === "text" && [LABELS, COUNTS].some((known) => known.has(texts[0]!))) return true;
  return texts.some((text) => LABELS.has(text)) && texts.some((text) => UNITS.has(text) || BUYER.has(text) || COUNTS.has(text)); // prettier-ignore
}

/** The columns of the sheet's own header: what is no other column is a provider. */
export function columnsOf(header: Line): Columns {
  const headed = headedIn(header);
  const label = labelIn(headed);
  const others = headed.filter(({ index }) => index !== label);
  const { unit, named } = split(others);
  const texts = new Set(named.map(({ text }) => plain(text)));
  const terms: TermColumn[] = [];
  const { owners, repeated } = ownersOf(
    named.filter((each) => {
      const term = termNamed(each.text, "priceLines");
      if (term) terms.push({ ...each, term });
      return term === undefined;
    }),
    texts,
  );
  const providers = [...owners].filter(([key]) => key !== BUYER_KEY).map(([, owner]) => owner);
  const buyer = owners.get(BUYER_KEY) ?? NOBODY;
  return { label, unit, buyer, providers, terms, all: named.map(({ index }) => index), repeated, unknown: [] };
}

/**
 * The columns of a header further down: providers go by the names they have in the sheet's own, in whatever order; a
 * column over which nothing stands is what it is there.
 */
export function columnsUnder(main: Columns, header: Line, table: TableId | undefined): Columns {
  const headed = headedIn(header);
  const label = labelIn(headed);
  const { unit, named } = split(headed.filter(({ index }) => index !== label));
  const known = new Map(main.providers.map(({ name }) => [plain(name), name]));
  const texts = new Set([...named.map(({ text }) => plain(text)), ...known.keys()]);
  const terms: TermColumn[] = [];
  const unknown: Headed[] = [];
  const owned = named.filter((each) => {
    const { name } = partOf(each.text, texts);
    if (known.has(plain(name)) || isBuyer(name)) return true;
    const term = table && termNamed(each.text, table);
    if (term) terms.push({ ...each, term });
    else unknown.push(each);
    return false;
  });
  const { owners, repeated } = ownersOf(owned, texts);
  const taken = new Set(headed.map(({ index }) => index));
  const free = (owner: Owner): Owner => {
    const parts = Object.entries(owner).filter(([, index]) => typeof index === "string" || !taken.has(index as number));
    return Object.fromEntries(parts) as unknown as Owner;
  };
  return {
    label,
    unit: unit ?? (main.unit !== undefined && !taken.has(main.unit) ? main.unit : undefined),
    buyer: owners.get(BUYER_KEY) ?? free(main.buyer),
    providers: main.providers.map((owner) => owners.get(plain(owner.name)) ?? free(owner)),
    terms,
    all: named.map(({ index }) => index),
    repeated,
    unknown,
  };
}

/** The term of a price line that a text names. Example: "Inclus", "Décompte", "Année 2". */
export function termNamed(text: string, table: TableId): Term | undefined {
  const column = tableColumn(text, table) ?? tableColumn(withoutBrackets(text), table);
  if (column?.kind === "counted") return column;
  if (column?.kind !== "value") return undefined;
  const [key] = column.entry.path;
  return key === "name" || (key === "unitPrice" && column.year === undefined) ? undefined : column;
}

const headedIn = ({ cells }: Line): readonly Headed[] =>
  [...cells.entries()].map(([index, cell]) => ({ index, text: textOf(cell) })).filter(({ text }) => text !== "");

function labelIn(headed: readonly Headed[]): number {
  const label = headed.find(({ text }) => LABELS.has(plain(text))) ?? headed[0];
  return label?.index ?? 0;
}

function split(headed: readonly Headed[]): { readonly unit: number | undefined; readonly named: readonly Headed[] } {
  const unit = headed.find(({ text }) => UNITS.has(plain(text)))?.index;
  const named = headed.filter(({ text }) => !NOTES.has(plain(text)) && !UNITS.has(plain(text)));
  return { unit, named };
}

const isBuyer = (name: string): boolean => BUYER.has(plain(name)) || COUNTS.has(plain(name));
const BUYER_KEY = "";
const NOBODY: Owner = { name: "" };

function ownersOf(headed: readonly Headed[], texts: ReadonlySet<string>) {
  const owners = new Map<string, Owner>();
  const repeated: Headed[] = [];
  for (const { index, text } of headed) {
    const { name, part } = partOf(text, texts);
    const key = isBuyer(name) ? BUYER_KEY : plain(name);
    const known = owners.get(key);
    if (known?.[part] === undefined) owners.set(key, { name, ...known, [part]: index });
    else repeated.push({ index, text: name });
  }
  return { owners, repeated };
}

/** "Alpha bas" is an end of Alpha's range where another column is Alpha's too: a provider may be called "Pays-Bas". */
function partOf(text: string, texts: ReadonlySet<string>): { readonly name: string; readonly part: keyof GivenRange } {
  const words = plain(text).split(" ");
  const end = words.at(-1)!;
  const base = words.slice(0, -1).join(" ");
  const others = ["", ...Object.keys(ENDS).filter((other) => other !== end)];
  const isEnd = base !== "" && Object.hasOwn(ENDS, end) && others.some((other) => texts.has(`${base} ${other}`.trim()));
  if (!isEnd) return { name: text, part: "likely" };
  return { name: text.slice(0, -end.length).trim(), part: ENDS[end as keyof typeof ENDS] };
}

/** The number of the column on the sheet in which someone answers. */
export const columnOf = ({ low, likely, high }: Owner, { margin }: Line): number =>
  margin + (likely ?? low ?? high ?? 0) + 1;

/** What the cells of a row give in someone's columns; "inclus" is 0, "n.c." is nothing. */
export function given({ cells }: Line, owner: Owner, zeroIsEmpty: boolean): GivenRange | undefined {
  const parts = (Object.keys(PARTS) as (keyof GivenRange)[]).flatMap((part) => {
    const raw = owner[part] === undefined ? EMPTY : (cells[owner[part]] ?? EMPTY);
    const cell = zeroIsEmpty && isZero(raw) ? EMPTY : understood(raw);
    return cell.kind === "empty" ? [] : [[part, cell] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

const INCLUDED = words("inclus", "inclu", "incluse", "included", "compris", "comprise", "offert", "gratuit", "free");
const UNPRICED = words("nc", "n c", "non chiffré", "non renseigné", "not priced", "not given", "néant");

export const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.value === 0;

function understood(cell: Cell): Cell {
  if (cell.kind !== "text") return cell;
  const word = plain(cell.value);
  if (INCLUDED.has(word)) return { kind: "number", value: 0 };
  // What a text without letters or digits may be, "/" or "–", is no price either.
  return UNPRICED.has(word) || word === "" ? EMPTY : cell;
}

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : String(cell.value).trim();
