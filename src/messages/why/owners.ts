import { keysOf, valueAt } from "../../ground/pointer";
import type { Scenario } from "../../model/scenario";
import { rankOf } from "../../scenario/reading/contractsIn";
import type { Label, Language } from "../../ground/label";
import type { Price, Quantity } from "../../model/quantity";
import { figure } from "../figures";

/**
 * Tells apart what several contracts, roles, work units or other costs have under the same name: the places of the
 * items, outermost first, to which everything under the keys belongs. Example: "/contracts/1/unitPrice" belongs to
 * "/contracts/1" where there are two contracts, to none where there is one.
 */
export interface Owners {
  readonly of: (keys: Iterable<string>) => readonly string[];
  /** What an item is called: its name, with its rank where it shares it or has none. */
  readonly name: (item: string) => string;
}

/** What stands in a list: something that has a name, a tier, a year of a price table. */
interface Item {
  readonly name?: string;
  readonly above?: Quantity;
}
const TIER: Label = { fr: "palier au-delà de", en: "tier above" };
const YEAR: Label = { fr: "année", en: "year" };

/** The items on the way to a place, outermost first. Example: "/contracts/1" and "/contracts/1/prices/0" of its price. */
export const itemsAlong = (key: string): readonly string[] =>
  [...key.matchAll(/\/\d+(?=\/|$)/g)].map((match) => key.slice(0, match.index + match[0].length));

export function ownersIn(scenario: Scenario, language: Language): Owners {
  const listOf = (item: string): readonly Item[] => {
    const path = keysOf(item).slice(0, -1);
    // A contract's own price has become that of a price line.
    const own = [...path.slice(0, -1), "prices", 0, ...path.slice(-1)];
    const found = (valueAt(scenario, path) ?? valueAt(scenario, own)) as readonly Item[] | Price;
    return "years" in found ? found.years.map(() => ({})) : found;
  };
  return {
    of: (keys) => {
      let shared: readonly string[] | undefined;
      for (const key of keys) {
        const items = itemsAlong(key);
        if (items.length > 0) shared = shared ? shared.filter((item) => items.includes(item)) : items;
      }
      return (shared ?? []).filter((item) => listOf(item).length > 1);
    },
    name: (item) => {
      const list = listOf(item);
      const index = Number(keysOf(item).at(-1));
      const { name: given, above } = list[index]!;
      if (above) return `${TIER[language]} ${figure(above.expected.float, language)}`;
      if (given === undefined) return `${YEAR[language]} ${index + 1}`;
      const name = given.trim();
      const isAlone = name !== "" && list.filter((other) => other.name?.trim() === name).length === 1;
      return isAlone ? name : `${name} ${rankOf(index, language)}`.trim();
    },
  };
}
