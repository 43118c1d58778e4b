import type { Language } from "../../ground/label";
import { nearestOf, plain } from "../../ground/nearest";
import type { Line } from "../cell";
import { EMPTY, isBlank, linesOf, areTooMany } from "../cell";
import { languageOf } from "../reading/languageOf";
import { entriesInSection } from "../words/names";
import type { BlockNote, BlockProblem } from "../reading/blockProblem";
import { isPart, isSum, isTax, totalIn } from "../words/asides";
import { isReckonedHead } from "../words/offerHeads";
import type { Prices } from "../words/offerTitles";
import { isOffersTitle, pricesTitled, USES, WORK_UNITS } from "../words/offerTitles";
import type { Section } from "../words/sections";
import { sectionNamed, sectionOf } from "../words/sections";
import { calendarYearIn } from "../words/yearNames";
import { termNamed } from "./columnHeads";
import { given, isZero, textOf } from "./givenCells";
import { addPrice, belowPace, discountAdded, ofOneYear, ofOwnPace, termsIn, undecided } from "./lineTerms";
import type { Columns } from "./offerColumns";
import { withNamesOver } from "./namesOver";
import type { OfferRow, PricedRow, QuantityRow } from "./offerRow";
import { columnOf, columnsOf, columnsUnder, isHeader } from "./offerColumns";

// A comparison of offers as it stands on its sheet: one row for each quantity or price line, one column for each provider,
// and one for what the buyer supposes of all of them (docs/offers.md).

export interface OfferSheet {
  readonly language: Language;
  /** In the order of their columns, as they are written. */
  readonly providers: readonly { readonly name: string; readonly column: number }[];
  readonly headerRow: number;
  readonly quantities: readonly QuantityRow[];
  readonly prices: readonly PricedRow[];
  readonly problems: readonly BlockProblem[];
  /** Rows and columns that count for nothing: totals, titles of lots, what is worked out. */
  readonly notes: readonly BlockNote[];
}

/** Whether cells are a comparison of offers: they say so in their first one. */
export const isOfferSheet = (cells: unknown): boolean => titleOf(linesOf(cells)[0]) !== undefined;

function titleOf(line: Line | undefined): Line | undefined {
  const first = line?.cells[0];
  return first?.kind === "text" && isOffersTitle(first.value) ? line : undefined;
}

/**
 * The rows and columns of a comparison of offers; undefined when cells are none. Without a header it names no provider. A
 * schedule of unit prices beside no fee and no price lines is what is sold, paid as it is used.
 */
export function offerSheet(cells: unknown): OfferSheet | undefined {
  const sheet = sheetIn(cells, WORK_UNITS);
  return sheet && isSoldByUse(sheet) ? sheetIn(cells, USES) : sheet;
}

const isSoldByUse = ({ prices, quantities }: OfferSheet): boolean =>
  prices.length > 0 &&
  prices.every(({ prices: { table } }) => table === "workUnits") &&
  !quantities.some(({ entry }) => entry?.holder === "contract" && ["units", "unitPrice"].includes(entry.path.join()));

/** @param schedule what a schedule of unit prices is */
function sheetIn(cells: unknown, schedule: Prices): OfferSheet | undefined {
  const all = linesOf(cells);
  const title = titleOf(all[0]);
  // What is too large is refused as a scenario is.
  if (!title || areTooMany(all)) return undefined;
  const lines = all.slice(1);
  const headerAt = lines.findIndex((line) => isHeader(line));
  const header = lines[headerAt] ?? { ...title, cells: [] };
  const main = columnsOf(header);
  // Empty cells may have arrived as 0: then those beside the title have.
  const zeroIsEmpty = main.all.every((index) => isZero(title.cells[index] ?? EMPTY));

  const quantities: QuantityRow[] = [];
  const prices: PricedRow[] = [];
  const problems = [
    ...main.repeated.map((each) => duplicate(header, each)),
    ...main.unknown.map((each) => strange(header, each, main)),
  ];
  const notes = main.leftOut.map((each) => leftOut(header, each));
  const words = new Set<string>();
  let above: Above = "title";
  let lot: OfferRow | undefined;
  let columns = main;
  let section: Section | Prices = sectionOf("contract");
  for (const line of withNamesOver(lines, main.providers)) {
    const opened = titledIn(line, columns, zeroIsEmpty);
    if (opened) {
      section = opened.section === WORK_UNITS ? schedule : opened.section;
      columns = main;
      [above, lot] = ["title", undefined];
      // Rows of years under the title are a line that bears its name.
      if (isPrices(section) && section.isLumpSum)
        prices.push({ ...rowOf(line, columns, zeroIsEmpty), label: opened.title, prices: section, isTitle: true, isOption: false, terms: [] }); // prettier-ignore
    } else if (line.row <= header.row) {
      continue;
    } else if (isHeader(line, main.providers)) {
      columns = columnsUnder(main, line, isPrices(section) ? section.table : undefined);
      problems.push(...columns.repeated.map((each) => duplicate(line, each)));
      problems.push(...columns.unknown.map((each) => strange(line, each, main)));
      notes.push(...columns.leftOut.map((each) => leftOut(line, each)));
    } else {
      const row = rowOf(line, columns, zeroIsEmpty);
      if (row.label === "" && isAlone(row)) continue;
      const place = { at: "", row: row.row, column: row.columns.label, label: row.label };
      const aside = asideIn(row, section, words, above);
      above = aside === "titleRow" ? "title" : aside && !isPart(row.label) ? "total" : "item";
      if (aside === "titleRow") lot = row;
      for (const word of plain(row.label).split(" ")) words.add(word);
      if (aside === "unclearTotal") problems.push({ code: aside, value: row.label, ...place });
      else if (aside) notes.push({ code: aside, ...place });
      if (aside) continue;
      if (row.label === "") {
        const index = line.cells.findIndex((cell) => !isBlank(cell));
        const value = textOf(line.cells[index]);
        problems.push({ code: "valueWithoutLabel", value, ...place, column: line.margin + index + 1 });
        continue;
      }
      if (!isPrices(section)) quantities.push({ ...row, section, entry: onlyOf(entriesInSection(row.label, section)) });
      else {
        problems.push(...addPrice(prices, section, row, termsIn(line, row, columns, zeroIsEmpty), lot));
      }
    }
  }
  return {
    language: languageOf(lines),
    providers: main.providers.map((owner) => ({ name: owner.name, column: columnOf(owner, header) })),
    headerRow: header.row,
    quantities,
    prices: prices.filter(({ isTitle, terms }) => !isTitle || terms.length > 0),
    problems: [
      ...problems,
      ...prices.flatMap(undecided),
      ...prices.flatMap((line) => ofOneYear(line, prices)),
      ...prices.flatMap(belowPace),
      ...prices.flatMap(ofOwnPace),
      ...prices.flatMap(discountAdded),
    ],
    notes,
  };
}

/** What stands above a row. */
type Above = "item" | "total" | "title";

/** What a row is that is no item: a total, what may be one, a part of the item above, the title of a lot. */
function asideIn(
  row: OfferRow,
  section: Section | Prices,
  words: ReadonlySet<string>,
  above: Above,
): "totalRow" | "titleRow" | "unclearTotal" | undefined {
  const isOfPrices = isPrices(section);
  if (!isOfPrices && entriesInSection(row.label, section).length > 0) return undefined;
  if (isOfPrices && termNamed(row.label, section.table)) return undefined;
  const isSumAbove = above !== "title" && isOfPrices && row.buyer === undefined && isSum(row.label);
  const total = isSumAbove || (above === "total" && isTax(row.label)) ? "total" : totalIn(row.label, words);
  if ((above !== "item" && isPart(row.label)) || (isOfPrices && isReckonedHead(row.label))) return "unclearTotal";
  if (total === "total") return "totalRow";
  if (total === "unclear" && isOfPrices) return "unclearTotal";
  const isTitle = isAlone(row) && row.units.row === undefined;
  // A year of a lump sum that nobody prices is no title.
  const isYear = isOfPrices && section.isLumpSum === true && calendarYearIn(row.label) !== undefined;
  return isTitle && !isYear ? "titleRow" : undefined;
}

const leftOut = ({ row, margin }: Line, { text, index }: Columns["leftOut"][number]): BlockNote => ({
  code: "columnLeftOut",
  at: "",
  row,
  column: margin + index + 1,
  label: text,
});

const isPrices = (section: Section | Prices): section is Prices => !("holder" in section);

const duplicate = ({ row, margin }: Line, { text, index }: Columns["repeated"][number]): BlockProblem => ({
  code: "duplicateName",
  at: "",
  value: text,
  row,
  column: margin + index + 1,
  label: text,
});

function strange({ row, margin }: Line, { text, index }: Columns["unknown"][number], main: Columns): BlockProblem {
  const nearest = nearestOf(text, main.providers.map(({ name }) => name)); // prettier-ignore
  const place = { row, column: margin + index + 1, label: text };
  return { code: "unknownColumn", at: "", value: text, ...place, ...(nearest !== undefined && { nearest }) };
}

function rowOf(line: Line, { label, unit, buyer, providers }: Columns, zeroIsEmpty: boolean): OfferRow {
  const row = unit === undefined ? "" : textOf(line.cells[unit]);
  return {
    row: line.row,
    label: textOf(line.cells[label]) || textOf(line.cells[0]) || totalBeside(line),
    columns: {
      label: line.margin + label + 1,
      buyer: columnOf(buyer, line),
      offered: providers.map((provider) => columnOf(provider, line)),
    },
    buyer: given(line, buyer, zeroIsEmpty),
    offered: providers.map((provider) => given(line, provider, zeroIsEmpty)),
    said: providers.map(() => undefined),
    units: {
      ...(buyer.unit !== undefined && { buyer: buyer.unit }),
      offered: providers.map((provider) => provider.unit),
      ...(row !== "" && { row }),
    },
  };
}

/** What a row of totals is called that has no label: its name stands beside the amounts. */
const totalBeside = ({ cells }: Line): string =>
  cells.map(textOf).find((text) => isTax(text) || totalIn(text, NOTHING) === "total") ?? "";
const NOTHING: ReadonlySet<string> = new Set();

const isAlone = ({ buyer, offered }: Pick<OfferRow, "buyer" | "offered">): boolean =>
  buyer === undefined && offered.every((each) => each === undefined);

/** A title stands alone in its row, in whatever column. */
function titledIn(
  line: Line,
  columns: Columns,
  zeroIsEmpty: boolean,
): { readonly section: Section | Prices; readonly title: string } | undefined {
  const [first, ...others] = line.cells.filter((cell) => !isBlank(cell));
  if (first?.kind !== "text" || others.some(({ kind }) => kind !== "text")) return undefined;
  if (others.length > 0 && !isAlone(rowOf(line, columns, zeroIsEmpty))) return undefined;
  const title = textOf(first);
  const section = pricesTitled(title) ?? sectionNamed(title);
  return section && { section, title };
}

const onlyOf = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
