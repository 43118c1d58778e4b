import Fraction from "fraction.js";
import { fifteenDigits } from "../../ground/digits";
import { plain } from "../../ground/nearest";
import { isData } from "../../ground/data";
import type { QuantityField } from "../../model/table/field";
import type { Cell } from "../cell";
import { EMPTY, isBlank } from "../cell";
import { laws } from "../words/laws";
import type { Part } from "../words/headers";
import { isUnclearShare, isWholeShare, mostShare } from "../words/shares";
import type { OverrunField } from "../words/names";
import { choiceNamed } from "../words/names";
import type { Numbers } from "./numberOrRange";
import { numberOrRange } from "./numberOrRange";
import { priceIn, rangeIn } from "./priceText";
import type { Counted, NumberRead } from "./quantityText";
import { convertedBy, numberIn, times } from "./quantityText";
import type { Beside, CellReading, Cells, Unread, ValueRead } from "./cellReading";
import { countedIn, exceedsNumber, flags, needsText, shown, textOf, unreadable } from "./cellReading";

// The cells of a number or a range, in the unit of their quantity.

const NUMBERS = ["low", "likely", "high", "mean", "sd"] as const;
type Field = QuantityField | OverrunField;

/** What one cell says: a number, in one cell a whole range or a table of prices, or why nothing. */
type PartRead =
  | { readonly value: unknown; readonly converted?: string; readonly isPercent?: boolean }
  | { readonly refusal: Omit<Unread, "part"> };

/** The number or the range that cells give to a quantity. */
export function readNumbers(field: Field, cells: Cells, reading: CellReading, beside: Beside): ValueRead {
  const option = field.type === "quantity" && field.option ? readOption(cells) : undefined;
  if (option) return option;
  const unread: Unread[] = [];
  const converted: string[] = [];
  const percents: Part[] = [];
  const numbers: Numbers = {};
  const given = NUMBERS.filter((part) => !isBlank(cells[part]));
  for (const part of NUMBERS) {
    const cell = cells[part] ?? EMPTY;
    if (cell.kind === "empty") continue;
    const counted = countedIn(field.unit, part, reading, beside);
    const read = readPart(cell, field, counted, given.length === 1 && given[0] === part);
    if ("refusal" in read) unread.push({ ...read.refusal, part });
    else if (read.converted !== undefined) converted.push(read.converted);
    if ("value" in read && read.isPercent) percents.push(part);
    numbers[part] = "value" in read ? read.value : shown(cell);
  }
  const settled = sharesOf(field, numbers, percents, beside.perCent);
  for (const part of settled.unclear) unread.push({ code: "shareOrPercent", part, value: shown(cells[part]!) });
  const perCent = settled.converted.map((part) => textOf(cells[part]!));
  const wholeShare = settled.whole.map((part) => textOf(cells[part]!));

  const lawCell = cells.law ?? EMPTY;
  const lawCode = unreadable(lawCell);
  if (lawCode) unread.push({ code: lawCode, part: "law", value: shown(lawCell) });
  const law = isBlank(lawCell) ? undefined : (choiceNamed(textOf(lawCell), laws) ?? textOf(lawCell));
  const value = withLaw(numbers, law) ?? numberOrRange(numbers, law, reading.zeroMayBeEmpty);
  const isEmpty = reading.zeroMayBeEmpty && value === 0 && field.type === "quantity" && field.min > 0;
  return {
    value: isEmpty ? undefined : value,
    unread,
    ...(converted.length > 0 && { converted }),
    ...(perCent.length > 0 && { perCent }),
    ...(wholeShare.length > 0 && { wholeShare }),
  };
}

/** Whether something is an option, where a word answers; "1 %" is none. */
function readOption({ likely }: Cells): ValueRead | undefined {
  const isOption = likely?.kind === "text" && !/\d/.test(likely.value) ? flags.get(plain(likely.value)) : undefined;
  if (isOption === undefined) return undefined;
  const unread: readonly Unread[] = isOption
    ? [{ code: "optionWithoutProbability", part: "likely", value: shown(likely!) }]
    : [];
  return { value: undefined, unread };
}

function readPart(cell: Cell, field: Field, counted: Counted, isAlone: boolean): PartRead {
  const code = unreadable(cell);
  if (code) return { refusal: { code, value: shown(cell) } };
  if (cell.kind === "number") {
    const number = fifteenDigits(cell.value);
    return asValue(convertedBy(String(number), textOf(cell), counted.beside, counted.measure), false);
  }
  if (cell.kind !== "text" || needsText(cell.value)) return { value: shown(cell) };
  const isPrice = field.type === "quantity" && field.price === true;
  const found = numberIn(cell.value, counted, isPrice ? cell.value : undefined);
  if (found) return asValue(found, isPrice);
  const refusal = { code: isPrice ? ("unreadPrice" as const) : ("textForNumber" as const), value: cell.value };
  if (!isAlone) return { refusal };
  const read = (isPrice ? priceIn : rangeIn)(cell.value, counted);
  if ("unread" in read) return { refusal };
  return "refusal" in read || isPrice ? read : { ...read, value: numbersIn(read.value) };
}

/** A number typed as text stays one of 15 digits; of a price its decimals are kept. */
function asValue(read: NumberRead, isPrice: boolean): PartRead {
  if ("refusal" in read) return read;
  const { numeral, ...others } = read;
  return { value: isPrice ? numeral : numberOrText(numeral), ...others };
}

const numberOrText = (numeral: string): number | string => (exceedsNumber(numeral) ? numeral : Number(numeral));

/** The numerals of a range as numbers. */
const numbersIn = (range: unknown): unknown =>
  isData(range)
    ? Object.fromEntries(
        Object.entries(range).map(([key, each]) => [key, key === "law" ? each : numberOrText(String(each))]),
      )
    : range;

/** A range that one cell says by itself, with the law of its row. */
function withLaw({ low, likely, high }: Numbers, law: string | undefined): unknown {
  const whole = [low, likely, high].find((each) => typeof each === "object");
  return isData(whole) && law !== undefined ? { law, ...whole } : whole;
}

/**
 * Shares of which only their row or column says that they are in percent: 0.06 where the cells are formatted as such and 6
 * where they are not. What is more than a share may be is a number of per cent, and so are all beside it, unless one
 * stands as well among them as a usual share: before 3, 0.01 may be 1 % or 0.01 %. So may any in a column of per cent.
 *
 * @returns the parts that were per cent, now divided by 100, those that may be either, and those that are all of something
 */
function sharesOf(
  field: Field,
  numbers: Numbers,
  percents: readonly Part[],
  inColumns: ReadonlySet<Part> = new Set(),
): Record<"converted" | "unclear" | "whole", readonly Part[]> {
  // prettier-ignore
  const parts = percents as readonly (keyof Numbers)[];
  const valuesOf = (part: keyof Numbers): readonly number[] => {
    const value = numbers[part];
    return (isData(value) ? Object.values(value) : [value]).map(Number).filter((each) => !Number.isNaN(each));
  };
  const isPerCent = (part: keyof Numbers): boolean =>
    valuesOf(part).some((value) => Math.abs(value) > mostShare(field));
  const [perCents, others] = [parts.filter(isPerCent), parts.filter((part) => !isPerCent(part))];
  if (perCents.length === 0) {
    const isUnclear = (part: Part) => (value: number) => isUnclearShare(field, value) || (value !== 0 && inColumns.has(part)); // prettier-ignore
    const unclear = others.filter((part) => valuesOf(part).some(isUnclear(part)));
    return { converted: [], unclear, whole: others.filter((part) => valuesOf(part).some(isWholeShare)) };
  }
  const isAlsoShare = (part: keyof Numbers): boolean =>
    valuesOf(part).some((value) => value !== 0 && !isUnclearShare(field, value)) &&
    perCents.every((known) => {
      const [share, beside] = [valuesOf(part), valuesOf(known).map((value) => value / 100)];
      const [below, above] = RANKS[part] < RANKS[known] ? [share, beside] : [beside, share];
      return Math.max(...below) <= Math.min(...above);
    });
  const unclear = others.filter(isAlsoShare);
  const hundredth = (value: unknown): unknown => numberOrText(times(String(value), HUNDREDTH) ?? String(value));
  for (const part of parts) {
    const value = numbers[part];
    numbers[part] = isData(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === "law" ? each : hundredth(each)]))
      : hundredth(value);
  }
  return { converted: parts, unclear, whole: [] };
}
/** In which order the numbers of a row are. */
const RANKS: Readonly<Record<keyof Numbers, number>> = { sd: 0, low: 0, likely: 1, mean: 1, high: 2 };
const HUNDREDTH = new Fraction(1, 100);
