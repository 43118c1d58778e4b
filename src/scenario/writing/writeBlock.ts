import { OVERRUN_RANGE } from "../../model/scenario";
import type { Label, Language } from "../../ground/label";
import type { QuantityField } from "../../model/table/field";
import type { Data } from "../../ground/data";
import { isData } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { valueAt } from "../../ground/pointer";
import type { Part } from "../words/headers";
import type { LeafField } from "../words/names";
import { entries } from "../words/names";
import type { Section } from "../words/sections";
import { sectionOf, sections } from "../words/sections";
import type { WrittenBlock, WrittenCell } from "./writtenBlock";
import { rectangle } from "./writtenBlock";
import { towerLabel } from "../words/towerNames";
import { unitLabel } from "../words/units";
import { tableRows } from "./writeTable";
import { valueCells } from "./writeValue";
import type { Writing } from "./writing";
import { contractName, header, input, isGiven, isTabular, itemsAt, partHeaders, sourceAt } from "./writing";

type Row = readonly WrittenCell[];

/**
 * Writes a scenario file as a block of cells (docs/scenario-block.md) that reads back as the same scenario.
 * What the file leaves out is left out; null is a row to fill in, with what is proposed in the source column; what is no
 * value of the file's form is written as it stands or not at all.
 *
 * @param sources where values come from, by JSON pointer, for the source column; proposals bring their own
 */
export function writeBlock(
  document: unknown,
  language: Language,
  sources: ReadonlyMap<string, string> = new Map(),
): WrittenBlock {
  const data = isData(document) ? document : {};
  const currency = typeof data.currency === "string" && data.currency !== "" ? data.currency : "EUR";
  const writing: Writing = { language, currency, sources, parts: partsIn(data) };
  const ofContracts = sections.filter(({ holder, tabular }) => holder === "contract" && !tabular);
  const contracts = itemsAt(data, ["contracts"]);
  const written = sections.flatMap((section): readonly (readonly Row[])[] => {
    if (section === ofContracts[0])
      return contracts.flatMap((contract, i) => {
        const owner = contractName(contract, i, data, language);
        return ofContracts.map((each) => contractRows(each, contract, i, owner, writing));
      });
    if (ofContracts.includes(section)) return [];
    const rows = section.tabular ? tableRows(section, data, writing) : quantityRows(section, data, [], writing);
    return [under(titleRow(section, data, writing), rows)];
  });
  const full = written.filter((rows) => rows.length > 0);
  return rectangle(full.flatMap((rows, i) => (i === 0 ? rows : [[], ...rows])));
}

/** A title over its rows; no title over nothing, but for the scenario's name. */
const under = (title: Row, rows: readonly Row[]): readonly Row[] =>
  rows.length > 0 || title.length > 1 ? [title, ...rows] : [];

function titleRow(section: Section, data: Data, { language }: Writing): Row {
  const title: WrittenCell = { value: section.title[language], kind: "title" };
  const name = section === sectionOf("scenario") ? data.name : undefined;
  return typeof name === "string" && name !== "" ? [title, { value: name, kind: "input" }] : [title];
}

function contractRows(
  section: Section,
  contract: unknown,
  index: number,
  owner: string,
  writing: Writing,
): readonly Row[] {
  const at: Path = ["contracts", index];
  const rows = section.free ? shareRows(section, contract, at, writing) : quantityRows(section, contract, at, writing);
  if (rows.length === 0) return [];
  const title: WrittenCell = { value: section.title[writing.language], kind: "title" };
  return [owner === "" ? [title] : [title, { value: owner, kind: "title" }], ...rows];
}

/** The header of quantity rows and a row for each quantity of the section that is given. */
function quantityRows(section: Section, data: unknown, at: Path, writing: Writing): readonly Row[] {
  const own = entries.filter(
    (entry) =>
      entry.holder === section.holder &&
      entry.path.length === section.path.length + 1 &&
      section.path.every((key, i) => entry.path[i] === key) &&
      (entry.holder === "scenario" ? entry.path.join() !== "name" : !isTabular(entry)),
  );
  const overrun = own.some(({ field }) => field.type === "overrun")
    ? overrunValue(valueAt(data, section.path))
    : undefined;
  const rows = own.flatMap(({ path, field }) => {
    const isOverrun = field.type === "overrun";
    if (overrun !== undefined && OVERRUN_RANGE.some((key) => key === path.at(-1))) return [];
    const value = isOverrun ? overrun : valueAt(data, path);
    return isGiven(value) || value === null ? [quantityRow(field.label, field, value, [...at, ...path], writing)] : [];
  });
  return rows.length === 0 ? [] : [rowsHeader(writing), ...rows];
}

/**
 * The overrun as one range; undefined where only rows of their own say the same: without both bounds, or with a likely
 * value of 0, which between bounds could be an empty cell.
 */
function overrunValue(extras: unknown): object | undefined {
  const { low, likely, high, law } = isData(extras) ? extras : ({} as Data);
  if (!isGiven(low) || !isGiven(high) || (isGiven(likely) && Number(likely) === 0)) return undefined;
  return { low, high, ...(isGiven(likely) && { mode: likely }), ...(isGiven(law) && { law }) };
}

/** Shares by free key. */
function shareRows(section: Section, contract: unknown, at: Path, writing: Writing): readonly Row[] {
  const shares = valueAt(contract, section.path);
  if (!isData(shares)) return [];
  const rows = Object.entries(shares).map(([key, value]) =>
    quantityRow(towerLabel(key), shareField, value, [...at, ...section.path, key], writing),
  );
  return rows.length === 0 ? [] : [rowsHeader(writing), ...rows];
}

const shareField = { type: "quantity", unit: "share", label: sectionOf("contract", "scope").title, min: 0, max: 1 } satisfies QuantityField; // prettier-ignore

const rowsHeader = ({ language, parts }: Writing): Row => {
  const words: readonly Label[] = [
    { fr: "Libellé", en: "Label" },
    { fr: "Unité", en: "Unit" },
    ...parts.map((part) => partHeaders[part]),
    { fr: "Source", en: "Source" },
  ];
  return words.map((word) => header(word[language]));
};

function quantityRow(label: Label, field: LeafField, value: unknown, path: Path, writing: Writing): Row {
  const { language, currency, parts } = writing;
  const cells = valueCells(field, value, language);
  const unit = "unit" in field ? unitLabel(field.unit, currency)[language] : null;
  const source = sourceAt(path, field, value, writing);
  return [
    { value: label[language], kind: "label" },
    { value: unit, kind: "unit" },
    ...parts.map((part) => input(field, cells[part])),
    { value: source ?? null, kind: "source" },
  ];
}

const USUAL: readonly Part[] = ["low", "likely", "high", "law"];
const WITH_SPREAD: readonly Part[] = ["low", "likely", "high", "mean", "sd", "law"];

/** The columns of quantity rows: with mean and deviation where a range of these rows has them. */
function partsIn(data: Data): readonly Part[] {
  const hasSpread = entries.some(({ holder, path }) => {
    const holders = holder === "scenario" ? [data] : holder === "contract" ? itemsAt(data, ["contracts"]) : [];
    return holders.some((each) => {
      const value = valueAt(each, path);
      return isData(value) && (value.mean !== undefined || value.sd !== undefined);
    });
  });
  return hasSpread ? WITH_SPREAD : USUAL;
}
