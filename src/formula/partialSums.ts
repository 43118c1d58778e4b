import type { Row } from "./row";

/**
 * The sums that a sum begins with and that are asked for, the shortest first: of a + b + c + d, a + b then a + b + c.
 * A list of a scenario adds up to a row as deep as it is long, and nothing else does: who follows rows by calling itself
 * works these out first, and then finds them known.
 */
export function partialSums(row: Row, isAskedFor: (sum: Row) => boolean): readonly Row[] {
  const sums: Row[] = [];
  for (let each = row; each.operation.kind === "plus"; each = sums.at(-1)!) {
    const [inner] = each.operands;
    if (inner!.operation.kind !== "plus" || !isAskedFor(inner!)) break;
    sums.push(inner!);
  }
  return sums.reverse();
}
