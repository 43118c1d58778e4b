import type { FieldTable } from "./table/field";
import { isData } from "../ground/data";
import { once } from "../ground/once";
import { keysOf } from "../ground/pointer";
import { scenarioFields } from "./table/quantities";
import type { Scenario } from "./scenario";

/**
 * What the quantities of a scenario are called where they are drawn and correlated, by their place in the file: the key
 * where the table has it once, else its path, then the names of what they belong to. What has no name, a tier or a year
 * of a price table, is in the path by its rank.
 * Two that would be called the same (roles of one name) are told apart by their order; a "/" within a name is doubled.
 * Examples: "salaryDrift", "overrun/Global", "credits.cap/Global", "perYear/Global/Install", "fte/Administrator#2",
 * "unitPrice.2/Global/Servers", "tiers.1.unitPrice/Global/Copies".
 */
export const names = once(({ quantities, ...scenario }: Pick<Scenario, "quantities">): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return new Map(
    [...quantities.keys()].map((at) => {
      const first = nameAt(scenario, at);
      let name = first;
      for (let number = (numbers.get(first) ?? 1) + 1; taken.has(name); number++) {
        name = `${first}#${number}`;
        numbers.set(first, number);
      }
      taken.add(name);
      return [at, name];
    }),
  );
});

function nameAt(scenario: object, at: string): string {
  const owners: string[] = [];
  let path: string[] = [];
  let value: unknown = scenario;
  for (const key of keysOf(at)) {
    value = isData(value) || Array.isArray(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    const isItem = /^\d+$/.test(key);
    if (isItem && isData(value) && typeof value.name === "string") {
      owners.push(value.name);
      path = [];
    } else path.push(isItem ? String(Number(key) + 1) : key);
  }
  const key = path.at(-1)!;
  const needsPath = places.get(key)! > 1 || /^\d+$/.test(key);
  return [needsPath ? path.join(".") : key, ...owners.map((owner) => owner.replace(/\//g, "//"))].join("/");
}

/** How many quantities of the table have a key. */
const places = new Map<string, number>();
(function count(fields: FieldTable): void {
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === "quantity") places.set(key, (places.get(key) ?? 0) + 1);
    if (field.type === "group" || field.type === "list") count(field.fields);
  }
})(scenarioFields);

/** The name of the number of uses in a contract year, from 1. */
export const countName = (name: string, year: number): string => `${name}/${year}`;
