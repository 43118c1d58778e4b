import { fifteenDigits } from "../../ground/digits";
import type { ArgumentName, Expected, NumberProblem } from "../../messages/arguments/argumentProblem";
import { cellOf } from "../../scenario/cell";
import { numberTyped } from "../../asking/numberTyped";
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
  const refuse = (code: NumberProblem["code"]) => new Refused([], { code, name, expected, value });
  const given =
    cell.kind === "text" ? numberTyped(cell.value, expected.unit) : cell.kind === "number" ? cell.value : NaN;
  if (typeof given === "string") throw refuse(given);
  if (Number.isNaN(given)) throw refuse("notANumber");
  const number = Number.isInteger(given) ? given : fifteenDigits(given);
  if (number < expected.min || number > expected.max) throw refuse("outOfBounds");
  if (expected.fixed === "whole" && !Number.isInteger(number)) throw refuse("notWhole");
  return number;
}

/** The number of an argument that must be given. */
export function requiredNumber(value: unknown, asked: NumberAsked): number {
  const number = numberArgument(value, asked);
  if (number === undefined) throw new Refused([], { code: "missing", value, ...asked });
  return number;
}

/** Amounts beyond are refused everywhere (MODEL.md 9). */
export const MOST_AMOUNT = 1e12;
