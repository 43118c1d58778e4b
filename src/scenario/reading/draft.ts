import type { Path } from "../../ground/pointer";
import { pointerOf, put, valueAt } from "../../ground/pointer";
import type { BlockNote, BlockProblem, Place } from "./blockProblem";

/** Where a value of the document stands in the block. */
export interface CellPlace extends Required<Place> {
  /** What the block says of where the value comes from, beyond what the product says of its proposals. */
  readonly source?: string;
}

/** A document being filled in, which remembers where everything stood and refuses what is given twice. */
export interface Draft {
  readonly document: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly BlockProblem[];
  readonly notes: readonly BlockNote[];
  /** Gives a value; undefined gives nothing. */
  set(path: Path, value: unknown, place: CellPlace): void;
  get(path: Path): unknown;
  /** Remembers where something that may have no value of its own stands. */
  locate(path: Path, place: CellPlace): void;
  report(problem: BlockProblem): void;
  /** Tells how something was read that is not wrong. */
  note(note: BlockNote): void;
}

export function newDraft(): Draft {
  const document: Record<string, unknown> = {};
  const places = new Map<string, CellPlace>();
  const problems: BlockProblem[] = [];
  const notes: BlockNote[] = [];
  const get = (path: Path): unknown => valueAt(document, path);
  return {
    document,
    places,
    problems,
    notes,
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
    note: (note) => notes.push(note),
  };
}
