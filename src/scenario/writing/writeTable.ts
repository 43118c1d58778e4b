import { plain } from "../../ground/nearest";
import type { Data } from "../../ground/data";
import { isData } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { valueAt } from "../../ground/pointer";
import type { CellValue } from "../cell";
import type { Part } from "../words/headers";
import type { Entry, LeafField } from "../words/names";
import { entries, quantityLabel } from "../words/names";
import { isOption } from "../words/asides";
import type { Section } from "../words/sections";
import { tables } from "../words/sections";
import type { WrittenCell } from "./writtenBlock";
import { jointSource } from "../reading/sources";
import { unitLabel } from "../words/units";
import type { Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import { ZERO } from "../reading/cellReading";
import { isOpenAtZero } from "../reading/readValue";
import { priceText } from "./priceText";
import { numberCell, valueCells } from "./writeValue";
import type { Writing } from "./writing";
import { contractName, header, input, isGiven, isRequired, isTabular, itemsAt, partHeaders, sourceAt } from "./writing";

type Rows = readonly (readonly WrittenCell[])[];

/** A column of a table: one part of a quantity, or the contract each row belongs to. */
interface Column {
  readonly header: string;
  readonly cell: (item: Item) => WrittenCell;
}
interface Item {
  readonly data: unknown;
  readonly at: Path;
  readonly contract: string;
}

/** The rows of a section that is a table, its header first; none when it has no items. */
export function tableRows(section: Section, document: Data, writing: Writing): Rows {
  if (section.table === "correlations") return correlationRows(document, writing);
  const { holder } = tables[section.table!];
  const own = entries.filter(
    (entry) => entry.holder === holder && (holder === "contract" ? isTabular(entry) : entry.path.length === 1),
  );
  const found = itemsOf(section, document, writing);
  const items = holder === "contract" ? found.map((item) => withStart(item, own)) : found;
  if (items.length === 0) return [];
  const shares = tables[section.table!].ofContract && itemsAt(document, ["contracts"]).length > 1;
  const columns: readonly Column[] = [
    ...(shares ? [contractColumn(writing)] : []),
    ...own.flatMap((entry) => columnsOf(entry, items, writing)),
    ...sourceColumn(own, items, writing),
  ];
  return [
    columns.map((column) => header(column.header)),
    ...items.map((item) => columns.map(({ cell }) => cell(item))),
  ];
}

function itemsOf(section: Section, document: Data, { language }: Writing): readonly Item[] {
  const { path, ofContract } = tables[section.table!];
  if (!ofContract) return itemsAt(document, path).map((data, i) => ({ data, at: [...path, i], contract: "" }));
  return itemsAt(document, ["contracts"]).flatMap((contract, i) =>
    itemsAt(contract, path).map((data, j) => ({
      data,
      at: ["contracts", i, ...path, j],
      contract: contractName(contract, i, document, language),
    })),
  );
}

/** A contract whose row would hold nothing but its name, if that, as one that starts in the month that is meant anyway. */
function withStart(item: Item, own: readonly Entry[]): Item {
  const { data } = item;
  if (!isData(data) || own.some(({ path }) => path.join() !== "name" && isGiven(valueAt(data, path)))) return item;
  return { ...item, data: { ...data, start: scenarioFields.contracts.fields.start.default } };
}

function nameOf({ data }: Item): string {
  const name = valueAt(data, ["name"]);
  return typeof name === "string" ? name : "";
}

const contractColumn = ({ language }: Writing): Column => ({
  header: { fr: "Contrat", en: "Contract" }[language],
  cell: ({ contract }) => ({ value: contract, kind: "label" }),
});

/**
 * The columns that the values of a quantity need: one for plain numbers, more where an item has a range, and one a contract
 * year where it has a price for each.
 */
function columnsOf(entry: Entry, items: readonly Item[], writing: Writing): readonly Column[] {
  const { field, path } = entry;
  const { language } = writing;
  const yearsOf = ({ data }: Item): readonly unknown[] => {
    const value = valueAt(data, path);
    return field.type === "quantity" && field.price && Array.isArray(value) ? value : [];
  };
  const valueOf = (item: Item) => (yearsOf(item).length > 0 ? undefined : valueAt(item.data, path));
  const years = Math.min(MOST_YEARS, Math.max(...items.map((item) => yearsOf(item).length)));
  const yearly = Array.from({ length: years }, (_, year): Column => ({
    header: { fr: `Prix année ${year + 1}`, en: `Price year ${year + 1}` }[language],
    cell: (item) => input(field, zeroAsText(yearCell(yearsOf(item)[year], field, language))),
  }));
  const values = items.map(valueOf);
  // What an option's name leaves open is certain where the file gives no probability.
  const isCertain = (item: Item): boolean =>
    field.type === "quantity" && field.option === true && isOption(nameOf(item)) && !isGiven(valueOf(item));
  if (years > 0 && !values.some(isGiven)) return yearly;
  const isAsked = isRequired(field) || values.includes(null);
  if (!values.some(isGiven) && !isAsked && !items.some(isCertain) && path.join() !== "name") return [];
  const isIn = (part: Part): boolean =>
    values.some((value) => isData(value) && part in valueCells(field, value, language));
  const parts = (["low", "likely", "high", "mean", "sd", "law"] as const).filter(
    (part) => part === "likely" || isIn(part),
  );
  const whole = parts.map((part): Column => ({
    header: columnHeader(entry, part, writing),
    cell: (item) => {
      if (part === "likely" && isCertain(item)) return input(field, { fr: "non", en: "no" }[language]);
      const value = valueCells(field, valueOf(item), language)[part];
      return input(field, isOpenAtZero(field) ? zeroAsText(value) : value);
    },
  }));
  return [...whole, ...yearly];
}

/** No contract has more years. */
const MOST_YEARS = scenarioFields.horizon.fields.years.max;

/** The price of one year, a range in one text. */
function yearCell(price: unknown, field: LeafField, language: Language): CellValue | undefined {
  if (price === undefined) return undefined;
  return isData(price) ? priceText(price, language) : valueCells(field, price, language).likely;
}

/** A 0 that is meant, where an empty cell may arrive as one. */
const zeroAsText = (value: CellValue | undefined): CellValue | undefined => (value === 0 ? ZERO : value);

/** What the values of each row rest on, where it is known or they are those the product proposes. */
function sourceColumn(own: readonly Entry[], items: readonly Item[], writing: Writing): readonly Column[] {
  const { language } = writing;
  const sources = ({ data, at }: Item): string =>
    jointSource(
      own.flatMap(({ field, path }) => {
        const source = sourceAt([...at, ...path], field, valueAt(data, path), writing);
        return source === undefined ? [] : [[field.label[language], source] as const];
      }),
    );
  if (items.every((item) => sources(item) === "")) return [];
  return [{ header: "Source", cell: (item) => ({ value: sources(item) || null, kind: "source" }) }];
}

/** "Prix unitaire mensuel bas (€/unité)". */
function columnHeader({ field }: Entry, part: Part, { language, currency }: Writing): string {
  const label = field.label[language];
  const ending = part === "likely" ? "" : ` ${partHeaders[part][language].toLowerCase()}`;
  const unit = "unit" in field && part !== "law" ? unitLabel(field.unit, currency)[language] : "";
  const isSaid = plain(unit) === "" ? unit === "" : ` ${plain(label)}`.endsWith(` ${plain(unit)}`);
  return label + ending + (isSaid ? "" : ` (${unit})`);
}

function correlationRows(document: Data, { language }: Writing): Rows {
  const titles = { fr: ["Première grandeur", "Seconde grandeur", "Coefficient"], en: ["First quantity", "Second quantity", "Coefficient"] }; // prettier-ignore
  const rows = itemsAt(document, ["correlations"]).map((each) => {
    const [first, second, coefficient] = Array.isArray(each) ? (each as unknown[]) : [];
    const name = (id: unknown): CellValue => (typeof id === "string" ? quantityLabel(id, language) : null);
    return [name(first), name(second), numberCell(coefficient)].map((value): WrittenCell => ({ value, kind: "input" }));
  });
  return rows.length === 0 ? [] : [titles[language].map(header), ...rows];
}
