import type { CellPlace } from "./draft";

/** Where the values of a block come from, as it says, by JSON pointer; those of which it says nothing are left out. */
export function sourcesIn(places: ReadonlyMap<string, CellPlace>): ReadonlyMap<string, string> {
  return new Map([...places].flatMap(([at, { source }]) => (source?.trim() ? [[at, source.trim()] as const] : [])));
}
