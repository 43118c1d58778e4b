import type { Label } from "../formula/row";
import { plain } from "../model/nearest";
import type { Cell, Line } from "./cell";
import { EMPTY, linesOf } from "./cell";
import type { Language } from "./language";
import { languageOf } from "./language";
import type { Entry } from "./names";
import { entriesInSection } from "./names";
import type { Section } from "./sections";
import { sectionNamed, sectionOf } from "./sections";

// A comparison of offers as it stands on its sheet: one row for each quantity, one column for each provider, and one for
// what the buyer supposes of all of them (docs/offers.md).

/** The cells by which someone gives a quantity: one number, or a range in columns "… bas" and "… haut". */
export type Given = Readonly<Partial<Record<"low" | "likely" | "high", Cell>>>;

export interface OfferRow {
  readonly row: number;
  readonly label: string;
  /** What the buyer supposes of every offer; of a work unit, how many of them a year takes. */
  readonly buyer: Given | undefined;
  /** What each provider says, in the order of the columns; undefined where the cell is empty. */
  readonly offered: readonly (Given | undefined)[];
}
/** A quantity of the scenarios; `entry` is undefined when its label means none, or more than one. */
export interface QuantityRow extends OfferRow {
  readonly section: Section;
  readonly entry: Entry | undefined;
}

export interface OfferSheet {
  readonly language: Language;
  /** In the order of their columns, as they are written. */
  readonly providers: readonly { readonly name: string; readonly column: number }[];
  readonly buyerColumn: number;
  readonly headerRow: number;
  readonly quantities: readonly QuantityRow[];
  /** The price schedule: prices of the providers, yearly quantities of the buyer. */
  readonly prices: readonly OfferRow[];
}

export const offersTitle: Label = { fr: "Comparatif des offres", en: "Comparison of offers" };
export const pricesTitle: Label = { fr: "Bordereau des prix unitaires", en: "Price schedule" };
export const buyerTitle: Label = { fr: "Acheteur", en: "Buyer" };

const words = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(plain));
const TITLES = words(offersTitle.fr, offersTitle.en, "Offres", "Offers", "Comparaison des offres");
const PRICES = words(pricesTitle.fr, pricesTitle.en, "Bordereau des prix", "BPU", "Unités d'œuvre", "Work units");
const LABELS = words("Libellé", "Label", "Quantité", "Quantity", "Unité d'œuvre", "Work unit");
const NOTES = words("Unité", "Unit", "Source", "Note", "Notes", "Remarque", "Commentaire", "Comment");
const BUYER = words(buyerTitle.fr, buyerTitle.en, "Pour tous", "For all", "Quantité par an", "Quantity per year");
const INCLUDED = words("inclus", "inclu", "included", "compris", "offert", "gratuit", "free");
const UNPRICED = words("nc", "n c", "non chiffré", "non renseigné", "not priced", "not given", "néant");
const ENDS = { bas: "low", low: "low", haut: "high", high: "high" } as const;

/** Whether cells are a comparison of offers: they say so in their first one. */
export const isOfferSheet = (cells: unknown): boolean => titleOf(linesOf(cells)[0]) !== undefined;

function titleOf(line: Line | undefined): Line | undefined {
  const first = line?.cells[0];
  return first?.kind === "text" && TITLES.has(plain(first.value)) ? line : undefined;
}

/** The rows and columns of a comparison of offers; undefined when there is no header that names a provider. */
export function offerSheet(cells: unknown): OfferSheet | undefined {
  const [, ...lines] = linesOf(cells);
  const headerAt = lines.findIndex((line) => isHeader(line));
  const header = lines[headerAt];
  if (!header) return undefined;
  const columns = columnsOf(header);
  const rows = lines.slice(headerAt + 1);
  // Empty cells may have arrived as 0: then none is empty.
  const zeroIsEmpty = rows.every(({ cells }) => columns.all.every((index) => (cells[index] ?? EMPTY).kind !== "empty"));
  const givenIn = (line: Line, owner: Owner) => given(line, owner, zeroIsEmpty);

  const quantities: QuantityRow[] = [];
  const prices: OfferRow[] = [];
  let section: Section | "prices" = sectionOf("contract");
  for (const line of rows) {
    const label = textOf(line.cells[0]);
    const row: OfferRow = {
      row: line.row,
      label,
      buyer: givenIn(line, columns.buyer),
      offered: columns.providers.map((provider) => givenIn(line, provider)),
    };
    const isAlone = row.buyer === undefined && row.offered.every((each) => each === undefined);
    if (isAlone && PRICES.has(plain(label))) section = "prices";
    else if (isAlone && sectionNamed(label)) section = sectionNamed(label)!;
    else if (isHeader(line) || (isAlone && label === "")) continue;
    else if (section === "prices") prices.push(row);
    else quantities.push({ ...row, section, entry: onlyOf(entriesInSection(label, section)) });
  }
  return {
    language: languageOf(lines),
    providers: columns.providers.map((owner) => ({ name: owner.name, column: columnOf(owner, header) })),
    buyerColumn: columnOf(columns.buyer, header),
    headerRow: header.row,
    quantities,
    prices,
  };
}

/** A row that names its columns begins with a word for labels, and has texts only. */
const isHeader = ({ cells: [first, ...others] }: Line): boolean =>
  first?.kind === "text" &&
  LABELS.has(plain(first.value)) &&
  others.some(({ kind }) => kind === "text") &&
  others.every(({ kind }) => kind === "text" || kind === "empty");

/** Whose columns they are, and where each part stands. */
interface Owner {
  readonly name: string;
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
}

const columnOf = ({ low, likely }: Owner, { margin }: Line): number => margin + (likely ?? low ?? 0) + 1;

function columnsOf({ cells }: Line): { buyer: Owner; providers: readonly Owner[]; all: readonly number[] } {
  const owners = new Map<string, Owner>();
  const all: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = textOf(cell);
    if (index === 0 || text === "" || NOTES.has(plain(text))) continue;
    all.push(index);
    const end = plain(text).split(" ").at(-1)!;
    const part = Object.hasOwn(ENDS, end) ? ENDS[end as keyof typeof ENDS] : "likely";
    const name = part === "likely" ? text : text.slice(0, text.lastIndexOf(" ")).trim();
    const key = BUYER.has(plain(name)) ? "" : name;
    owners.set(key, { name, ...owners.get(key), [part]: index });
  }
  const providers = [...owners].filter(([key]) => key !== "").map(([, owner]) => owner);
  return { buyer: owners.get("") ?? { name: "" }, providers, all };
}

function given({ cells }: Line, owner: Owner, zeroIsEmpty: boolean): Given | undefined {
  const parts = (["low", "likely", "high"] as const).flatMap((part) => {
    const cell = owner[part] === undefined ? EMPTY : understood(cells[owner[part]] ?? EMPTY);
    const isEmpty = cell.kind === "empty" || (zeroIsEmpty && cell.kind === "number" && cell.value === 0);
    return isEmpty ? [] : [[part, cell] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** "inclus" is 0, "n.c." is nothing. */
function understood(cell: Cell): Cell {
  if (cell.kind !== "text") return cell;
  const word = plain(cell.value);
  if (INCLUDED.has(word)) return { kind: "number", value: 0 };
  return UNPRICED.has(word) || word === "" ? EMPTY : cell;
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : String(cell.value).trim();

const onlyOf = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
