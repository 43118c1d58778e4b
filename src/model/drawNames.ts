import type { FieldTable } from "./table/field";
import { once } from "../ground/once";
import { keysOf } from "../ground/pointer";
import { scenarioFields } from "./table/quantities";
import type { Scenario } from "./scenario";

/**
 * What the quantities of a scenario are called where they are drawn and correlated, by their place in the file: the key
 * where the table has it once, else its path, then the names of what they belong to.
 * Two that would be called the same (roles of one name) are told apart by their order; a "/" within a name is doubled.
 * Examples: "salaryDrift", "overrun/Global", "credits.cap/Global", "perYear/Global/Install", "fte/Administrator#2".
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
    value = (value as Readonly<Record<string, unknown>>)[key];
    if (/^\d+$/.test(key)) {
      owners.push((value as { readonly name: string }).name);
      path = [];
    } else path.push(key);
  }
  const key = path.at(-1)!;
  return [places.get(key)! > 1 ? path.join(".") : key, ...owners.map((owner) => owner.replace(/\//g, "//"))].join("/");
}

/** How many quantities of the table have a key. */
const places = new Map<string, number>();
(function count(fields: FieldTable): void {
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === "quantity") places.set(key, (places.get(key) ?? 0) + 1);
    if (field.type === "group" || field.type === "list") count(field.fields);
  }
})(scenarioFields);

/** The contract whose work units a quantity counts: their number is drawn anew in each of its years. */
export function contractCounting(at: string): number | undefined {
  const match = /^\/contracts\/(\d+)\/extras\/items\/\d+\/perYear$/.exec(at);
  return match ? Number(match[1]) : undefined;
}

/** The name of the number of work units in a contract year, from 1. */
export const countName = (name: string, year: number): string => `${name}/${year}`;
