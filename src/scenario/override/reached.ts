import { plain } from "../../ground/nearest";
import type { Path } from "../../ground/pointer";
import { valueAt } from "../../ground/pointer";
import type { Entry } from "../words/names";
import { entriesNamed, HOLDERS, orWithoutUnit } from "../words/names";
import { targetsOf } from "./targets";

/** A quantity that a label may mean, and the places it then has in a document. */
export interface Reached {
  readonly entry: Entry;
  readonly targets: readonly Path[];
}

const DASH = " – ";

/**
 * What a label means in a document: a quantity wherever it stands, or one of an item by its name.
 * Examples: "Préavis", "Prix unitaire – Serveurs", "Prix unitaire – Serveurs – MSP".
 */
export function meantBy(label: string, document: unknown): readonly Reached[] {
  const whole = orWithoutUnit(label, (name) => entriesNamed(name, HOLDERS));
  if (whole.length > 0) return whole.map((entry) => ({ entry, targets: targetsOf(entry, document) }));
  const parts = label.split(/\s+[–-]\s+/);
  const owner = plain(parts.slice(1).join(" "));
  const named = parts.length > 1 ? entriesNamed(parts[0]!, HOLDERS) : [];
  return named.map((entry) => ({
    entry,
    targets: targetsOf(entry, document).filter((target) => {
      const owners = ownersOf(target, document);
      return owners.some((_, i) => plain(owners.slice(0, i + 1).join(" ")) === owner);
    }),
  }));
}

/** How each of several price lines is named, where a label without a name would move them all. */
export const namesOfTargets = (label: string, targets: readonly Path[], document: unknown): readonly string[] =>
  targets.map((target) => [label, ...ownersOf(target, document)].join(DASH));

/** The names of the items that a place is in, the innermost first. */
function ownersOf(target: Path, document: unknown): readonly string[] {
  return target
    .flatMap((key, i) => {
      const name = typeof key === "number" ? valueAt(document, [...target.slice(0, i + 1), "name"]) : undefined;
      return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
    })
    .reverse();
}
