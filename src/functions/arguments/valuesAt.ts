import { isData } from "../../ground/data";
import { tableFieldAt } from "../../model/table/fieldAt";
import { cellOf } from "../../scenario/cell";
import { readValue } from "../../scenario/reading/readValue";
import type { LeafField } from "../../scenario/words/names";
import { Refused } from "../../asking/unanswered";

/**
 * Arguments that stand in a scenario, read as cells are read there; those omitted are left out. What is neither a number,
 * nor a word, of its place is left for whoever reads the scenario to refuse.
 *
 * @param places the JSON pointer of each
 * @throws Refused what cannot be read, and a range, of which a function would not tell
 */
export function valuesAt<Key extends string>(
  given: Readonly<Partial<Record<Key, unknown>>>,
  places: Readonly<Record<Key, string>>,
): Partial<Record<Key, unknown>> {
  const values: Partial<Record<Key, unknown>> = {};
  for (const [key, at] of Object.entries(places) as [Key, string][]) {
    const cell = cellOf(given[key]);
    if (cell.kind === "empty") continue;
    const field = tableFieldAt(at)!.field as LeafField;
    const { value, unread } = readValue(field, { likely: cell }, { zeroMayBeEmpty: false });
    const [first] = unread;
    if (first) throw new Refused([{ code: first.code, at, value: first.value }]);
    if (isData(value)) throw new Refused([{ code: "rangeRefused", at, value }]);
    values[key] = value;
  }
  return values;
}
