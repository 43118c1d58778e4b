import { pointer } from "../../model/reading/readFields";
import type { BlockProblem, Place } from "./blockProblem";

/** A place in a document: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** Where a value of the document stands in the block. */
export interface CellPlace extends Required<Place> {
  /** What the block says of where the value comes from, beyond what the product says of its proposals. */
  readonly source?: string;
}

export const pointerOf = (path: Path): string => path.reduce<string>(pointer, "");

/** A document being filled in, which remembers where everything stood and refuses what is given twice. */
export interface Draft {
  readonly document: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly BlockProblem[];
  /** Gives a value; undefined gives nothing. */
  set(path: Path, value: unknown, place: CellPlace): void;
  get(path: Path): unknown;
  /** Remembers where something that may have no value of its own stands. */
  locate(path: Path, place: CellPlace): void;
  report(problem: BlockProblem): void;
}

export function newDraft(): Draft {
  const document: Record<string, unknown> = {};
  const places = new Map<string, CellPlace>();
  const problems: BlockProblem[] = [];
  const get = (path: Path): unknown =>
    path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], document);
  return {
    document,
    places,
    problems,
    get,
    set(path, value, place) {
      if (value === undefined) return;
      const at = pointerOf(path);
      const first = places.get(at);
      if (first && get(path) !== undefined)
        problems.push({ code: "givenTwice", at, firstRow: first.row, value, ...place });
      else {
        places.set(at, place);
        put(document, path, value);
      }
    },
    locate: (path, place) => {
      const at = pointerOf(path);
      if (!places.has(at)) places.set(at, place);
    },
    report: (problem) => problems.push(problem),
  };
}

function put(document: object, path: Path, value: unknown): void {
  let node = document as Record<string | number, unknown>;
  for (const [i, key] of path.slice(0, -1).entries())
    node = (node[key] ??= typeof path[i + 1] === "number" ? [] : {}) as typeof node;
  // Free keys may be called anything, `__proto__` included.
  Object.defineProperty(node, path.at(-1)!, { value, enumerable: true, writable: true, configurable: true });
}
