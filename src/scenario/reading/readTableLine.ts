import type { Line } from "../cell";
import { isBlank } from "../cell";
import type { Part, TableHeader } from "../words/headers";
import { nameColumn } from "../words/headers";
import type { Path } from "../../ground/pointer";
import { pointerOf } from "../../ground/pointer";
import { fill } from "./fill";
import type { ItemLine } from "./knownLines";
import { placeOf } from "./sectionsIn";
import type { Entry } from "../words/names";
import { quantityId } from "../words/names";
import type { BlockReading } from "./blockReading";
import { tables } from "../words/sections";
import { sourceAmong } from "./sources";
import { needsText } from "./readValue";

type ContractFor = (line: Line) => number | undefined;

/** One row of a table: an item of a list of the scenario or of a contract. */
export function readTableLine(line: ItemLine, contractFor: ContractFor, reading: BlockReading): void {
  const { draft, zeroMayBeEmpty } = reading;
  const { header } = line;
  for (const [index, cell] of line.cells.entries()) {
    if (!header.columns.has(index) && !isBlank(cell) && cell.kind !== "empty")
      draft.report({ code: "valueWithoutColumn", at: "", value: cell.value, ...placeOf(line, index) });
  }
  if (header.table === "correlations") return readCorrelation(line, reading);
  const item = itemPath(line, contractFor, reading);
  if (!item) return;

  // Where rows only refer to contracts, a name is no value.
  const reference = isReference(line, reading) ? nameColumn(header) : undefined;
  const quantities = new Map<Entry, Map<Part, number>>();
  for (const [index, column] of header.columns) {
    if (column.kind !== "value" || index === reference) continue;
    if (!quantities.has(column.entry)) quantities.set(column.entry, new Map());
    quantities.get(column.entry)!.set(column.part, index);
  }
  const source = sourceIn(line, header);
  for (const [entry, columns] of quantities) {
    const label = entry.field.label[reading.language];
    const own = source !== undefined && { source: sourceAmong(source, entry) };
    const given = { field: entry.field, line, label, columns, ...own };
    fill(draft, [...item, ...entry.path], given, zeroMayBeEmpty);
  }
}

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
  const owner = header.table === "workUnits" ? referTo(columnOf(header, "contract")) : [];
  if (!owner) return undefined;
  const list = [...owner, ...path];
  const item = [...list, (draft.get(list) as unknown[] | undefined)?.length ?? 0];
  const first = line.cells.findIndex((cell) => !isBlank(cell));
  draft.set(item, {}, placeOf(line, first));
  return item;
}

const columnOf = (header: TableHeader, kind: "contract" | "first" | "second" | "coefficient"): number | undefined =>
  [...header.columns].find(([, column]) => column.kind === kind)?.[0];

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
    const isText = i === 2 && cell.kind === "text" && !needsText(cell.value);
    const code = isText ? "textForNumber" : cell.kind === "error" ? "errorInCell" : undefined;
    if (code) draft.report({ code, at: pointerOf(item), value: cell.value, ...placeOf(line, index) });
    return i < 2 && cell.kind === "text" ? quantityId(cell.value) : cell.value;
  });
  draft.set(item, values, placeOf(line, 0));
}
