import { plain } from "../../ground/nearest";
import type { Path } from "../../ground/pointer";
import { valueAt } from "../../ground/pointer";
import type { Entry } from "../words/names";
import { entriesNamed, HOLDERS, orWithoutUnit, unitInLabel } from "../words/names";
import { unitApart, unitsTogether } from "../words/unitWords";
import { targetsOf } from "./targets";

/** A quantity that a label may mean, and the places it then has in a document. */
export interface Reached {
  readonly entry: Entry;
  readonly targets: readonly Path[];
  /** The unit that the label says. */
  readonly unit?: string;
}

const DASH = " – ";

/**
 * What a label means in a document: a quantity wherever it stands, or one of an item by its name; with its unit behind
 * either. Examples: "Préavis", "Prix unitaire – Serveurs", "Prix unitaire (k€) – Serveurs – MSP".
 */
export function meantBy(label: string, document: unknown): readonly Reached[] {
  const { name, owner } = partsOf(label);
  return quantitiesIn(label).map((entry) => {
    const targets = targetsOf(entry, document);
    if (owner === undefined) return { entry, targets, ...withUnit(unitInLabel(name)) };
    const [own, unit] = ownedBy(owner, targets, document);
    return { entry, targets: own, ...withUnit(unitsTogether(unitInLabel(name), unit)) };
  });
}

/** The quantities that a label may mean, whoever has them. */
export const quantitiesIn = (label: string): readonly Entry[] => named(partsOf(label).name);

const named = (text: string): readonly Entry[] => orWithoutUnit(text, (name) => entriesNamed(name, HOLDERS));

/** A quantity's name and unit, and whose it is: a name may itself have a dash. */
function partsOf(label: string): { readonly name: string; readonly owner?: string } {
  const [name = "", ...owner] = label.split(/\s+[–-]\s+/);
  return owner.length === 0 || named(label).length > 0 ? { name: label } : { name, owner: owner.join(" ") };
}

const withUnit = (unit: string | undefined): Pick<Reached, "unit"> => (unit === undefined ? {} : { unit });

/** The places of an item by its name, and the unit behind it. Brackets that are part of the name say none: "Serveurs (3 ans)". */
function ownedBy(
  owner: string,
  targets: readonly Path[],
  document: unknown,
): readonly [own: readonly Path[], unit?: string] {
  const called = (name: string): readonly Path[] =>
    targets.filter((target) => {
      const owners = ownersOf(target, document);
      return owners.some((_, i) => plain(owners.slice(0, i + 1).join(" ")) === plain(name));
    });
  const apart = unitApart(owner);
  const isInName = apart === undefined || (plain(apart.name) !== plain(owner) && called(owner).length > 0);
  return isInName ? [called(owner)] : [called(apart.name), apart.unit];
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
