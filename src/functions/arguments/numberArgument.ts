import { fifteenDigits } from "../../ground/digits";
import type { ArgumentName, Expected } from "../../messages/arguments/argumentSentence";
import { cellOf, isOmitted } from "../../scenario/cell";
import { Refused } from "../../asking/unanswered";

/** A number asked for by an argument: what it is called, and what it may be. */
export interface NumberAsked {
  readonly name: ArgumentName;
  readonly expected: Expected;
}

/** The number of an argument, undefined where it is omitted. A number from a cell is taken at 15 significant digits. */
export function numberArgument(value: unknown, { name, expected }: NumberAsked): number | undefined {
  const cell = cellOf(value);
  if (cell.kind === "empty") return undefined;
  const refuse = (code: "notANumber" | "notWhole" | "outOfBounds") =>
    new Refused([], { code, name, expected, value: cell.value });
  if (cell.kind !== "number" || Number.isNaN(cell.value)) throw refuse("notANumber");
  const number = Number.isInteger(cell.value) ? cell.value : fifteenDigits(cell.value);
  if (number < expected.min || number > expected.max) throw refuse("outOfBounds");
  if (expected.kind === "whole" && !Number.isInteger(number)) throw refuse("notWhole");
  return number;
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
    if (typeof value !== "number") throw new Refused([{ code: "textForNumber", at, value }]);
    numbers[key] = value;
  }
  return numbers;
}

/** A percentile asked for, undefined where the expected value is. */
export const percentileArgument = (value: unknown): number | undefined =>
  numberArgument(value, { name: "percentile", expected: { kind: "share", min: 0, max: 1 } });

/** Amounts beyond are refused everywhere (MODEL.md 9). */
export const MOST_AMOUNT = 1e12;
