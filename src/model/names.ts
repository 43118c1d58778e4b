import type { FieldTable } from "./field";
import { once } from "./once";
import { scenarioFields } from "./quantities";
import type { Scenario } from "./scenario";

/**
 * What the quantities of a scenario are called where they are drawn and correlated, by their place in the file: the key
 * where the table has it once, else its path, then the names of what they belong to.
 * Two that would be called the same (roles of one name) are told apart by their order.
 * Examples: "salaryDrift", "overrun/Global", "credits.cap/Global", "perYear/Global/Install", "fte/Administrator#2".
 */
export const names = once(({ quantities, ...scenario }: Pick<Scenario, "quantities">): ReadonlyMap<string, string> => {
  const taken = new Map<string, number>();
  return new Map(
    [...quantities.keys()].map((at) => {
      const name = nameAt(scenario, at);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return [at, count === 1 ? name : `${name}#${count}`];
    }),
  );
});

function nameAt(scenario: object, at: string): string {
  const owners: string[] = [];
  let path: string[] = [];
  let value: unknown = scenario;
  for (const key of at.split("/").slice(1)) {
    value = (value as Readonly<Record<string, unknown>>)[key];
    if (/^\d+$/.test(key)) {
      owners.push((value as { readonly name: string }).name);
      path = [];
    } else path.push(key);
  }
  const key = path.at(-1)!;
  return [places.get(key)! > 1 ? path.join(".") : key, ...owners].join("/");
}

/** How many quantities of the table have a key. */
const places = new Map<string, number>();
(function count(fields: FieldTable): void {
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === "quantity") places.set(key, (places.get(key) ?? 0) + 1);
    if (field.type === "group" || field.type === "list") count(field.fields);
  }
})(scenarioFields);

/** Work units are counted anew in each contract year: the name of the count in one of them, from 1. */
export const countName = (name: string, year: number): string => `${name}/${year}`;
