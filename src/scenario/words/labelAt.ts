import type { Label } from "../../ground/label";
import type { Field } from "../../model/table/field";
import { keysOf } from "../../ground/pointer";
import { tableFieldAt } from "../../model/table/fieldAt";
import type { FieldAt as TableFieldAt } from "../../model/table/fieldAt";
import type { OverrunField } from "./names";
import { entries } from "./names";

/** What stands at a place of a scenario: a field of the table, or the overrun, which blocks take for one quantity. */
export type FieldAt = TableFieldAt<Field | OverrunField>;

const overrun = entries.map(({ field }) => field).find((field) => field.type === "overrun")!;

/** The field at a JSON pointer; undefined where there is none. Example: "/contracts/0/extras/overrun". */
export function fieldAt(at: string): FieldAt | undefined {
  const found = tableFieldAt(at);
  return !found && keysOf(at).includes("overrun") ? { field: overrun } : found;
}

/** What a place is called: its field's label, or the free key. */
export function labelAt(at: string): Label | undefined {
  const found = fieldAt(at);
  return found?.key !== undefined ? { fr: found.key, en: found.key } : found?.field.label;
}
