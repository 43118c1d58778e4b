import { isBlank } from "../cell";
import { nameColumn } from "../words/headers";
import { isDiscount, isOption } from "../words/asides";
import type { Pace } from "../words/paces";
import { paceIn, paceNamed } from "../words/paces";
import { isOneOfYears } from "../words/yearNames";
import type { BlockProblem } from "./blockProblem";
import type { ItemLine } from "./knownLines";
import { numberOf, placeOf } from "./sectionsIn";
import { isMoney } from "./unitsInPart";

// What the name of a line says of whether and when it is due, and nothing else in its row does.

/** Where an item is due every year and for certain unless its row says otherwise. */
const DUE: ReadonlySet<string> = new Set(["priceLines", "otherCosts"]);

/**
 * Items of a table that are called options without a probability, or after one year or period without the months that it
 * is; and those below a title that says a pace which they do not. Examples: "Option : astreinte", "Maintenance 2028" beside
 * "Maintenance 2027", a line below "Coûts ponctuels".
 */
export function unsaidTerms(items: readonly ItemLine[]): readonly BlockProblem[] {
  const due = items.filter(({ header }) => DUE.has(header.table));
  const names = due.map((line) => nameOf(line));
  const lots = due.flatMap(({ lot }) => lot ?? []);
  return due.flatMap((line, i): readonly BlockProblem[] => {
    const name = names[i]!;
    const place = placeOf(line, nameColumn(line.header) ?? 0);
    if (isDiscount(name) && amountOf(line) > 0) return [{ code: "discountAdded", at: "", ...place }];
    if (line.header.table === "priceLines" && paceNamed(name) === "once") return [{ code: "paidOnce", at: "", value: name, ...place }]; // prettier-ignore
    const isOptional = isOption(name) || (line.lot !== undefined && isOption(line.lot));
    if (isOptional && !isGiven(line, "probability")) return [{ code: "optionWithoutProbability", at: "", ...place }];
    const year = [[name, names] as const, [line.lot ?? "", lots] as const].find(([each, beside]) => isOneOfYears(each, beside)); // prettier-ignore
    if (year && !isGiven(line, "from", "to")) return [{ code: "yearAsLine", at: "", value: year[0], ...place }];
    const pace = line.lot === undefined ? undefined : paceIn(line.lot);
    return pace !== undefined && !saysPace(line, pace)
      ? [{ code: "paceAbove", at: "", value: line.lot!, ...place }]
      : [];
  });
}

/** Whether a row says at what pace it is due, or is due at the title's without saying so: another cost once, a line again and again. */
const saysPace = (line: ItemLine, pace: Pace): boolean =>
  line.header.table === "otherCosts" ? pace === "once" || isGiven(line, "every") : pace !== "once";

/** What a row says of its price or its amount, the first number of it. */
function amountOf({ header, cells }: ItemLine): number {
  for (const [index, column] of header.columns)
    if (column.kind === "value" && isMoney(column.entry) && numberOf(cells[index]) !== 0) return numberOf(cells[index]);
  return 0;
}

function nameOf({ header, cells }: ItemLine): string {
  const cell = cells[nameColumn(header) ?? 0];
  return cell?.kind === "text" || cell?.kind === "number" ? String(cell.value) : "";
}

/** Whether a row says one of these quantities, as a whole or in one of its columns. */
const isGiven = ({ header, cells }: ItemLine, ...keys: readonly string[]): boolean =>
  [...header.columns].some(
    ([index, column]) =>
      column.kind === "value" && keys.includes(column.entry.path.join(".")) && !isBlank(cells[index]),
  );
