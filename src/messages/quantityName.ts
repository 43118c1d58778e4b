import type { Language } from "../ground/label";
import type { Scenario } from "../model/scenario";
import { labelAt } from "../scenario/words/labelAt";
import { itemsAlong, ownersIn } from "./why/owners";

/**
 * A quantity of a scenario as its reader knows it: its label, and the names of what it belongs to.
 * Example: "Dépassement – Global", "Quantité par an – Global – Installation", "ETP – Technicien n° 2".
 */
export function quantityName(scenario: Scenario, at: string, language: Language): string {
  const owners = ownersIn(scenario, language);
  return [labelAt(at)?.[language] ?? at, ...itemsAlong(at).map(owners.name)].join(" – ");
}
