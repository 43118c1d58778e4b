import type { Graph } from "./graph";
import type { Axis, Row } from "./row";
import type { Label } from "../ground/label";

/** Longer formulas than this many operations are broken up: spreadsheets accept some 8,000 characters, people far fewer. */
const LONGEST = 40;

/** The rows that stand on a line of their own when a graph is written as a spreadsheet; the others are part of the formula of those that read them. */
export interface Standing {
  readonly inputs: readonly { readonly row: Row; readonly key: string }[];
  readonly onAxis: (axis: Axis) => readonly Row[];
}

/**
 * A row stands alone when it has a name, when it is an output, when several rows read it, when it is summed over columns
 * or read one column later, and when the formula around it would grow too long.
 */
export function standing({ outputs, steps, axis }: Graph): Standing {
  const rows = steps.flatMap((step) => step.rows);
  const readers = new Map<Row, Row[]>(rows.map((row) => [row, []]));
  for (const row of rows) for (const operand of row.operands) readers.get(operand)!.push(row);
  const asked = new Set(outputs);
  const length = new Map<Row, number>();

  const alone = rows.filter((row) => {
    const { kind } = row.operation;
    const read = readers.get(row)!;
    const parts = row.operands.reduce((sum, operand) => sum + (length.get(operand) ?? 0), 1);
    const isAlone =
      !["constant", "firstMonth", "lastMonth", "before"].includes(kind) &&
      (kind === "input" || kind === "recall" || asked.has(row) || row.label !== undefined || read.length > 1 || parts > LONGEST || read.some(({ operation }) => operation.kind === "total")); // prettier-ignore
    length.set(row, isAlone ? 1 : parts);
    return isAlone;
  });
  const formulas = alone.filter(({ operation }) => operation.kind !== "input");
  return {
    inputs: alone.flatMap((row) => (row.operation.kind === "input" ? [{ row, key: row.operation.key }] : [])),
    onAxis: (wanted) => formulas.filter((row) => axis.get(row) === wanted),
  };
}

/** What a row is called: by its own name, or by that of what it rounds or sums. */
export function labelOf({ label, operation, operands }: Row): Label | undefined {
  if (label) return label;
  return ["cents", "round", "total"].includes(operation.kind) ? labelOf(operands[0]!) : undefined;
}
