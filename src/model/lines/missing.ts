import type { LineId } from ".";
import { lineOf } from ".";
import { rowsOf } from "../rules/rows";
import type { Scenario } from "../scenario";
import type { FieldTable } from "../table/field";
import { scenarioFields } from "../table/quantities";

/**
 * What keeps a line out of a plan, by its places: of each contract, role or cost the first where the scenario says
 * nothing, 0, or another choice; the list itself where it is empty. Empty when the line is there, or is nothing by its
 * numbers. It is read from the line's rule: what is nothing knows what it waits for.
 * Example: ["/contracts/0/governance"] for the governance of a contract that has a fee.
 */
export function missingFor(scenario: Scenario, line: LineId): readonly string[] {
  const first = new Map<string, string>();
  for (const at of lineOf(line).amount(rowsOf(scenario), "cost").wants ?? []) {
    const item = itemOf(at);
    const known = first.get(item);
    first.set(item, known !== undefined && rank(known) <= rank(at) ? known : at);
  }
  // What a team or a contract lacks comes before what its roles or work units lack.
  const isWithin = (item: string): boolean => item !== "" && (first.has(itemOf(item)) || isWithin(itemOf(item)));
  return [...first].filter(([item]) => !isWithin(item)).map(([, at]) => at);
}

/** The item of a list that a place is in, if any: "/contracts/0" of "/contracts/0/exit/when" and of "/contracts/0/extras/items/1". */
const itemOf = (at: string): string => /^.*\/\d+(?=\/)/.exec(at)?.[0] ?? "";

/** In which order what is missing is told: lists without an item, then as the table has the places. */
const rank = (at: string): number => ranks.get(at.replace(/\/\d+/g, ""))!;

const placesIn = (fields: FieldTable, at: string): readonly (readonly [string, isList: boolean])[] =>
  Object.entries(fields).flatMap(([key, field]) => [
    [`${at}/${key}`, field.type === "list"] as const,
    ...(field.type === "group" || field.type === "list" ? placesIn(field.fields, `${at}/${key}`) : []),
  ]);
/** Price lines stand in the place of units and a price, which are asked for first. */
const isFirst = (place: string, isList: boolean): boolean => isList && place !== "/contracts/prices";
const ranks = new Map(
  placesIn(scenarioFields, "").map(([place, isList], i) => [place, isFirst(place, isList) ? -1 : i]),
);
