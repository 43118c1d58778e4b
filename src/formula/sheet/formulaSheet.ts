import { formulaText } from "./formulaText";
import type { Graph } from "../graph";
import type { Axis, Row } from "../row";
import type { Label } from "../../ground/label";
import { labelOf, standing } from "../standing";
import type { Timeline } from "../timeline";

/** One row of the sheet: a label in column A, then its cells. What does not vary stands in column B, columns from C on. */
interface SheetLine {
  readonly kind: "setting" | "input" | "header" | "formula";
  readonly label?: Label;
  readonly axis: Axis;
  /** The key of an input. */
  readonly key?: string;
  /** From column B on: a number, a formula (with its =, in invariant English), or nothing. */
  readonly cells: readonly (number | string | undefined)[];
}

export interface FormulaSheet {
  /** The first stands in row 1 of the sheet. */
  readonly lines: readonly SheetLine[];
  /** Where a row stands, such as "C12", the column counting in its axis; undefined for what is a plain number. */
  readonly addressOf: (row: Row, column: number) => string | undefined;
}

/** The value of an input and what it is called. */
export interface SheetInput {
  readonly label: Label;
  readonly value: number;
}

// Spreadsheets count in float64 and forgive its noise each in their own way. Two settings make them forgive it alike:
// what is rounded is first raised by a hair, so that 2311.3749999999995 is the tie it was meant to be (right for
// amounts up to 10¹⁰), and what is a billionth away from a whole number is that number.
const SETTINGS: readonly SheetInput[] = [
  { label: { fr: "garde des arrondis", en: "rounding guard" }, value: 1.00000000000001 },
  { label: { fr: "tolérance des entiers", en: "whole number tolerance" }, value: 1e-9 },
];
const [roundingGuard, wholeTolerance] = ["$B$1", "$B$2"];

const FROM: Label = { fr: "du mois", en: "from month" };
const TO: Label = { fr: "au mois", en: "to month" };
const AXES: readonly Axis[] = ["period", "month", "quarter", "year", "fiscalYear"];
const FIRST_COLUMN = 3;

/**
 * Writes a graph as native formulas on one sheet: settings, inputs, rows that do not vary, then for every axis its
 * columns (their first and last months) and its rows. Each row has one formula, the same in every column but for the
 * columns it refers to.
 */
export function formulaSheet(graph: Graph, timeline: Timeline, inputs: (key: string) => SheetInput): FormulaSheet {
  const { inputs: given, onAxis } = standing(graph);
  const lines: SheetLine[] = SETTINGS.map(({ label, value }) => ({ kind: "setting", label, axis: "once", cells: [value] })); // prettier-ignore
  const lineOf = new Map<Row, number>();
  const headerOf = new Map<Axis, number>();

  for (const { row, key } of given) {
    const { label, value } = inputs(key);
    lineOf.set(row, lines.push({ kind: "input", label, axis: "once", key, cells: [value] }));
  }
  // Lines are numbered before formulas are written, since formulas refer to lines below as well as above.
  let next = lines.length + 1;
  for (const row of onAxis("once")) lineOf.set(row, next++);
  const axes = AXES.filter((axis) => onAxis(axis).length > 0);
  for (const axis of axes) {
    headerOf.set(axis, next);
    next += 2;
    for (const row of onAxis(axis)) lineOf.set(row, next++);
  }
  for (const row of onAxis("once")) lines.push(formulaLine(row, "once", [formula(row, 0)]));
  for (const axis of axes) {
    const spans = timeline[axis];
    lines.push({ kind: "header", label: FROM, axis, cells: [undefined, ...spans.map(({ from }) => from)] });
    lines.push({ kind: "header", label: TO, axis, cells: [undefined, ...spans.map(({ to }) => to)] });
    for (const row of onAxis(axis)) {
      // A row that reads the column before finds 0 before the first.
      const before = row.operation.kind === "recall" ? 0 : undefined;
      lines.push(formulaLine(row, axis, [before, ...spans.map((_, t) => formula(row, t))]));
    }
  }
  const addressOf = (row: Row, column: number) => (lineOf.has(row) ? cell(row, column).replaceAll("$", "") : undefined);
  return { lines, addressOf };

  function formula(row: Row, t: number): string {
    const reference = (operand: Row): string | undefined => {
      const { kind } = operand.operation;
      if (kind === "before") return cell(operand.operands[0]!, t - 1);
      if (kind === "firstMonth" || kind === "lastMonth") return header(operand.operation, t);
      return lineOf.has(operand) ? cell(operand, t) : undefined;
    };
    const total = (sum: Row) => totalOf(sum, t);
    return `=${formulaText(row, { reference, total, roundingGuard, wholeTolerance })}`;
  }

  function cell(row: Row, t: number): string {
    const line = lineOf.get(row)!;
    return graph.axis.get(row) === "once" ? `$B$${line}` : `${letters(t)}${line}`;
  }

  function header(bound: { readonly kind: string; readonly axis?: Axis }, t: number): string {
    return `${letters(t)}$${headerOf.get(bound.axis!)! + (bound.kind === "firstMonth" ? 0 : 1)}`;
  }

  function totalOf({ operation, operands }: Row, t: number): string {
    const summed = graph.axis.get(operands[0]!)!;
    const axis = operation.kind === "total" ? operation.axis : "once";
    if (summed === "once") throw new Error("what does not vary has no columns to sum");
    const [first, last] = [letters(0), letters(timeline[summed].length - 1)];
    const line = lineOf.get(operands[0]!)!;
    const cells = `$${first}${line}:$${last}${line}`;
    if (axis === "once") return `SUM(${cells})`;
    const months = (from: number) => `$${first}$${from}:$${last}$${from}`;
    const [from, here] = [headerOf.get(summed)!, headerOf.get(axis)!];
    return `SUMIFS(${cells},${months(from)},">="&${letters(t)}$${here},${months(from + 1)},"<="&${letters(t)}$${here + 1})`;
  }
}

const formulaLine = (row: Row, axis: Axis, cells: SheetLine["cells"]): SheetLine => {
  const label = labelOf(row);
  return { kind: "formula", axis, cells, ...(label && { label }) };
};

/** The letters of a column counted from C; −1 is B. */
function letters(column: number): string {
  let text = "";
  for (let rest = column + FIRST_COLUMN; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}
