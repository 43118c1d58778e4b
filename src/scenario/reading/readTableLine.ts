import type { Line } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { Part, TableHeader } from "../words/headers";
import { columnOf, nameColumn } from "../words/headers";
import type { Path } from "../../ground/pointer";
import { pointerOf } from "../../ground/pointer";
import type { GivenCells } from "./fill";
import { fill, fillYears } from "./fill";
import type { ItemLine } from "./knownLines";
import { placeOf } from "./sectionsIn";
import type { Entry } from "../words/names";
import { entriesNamed, quantityId } from "../words/names";
import type { BlockReading } from "./blockReading";
import { tables } from "../words/sections";
import { sourceAmong } from "./sources";
import type { Beside } from "./cellReading";
import { needsText } from "./cellReading";
import { isOpenAtZero, readValue } from "./readValue";
import { billingUnit, yearsOf } from "../words/billingUnit";
import { unitsTogether } from "../words/unitWords";
import type { RowQuantity } from "./unitsInPart";
import { isMoney, unitOfAmounts, unitsInPart } from "./unitsInPart";
import { paidBy } from "./paidBy";
import { numberIn } from "./quantityText";

type ContractFor = (line: Line) => number | undefined;

/** One row of a table: an item of a list of the scenario or of a contract. */
export function readTableLine(typed: ItemLine, contractFor: ContractFor, reading: BlockReading): void {
  const { draft } = reading;
  const line = withBilling(typed);
  const { header } = line;
  for (const [index, cell] of line.cells.entries()) {
    if (!header.columns.has(index) && !isBlank(cell) && cell.kind !== "empty")
      draft.report({ code: "valueWithoutColumn", at: "", value: cell.value, ...placeOf(line, index) });
  }
  if (header.table === "correlations") return readCorrelation(line, reading);
  reportUnclearPeriod(line, reading);
  const item = itemPath(line, contractFor, reading);
  if (!item) return;

  // Where rows only refer to contracts, a name is no value.
  const reference = isReference(line, reading) ? nameColumn(header) : undefined;
  const source = sourceIn(line, header);
  const given = (entry: Entry, columns: ReadonlyMap<Part, number>): GivenCells => ({
    field: entry.field,
    line,
    label: entry.field.label[reading.language],
    columns,
    beside: besideIn(line, entry, columns, reading, reading.perCents.get(typed.header)),
    ...(source !== undefined && { source: sourceAmong(source, entry) }),
  });
  const quantities = quantitiesIn(line, reference, reading);
  for (const problem of unitsInPart(line, quantities, item, reading)) draft.report(problem);
  for (const { entry, whole, years } of quantities) {
    const path = [...item, ...entry.path];
    const yearly = new Map([...years].map(([year, columns]) => [year, given(entry, columns)] as const));
    const hasYears = fillYears(draft, path, yearly, reading);
    const isGiven = [...whole.values()].some((index) => !isBlank(line.cells[index]));
    const isOpen = !isGiven && reading.zeroMayBeEmpty && isOpenAtZero(entry.field);
    if (!hasYears && !isOpen) fill(draft, path, given(entry, whole), reading);
    if (hasYears && isGiven) {
      const [index] = [...whole.values()];
      draft.report({
        code: "priceAndYears",
        at: pointerOf(path),
        ...placeOf(line, index!),
        label: given(entry, whole).label,
      });
    }
  }
}

/** A price line that does not say by what it is billed says so where its unit does: "copieur/trimestre". */
function withBilling(line: ItemLine): ItemLine {
  const { header, cells } = line;
  if (header.table !== "priceLines") return line;
  const columns = [...header.columns];
  const [unitAt] = columns.find(([, { kind }]) => kind === "unit") ?? [];
  const [perAt] = columns.find(([, column]) => column.kind === "value" && column.entry === PER) ?? [];
  const unit = unitAt === undefined ? undefined : cells[unitAt];
  const per = unit?.kind === "text" && isBlank(perAt === undefined ? undefined : cells[perAt]) ? billingUnit(unit.value)?.per : undefined; // prettier-ignore
  if (per === undefined) return line;
  const at = perAt ?? Math.max(cells.length, ...header.columns.keys()) + 1;
  const said = [...cells];
  for (let index = said.length; index < at; index++) said[index] = EMPTY;
  said[at] = { kind: "text", value: per };
  const known = new Map([...header.columns, [at, { kind: "value", entry: PER!, part: "likely" }] as const]);
  return { ...line, cells: said, header: { ...header, columns: known } };
}

/** Twelve of "mois" may be a year of a line, or what is billed of it each month: its unit leaves open which. */
function reportUnclearPeriod(line: ItemLine, { draft }: BlockReading): void {
  const { header, cells } = line;
  if (header.table !== "priceLines") return;
  const [unitAt] = [...header.columns].find(([, { kind }]) => kind === "unit") ?? [];
  const unit = unitAt === undefined ? undefined : cells[unitAt];
  if (unit?.kind !== "text") return;
  for (const [index, column] of header.columns) {
    const isCount = column.kind === "counted" || (column.kind === "value" && column.entry === UNITS);
    const cell = cells[index];
    const count = isCount && cell?.kind === "number" ? cell.value : 1;
    const years = yearsOf(count, unit.value);
    if (count !== 1 && Number.isInteger(years)) {
      draft.report({ code: "unclearPeriod", at: "", value: `${count} ${unit.value}`, ...placeOf(line, index) });
    }
  }
}

function quantitiesIn(line: ItemLine, reference: number | undefined, reading: BlockReading): readonly RowQuantity[] {
  const found = new Map<Entry, RowQuantity>();
  for (const [index, column] of line.header.columns) {
    if ((column.kind !== "value" && column.kind !== "counted") || index === reference) continue;
    const entry = column.kind === "value" ? column.entry : countedAs(line, reading);
    if (!found.has(entry)) found.set(entry, { entry, whole: new Map(), years: new Map() });
    const { whole, years } = found.get(entry)!;
    const year = column.kind === "value" ? column.year : undefined;
    if (year !== undefined && !years.has(year)) years.set(year, new Map());
    const columns = year === undefined ? whole : years.get(year)!;
    // "Quantité" beside "Unités": the empty one of the two says nothing.
    if (!columns.has(column.part) || isBlank(line.cells[columns.get(column.part)!])) columns.set(column.part, index);
  }
  return [...found.values()];
}

/** The units over the columns of a quantity or, of money, in the row's own column of units; and how often it is paid. */
function besideIn(
  line: ItemLine,
  entry: Entry,
  columns: ReadonlyMap<Part, number>,
  reading: BlockReading,
  perCents: ReadonlySet<number> = new Set(),
): Beside {
  const { header } = line;
  const ofRow = isMoney(entry) ? unitOfAmounts(line) : undefined;
  const units = Object.fromEntries(
    [...columns].flatMap(([part, index]) => {
      const unit = unitsTogether(header.units.get(index), ofRow);
      return unit === undefined ? [] : [[part, unit]];
    }),
  );
  const per = paidBy(entry, (key) => choiceIn(line, key, reading));
  const perCent = new Set([...columns].filter(([, index]) => perCents.has(index)).map(([part]) => part));
  return { units, perCent, ...(per !== undefined && { per }) };
}

/** What a row says of a choice. */
function choiceIn({ header, cells }: ItemLine, key: string, reading: BlockReading): unknown {
  for (const [index, column] of header.columns) {
    if (column.kind !== "value" || column.entry.path.join() !== key) continue;
    return readValue(column.entry.field, { likely: cells[index] ?? EMPTY }, reading).value;
  }
  return undefined;
}

const [PER] = entriesNamed("per", ["priceLine"]);
const [UNITS] = entriesNamed("units", ["priceLine"]);
const [PER_YEAR] = entriesNamed("perYear", ["priceLine"]);

/** What a quantity of a price line counts: uses a year of what is paid by use, units of a fixed part. */
const countedAs = (line: ItemLine, reading: BlockReading): Entry =>
  choiceIn(line, "per", reading) === "use" ? PER_YEAR! : UNITS!;

/** What the row says of where its values come from. */
function sourceIn({ cells }: Line, { columns }: TableHeader): string | undefined {
  for (const [index, { kind }] of columns) {
    const cell = kind === "source" ? cells[index] : undefined;
    if (cell?.kind === "text") return cell.value;
  }
  return undefined;
}

/** Whether the row is about a contract that stands elsewhere: a table of contracts under the title of one of their parts. */
const isReference = (line: ItemLine, { contracts }: BlockReading): boolean =>
  line.header.table === "contracts" && !contracts.ofLine.has(line);

/** The place of the item in the document, which is made there unless it is a contract, known already. */
function itemPath(line: ItemLine, contractFor: ContractFor, reading: BlockReading): Path | undefined {
  const { header } = line;
  const { draft, contracts } = reading;
  const { path } = tables[header.table];
  const referTo = (index: number | undefined): Path | undefined => {
    const named = index !== undefined && !isBlank(line.cells[index]);
    const contract = named ? contracts.of({ line, index }, line) : contractFor(line);
    return contract === undefined ? undefined : ["contracts", contract];
  };
  if (header.table === "contracts") {
    const contract = contracts.ofLine.get(line);
    return contract === undefined ? referTo(nameColumn(header)) : [...path, contract];
  }
  const owner = tables[header.table].ofContract ? referTo(columnOf(header, "contract")) : [];
  if (!owner) return undefined;
  const list = [...owner, ...path];
  const item = [...list, (draft.get(list) as unknown[] | undefined)?.length ?? 0];
  const first = line.cells.findIndex((cell) => !isBlank(cell));
  draft.set(item, {}, placeOf(line, first));
  return item;
}

const NO_UNIT = { measure: { unit: "decimals", currency: "" } } as const;

/** `quantity | quantity | coefficient`; quantities by label or id. */
function readCorrelation(line: ItemLine, { draft }: BlockReading): void {
  const list = tables.correlations.path;
  const item = [...list, (draft.get(list) as unknown[] | undefined)?.length ?? 0];
  const cells = (["first", "second", "coefficient"] as const).map((kind) => {
    const index = columnOf(line.header, kind);
    const cell = index === undefined ? undefined : line.cells[index];
    return { index: index ?? 0, cell };
  });
  const values = cells.map(({ index, cell }, i) => {
    if (cell === undefined || cell.kind === "empty") return null;
    const coefficient = i === 2 && cell.kind === "text" ? numberIn(cell.value, NO_UNIT) : undefined;
    if (coefficient && "numeral" in coefficient) return Number(coefficient.numeral);
    const isText = i === 2 && cell.kind === "text" && !needsText(cell.value);
    const code = isText ? "textForNumber" : cell.kind === "error" ? "errorInCell" : undefined;
    if (code) draft.report({ code, at: pointerOf(item), value: cell.value, ...placeOf(line, index) });
    return i < 2 && cell.kind === "text" ? quantityId(cell.value) : cell.value;
  });
  draft.set(item, values, placeOf(line, 0));
}
