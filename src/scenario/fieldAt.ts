import type { Label } from "../formula/row";
import type { Field, FieldTable } from "../model/field";
import { scenarioFields } from "../model/quantities";
import type { LeafField } from "./names";
import { entries } from "./names";

/** What stands at a place of a scenario file. */
export interface FieldAt {
  readonly field: Field | Extract<LeafField, { type: "overrun" }>;
  /** The free key of a share, such as a tower. */
  readonly key?: string;
  /** The part of a range: low, mode, high, mean, sd or law. */
  readonly part?: string;
}

const overrun = entries.find(({ field }) => field.type === "overrun")!.field as Extract<LeafField, { type: "overrun" }>;

/** The keys of a JSON pointer (RFC 6901). */
export const keysOf = (at: string): readonly string[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));

/** The field of the table at a JSON pointer; undefined where the table has none. Example: "/contracts/0/exit/notice/low". */
export function fieldAt(at: string): FieldAt | undefined {
  let fields: FieldTable | undefined = scenarioFields;
  let found: FieldAt | undefined;
  for (const key of keysOf(at)) {
    if (fields) {
      const field: Field | undefined = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!field) return key === "overrun" ? { field: overrun } : undefined;
      found = { field };
      fields = field.type === "group" ? field.fields : undefined;
    } else if (found?.field.type === "list") {
      fields = found.field.fields;
    } else if (found?.field.type === "shares") {
      found = { ...found, key };
    } else {
      return found && { ...found, part: key };
    }
  }
  return found;
}

/** What a place is called: its field's label, or the free key. */
export function labelAt(at: string): Label | undefined {
  const found = fieldAt(at);
  return found?.key !== undefined ? { fr: found.key, en: found.key } : found?.field.label;
}
