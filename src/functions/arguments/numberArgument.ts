import { fifteenDigits } from "../../ground/digits";
import type { ArgumentName, Expected } from "../../messages/arguments/argumentProblem";
import { cellOf, isOmitted } from "../../scenario/cell";
import { Refused } from "../../asking/unanswered";
import { tableFieldAt } from "../../model/table/fieldAt";
import { EURO } from "../../scenario/reading/cellReading";
import { numberIn } from "../../scenario/reading/quantityText";
import { readValue } from "../../scenario/reading/readValue";
import type { LeafField } from "../../scenario/words/names";

/** A number asked for by an argument: what it is called, and what it may be. */
export interface NumberAsked {
  readonly name: ArgumentName;
  readonly expected: Expected;
}

/** The number of an argument, undefined where it is omitted. A number from a cell is taken at 15 significant digits. */
export function numberArgument(value: unknown, { name, expected }: NumberAsked): number | undefined {
  const cell = cellOf(value);
  if (cell.kind === "empty") return undefined;
  const refuse = (code: "notANumber" | "ambiguousNumber" | "notWhole" | "outOfBounds") =>
    new Refused([], { code, name, expected, value: cell.value });
  const given = cell.kind === "text" ? numberTyped(cell.value, expected) : cell.kind === "number" ? cell.value : NaN;
  if (given === "ambiguous") throw refuse("ambiguousNumber");
  if (Number.isNaN(given)) throw refuse("notANumber");
  const number = Number.isInteger(given) ? given : fifteenDigits(given);
  if (number < expected.min || number > expected.max) throw refuse("outOfBounds");
  if (expected.kind === "whole" && !Number.isInteger(number)) throw refuse("notWhole");
  return number;
}

/** A number typed as text, such as "75,00 €" or "80 %"; NaN where it is none. */
function numberTyped(text: string, { kind }: Expected): number | "ambiguous" {
  const unit = ({ share: "share", amount: "amount" } as const)[kind as "share" | "amount"] ?? "decimals";
  const read = numberIn(text, { measure: { unit, currency: EURO } });
  if (!read) return NaN;
  if ("refusal" in read) return read.refusal.code === "ambiguousNumber" ? "ambiguous" : NaN;
  return Number(read.numeral);
}

/** The number of an argument that must be given. */
export function requiredNumber(value: unknown, asked: NumberAsked): number {
  const number = numberArgument(value, asked);
  if (number === undefined) throw new Refused([], { code: "missing", value, ...asked });
  return number;
}

/** Arguments by where they stand in a scenario, as numbers; those omitted are left out. */
export function numbersAt<Key extends string>(
  given: Readonly<Partial<Record<Key, unknown>>>,
  places: Readonly<Record<Key, string>>,
): Partial<Record<Key, number>> {
  const numbers: Partial<Record<Key, number>> = {};
  for (const [key, at] of Object.entries(places) as [Key, string][]) {
    const value = given[key];
    if (isOmitted(value)) continue;
    const { value: number, unread } = readValue(tableFieldAt(at)!.field as LeafField, { likely: cellOf(value) }, { zeroMayBeEmpty: false }); // prettier-ignore
    const [first] = unread;
    if (first) throw new Refused([{ code: first.code, at, value: first.value }]);
    if (typeof number !== "number") throw new Refused([{ code: "textForNumber", at, value }]);
    numbers[key] = number;
  }
  return numbers;
}

/** A percentile asked for, as a share or by its name ("P80"); undefined where the expected value is. */
export const percentileArgument = (value: unknown): number | undefined =>
  numberArgument(typeof value === "string" ? value.replace(/^\s*p\s*(\d{1,2})\s*$/i, "$1 %") : value, {
    name: "percentile",
    expected: { kind: "share", min: 0, max: 1 },
  });

/** Amounts beyond are refused everywhere (MODEL.md 9). */
export const MOST_AMOUNT = 1e12;
