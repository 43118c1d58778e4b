import { keysOf } from "../../ground/pointer";
import type { Field, FieldTable } from "./field";
import { scenarioFields } from "./quantities";

/** What the table has at a place of a scenario file. */
export interface FieldAt<Found = Field> {
  readonly field: Found;
  /** The free key of a share, such as a tower. */
  readonly key?: string;
  /** The part of a range: low, mode, high, mean, sd or law. */
  readonly part?: string;
}

/** The field of the table at a JSON pointer; undefined where the table has none. Example: "/contracts/0/exit/notice/low". */
export function tableFieldAt(at: string): FieldAt | undefined {
  let fields: FieldTable | undefined = scenarioFields;
  let found: FieldAt | undefined;
  for (const key of keysOf(at)) {
    if (fields) {
      const field: Field | undefined = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!field) return undefined;
      found = { field };
      fields = field.type === "group" ? field.fields : undefined;
    } else if (found?.field.type === "list") {
      fields = found.field.fields;
    } else if (found?.field.type === "shares") {
      found = { ...found, key };
    } else if (!isYearOfTable(found?.field, key)) {
      return found && { ...found, part: key };
    }
  }
  return found;
}

/** The price of one year of a price table is a price like that of every year. Example: "/contracts/0/prices/0/unitPrice/1". */
const isYearOfTable = (field: Field | undefined, key: string): boolean =>
  field?.type === "quantity" && field.price === true && /^\d+$/.test(key);

/** Whether the quantity at a place is an amount of money. Example: "/contracts/0/unitPrice" is one. */
export function isAmountAt(at: string): boolean {
  const field = tableFieldAt(at)?.field;
  return field?.type === "quantity" && field.unit.startsWith("amount");
}
