import type { Cell } from "../cell";
import type { Place } from "../reading/blockProblem";
import { billingUnit } from "../words/billingUnit";
import type { GivenRange } from "./givenCells";
import { entriesNamed } from "../words/names";
import type { Prices } from "../words/offerTitles";
import { sectionOf } from "../words/sections";
import { unitApart } from "../words/unitWords";
import { isMeasure, unitOfRow } from "../reading/unitOfRow";
import { unitSaid } from "../reading/unitSaid";
import { isOneYear } from "./lineUnits";
import { unitOf } from "./readAnswers";
import type { OfferRow, PricedRow } from "./offerRow";
import type { OfferSheet } from "./offerSheet";
import { QUANTITY, termKey } from "./lineTerms";

// The price lines and the work units of one offer, as tables of its block: notations and words pass through to the reader
// of blocks, which knows them.

type SheetPlace = Required<Place>;
/** A cell of the block; undefined where nothing stands. */
export type BlockCell = string | Cell | undefined;

/** A row of the block that an offer makes, and where on the sheet it comes from. */
export interface BlockRow extends SheetPlace {
  readonly cells: readonly BlockCell[];
  /** Where each of its cells comes from, of a row that gathers several. */
  readonly places?: readonly (SheetPlace | undefined)[];
}

/** A line of an offer under the answers of the provider who gives them: its own, or another's that stand in for them. */
export interface OfferedLine {
  readonly line: PricedRow;
  readonly answers: number;
}

/** Whether a provider prices a line, in its row or by the year. */
export const isPriced = ({ offered, terms }: PricedRow, index: number): boolean =>
  offered[index] !== undefined || terms.some((each) => isYear(each) && each.offered[index] !== undefined);

const isYear = ({ term }: PricedRow["terms"][number]): boolean => term.kind === "value" && term.year !== undefined;

/** Whether its answers are more than a price: terms of the provider's own. */
export const hasOwnTerms = ({ terms }: PricedRow, index: number): boolean =>
  terms.some(({ offered }) => offered[index] !== undefined);

/** One of the tables of prices as rows of the block of an offer: a header, and a row for each line it prices. */
export function priceRows(
  { providers, headerRow, language }: OfferSheet,
  table: Prices["table"],
  index: number,
  offered: readonly OfferedLine[],
): readonly BlockRow[] {
  const lines = offered.filter(({ line }) => line.prices.table === table);
  if (lines.length === 0) return [];
  const { name, column } = providers[index]!;
  const given = lines.map(({ line, answers }) => cellsOf(line, answers, index, name));
  const keys = [...new Set(["unitPrice", ...given.flatMap((cells) => [...cells.keys()])])];
  const { title } = TABLES[table];
  const header = { row: headerRow, column, label: title[language] };
  return [
    { ...header, cells: [title.fr] },
    { ...header, cells: ["name", ...keys] },
    ...lines.map(({ line }, i): BlockRow => {
      const place = { row: line.row, column: line.columns.label, label: line.label };
      const cells = keys.map((key) => given[i]!.get(key));
      return {
        ...place,
        cells: [line.label, ...cells.map((each) => each?.cell)],
        places: [place, ...cells.map((each) => each?.place)],
      };
    }),
  ];
}

const TABLES = {
  priceLines: { title: sectionOf("contract", "prices").title, quantity: QUANTITY },
  workUnits: { title: sectionOf("contract", "extras", "items").title, quantity: "perYear" },
} as const;

interface PlacedCell {
  readonly cell: BlockCell;
  readonly place: SheetPlace;
}

/** What a line says to a provider, by the columns of the table; what the provider says comes before what the buyer does. */
function cellsOf(line: PricedRow, answers: number, index: number, provider: string): ReadonlyMap<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  const put = (key: string, range: GivenRange | undefined, place: SheetPlace): void => {
    for (const part of PARTS) {
      const cell = range?.[part];
      if (cell) cells.set(part === "likely" ? key : `${key} ${part}`, { cell, place });
    }
  };
  const placeIn = (row: OfferRow, isOwn: boolean): SheetPlace =>
    isOwn
      ? { row: row.row, column: row.columns.offered[index]!, label: `${row.label} – ${provider}` }
      : { row: row.row, column: row.columns.buyer, label: row.label };
  const { prices, unit, terms, buyer } = line;
  const { quantity } = TABLES[prices.table];
  const said = unit && billingUnit(unit.text);
  const isYear = prices.per !== undefined && isOneYear(line);
  // A year's quantity of what is by the year is due whatever is used.
  const isYearly = prices.per === "use" && said?.per === "year";
  const per = isYear || isYearly ? said?.per : (prices.per ?? said?.per);
  if (prices.table === "priceLines" && per !== undefined)
    put("per", word(per), { row: line.row, column: unit?.column ?? line.columns.label, label: line.label });
  const isLumpSum = prices.isLumpSum ?? said?.isLumpSum ?? false;
  const taken = buyer && withUnit(buyer, line.units.buyer);
  put(quantity, isYear ? ONE : (taken ?? (isLumpSum ? ONE : undefined)), placeIn(line, false));

  const unitText = unitOf(line, PRICE, answers);
  if (unitText !== undefined) put("unité", word(unitText), { row: line.row, column: unit?.column ?? line.columns.label, label: line.label }); // prettier-ignore
  const price = line.offered[answers];
  put("unitPrice", price, placeIn(line, true));
  const isIncluded = price?.likely?.kind === "number" && price.likely.value === 0;
  for (const term of terms) {
    const own = term.offered[answers];
    const key = termKey(term.term);
    // The buyer's tiers are not for a line whose price is in another's.
    if (!own && isIncluded && key === "tiers") continue;
    const given = own ?? term.buyer;
    put(key, given && withUnit(given, unitOfRow(term.label, term.units.row)), placeIn(term, own !== undefined));
  }
  return cells;
}

/** What cells give in the unit of their own row or column, which is not that of the line: "50" in "par mois" as "50 par mois". */
function withUnit(range: GivenRange, unit: string | undefined): GivenRange {
  const said = unit === undefined ? undefined : unitSaid(unit);
  if (!said || (said.kind === "time" && said.per === undefined) || !isMeasure(said)) return range;
  const inUnit = (cell: Cell): Cell => {
    const text = cell.kind === "number" ? decimalsApart(cell.value) : cell.kind === "text" ? cell.value : undefined;
    return text === undefined || unitApart(text) ? cell : { kind: "text", value: `${text} ${unit}` };
  };
  return Object.fromEntries(PARTS.flatMap((part) => (range[part] ? [[part, inUnit(range[part])]] : [])));
}

/** A number as a text that no language takes for thousands: "1.2340". */
const decimalsApart = (value: number): string => String(value).replace(/^(-?\d+\.\d{3})$/, "$10");

/** What the column of units tells the unit of. */
const PRICE = entriesNamed("unitPrice", ["priceLine"])[0]!.field;

const PARTS = ["low", "likely", "high"] as const;
const word = (value: string): GivenRange => ({ likely: { kind: "text", value } });
const ONE: GivenRange = { likely: { kind: "number", value: 1 } };
