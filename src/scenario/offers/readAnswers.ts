import { readValue } from "../reading/readValue";
import type { CellReading, ValueRead } from "../reading/cellReading";
import type { LeafField } from "../words/names";
import { entriesNamed } from "../words/names";
import type { Cell } from "../cell";
import { isMultipleAlone, unitOfRow } from "../reading/unitOfRow";
import { providerAnswer } from "../words/providerAnswers";
import { unitsTogether } from "../words/unitWords";
import type { GivenRange, Said } from "./givenCells";
import { textOf } from "./givenCells";
import type { OfferRow, PricedRow, QuantityRow } from "./offerRow";
import type { OfferSheet } from "./offerSheet";

// What providers answer, tried before their offers are read: a cell that cannot be read is an answer that is missing, and
// keeps nobody from comparing the rest.

/** The sheet with the answers of providers that can be read; in the place of the others, what their cells say. */
export function withReadAnswers(sheet: OfferSheet): OfferSheet {
  const reading = readingOf(sheet);
  const tried = <Row extends OfferRow>(row: Row, field: LeafField | undefined): Row => {
    if (!field || !["quantity", "overrun", "tiers"].includes(field.type)) return row;
    const said = [...row.said];
    const offered = row.offered.map((cells, i) => {
      const given = cells && answered(cells, (each) => (said[i] = each));
      const { unread = [] } = given ? answerOf(row, field, given, i, reading) : {};
      const [first] = unread;
      // An error in a cell is for its owner to mend.
      if (!first || unread.some(({ code }) => code === "errorInCell" || code === "unreadableCell")) return given;
      said[i] = { text: String(first.value), isNotOffered: false, unread: first.code };
      return undefined;
    });
    return { ...row, offered, said };
  };
  const quantities = sheet.quantities.map((row) => tried(row, row.entry?.field));
  const prices = sheet.prices.map((row) => ({
    ...tried(row, priceField(row)),
    terms: row.terms.map((term) => tried(term, term.term.kind === "value" ? term.term.entry.field : perYear.field)),
  }));
  return { ...sheet, quantities, prices };
}

/** The cells of an answer, "inclus" as 0; without those that are words in the place of a value, which are told. */
function answered(given: GivenRange, tell: (said: Said) => void): GivenRange | undefined {
  const kept: [string, Cell][] = [];
  for (const [part, cell] of Object.entries(given)) {
    const answer = cell.kind === "text" ? providerAnswer(cell.value) : undefined;
    if (answer === undefined) kept.push([part, cell]);
    else if (answer === "included") kept.push([part, { kind: "number", value: 0 }]);
    else tell({ text: textOf(cell), isNotOffered: answer === "notOffered" });
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const perYear = entriesNamed("perYear", ["priceLine"])[0]!;
const priceField = ({ prices: { table } }: PricedRow): LeafField =>
  entriesNamed("unitPrice", [table === "priceLines" ? "priceLine" : "workUnit"])[0]!.field;

/** In which language and currency the numbers of a sheet are. */
function readingOf(sheet: OfferSheet): CellReading {
  const currency = currencyOf(sheet);
  return { zeroMayBeEmpty: false, language: sheet.language, ...(currency !== undefined && { currency }) };
}

/** The currency that a sheet names. */
export function currencyOf({ quantities }: OfferSheet): string | undefined {
  const cell = quantities.find(({ entry }) => entry?.path.join() === "currency")?.buyer?.likely;
  return cell?.kind === "text" ? cell.value.trim() : undefined;
}

function answerOf(row: OfferRow, field: LeafField, given: GivenRange, index: number, reading: CellReading): ValueRead {
  const unit = unitOf(row, field, index);
  const units = unit === undefined ? {} : { low: unit, likely: unit, high: unit };
  return readValue(field, given, reading, { units });
}

/**
 * The unit of an answer: what its row says, and for amounts what stands behind the name over its column.
 *
 * @param index the provider; undefined of the buyer
 */
export function unitOf(row: OfferRow, field: LeafField, index: number | undefined): string | undefined {
  const { units, label } = row;
  const isMoney = "unit" in field && field.unit.startsWith("amount");
  const ofColumn = index === undefined ? units.buyer : units.offered[index];
  const own = unitOfRow(label, units.row);
  const isOfCount = own !== undefined && "prices" in row && isMultipleAlone(own);
  return unitsTogether(isMoney || index === undefined ? ofColumn : undefined, isOfCount ? undefined : own);
}

/** The numbers of an answer, in the unit of its quantity; none of what is no plain number or range. */
export function numbersIn(row: OfferRow, field: LeafField, index: number, sheet: OfferSheet): readonly number[] {
  const given = row.offered[index];
  if (!given) return [];
  const { value } = answerOf(row, field, given, index, readingOf(sheet));
  const numbers = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [value];
  return numbers.map(Number).filter((number) => !Number.isNaN(number));
}

/** Whether a provider answers the price itself in words: it has made no offer that can be counted. */
export function isUnpriced({ quantities, prices }: OfferSheet, index: number): boolean {
  const sold = prices.filter((line) => line.prices.table === "priceLines");
  const priced = (row: QuantityRow): boolean =>
    row.entry?.path.join() === "unitPrice" && row.entry.holder === "contract";
  const fee = quantities.find(priced);
  if (fee?.said[index] && !fee.offered[index]) return true;
  const isSilent = sold.every(({ offered, terms }) => !offered[index] && terms.every((term) => !term.offered[index]));
  return fee?.offered[index] === undefined && isSilent && sold.some(({ said }) => said[index] !== undefined);
}

/**
 * Whether all that a provider prices is 0, or included in what has no price either, and nothing else is billed: nothing
 * read is not nothing due.
 */
export function isFree(sheet: OfferSheet, index: number): boolean {
  const amounts = sheet.quantities.flatMap((row) => {
    const field = row.entry?.field;
    return field?.type === "quantity" && field.unit.startsWith("amount") ? numbersIn(row, field, index, sheet) : [];
  });
  const prices = sheet.prices.flatMap((row) => [
    ...numbersIn(row, priceField(row), index, sheet),
    ...row.terms.flatMap((term) =>
      term.term.kind === "value" && term.term.year !== undefined
        ? numbersIn(term, term.term.entry.field, index, sheet)
        : [],
    ),
  ]);
  const billed = [...amounts, ...prices];
  return billed.length > 0 && billed.every((amount) => amount === 0);
}

/** The sheet without some of its providers. */
export function without(sheet: OfferSheet, left: readonly number[]): OfferSheet {
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => !left.includes(i));
  const ofRow = <Row extends OfferRow>(row: Row): Row => ({
    ...row,
    columns: { ...row.columns, offered: kept(row.columns.offered) },
    offered: kept(row.offered),
    said: kept(row.said),
    units: { ...row.units, offered: kept(row.units.offered) },
  });
  return {
    ...sheet,
    providers: kept(sheet.providers),
    quantities: sheet.quantities.map(ofRow),
    prices: sheet.prices.map((row) => ({ ...ofRow(row), terms: row.terms.map(ofRow) })),
  };
}
