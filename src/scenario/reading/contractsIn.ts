import { plain } from "../../ground/nearest";
import type { Line } from "../cell";
import { isBlank } from "../cell";
import { columnOf, nameColumn } from "../words/headers";
import type { ItemLine } from "./knownLines";
import type { Draft } from "./draft";
import type { Language } from "../../ground/label";
import type { SectionLines } from "./sectionsIn";
import { placeOf, unknown } from "./sectionsIn";
import { sectionOf } from "../words/sections";

// Which contracts a block is about, and which of them a section means.

export interface Contracts {
  /** The contract that a row of the table of contracts is, by that row. */
  readonly ofLine: ReadonlyMap<Line, number>;
  /** The contract that a section or a cell means; undefined, and reported, when that cannot be told. */
  of(owner: { readonly line: Line; readonly index: number } | undefined, asker: Line): number | undefined;
}

/** Finds every contract: rows of tables first, then titles. What belongs to no named contract belongs to the only one. */
export function contractsIn(sections: readonly SectionLines[], draft: Draft): Contracts {
  const names: (string | undefined)[] = [];
  const ofLine = new Map<Line, number>();
  const exact = new Map<string, number>();
  const alike = new Map<string, number>();
  const add = (line: Line, name: string | undefined, nameIndex: number): number => {
    const index = names.push(name) - 1;
    const place = placeOf(line, nameIndex);
    draft.set(["contracts", index], {}, { ...place, label: name ?? place.label });
    if (name === undefined) return index;
    if (!exact.has(name)) exact.set(name, index);
    if (!alike.has(plain(name))) alike.set(plain(name), index);
    return index;
  };
  const find = (name: string): number | undefined =>
    exact.get(name) ?? alike.get(plain(name)) ?? ranked(name, names.length);

  for (const { section, lines } of sections) {
    for (const line of section.table === "contracts" ? lines : []) {
      if (line.kind !== "item") continue;
      const column = nameColumn(line.header);
      ofLine.set(line, add(line, textAt(line, column), column ?? 0));
    }
  }
  for (const { section, title, lines } of sections) {
    if (section !== sectionOf("contract") || !title) continue;
    const named = title.owner ? { line: title, index: 1 } : namedIn(lines);
    const name = named && textAt(named.line, named.index);
    if (named && name !== undefined && find(name) === undefined) {
      const index = add(named.line, name, named.index);
      if (title.owner)
        draft.set(["contracts", index, "name"], name, { ...placeOf(title, 1), label: placeOf(title, 0).label });
    }
  }

  // Where nothing else names a contract, its price lines do.
  if (names.length === 0) {
    for (const { section, title, lines } of sections) {
      if (section !== sectionOf("contract", "prices")) continue;
      const owners = lines.flatMap((line) => (line.kind === "item" ? ownerIn(line) : []));
      for (const { line, index } of [...(title?.owner ? [{ line: title, index: 1 }] : []), ...owners]) {
        const name = textAt(line, index);
        if (name === undefined || find(name) !== undefined) continue;
        draft.set(["contracts", add(line, name, index), "name"], name, placeOf(line, index));
      }
    }
  }

  return {
    ofLine,
    of(owner, asker) {
      const name = owner && textAt(owner.line, owner.index);
      if (owner && name !== undefined) {
        const found = find(name);
        const known = names.filter((each) => each !== undefined);
        if (found === undefined)
          draft.report(unknown("unknownContract", owner.line, owner.index, known, draft.problems.length));
        return found;
      }
      if (names.length > 1) {
        draft.report({ code: "whichContract", at: "", choices: names.map((each) => each ?? ""), ...placeOf(asker, 0) });
        return undefined;
      }
      return names.length === 1 ? 0 : add(asker, undefined, 0);
    },
  };
}

/** How a contract without a name is called among others: by its rank, "n° 2" or "no. 2". */
export const rankOf = (index: number, language: Language): string =>
  `${{ fr: "n°", en: "no." }[language]} ${index + 1}`;

function ranked(text: string, count: number): number | undefined {
  const rank = Number(/^(?:no?|numero|number) (\d+)$/.exec(plain(text))?.[1]);
  return rank >= 1 && rank <= count ? rank - 1 : undefined;
}

/** The cell that names the contract of an item. */
function ownerIn(line: ItemLine): { readonly line: Line; readonly index: number }[] {
  const index = columnOf(line.header, "contract");
  return index === undefined ? [] : [{ line, index }];
}

/** The row that names the contract of a section whose title does not. */
function namedIn(lines: SectionLines["lines"]): { readonly line: Line; readonly index: number } | undefined {
  for (const line of lines) {
    const [entry, ...others] = line.kind === "quantity" ? line.meant : [];
    if (others.length > 0 || entry?.holder !== "contract" || entry.path.join() !== "name") continue;
    const index = line.cells.findIndex((cell, i) => i > 0 && !isBlank(cell));
    if (index > 0) return { line, index };
  }
  return undefined;
}

function textAt(line: Line, index: number | undefined): string | undefined {
  const cell = index === undefined ? undefined : line.cells[index];
  return cell === undefined || isBlank(cell) || cell.kind === "empty" ? undefined : String(cell.value);
}
