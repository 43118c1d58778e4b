import { partialSums } from "../partialSums";
import type { Row } from "../row";

/**
 * Tells which rows are amounts of money from the inputs that are: a price times a count is one, a price per price is not.
 */
export function amountsOf(isAmount: (key: string) => boolean): (row: Row) => boolean {
  const powers = new Map<Row, number>();

  /** The power at which currency stands in a row: 1 in an amount, 0 in a number. */
  function power(row: Row): number {
    const known = powers.get(row);
    if (known !== undefined) return known;
    for (const sum of partialSums(row, (each) => !powers.has(each))) powers.set(sum, powerOf(sum));
    powers.set(row, 0); // what a row that reads itself finds
    const result = powerOf(row);
    powers.set(row, result);
    return result;
  }

  function powerOf({ operation, operands }: Row): number {
    const [a = 0, b = 0, c = 0] = operands.map(power);
    switch (operation.kind) {
      case "input":
        return isAmount(operation.key) ? 1 : 0;
      case "times":
        return a + b;
      case "per":
        return a - b;
      case "when":
        return Math.max(b, c);
      case "plus":
      case "minus":
      case "least":
      case "most":
        return Math.max(a, b);
      case "cents":
        return 1;
      case "round":
      case "total":
      case "recall":
      case "count":
      case "before":
        return a;
      case "constant":
      case "firstMonth":
      case "lastMonth":
      case "power":
      case "root":
      case "upTo":
      case "is":
      case "ceil":
      case "floor":
        return 0;
    }
  }

  return (row) => power(row) === 1;
}
