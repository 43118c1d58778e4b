import type { QuantityField } from "../../model/table/field";
import { scenarioFields } from "../../model/table/quantities";
import type { Cell, Line } from "../cell";
import { EMPTY, isBlank } from "../cell";
import type { Part, RowsHeader } from "../words/headers";
import { usualHeader } from "../words/headers";
import type { Path } from "../../ground/pointer";
import type { Draft } from "./draft";
import { figureIn } from "./figure";
import { fill } from "./fill";
import type { QuantityLine } from "./knownLines";
import { placeOf, unknown } from "./sectionsIn";
import type { Entry, LeafField } from "../words/names";
import { namesOf } from "../words/names";
import { unitsTogether, unitTokens, unitWord } from "../words/unitWords";
import { unitOfRow } from "./unitOfRow";
import { paidBy } from "./paidBy";
import type { BlockReading } from "./blockReading";
import type { Section } from "../words/sections";
import { sectionTitles } from "../words/sections";
import { towerKey } from "../words/towerNames";

/** A row `label | unit | low | likely | high | law | source`. */
export function readRow(
  line: QuantityLine,
  section: Section,
  contractFor: (line: Line) => number | undefined,
  reading: BlockReading,
): void {
  const { draft } = reading;
  const { header } = line;
  const [labelCell] = line.cells;
  if (labelCell === undefined || isBlank(labelCell)) {
    const { values, stray } = columnsOf(line, header);
    const index = [...values.values(), ...stray].find((each) => !isBlank(line.cells[each]));
    if (index !== undefined)
      draft.report({ code: "valueWithoutLabel", at: "", value: shown(line.cells[index]), ...placeOf(line, index) });
    return;
  }
  const label = placeOf(line, 0).label;
  const entry = section.free ? undefined : meant(label, line, draft);
  if (!section.free && !entry) return;
  const path =
    entry?.holder === "scenario"
      ? entry.path
      : contractPath(contractFor(line), entry?.path ?? [...section.path, towerKey(label)]);
  if (!path) return;

  const field = entry?.field ?? shareField;
  const { values, source, unit, stray } = columnsOf(line, header, field);
  for (const index of stray)
    draft.report({
      code: "valueWithoutColumn",
      at: "",
      value: shown(line.cells[index]),
      ...placeOf(line, index),
      label,
    });
  const units = unitsBeside(values, header, unitOfRow(label, unit));
  const per = entry && paidBy(entry, () => undefined);
  const beside = { units, ...(per !== undefined && { per }) };
  fill(draft, path, { field, line, label, ...(source !== undefined && { source }), columns: values, beside }, reading);
}

const contractPath = (contract: number | undefined, path: Path): Path | undefined =>
  contract === undefined ? undefined : ["contracts", contract, ...path];

const shareField: QuantityField = {
  type: "quantity",
  label: scenarioFields.contracts.fields.scope.label,
  unit: "share",
  min: 0,
  max: 1,
  fixed: "number",
};

/** The quantity a label names, reported when there is none or more than one. */
function meant(name: string, line: QuantityLine, draft: Draft): Entry | undefined {
  const label = line.cells[0]!;
  if (label.kind === "error" || label.kind === "unreadable") {
    const code = label.kind === "error" ? "errorInCell" : "unreadableCell";
    draft.report({ code, at: "", value: label.value, ...placeOf(line, 0) });
    return undefined;
  }
  const [entry, ...others] = line.meant;
  if (entry && others.length === 0) return entry;
  if (entry) {
    const choices = [entry, ...others].map(({ field }) => field.label);
    draft.report({ code: "ambiguousLabel", at: "", value: name, choices, ...placeOf(line, 0) });
  } else {
    const candidates = [...namesOf(["contract", "scenario"]), ...sectionTitles];
    draft.report(unknown("unknownLabel", line, 0, candidates, draft.problems.length));
  }
  return undefined;
}

/** The unit of each column: its own, or else that of the row. */
const unitsBeside = (
  values: ReadonlyMap<Part, number>,
  { units }: RowsHeader,
  ofRow: string | undefined,
): Partial<Record<Part, string>> =>
  Object.fromEntries([...values].flatMap(([part, index]) => {
    const unit = unitsTogether(units.get(index), ofRow);
    return unit === undefined ? [] : [[part, unit]];
  })); // prettier-ignore

interface RowColumns {
  readonly values: ReadonlyMap<Part, number>;
  /** What stands in the column of units. */
  readonly unit?: string;
  readonly source?: string;
  /** Cells that say something where nothing is expected. */
  readonly stray: readonly number[];
}

function columnsOf(line: Line, header: RowsHeader, field?: LeafField): RowColumns {
  const beside = valueBesideLabel(line, header, field);
  const values = new Map<Part, number>();
  const stray: number[] = [];
  let source: string | undefined;
  let unit: string | undefined;
  for (const index of new Set([...line.cells.keys(), ...header.columns.keys()])) {
    const cell = line.cells[index] ?? EMPTY;
    const column = index === beside ? "likely" : header.columns.get(index);
    if (column === "unit" && cell.kind === "text") unit ??= cell.value;
    if (column === "source") source ??= cell.kind === "text" ? cell.value : undefined;
    else if (column === undefined) stray.push(...(isBlank(cell) ? [] : [index]));
    else if (column !== "label" && column !== "unit") {
      if (beside === undefined || index === beside) values.set(column, index);
      else if (!isBlank(cell) && cell.kind !== "text") stray.push(index);
    }
  }
  // A number in the column of units or sources says what it may beside a value, and is a lost value alone.
  const isEmpty = [...values.values()].every((index) => isBlank(line.cells[index]));
  const [lost] = [...header.columns].filter(([index, column]) => (column === "source" || column === "unit") && isNumber(line.cells[index])); // prettier-ignore
  if (isEmpty && lost) stray.push(lost[0]);
  return { values, ...(unit !== undefined && { unit }), ...(source !== undefined && { source }), stray };
}

/**
 * The unit stands between a label and its value, and who types a block easily forgets it. What is in its column is the
 * value when it is a number, or a text alone in the row; but of a number, a text there is the unit if there is a header.
 */
function valueBesideLabel({ cells }: Line, header: RowsHeader, field?: LeafField): number | undefined {
  const [, beside, ...others] = cells;
  if (header.columns.get(1) !== "unit" || beside === undefined || beside.kind === "empty") return undefined;
  const isTyped = header === usualHeader && others.every(({ kind }) => kind === "empty");
  if (isTyped || beside.kind === "flag" || (beside.kind === "number" && beside.value !== 0)) return 1;
  const isNumeric = field?.type === "quantity" || field?.type === "overrun";
  return !isNumeric && beside.kind !== "number" && others.every(isBlank) ? 1 : undefined;
}

/** A number, or a text that is one: "6 %", and not the unit "1 000 €". */
const isNumber = (cell: Cell | undefined): boolean =>
  cell?.kind === "text"
    ? figureIn(cell.value) !== undefined && !unitTokens(cell.value).every(unitWord)
    : cell?.kind === "number" && !isBlank(cell);

const shown = (cell: Cell | undefined): unknown => (cell && cell.kind !== "empty" ? cell.value : undefined);
