import type { Language } from "../ground/label";
import type { Scenario } from "../model/scenario";
import { keysOf } from "../ground/pointer";
import { labelAt } from "../scenario/words/labelAt";

/**
 * A quantity of a scenario as its reader knows it: its label, and the names of what it belongs to.
 * Example: "Dépassement – Global", "Quantité par an – Global – Installation".
 */
export function quantityName(scenario: Scenario, at: string, language: Language): string {
  const owners: string[] = [];
  let value: unknown = scenario;
  for (const key of keysOf(at)) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (/^\d+$/.test(key)) owners.push(nameOf(value, key));
  }
  return [labelAt(at)?.[language] ?? at, ...owners].join(" – ");
}

/** What has no name goes by its number. */
function nameOf(item: unknown, key: string): string {
  const name = (item as { readonly name?: string } | undefined)?.name?.trim();
  return name === undefined || name === "" ? String(Number(key) + 1) : name;
}
