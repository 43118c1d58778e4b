import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { isBlank } from "../cell";
import { isCountHead, isLabelHead, isNoteHead, isUnitHead, isWorkUnitHead, mayBeLabel } from "../words/offerHeads";
import type { TableId } from "../words/sections";
import type { Head, Headed, TermColumn } from "./columnHeads";
import { headsIn, isBuyer, partOf } from "./columnHeads";
import type { Owner } from "./givenCells";
import { textOf } from "./givenCells";

// What stands over the columns of a comparison of offers: labels, units, what the buyer says, what each provider says, and
// under price lines the terms that hold for all of them (docs/offers.md). Each column goes by its own words.

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
  const { terms, heads, leftOut, unknown } = headsIn(named, "priceLines");
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
  const { terms, heads, leftOut, unknown } = headsIn(
    named,
    table,
    main.providers.map(({ name }) => name),
  );
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

/** The number of the column on the sheet in which someone answers. */
export const columnOf = ({ low, likely, high }: Owner, { margin }: Line): number =>
  margin + (likely ?? low ?? high ?? 0) + 1;
