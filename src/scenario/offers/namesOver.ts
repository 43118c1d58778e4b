import { plain } from "../../ground/nearest";
import type { Cell, Line } from "../cell";
import { EMPTY, isBlank } from "../cell";
import { isBuyerHead, isNoteHead, isUnitHead, mayBeLabel } from "../words/offerHeads";
import { unitTokens, unitWord } from "../words/unitWords";
import type { Owner } from "./givenCells";
import { textOf } from "./givenCells";
import { isHeader } from "./offerColumns";

// Headers of two rows, as buyers print them: the providers' names, each over several columns, and below what these are.

/** The lines of a sheet with the names in the header below them: "Alpha" over "PU" and "Montant" is "PU Alpha", "Montant Alpha". */
export function withNamesOver(lines: readonly Line[], providers: readonly Owner[]): readonly Line[] {
  const names = new Set(providers.map(({ name }) => plain(name)));
  return lines.flatMap((line, i) => {
    const [next, before] = [lines[i + 1], lines[i - 1]];
    if (next && areNames(line, names) && isHeader(next, providers)) return [];
    return before && areNames(before, names) && isHeader(line, providers) ? [{ ...line, cells: together(before.cells, line.cells) }] : [line]; // prettier-ignore
  });
}

const areNames = ({ cells }: Line, names: ReadonlySet<string>): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => names.has(plain(textOf(cell))));
};

const isOfSheet = (head: string, heads: readonly Cell[]): boolean =>
  mayBeLabel(head) ||
  isUnitHead(head) ||
  (isBuyerHead(head) && heads.filter((each) => plain(textOf(each)) === plain(head)).length === 1);

function together(over: readonly Cell[], below: readonly Cell[]): readonly Cell[] {
  let name = "";
  return Array.from({ length: Math.max(over.length, below.length) }, (_, i): Cell => {
    const [above, own] = [over[i] ?? EMPTY, below[i] ?? EMPTY];
    if (!isBlank(above)) name = textOf(above);
    if (name === "" || isNoteHead(textOf(own))) return own;
    // A name reaches over the columns to its right that may be a provider's: not over labels, units and the quantity of all.
    if (isBlank(above) && isOfSheet(textOf(own), below)) {
      name = "";
      return own;
    }
    if (isBlank(own)) return above;
    const tokens = unitTokens(textOf(own));
    const isUnit = tokens.length > 0 && tokens.every(unitWord);
    return { kind: "text", value: isUnit ? `${name} (${textOf(own)})` : `${textOf(own)} ${name}` };
  });
}
