import { plain } from "../../ground/nearest";
import { once } from "../../ground/once";
import type { CellPlace } from "./draft";
import type { Entry, LeafField } from "../words/names";
import { entriesNamed } from "../words/names";
import { evidence, proposalsOf, toFill } from "../writing/writeValue";

/** Where the values of a block come from, as it says, by JSON pointer; those of which it says nothing are left out. */
export function sourcesIn(places: ReadonlyMap<string, CellPlace>): ReadonlyMap<string, string> {
  return new Map([...places].flatMap(([at, { source }]) => (source ? [[at, source] as const] : [])));
}

/** Between the parts of a source, and after the label of the quantity that a part is about. */
const AND = " · ";
const OF = " – ";

/** The source of a row of several quantities. Example: "Salaire brut annuel – enquête 2026 · ETP – budget". */
export const jointSource = (sources: readonly (readonly [label: string, source: string])[]): string =>
  sources.map((each) => each.join(OF)).join(AND);

/** What the source of a row of several quantities says of one of them: what is under its label, and what is under none. */
export function sourceAmong(text: string, entry: Entry): string {
  const parts = text.split(AND).flatMap((part) => {
    const [label = "", ...said] = part.split(OF);
    const named = said.length > 0 ? entriesNamed(label, [entry.holder]) : [];
    if (named.length === 0) return [part];
    return named.includes(entry) ? [said.join(OF)] : [];
  });
  return parts.join(AND);
}

/**
 * A source without what the product says of its own proposals: that holds for the value proposed, of which it is known
 * anyway (`sourceOf`), and not for the one that its reader has put in its place, nor once a row to fill in is filled.
 */
export function ownSource(text: string, field: LeafField): string {
  const parts = text.split(AND).map((part) => part.trim());
  return parts.filter((part) => !ourWords(field).has(plain(part))).join(AND);
}

/** What the product writes beside a quantity, in either language. */
const ourWords = once((field: LeafField): ReadonlySet<string> => {
  if (!("unit" in field)) return new Set();
  const proposals = proposalsOf(field);
  const words = (["fr", "en"] as const).flatMap((language) => [
    toFill(field, language),
    ...proposals.map((each) => evidence(each, language)),
  ]);
  return new Set(words.map(plain));
});
