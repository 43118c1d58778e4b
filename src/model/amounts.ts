import type { Field } from "./field";
import { scenarioFields } from "./quantities";

/** Whether the quantity at a place of the file is an amount of money. Example: "/contracts/0/unitPrice" is one. */
export function isAmountAt(at: string): boolean {
  let field: Pick<Extract<Field, { type: "group" }>, "fields"> | Field | undefined = { fields: scenarioFields };
  for (const key of at.split("/").slice(1))
    if (!/^\d+$/.test(key)) field = field && "fields" in field ? field.fields[key] : undefined;
  return field !== undefined && "unit" in field && field.unit.startsWith("amount");
}
