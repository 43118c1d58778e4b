import type { Unit } from "../model/table/field";
import { EURO } from "../scenario/reading/cellReading";
import { numberIn } from "../scenario/reading/quantityText";
import type { UnreadNumber } from "../scenario/reading/quantityText";

/**
 * The number of a text, such as "75,00 €" or "3 ans", in a unit, or why it has none in that unit; NaN where it is no number.
 * Without a unit it is a bare number: decimals have none.
 */
export function numberTyped(text: string, unit: Unit = "decimals"): number | UnreadNumber {
  const read = numberIn(text, { measure: { unit, currency: EURO } });
  if (!read) return NaN;
  return "refusal" in read ? read.refusal.code : Number(read.numeral);
}

/** A number, by itself or in a range of one cell, also as a text that is one in a unit: "30 000 €". */
export function plainNumber(argument: unknown, unit: Unit): number | undefined {
  const value = alone(argument);
  const number = typeof value === "string" ? numberTyped(value, unit) : value;
  // A number of its own is refused where it is read, whatever it is.
  return typeof number === "number" && (typeof value === "number" || !Number.isNaN(number)) ? number : undefined;
}

/** What a range of one cell holds; any other argument is itself. */
export const alone = (argument: unknown): unknown =>
  Array.isArray(argument) && argument.length === 1 ? alone(argument[0]) : argument;
