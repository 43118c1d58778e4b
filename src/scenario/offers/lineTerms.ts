import { plain } from "../../ground/nearest";
import type { Line } from "../cell";
import type { BlockProblem } from "../reading/blockProblem";
import { numberOf } from "../reading/sectionsIn";
import { isDiscount, isOption } from "../words/asides";
import { billingUnit } from "../words/billingUnit";
import type { Prices } from "../words/offerTitles";
import { paceIn, paceNamed } from "../words/paces";
import type { Period } from "../words/unitWords";
import { MONTHS } from "../words/unitWords";
import { calendarYearIn, contractYearIn, isOneOfYears } from "../words/yearNames";
import type { Term } from "./columnHeads";
import { termNamed } from "./columnHeads";
import { given, textOf } from "./givenCells";
import { unclearUnits, unitOfLine } from "./lineUnits";
import type { Columns } from "./offerColumns";
import type { OfferRow, PricedRow, TermRow } from "./offerRow";

// The terms of a price line of an offer: in columns of the line, in rows under it, and what its name leaves open.

/** What the columns of units and of terms say of a price line. */
export function termsIn(
  line: Line,
  row: OfferRow,
  { unit, terms }: Columns,
  zeroIsEmpty: boolean,
): Pick<PricedRow, "unit" | "terms"> {
  const text = unit === undefined ? "" : textOf(line.cells[unit]);
  const ofColumns = terms.flatMap(({ index, text: name, term }): TermRow[] => {
    const buyer = given(line, { name: "", [term.part]: index }, zeroIsEmpty);
    if (!buyer) return [];
    const columns = { ...row.columns, buyer: line.margin + index + 1 };
    return [
      { ...row, term, columns, label: `${row.label} – ${name}`, buyer, offered: [], said: [], units: { offered: [] } },
    ];
  });
  const ofColumn = unit !== undefined && text !== "" ? { text, column: line.margin + unit + 1 } : undefined;
  const said = unitOfLine(row, ofColumn);
  return { ...(said && { unit: said }), terms: ofColumns };
}

/** A row of prices is a line of its own, or says a term of the line above it. */
export function addPrice(
  prices: PricedRow[],
  section: Prices,
  row: OfferRow,
  ofColumns: Pick<PricedRow, "unit" | "terms">,
  lot: OfferRow | undefined,
): readonly BlockProblem[] {
  const above = prices.at(-1);
  const year = section.isLumpSum ? calendarYearIn(row.label)?.year : undefined;
  const numbered = section.isLumpSum ? contractYearIn(row.label)?.year : undefined;
  const name = numbered === undefined ? row.label : `Année ${numbered}`;
  const term = year === undefined ? termNamed(name, section.table) : contractYear(year, above);
  if (term && above?.prices === section) {
    const first = above.terms.find((each) => termKey(each.term) === termKey(term) && isGivenInBoth(each, row));
    prices[prices.length - 1] = { ...above, terms: [...above.terms, { ...row, term }] };
    const place = { row: row.row, column: row.columns.label, label: row.label };
    return first ? [{ code: "givenTwice", at: "", firstRow: first.row, ...place }] : [];
  }
  // A year before the first is no line of its own.
  if (year !== undefined)
    return [{ code: "unknownLabel", at: "", value: row.label, row: row.row, column: row.columns.label, label: row.label }]; // prettier-ignore
  // Two lots may sell what is called the same.
  const isOther = lot && prices.some(({ label, row: at }) => plain(label) === plain(row.label) && at < lot.row);
  const label = isOther ? `${row.label} – ${lot.label}` : row.label;
  const may = isOption(row.label) || (lot !== undefined && isOption(lot.label));
  const line = { ...row, label, prices: section, ...ofColumns, ...(lot && { lot: lot.label }), isOption: may };
  prices.push(line);
  return unclearUnits(line);
}

/** An option of which nobody says how likely it is; beside a fee, the buyer's quantity says it. */
export function undecided({ isOption, prices, terms, row, columns, label }: PricedRow): readonly BlockProblem[] {
  const isSaid = terms.some(({ term, buyer, offered }) => termKey(term) === "probability" && (buyer ?? offered.every(Boolean))); // prettier-ignore
  if (!isOption || isSaid || prices.table === "workUnits") return [];
  return [{ code: "optionWithoutProbability", at: "", row, column: columns.label, label }];
}

/** A line that is called after one year, or one period, of the contract, or stands below such a title, and would be due every year. */
export function ofOneYear(
  { label, lot = "", terms, row, columns, isTitle }: PricedRow,
  prices: readonly PricedRow[],
): readonly BlockProblem[] {
  const isDated = terms.some(({ term }) => ["from", "to"].includes(termKey(term)));
  const names = prices.map((other) => other.label);
  const lots = prices.flatMap((other) => other.lot ?? []);
  const year = [[label, names] as const, [lot, lots] as const].find(([each, beside]) => isOneOfYears(each, beside));
  if (isTitle || isDated || !year) return [];
  return [{ code: "yearAsLine", at: "", value: year[0], row, column: columns.label, label }];
}

/** A line whose own name says that it is paid once, or by the month or quarter where its unit says no period. */
export function ofOwnPace(line: PricedRow): readonly BlockProblem[] {
  const { label, row, columns, isTitle } = line;
  const pace = paceNamed(label);
  if (isTitle || pace === undefined) return [];
  const place = { at: "", value: label, row, column: columns.label, label };
  if (pace === "once") return [{ code: "paidOnce", ...place }];
  return (MONTHS[pace] ?? 12) < 12 && !saysPeriod(line) ? [{ code: "unclearPeriod", ...place }] : [];
}

/** Whether a line says by what period it is billed: in a term, in its unit, or where it stands. */
const saysPeriod = ({ unit, terms, prices }: PricedRow): boolean =>
  terms.some(({ term }) => termKey(term) === "per") ||
  (unit !== undefined && billingUnit(unit.text) !== undefined) ||
  prices.per === "year";

/** A discount that providers price as a line, which would be added. */
export function discountAdded({ label, offered, row, columns }: PricedRow): readonly BlockProblem[] {
  const isPriced = offered.some((cells) => cells && Object.values(cells).some((cell) => numberOf(cell) > 0));
  return isDiscount(label) && isPriced ? [{ code: "discountAdded", at: "", row, column: columns.label, label }] : [];
}

/** A line below a title of what is paid once, or by the month or quarter where its own unit says no period. */
export function belowPace(line: PricedRow): readonly BlockProblem[] {
  const { label, lot, row, columns } = line;
  const pace = lot === undefined ? undefined : paceIn(lot);
  const isWithinYear = pace !== undefined && (MONTHS[pace as Period] ?? 12) < 12;
  if (pace !== "once" && (!isWithinYear || saysPeriod(line))) return [];
  return [{ code: "paceAbove", at: "", value: lot, row, column: columns.label, label }];
}

const isGivenInBoth = (a: OfferRow, b: OfferRow): boolean =>
  (a.buyer !== undefined && b.buyer !== undefined) || a.offered.some((each, i) => each && b.offered[i]);

/** What a term is called over a column of the block's table. */
export const termKey = (term: Term): string =>
  term.kind === "counted" ? QUANTITY : term.year === undefined ? term.entry.path.join(".") : `année ${term.year}`;
/** Units of a fixed part, uses a year of what is paid by use. */
export const QUANTITY = "quantité";

/** The price of a calendar year in a lump sum whose first row is the contract's first year. */
function contractYear(year: number, above: PricedRow | undefined): Term | undefined {
  const years = (above?.terms ?? []).flatMap(({ label }) => calendarYearIn(label)?.year ?? []);
  return termNamed(`Année ${year - (years[0] ?? year) + 1}`, "priceLines");
}
