import type { Path } from "../../ground/pointer";
import { pointerOf } from "../../ground/pointer";
import { isBlank } from "../cell";
import type { Part } from "../words/headers";
import { nameColumn } from "../words/headers";
import type { Entry } from "../words/names";
import { unitInLabel } from "../words/names";
import { unitTokens, unitsTogether, unitWord } from "../words/unitWords";
import type { BlockProblem } from "./blockProblem";
import type { BlockReading } from "./blockReading";
import { EURO } from "./cellReading";
import { conversionOf } from "./conversion";
import type { ItemLine } from "./knownLines";
import { placeOf } from "./sectionsIn";
import { isMultipleAlone } from "./unitOfRow";
import { unitSaid } from "./unitSaid";

// Units of amounts in a row of a table: its own column of units, and those over some of their columns alone.

/** A quantity of a row: its cells as a whole and, of a price, those of each contract year. */
export interface RowQuantity {
  readonly entry: Entry;
  readonly whole: Map<Part, number>;
  readonly years: Map<number, Map<Part, number>>;
}

/**
 * Cells of an amount that may be in either of two units: of its parts, its years and its tiers, one is said to be in
 * another unit and the cell's in none. Example: "> 170 : 82,60" under "Paliers", beside "Prix unitaire (k€)".
 *
 * @param item where the item of the row stands
 */
export function unitsInPart(
  line: ItemLine,
  quantities: readonly RowQuantity[],
  item: Path,
  { language, currency = EURO }: BlockReading,
): readonly BlockProblem[] {
  const { header, cells } = line;
  if (unitOfAmounts(line) !== undefined) return [];
  const amounts = quantities.filter(({ entry }) => isMoney(entry));
  return amounts
    .filter(({ entry }) => !isTiers(entry))
    .flatMap(({ entry }) => {
      const parts = amounts.filter((each) => each.entry === entry || (isPrice(entry) && isTiers(each.entry)));
      const places = parts.flatMap(({ entry: { field, path }, whole, years }) =>
        [whole, ...years.values()].flatMap((columns) => [...columns.values()].map((index) => ({ index, field, path }))),
      );
      const unit = places.map(({ index }) => header.units.get(index)).find((each) => each !== undefined && converts(each, currency)); // prettier-ignore
      if (unit === undefined) return [];
      return places.flatMap(({ index, field, path }): readonly BlockProblem[] => {
        const cell = cells[index];
        if (header.units.has(index) || isBlank(cell) || (cell?.kind === "text" && saysMoney(cell.value))) return [];
        const place = { ...placeOf(line, index), label: field.label[language] };
        return [{ code: "otherUnit", at: pointerOf([...item, ...path]), value: `${placeOf(line, index).label} (${unit} ?)`, ...place }]; // prettier-ignore
      });
    });
}

const isPrice = ({ path }: Entry): boolean => path.join() === "unitPrice";
const isTiers = ({ field }: Entry): boolean => field.type === "tiers";
const saysMoney = (text: string): boolean => unitTokens(text).some((token) => unitWord(token)?.kind === "money");

/** Whether a quantity, or tiers of it, is an amount of money. */
export const isMoney = ({ field }: Entry): boolean =>
  field.type === "tiers" || (field.type === "quantity" && field.unit.startsWith("amount"));

function converts(unit: string, currency: string): boolean {
  const conversion = conversionOf(unitSaid(unit), { unit: "amount", currency });
  return "factor" in conversion && !conversion.isOwn;
}

/** What a row says of the unit of its amounts: in its column of units or, of money, behind its name. Example: "Licences (k€)". */
export function unitOfAmounts({ header, cells }: ItemLine): string | undefined {
  const unitAt = [...header.columns].find(([, { kind }]) => kind === "unit")?.[0];
  const cell = unitAt === undefined ? undefined : cells[unitAt];
  const ofColumn = cell?.kind === "text" && !isMultipleAlone(cell.value) ? cell.value : undefined;
  const nameAt = nameColumn(header);
  const name = nameAt === undefined ? undefined : cells[nameAt];
  const ofName = name?.kind === "text" ? moneyBehind(name.value) : undefined;
  return unitsTogether(ofName, ofColumn);
}

/** What stands behind a name where it tells of money: "k€", "TTC", "(%)"; "Aléas 10 %" and "Contrat (3 ans)" say what they are. */
function moneyBehind(name: string): string | undefined {
  const unit = unitInLabel(name);
  if (unit === undefined) return undefined;
  const { kind, isTaxed } = unitSaid(unit);
  return kind === "money" || isTaxed || (unit.trim() === "%" && /[([]\s*%\s*[)\]]\s*$/u.test(name)) ? unit : undefined;
}
