import type { Entry } from "../words/names";
import type { Measure } from "./conversion";

/**
 * By what period an amount is paid that its unit alone does not tell: the price of a contract by the month, that of a
 * price line, and its units, as the line says, another cost at its own pace. undefined of all others, and of what is used.
 *
 * @param said what its row says of another quantity of the same item, a choice by its id
 */
export function paidBy({ holder, path }: Entry, said: (key: "per" | "every") => unknown): Measure["per"] {
  const [key] = path;
  if (holder === "contract" && path.length === 1 && IS_PAID.has(key!)) return "month";
  if (holder === "priceLine" && IS_PAID.has(key!)) return periods.find((each) => each === said("per"));
  if (holder !== "otherCost" || key !== "amount") return undefined;
  return periods.find((each) => each === said("every")) ?? "once";
}

const IS_PAID: ReadonlySet<string> = new Set(["unitPrice", "units"]);
const periods = ["month", "quarter", "year"] as const;
