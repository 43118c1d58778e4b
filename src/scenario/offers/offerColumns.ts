import { LONGEST } from "../../ground/longest";
import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { ValueRead } from "../reading/cellReading";
import { unitApart, unitTokens, unitWord } from "../words/unitWords";
import type { TableColumn } from "../words/headers";
import { tableColumn, withoutBrackets } from "../words/headers";
import {
  isBuyerHead,
  isCountHead,
  isLabelHead,
  isNoteHead,
  isReckonedHead,
  isOfUnit,
  isUnitHead,
  isWorkUnitHead,
  mayBeLabel,
  priceHead,
} from "../words/offerHeads";
import type { TableId } from "../words/sections";

// What stands over the columns of a comparison of offers: labels, units, what the buyer says, what each provider says, and
// under price lines the terms that hold for all of them (docs/offers.md). Each column goes by its own words.

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
  /** The unit behind the name, which its numbers are in: "Alpha (k€ HT)". */
  readonly unit?: string;
}

/** A term of price lines that a column gives for all providers. */
interface TermColumn {
  readonly index: number;
  readonly text: string;
  readonly term: Extract<Term, { kind: "value" }>;
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
  /** What is worked out from other columns, and counts for nothing. */
  readonly leftOut: readonly Headed[];
  /** What nobody knows over a column, under a header that names the providers. */
  readonly unknown: readonly Headed[];
}
interface Headed {
  readonly index: number;
  readonly text: string;
}

/**
 * A row that names its columns has texts only: among them a word for labels, first or beside another known word, or the
 * names of two providers that the sheet's header has. Further down calendar years may name some, after a word for labels.
 */
export function isHeader({ cells }: Line, providers: readonly Owner[] = []): boolean {
  const texts = cells.flatMap((cell) => (cell.kind === "text" ? [cell.value] : []));
  const others = cells.filter((cell) => cell.kind !== "text" && !isBlank(cell));
  const areYears = others.length > 1 && providers.length > 0 && others.every(isYear);
  if (areYears && texts.length > 0 && texts.every((text) => mayBeLabel(text) || isUnitHead(text))) return true;
  if (texts.length < 2 || others.length > 0) return false;
  const names = new Set(providers.map(({ name }) => plain(name)));
  if (texts.filter((text) => names.has(plain(text))).length >= 2) return true;
  const [first] = cells;
  if (first?.kind === "text" && (mayBeLabel(first.value) || isCountHead(first.value))) return true;
  const isOther = (text: string) => isUnitHead(text) || isBuyer(text) || isNoteHead(text);
  return texts.some(mayBeLabel) && texts.some(isOther);
}

const isYear = (cell: Cell): boolean =>
  cell.kind === "number" && Number.isInteger(cell.value) && cell.value >= 2000 && cell.value < 2100;

/** The columns of the sheet's own header: what is no other column is a provider. */
export function columnsOf(header: Line): Columns {
  const headed = headedIn(header);
  const label = labelIn(headed);
  const { unit, named } = split(headed.filter(({ index }) => index !== label));
  const { terms, heads, leftOut, unknown } = headsIn(named, "priceLines", undefined);
  const { owners, repeated } = ownersOf(heads);
  const providers = [...owners].filter(([key]) => key !== BUYER_KEY).map(([, owner]) => owner);
  const buyer = owners.get(BUYER_KEY) ?? NOBODY;
  return { label, unit, buyer, providers, terms, all: named.map(({ index }) => index), repeated, leftOut, unknown };
}

/**
 * The columns of a header further down: providers go by the names they have in the sheet's own, in whatever order; a
 * column over which nothing stands is what it is there.
 */
export function columnsUnder(main: Columns, header: Line, table: TableId | undefined): Columns {
  const headed = headedIn(header);
  const label = labelIn(headed, main.label);
  const { unit, named } = split(headed.filter(({ index }) => index !== label));
  const { terms, heads, leftOut, unknown } = headsIn(named, table, main.providers);
  const { owners, repeated } = ownersOf(heads);
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
    leftOut,
    unknown,
  };
}

/** A column of someone: whose, and the unit behind the name. */
interface Head extends Headed {
  readonly unit?: string;
}

/**
 * What each column holds that is neither label nor unit: a term of price lines, what is worked out from others, what
 * someone says. Providers are those known, or whatever stands over no other column.
 */
function headsIn(named: readonly Headed[], table: TableId | undefined, known: readonly Owner[] | undefined) {
  const terms: TermColumn[] = [];
  const leftOut: Headed[] = [];
  const unknown: Headed[] = [];
  const heads: Head[] = [];
  const read = named.map((each) => ({ ...each, head: headOf(each.text) }));
  const namedBy = (said: string): readonly string[] =>
    read.flatMap(({ head }) => (head.said === said && head.name !== "" ? [plain(head.name)] : []));
  const [priced, summed] = [namedBy("price"), namedBy("workedOut")];
  // "PU Alpha | PU Beta", "PU Alpha | Montant Alpha": what follows the word is a name; of "Offre 1 | Offre 2" it numbers one.
  const owners = priced.filter((name) => (priced.length > 1 && /\p{L}{2}/u.test(name)) || summed.includes(name));
  const plainNames = new Set([
    ...owners,
    ...(known ?? []).map(({ name }) => plain(name)),
    ...read.map(({ head }) => (head.said === undefined ? plain(head.name) : "")).filter((name) => name !== ""),
  ]);
  const hasStatistics = read.some(({ head }) => head.said === "workedOut" && head.name === "" && !MINIMUM.has(plain(head.text))); // prettier-ignore
  for (const { index, text, head } of read) {
    const { said, name, unit } = head;
    const term = table && termNamed(text, table);
    // What is counted is the buyer's to say.
    if (term?.kind === "value" && !(said === "workedOut" && hasStatistics)) terms.push({ index, text, term });
    else if (said === "workedOut" && (name === "" || plainNames.has(plain(name)))) leftOut.push({ index, text });
    else if (
      hasTax(unit) &&
      read.some((other) => other.index !== index && plain(other.head.name) === plain(name) && !hasTax(other.head.unit))
    )
      leftOut.push({ index, text });
    else if (said === "workedOut") unknown.push({ index, text });
    else if (said === "price" && name === "" && known?.length === 1)
      heads.push({ index, text: known[0]!.name, ...(unit !== undefined && { unit }) });
    else {
      const isTheirs = said === "price" && name !== "" && plainNames.has(plain(name));
      const own = isTheirs || said === undefined ? name : head.text;
      heads.push({ index, text: own, ...(unit !== undefined && { unit }) });
    }
  }
  if (!known) return { terms, leftOut, unknown, heads };
  const texts = new Set([...heads.map(({ text }) => plain(text)), ...known.map(({ name }) => plain(name))]);
  const isKnown = ({ text }: Head): boolean => {
    const { name } = partOf(text, texts);
    return isBuyer(name) || known.some((owner) => plain(owner.name) === plain(name));
  };
  const strangers = new Set(heads.filter((each) => !isKnown(each)).map(({ index }) => index));
  const unnamed = named.filter(({ index }) => strangers.has(index));
  return { terms, leftOut, unknown: [...unknown, ...unnamed], heads: heads.filter(isKnown) };
}

/** Whether a unit says that amounts are with VAT: beside the same without, they are worked out. */
const hasTax = (unit: string | undefined): boolean =>
  unit !== undefined && unitTokens(unit).some((token) => unitWord(token)?.kind === "taxed");
const TELLING: ReadonlySet<string> = new Set(["money", "share", "untaxed", "taxed"]);
const MINIMUM: ReadonlySet<string> = new Set(["minimum", "min"]);

/** A name over a column, without the unit behind it and without the word for prices or amounts beside it. */
function headOf(text: string): {
  readonly text: string;
  readonly name: string;
  readonly unit?: string;
  readonly said?: "price" | "workedOut";
} {
  const apart = unitApart(text);
  // "Groupe M" is a name: a unit has a currency, a tax or a percentage in it, unless what it follows is a count.
  const kinds = apart ? unitTokens(apart.unit).map((token) => unitWord(token)?.kind) : [];
  const isUnit =
    apart !== undefined &&
    !kinds.includes(undefined) &&
    (isBuyer(apart.name) || kinds.some((kind) => kind !== undefined && TELLING.has(kind)));
  const whole = isUnit ? apart.name : text;
  const unit = isUnit ? { unit: apart.unit } : {};
  if (whole.length > LONGEST) return { text: whole, name: whole, ...unit };
  const tokens = whole.split(/[\s:–—/|]+|\s-\s/u).filter(Boolean);
  const kind = isReckonedHead(whole) ? "workedOut" : (priceHead([whole]) ?? priceHead(tokens) ?? priceHead([text]));
  // "PU mensuel TTC Alpha": the tax and the period beside the word are the unit of what stands under it.
  const withUnit = (beside: readonly string[]) => {
    const said = beside.filter(isOfUnit).join(" ");
    return said === "" ? unit : { unit: [apart && isUnit ? apart.unit : "", said].filter(Boolean).join(" ") };
  };
  if (kind) return { text: whole, name: "", said: kind, ...withUnit(tokens) };
  for (let count = tokens.length - 1; count > 0; count--) {
    const [first, rest] = [tokens.slice(0, count), tokens.slice(count)];
    const [before, last] = [tokens.slice(0, -count), tokens.slice(-count)];
    const [ofFirst, ofLast] = [priceHead(first), priceHead(last)];
    if (ofFirst) return { text: whole, name: rest.join(" ").replace(/^(?:de |du |of |d['’])/u, ""), said: ofFirst, ...withUnit(first) }; // prettier-ignore
    if (ofLast) return { text: whole, name: before.join(" "), said: ofLast, ...withUnit(last) };
  }
  return { text: whole, name: whole, ...unit };
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

/** @param above where labels stand in the sheet's own header, and here too where nothing stands over them */
function labelIn(headed: readonly Headed[], above?: number): number {
  const texts = headed.map(({ text }) => text);
  const isFree = above !== undefined && !headed.some(({ index }) => index === above);
  const label = headed.find(({ text }) => isLabelHead(text, texts));
  return label?.index ?? (isFree ? above : headed[0]?.index) ?? 0;
}

function split(headed: readonly Headed[]): { readonly unit: number | undefined; readonly named: readonly Headed[] } {
  // Beside what names the rows, work units are what they are counted in, or say it again.
  const unit = (headed.find(({ text }) => isUnitHead(text)) ?? headed.find(({ text }) => isWorkUnitHead(text)))?.index;
  // "Désignation | Description": the second says more of the first.
  const isOther = (text: string): boolean => isNoteHead(text) || isUnitHead(text) || mayBeLabel(text);
  const named = headed.filter(({ text }) => !isOther(text));
  return { unit, named };
}

const isBuyer = (name: string): boolean => isBuyerHead(name) || isCountHead(name);
const BUYER_KEY = "";
const NOBODY: Owner = { name: "" };

function ownersOf(heads: readonly Head[]) {
  const texts = new Set(heads.map(({ text }) => plain(text)));
  const owners = new Map<string, Owner>();
  const repeated: Headed[] = [];
  for (const { index, text, unit } of heads) {
    const { name, part } = partOf(text, texts);
    const key = isBuyer(name) ? BUYER_KEY : plain(name);
    const known = owners.get(key);
    if (known?.[part] === undefined)
      owners.set(key, { name, ...(unit !== undefined && { unit }), ...known, [part]: index }); // prettier-ignore
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

/** What a provider answers in a row that is no value. */
export interface Said {
  readonly text: string;
  readonly isNotOffered: boolean;
  /** Why it cannot be read, of a text that answers nothing. */
  readonly unread?: ValueRead["unread"][number]["code"];
}

/** What the cells of a row say in someone's columns; a text of signs alone, "–", says nothing. */
export function given({ cells }: Line, owner: Owner, zeroIsEmpty: boolean): GivenRange | undefined {
  const parts = (Object.keys(PARTS) as (keyof GivenRange)[]).flatMap((part) => {
    const cell = owner[part] === undefined ? EMPTY : (cells[owner[part]] ?? EMPTY);
    const isNothing = cell.kind === "text" && !/[\p{L}\p{N}€$£]/u.test(cell.value);
    return cell.kind === "empty" || isNothing || (zeroIsEmpty && isZero(cell)) ? [] : [[part, cell] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

export const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.value === 0;

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : String(cell.value).trim();
