import { LONGEST } from "../../ground/longest";
import { plain } from "../../ground/nearest";
import type { TableColumn } from "../words/headers";
import { tableColumn, withoutBrackets } from "../words/headers";
import { isBuyerHead, isCountHead, isOfUnit, isReckonedHead, priceHead } from "../words/offerHeads";
import type { TableId } from "../words/sections";
import { unitApart, unitTokens, unitWord } from "../words/unitWords";
import type { GivenRange } from "./givenCells";

// What each column of a comparison of offers holds by the words over it: a term, a price, what is worked out, a name.

/** A text over a column. */
export interface Headed {
  readonly index: number;
  readonly text: string;
}

/** A term of price lines that a column gives for all providers. */
export interface TermColumn {
  readonly index: number;
  readonly text: string;
  readonly term: Extract<Term, { kind: "value" }>;
}
/** What a price line says beside its name, its unit price and what the buyer takes of it. */
export type Term = Extract<TableColumn, { kind: "value" | "counted" }>;

/** A column of someone: whose, and the unit behind the name. */
export interface Head extends Headed {
  readonly unit?: string;
}

/**
 * What each column holds that is neither label nor unit: a term of price lines, what is worked out from others, what
 * someone says. Providers are those known, or whatever stands over no other column.
 */
export function headsIn(named: readonly Headed[], table: TableId | undefined, known?: readonly string[]) {
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
    ...(known ?? []).map(plain),
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
      heads.push({ index, text: known[0]!, ...(unit !== undefined && { unit }) });
    else {
      const isTheirs = said === "price" && name !== "" && plainNames.has(plain(name));
      const own = isTheirs || said === undefined ? name : head.text;
      heads.push({ index, text: own, ...(unit !== undefined && { unit }) });
    }
  }
  if (!known) return { terms, leftOut, unknown, heads };
  const texts = new Set([...heads.map(({ text }) => plain(text)), ...known.map(plain)]);
  const isKnown = ({ text }: Head): boolean => {
    const { name } = partOf(text, texts);
    return isBuyer(name) || known.some((owner) => plain(owner) === plain(name));
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

/** Whether a name over a column is the buyer's, or that of what is counted. */
export const isBuyer = (name: string): boolean => isBuyerHead(name) || isCountHead(name);

const ENDS = { bas: "low", low: "low", haut: "high", high: "high" } as const;

/** "Alpha bas" is an end of Alpha's range where another column is Alpha's too: a provider may be called "Pays-Bas". */
export function partOf(
  text: string,
  texts: ReadonlySet<string>,
): { readonly name: string; readonly part: keyof GivenRange } {
  const words = plain(text).split(" ");
  const end = words.at(-1)!;
  const base = words.slice(0, -1).join(" ");
  const others = ["", ...Object.keys(ENDS).filter((other) => other !== end)];
  const isEnd = base !== "" && Object.hasOwn(ENDS, end) && others.some((other) => texts.has(`${base} ${other}`.trim()));
  if (!isEnd) return { name: text, part: "likely" };
  return { name: text.slice(0, -end.length).trim(), part: ENDS[end as keyof typeof ENDS] };
}
