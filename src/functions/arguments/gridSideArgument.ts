import type { GridSide } from "../../asking/grid";
import { Refused } from "../../asking/unanswered";
import { cellOf, isBlank } from "../../scenario/cell";

/**
 * A quantity and its values: a row or a column of cells, or a single value.
 *
 * @throws Refused a label without values or values without a label, and a table of values
 */
export function gridSideArgument(label: unknown, values: unknown, side: "rows" | "columns"): GridSide | undefined {
  const cells = Array.isArray(values) ? (values as readonly unknown[]) : [values];
  const lines = cells.map((line) => (Array.isArray(line) ? (line as readonly unknown[]) : [line]));
  const isGiven = lines.some((line) => line.some((each) => cellOf(each).kind !== "empty"));
  const isLabelled = !isBlank(cellOf(label));
  if (!isLabelled && !isGiven && side === "columns") return undefined;
  if (!isLabelled) throw new Refused([], { code: "gridSide", side, why: "label" });
  if (!isGiven) throw new Refused([], { code: "gridSide", side, why: "values" });
  if (lines.length > 1 && lines.some(({ length }) => length > 1)) throw new Refused([], { code: "gridSide", side, why: "table" }); // prettier-ignore
  return { label, values: lines.flat() };
}
