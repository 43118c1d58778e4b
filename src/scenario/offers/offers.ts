import { plan } from "../../model/plan/plan";
import { readScenario } from "../../model/reading/readScenario";
import { pointerOf, valueAt, withValue } from "../../ground/pointer";
import type { Scenario } from "../../model/scenario";
import type { Language } from "../../ground/label";
import { pathOf } from "./countedInstead";
import type { Counted, Omission, Settled } from "./offeredQuantities";
import { blockCells, essentialRows, quantityRow, saidBy, UNIT_PRICE, word } from "./offeredQuantities";
import { offerSheet } from "./offerSheet";
import type { OfferRow, PricedRow } from "./offerRow";
import type { OfferSheet } from "./offerSheet";
import { textOf } from "./givenCells";
import { otherUnits } from "./lineUnits";
import { currencyOf, isFree, isUnpriced, without, withReadAnswers } from "./readAnswers";
import type { BlockCell, BlockRow, OfferedLine } from "./offeredPrices";
import { hasOwnTerms, isPriced, priceRows } from "./offeredPrices";
import type { BlockNote, BlockProblem, Place } from "../reading/blockProblem";
import { scenarioFromCells } from "../reading/scenarioFromCells";
import { sectionOf, tables } from "../words/sections";

/** A provider who names no price in numbers: an offer that nothing stands in for. */
export interface Unpriced {
  readonly provider: string;
  readonly text: string;
  readonly row: number;
}
/** One provider's offer as a scenario of its own, under the buyer's suppositions. */
export interface Offer {
  readonly provider: string;
  readonly scenario: Scenario;
  readonly document: unknown;
  readonly omissions: readonly Omission[];
  /** How its cells were read where that is worth telling. */
  readonly notes: readonly BlockNote[];
}

export type OffersRead =
  | (SheetRead & { readonly ok: true; readonly offers: readonly Offer[]; readonly unpriced: readonly Unpriced[] })
  | (SheetRead & { readonly ok: false; readonly problems: readonly BlockProblem[] });
interface SheetRead {
  readonly language: Language;
  readonly notes: readonly BlockNote[];
}

/**
 * Reads a comparison of offers, a column for each provider (docs/offers.md). What a provider leaves empty is the buyer's
 * value if there is one; else it is an omission, for which the product's sourced proposal is counted, or the dearest of
 * the other offers where an amount has none. undefined when the cells are no such comparison. Never throws.
 */
export function offersIn(cells: unknown): OffersRead | undefined {
  const whole = offerSheet(cells);
  if (!whole) return undefined;
  const { language, notes } = whole;
  const refused = (problems: readonly BlockProblem[]): OffersRead => ({ ok: false, language, notes, problems });
  if (whole.providers.length === 0) return refused([{ code: "missingHeader", at: "", row: 1, column: 1, label: "" }]);
  // Where a header or a row is not what it should be, what is read under it is nobody's mistake.
  if (whole.problems.length > 0) return refused(whole.problems);
  const beside = otherUnits(notes, currencyOf(whole));
  if (beside.length > 0) return refused(beside);
  const answered = withReadAnswers(whole);
  const silent = answered.providers.flatMap((_, i) => (isUnpriced(answered, i) || isFree(answered, i) ? [i] : []));
  // Where nobody names a price, that is what is wrong, or that none can be read.
  const left = silent.length < answered.providers.length ? silent : [];
  const unread = left.length < silent.length ? unreadPrices(answered) : [];
  if (unread.length > 0) return refused(unread);
  if (answered.providers.every((_, i) => isFree(answered, i))) return refused(freePrices(whole));
  const unpriced = left.map((i) => unpricedAt(whole, answered, i));
  const sheet = without(answered, left);
  const own = sheet.providers.map((_, index) => ownOffer(sheet, index));
  const problems = problemsOf(own);
  if (problems.length > 0) return refused(withoutRepeats(problems));
  const offers = own.flatMap((each) => ("scenario" in each ? [each] : []));
  const completed = offers.map((_, index) => completedOffer(sheet, index, offers));
  const found = problemsOf(completed);
  if (found.length > 0) return refused(withoutRepeats(found));
  const read = completed.flatMap((each) => ("scenario" in each ? [each] : []));
  return { ok: true, language, notes: [...notes, ...read.flatMap((each) => each.notes)], offers: read, unpriced };
}

/** The rows in which a price stands. */
const priceRowsOf = ({ quantities, prices }: OfferSheet): readonly OfferRow[] => [
  ...quantities.filter(({ entry }) => entry && pathOf(entry) === UNIT_PRICE),
  ...prices,
];

/** The prices that cannot be read, each where it stands. */
const unreadPrices = (sheet: OfferSheet): readonly BlockProblem[] =>
  priceRowsOf(sheet).flatMap(({ row, label, columns, said }) =>
    said.flatMap((answer, i): readonly BlockProblem[] => {
      const place = { row, column: columns.offered[i]!, label: `${label} – ${sheet.providers[i]!.name}` };
      return answer?.unread ? [{ code: answer.unread, at: PRICE, value: answer.text, ...place }] : [];
    }),
  );
const PRICE = "/contracts/0/prices/0/unitPrice";

/** Where everybody prices everything at nothing, the first such price of each: one of them is missing. */
const freePrices = (sheet: OfferSheet): readonly BlockProblem[] =>
  sheet.providers.map(({ name }, i) => {
    const { row, label, columns } = priceRowsOf(sheet).find(({ offered }) => offered[i])!;
    return { code: "missing", at: PRICE, row, column: columns.offered[i]!, label: `${label} – ${name}` };
  });

/** What a provider says in the place of a price: its own words, or the first of its nothings as it typed it. */
function unpricedAt(whole: OfferSheet, answered: OfferSheet, index: number): Unpriced {
  const provider = answered.providers[index]!.name;
  const inWords = priceRowsOf(answered).find(({ said }) => said[index]);
  if (inWords) return { provider, text: inWords.said[index]!.text, row: inWords.row };
  const { row, offered } = priceRowsOf(whole).find((each) => each.offered[index])!;
  return { provider, text: textOf(Object.values(offered[index]!)[0]), row };
}

type OfferRead = Offer | { readonly problems: readonly BlockProblem[] };

const problemsOf = (offers: readonly OfferRead[]): readonly BlockProblem[] =>
  offers.flatMap((each) => ("problems" in each ? each.problems : []));

/** What is wrong with the buyer's cells is wrong in every offer, and said once. */
function withoutRepeats(problems: readonly BlockProblem[]): readonly BlockProblem[] {
  const said = new Set<string>();
  return problems.filter(({ code, row, column }) => {
    const key = [code, row, column].join();
    return !said.has(key) && said.add(key);
  });
}

/** What a provider prices, and nothing in the place of the prices it leaves out. */
function ownOffer(sheet: OfferSheet, index: number): OfferRead {
  const lines = sheet.prices.filter((line) => isPriced(line, index)).map((line) => ({ line, answers: index }));
  const sold = sheet.prices.find(({ prices }) => prices.table === "priceLines");
  const isAnswered = lines.some(({ line }) => line.prices.table === "priceLines") || pricesUnits(sheet, index);
  if (!sold || isAnswered) return offerOf(sheet, index, lines, []);
  // Who prices no line has made no offer.
  const label = `${sold.label} – ${sheet.providers[index]!.name}`;
  return { problems: [{ code: "missing", at: PRICE, row: sold.row, column: sold.columns.offered[index]!, label }] };
}

const pricesUnits = ({ quantities }: OfferSheet, index: number): boolean =>
  quantities.some(({ entry, offered }) => entry && pathOf(entry) === UNIT_PRICE && offered[index] !== undefined);

/** The offer with what is counted in the place of prices it leaves out, and without what its prices make beside the point. */
function completedOffer(sheet: OfferSheet, index: number, offers: readonly Offer[]): OfferRead {
  const own = offers[index]!;
  const omissions: Omission[] = [];
  const lines: OfferedLine[] = [];
  for (const line of sheet.prices) {
    const answers = isPriced(line, index) ? index : dearestOffer(sheet, line, offers);
    if (answers !== index) {
      const counted = answers !== undefined && { counted: countedAs(sheet, line, answers), at: nextPrice(line, lines) };
      omissions.push({ label: line.label, row: line.row, ...saidBy(line, index), ...counted });
    }
    if (answers !== undefined) lines.push({ line, answers });
  }
  for (const { terms } of sheet.prices)
    for (const term of terms)
      if (term.said[index]?.unread !== undefined) omissions.push({ label: term.label, row: term.row, ...saidBy(term, index) }); // prettier-ignore
  const { prices, extras } = own.scenario.contracts[0]!;
  const others = lines.filter(({ answers }) => answers !== index);
  const hasOthers = others.length > 0;
  const hasOthersFee = others.some(({ line, answers }) =>
    offers[answers]!.scenario.contracts[0]!.prices.some(({ name, per }) => name === line.label && per !== "use"),
  );
  const settled = {
    hasFee: hasOthersFee || prices.some(({ per }) => per !== "use"),
    isRevised: hasOthers || [...prices, ...extras.items].some((each) => each.revised ?? !each.unitPrice.isTable),
  };
  if (omissions.length === 0 && settled.hasFee && settled.isRevised) return own;
  return offerOf(sheet, index, lines, omissions, settled);
}

/** Where the price of a line stands in the document of an offer, after the lines before it. */
function nextPrice({ prices: { table } }: PricedRow, before: readonly OfferedLine[]): string {
  const position = before.filter(({ line }) => line.prices.table === table).length;
  return pointerOf(["contracts", 0, ...tables[table].path, position, "unitPrice"]);
}

function offerOf(
  sheet: OfferSheet,
  index: number,
  lines: readonly OfferedLine[],
  unpriced: readonly Omission[],
  settled: Settled = { hasFee: true, isRevised: true },
): OfferRead {
  const { name, column } = sheet.providers[index]!;
  const header = { row: sheet.headerRow, column, label: name };
  const omissions: Omission[] = [];
  const quantities = sheet.quantities.flatMap((row) => quantityRow(sheet, row, index, omissions));
  omissions.push(...unpriced);
  const workUnits = priceRows(sheet, "workUnits", index, lines);
  const essentials = essentialRows(sheet, index, { ...settled, hasWorkUnits: workUnits.length > 0 }, omissions);
  const rows: readonly BlockRow[] = [
    { ...header, cells: [sectionOf("scenario").title.fr, name] },
    ...quantities,
    ...essentials.map((cells) => ({ ...header, cells })),
    { ...header, cells: blockCells("provider", word(name)) },
    ...priceRows(sheet, "priceLines", index, lines),
    ...workUnits,
  ];
  const outcome = scenarioFromCells(rows.map(({ cells }) => cells.map(rawOf)));
  const { document } = outcome.block;
  const notes = outcome.block.notes.map((note) => {
    const { row, label, places } = rows[(note.row ?? 1) - 1]!;
    const place = places?.[(note.column ?? 1) - 1];
    return { ...note, row, label: places ? `${label} – ${name}` : label, ...place };
  });
  if (outcome.ok) return { provider: name, scenario: outcome.scenario, document, omissions, notes };
  return { problems: outcome.problems.map((problem) => onSheet(problem, rows, sheet, index)) };
}

/** The offer that asks most for a line, under its own terms; undefined when nobody prices it. */
function dearestOffer(sheet: OfferSheet, line: PricedRow, offers: readonly Offer[]): number | undefined {
  const pricing = offers.flatMap((_, i) => (isPriced(line, i) ? [i] : []));
  if (pricing.length < 2) return pricing[0];
  const costs = new Map(pricing.map((i) => [i, costOf(sheet, line, offers[i]!, i)] as const));
  return pricing.reduce((dearest, i) => (costs.get(i)! > costs.get(dearest)! ? i : dearest));
}

/** What a line costs over the horizon in the offer that prices it, without the other lines. */
function costOf(sheet: OfferSheet, line: PricedRow, { document }: Offer, index: number): number {
  const { table } = line.prices;
  const priced = sheet.prices.filter((each) => each.prices.table === table && isPriced(each, index));
  const path = tables[table].path;
  const item = valueAt(document, ["contracts", 0, ...path, priced.indexOf(line)]);
  const alone = withValue(document, ["contracts", 0, ...path], [item]);
  const read = readScenario(alone);
  if (!read.ok) return 0;
  const { lines } = plan(read.value);
  const ofTable = table === "workUnits" ? (["workUnits"] as const) : SOLD;
  return ofTable.reduce((sum, id) => sum + (lines.get(id) ?? []).reduce((a, b) => a + b, 0), 0);
}
const SOLD = ["fee", "usage", "additionalCharges", "reducedCredits"] as const;

/** What is told of a price that stands in for one left out: the price, or whose terms hold where there are more. */
function countedAs({ providers }: OfferSheet, line: PricedRow, answers: number): Counted {
  const { low, likely, high } = line.offered[answers] ?? {};
  const [lowest, mode, highest] = [low, likely, high].map((cell) => (cell?.kind === "number" ? cell.value : undefined));
  const unit = "amountPerUnit";
  if (!hasOwnTerms(line, answers)) {
    if (mode !== undefined && !low && !high) return { unit, value: mode };
    if (lowest !== undefined && highest !== undefined)
      return { unit, value: { low: lowest, high: highest, ...(mode !== undefined && { mode }) } };
  }
  return { like: providers[answers]!.name };
}

/** A problem of the block where it stands on the sheet, under the provider's name unless it is the buyer's. */
function onSheet(problem: BlockProblem, rows: readonly BlockRow[], sheet: OfferSheet, index: number): BlockProblem {
  const { name, column } = sheet.providers[index]!;
  const { cells, places, ...place } = rows[(problem.row ?? 1) - 1]!;
  if (places) return { ...problem, ...placeOfPrice(problem, places, sheet, index) };
  if (problem.code === "givenTwice") return { ...problem, ...place, firstRow: rows[problem.firstRow - 1]!.row };
  if (problem.label === cells[0]) return { ...problem, ...place };
  // What is missing stands nowhere in the block; its row on the sheet may be there.
  const row = sheet.quantities.find(({ entry }) => entry && `/contracts/0/${entry.path.join("/")}` === problem.at);
  return {
    ...problem,
    row: row?.row ?? sheet.headerRow,
    column: row?.columns.offered[index] ?? column,
    label: `${row?.label ?? problem.label} – ${name}`,
  };
}

/** Where a price line is wrong: in one of its cells, or for want of what the buyer says of it. */
function placeOfPrice(
  { at, label, column: inBlock }: BlockProblem,
  places: NonNullable<BlockRow["places"]>,
  { prices, providers }: OfferSheet,
  index: number,
): Required<Place> {
  const line = places[0]!;
  const exact = places[(inBlock ?? 1) - 1];
  if (exact && (exact !== line || at.endsWith("/name"))) return exact;
  const { columns, unit } = prices.find(({ row }) => row === line.row)!;
  if (at.endsWith("/unitPrice"))
    return { ...line, column: columns.offered[index]!, label: `${line.label} – ${providers[index]!.name}` };
  const column = at.endsWith("/per") ? unit?.column : undefined;
  return { ...line, column: column ?? columns.buyer, label: `${line.label} – ${label}` };
}

const rawOf = (cell: BlockCell): unknown => {
  if (cell === undefined || typeof cell === "string") return cell;
  return cell.kind === "empty" ? undefined : cell.kind === "error" ? { code: cell.value } : cell.value;
};
