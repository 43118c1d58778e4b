import { fifteenDigits } from "../../ground/digits";
import type { Cell } from "../cell";
import type { TableHeader } from "../words/headers";
import { isShare, mostShare } from "../words/shares";
import { figureIn } from "./figure";
import type { SectionLines } from "./sectionsIn";

/** The columns of each table in which some bare number is more than a share can be: it is per cent. */
export type PerCents = ReadonlyMap<TableHeader, ReadonlySet<number>>;

/**
 * The columns that count in per cent, by their numbers. Beside a probability of 5, one of 1 is no certain event: who types
 * a column types it in one way.
 */
export function perCentsIn(sections: readonly SectionLines[]): PerCents {
  const found = new Map<TableHeader, Set<number>>();
  for (const line of sections.flatMap(({ lines }) => lines)) {
    if (line.kind !== "item") continue;
    for (const [index, column] of line.header.columns) {
      if (column.kind !== "value" || !isShare(column.entry.field)) continue;
      if (Math.abs(bareNumber(line.cells[index])) <= mostShare(column.entry.field)) continue;
      found.set(line.header, (found.get(line.header) ?? new Set()).add(index));
    }
  }
  return found;
}

/** The number of a cell that says no unit by itself, 0 of any other. */
function bareNumber(cell: Cell | undefined): number {
  if (cell?.kind === "number") return fifteenDigits(cell.value);
  const figure = cell?.kind === "text" ? figureIn(cell.value) : undefined;
  return figure && "numeral" in figure && figure.unit === "" ? Number(figure.numeral) : 0;
}
