import type { Label, Language } from "../../ground/label";
import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { EMPTY, isBlank, linesOf, areTooMany } from "../cell";
import { languageOf } from "../reading/languageOf";
import type { Entry } from "../words/names";
import { entriesInSection } from "../words/names";
import type { BlockProblem } from "../reading/blockProblem";
import type { Section } from "../words/sections";
import { sectionNamed, sectionOf } from "../words/sections";

// A comparison of offers as it stands on its sheet: one row for each quantity, one column for each provider, and one for
// what the buyer supposes of all of them (docs/offers.md).

/** The cells by which someone gives a quantity: one number, or a range in columns "… bas" and "… haut". */
export type GivenRange = Readonly<Partial<Record<"low" | "likely" | "high", Cell>>>;

interface OfferRow {
  readonly row: number;
  readonly label: string;
  /** What the buyer supposes of every offer; of a work unit, how many of them a year takes. */
  readonly buyer: GivenRange | undefined;
  /** What each provider says, in the order of the columns; undefined where the cell is empty. */
  readonly offered: readonly (GivenRange | undefined)[];
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
  readonly labelColumn: number;
  readonly buyerColumn: number;
  readonly headerRow: number;
  readonly quantities: readonly QuantityRow[];
  /** The price schedule: prices of the providers, yearly quantities of the buyer. */
  readonly prices: readonly OfferRow[];
  readonly problems: readonly BlockProblem[];
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

/** The rows and columns of a comparison of offers; undefined when cells are none. Without a header it names no provider. */
export function offerSheet(cells: unknown): OfferSheet | undefined {
  const given = linesOf(cells);
  const title = titleOf(given[0]);
  // What is too large is refused as a scenario is.
  if (!title || areTooMany(given)) return undefined;
  const lines = given.slice(1);
  const headed = lines.map((line) => ({ line, columns: isHeader(line) ? columnsOf(line) : undefined }));
  const headerAt = headed.findIndex(({ columns }) => columns !== undefined);
  const { line: header, columns = columnsOf(header) } = headed[headerAt] ?? { line: { ...title, cells: [] } };
  let current = columns;
  // Empty cells may have arrived as 0: then those beside the title have.
  const zeroIsEmpty = columns.all.every((index) => isZero(title.cells[index] ?? EMPTY));

  const quantities: QuantityRow[] = [];
  const prices: OfferRow[] = [];
  let section: Under = sectionOf("contract");
  for (const { line, columns: ofHeader } of headed.slice(headerAt + 1)) {
    if (ofHeader) current = inOrderOf(columns, ofHeader) ?? current;
    const row = rowOf(line, current, zeroIsEmpty);
    const opened = titledIn(row);
    if (opened) section = opened;
    else if (ofHeader || saysNothing(row)) continue;
    else if (section === "prices") prices.push(row);
    else quantities.push({ ...row, section, entry: onlyOf(entriesInSection(row.label, section)) });
  }
  return {
    language: languageOf(lines),
    providers: columns.providers.map((owner) => ({ name: owner.name, column: columnOf(owner, header) })),
    labelColumn: header.margin + 1,
    buyerColumn: columnOf(columns.buyer, header),
    headerRow: header.row,
    quantities,
    prices,
    problems: columns.repeated.map(({ name, index }) => {
      return {
        code: "duplicateName",
        at: "",
        value: name,
        row: header.row,
        column: header.margin + index + 1,
        label: name,
      };
    }),
  };
}

/** The columns of a header further down, in the order of the first; undefined where it does not name all providers. */
function inOrderOf({ buyer, providers }: Columns, columns: Columns): Columns | undefined {
  const named = new Map(columns.providers.map((owner) => [plain(owner.name), owner]));
  const found = providers.flatMap(({ name }) => named.get(plain(name)) ?? []);
  const ofBuyer = columns.buyer.name === "" ? buyer : columns.buyer;
  return found.length === providers.length ? { ...columns, buyer: ofBuyer, providers: found } : undefined;
}

/** Under which title a row stands. */
type Under = Section | "prices";

const rowOf = (line: Line, { buyer, providers }: Columns, zeroIsEmpty: boolean): OfferRow => ({
  row: line.row,
  label: textOf(line.cells[0]),
  buyer: given(line, buyer, zeroIsEmpty),
  offered: providers.map((provider) => given(line, provider, zeroIsEmpty)),
});

const isAlone = ({ buyer, offered }: OfferRow): boolean =>
  buyer === undefined && offered.every((each) => each === undefined);

/** A title stands alone in its row. */
function titledIn(row: OfferRow): Under | undefined {
  if (!isAlone(row)) return undefined;
  return PRICES.has(plain(row.label)) ? "prices" : sectionNamed(row.label);
}

const saysNothing = (row: OfferRow): boolean => row.label === "" && isAlone(row);

/** A row that names its columns begins with a word for labels, and has texts only. */
const isHeader = ({ cells: [first, ...others] }: Line): boolean =>
  first?.kind === "text" &&
  LABELS.has(plain(first.value)) &&
  others.some(({ kind }) => kind === "text") &&
  others.every((cell) => cell.kind === "text" || isBlank(cell));

/** Whose columns they are, and where each part stands. */
interface Owner {
  readonly name: string;
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
}

const columnOf = ({ low, likely }: Owner, { margin }: Line): number => margin + (likely ?? low ?? 0) + 1;

interface Columns {
  readonly buyer: Owner;
  readonly providers: readonly Owner[];
  readonly all: readonly number[];
  /** Names over more columns than they can have. */
  readonly repeated: readonly { readonly name: string; readonly index: number }[];
}

function columnsOf({ cells }: Line): Columns {
  const headed = [...cells.entries()]
    .map(([index, cell]) => ({ index, text: textOf(cell) }))
    .filter(({ index, text }) => index > 0 && text !== "" && !NOTES.has(plain(text)));
  const texts = new Set(headed.map(({ text }) => plain(text)));
  const owners = new Map<string, Owner>();
  const repeated: { name: string; index: number }[] = [];
  for (const { index, text } of headed) {
    const { name, part } = partOf(text, texts);
    const key = BUYER.has(plain(name)) ? BUYER_KEY : plain(name);
    const known = owners.get(key);
    if (known?.[part] === undefined) owners.set(key, { name, ...known, [part]: index });
    else repeated.push({ name, index });
  }
  const providers = [...owners].filter(([key]) => key !== BUYER_KEY).map(([, owner]) => owner);
  return { buyer: owners.get(BUYER_KEY) ?? { name: "" }, providers, all: headed.map(({ index }) => index), repeated };
}
const BUYER_KEY = "";

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

function given({ cells }: Line, owner: Owner, zeroIsEmpty: boolean): GivenRange | undefined {
  const parts = (["low", "likely", "high"] as const).flatMap((part) => {
    const raw = owner[part] === undefined ? EMPTY : (cells[owner[part]] ?? EMPTY);
    const cell = zeroIsEmpty && isZero(raw) ? EMPTY : understood(raw);
    return cell.kind === "empty" ? [] : [[part, cell] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.value === 0;

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
