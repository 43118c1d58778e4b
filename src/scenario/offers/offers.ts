import type { Proposal, Unit } from "../../model/table/field";
import { scenarioFields } from "../../model/table/quantities";
import type { Scenario } from "../../model/scenario";
import type { Cell } from "../cell";
import type { Language } from "../../ground/label";
import type { Entry } from "../words/names";
import { entriesNamed } from "../words/names";
import { offerSheet } from "./offerSheet";
import type { GivenRange, OfferSheet, QuantityRow } from "./offerSheet";
import type { BlockProblem, Place } from "../reading/blockProblem";
import { scenarioFromCells } from "../reading/scenarioFromCells";
import { sectionOf } from "../words/sections";

/** What an offer leaves out, and what is counted in its place: nothing unknown is counted as zero. */
export interface Omission {
  /** The label of the row, or of a quantity that no row gives. */
  readonly label: string;
  /** What is counted, undefined when nothing can be: the offer's total then lacks it. */
  readonly counted?: Counted;
}
/** The product's proposal, or else the dearest amount among the other offers. */
export interface Counted {
  readonly unit: Unit;
  readonly value: Proposal["value"];
  readonly proposal?: Proposal;
}

/** One provider's offer as a scenario of its own, under the buyer's suppositions. */
export interface Offer {
  readonly provider: string;
  readonly scenario: Scenario;
  readonly document: unknown;
  readonly omissions: readonly Omission[];
}

export type OffersRead =
  | { readonly ok: true; readonly language: Language; readonly offers: readonly Offer[] }
  | { readonly ok: false; readonly language: Language; readonly problems: readonly BlockProblem[] };

/**
 * Reads a comparison of offers, a column for each provider (docs/offers.md). What a provider leaves empty is the buyer's
 * value if there is one; else it is an omission, for which the product's sourced proposal is counted, or the dearest of
 * the other offers where an amount has none. undefined when the cells are no such comparison. Never throws.
 */
export function offersIn(cells: unknown): OffersRead | undefined {
  const sheet = offerSheet(cells);
  if (!sheet) return undefined;
  if (sheet.providers.length === 0)
    return { ok: false, language: sheet.language, problems: [{ code: "missingHeader", at: "", row: 1, column: 1, label: "" }] }; // prettier-ignore
  const { language } = sheet;
  const read = sheet.providers.map((_, index) => offerOf(sheet, index));
  const problems = [...sheet.problems, ...read.flatMap((each) => ("problems" in each ? each.problems : []))];
  if (problems.length > 0) return { ok: false, language, problems: withoutRepeats(problems) };
  return { ok: true, language, offers: read.flatMap((each) => ("scenario" in each ? [each] : [])) };
}

/** What is wrong with the buyer's cells is wrong in every offer, and said once. */
function withoutRepeats(problems: readonly BlockProblem[]): readonly BlockProblem[] {
  const said = new Set<string>();
  return problems.filter(({ code, row, column }) => {
    const key = [code, row, column].join();
    return !said.has(key) && said.add(key);
  });
}

/** A row of the block that an offer makes, and where on the sheet it comes from. */
interface BlockRow extends Required<Place> {
  readonly cells: readonly (string | Cell | undefined)[];
}

function offerOf(sheet: OfferSheet, index: number): Offer | { readonly problems: readonly BlockProblem[] } {
  const { name, column } = sheet.providers[index]!;
  const header = { row: sheet.headerRow, column, label: name };
  const omissions: Omission[] = [];
  const quantities = sheet.quantities.flatMap((row) => quantityRow(sheet, row, index, omissions));
  const prices = priceRows(sheet, index, omissions);
  const essentials = essentialRows(sheet, index, prices.length > 0, omissions);
  const rows: readonly BlockRow[] = [
    { ...header, cells: [sectionOf("scenario").title.fr, name] },
    ...quantities,
    ...essentials.map((cells) => ({ ...header, cells })),
    { ...header, cells: blockCells("provider", word(name)) },
    ...prices,
  ];
  const outcome = scenarioFromCells(rows.map(({ cells }) => cells.map(rawOf)));
  const { document } = outcome.block;
  if (outcome.ok) return { provider: name, scenario: outcome.scenario, document, omissions };
  return { problems: outcome.problems.map((problem) => onSheet(problem, rows, sheet, index)) };
}

/** A problem of the block where it stands on the sheet, under the provider's name unless it is the buyer's. */
function onSheet(problem: BlockProblem, rows: readonly BlockRow[], sheet: OfferSheet, index: number): BlockProblem {
  const { name, column } = sheet.providers[index]!;
  const { cells, ...place } = rows[(problem.row ?? 1) - 1]!;
  const label = place.column === column ? `${place.label} – ${name}` : place.label;
  if (problem.code === "givenTwice") return { ...problem, ...place, label, firstRow: rows[problem.firstRow - 1]!.row };
  if (problem.label === cells[0]) return { ...problem, ...place, label };
  // What is missing stands nowhere in the block; its row on the sheet may be there.
  const row = sheet.quantities.find(({ entry }) => entry && `/contracts/0/${entry.path.join("/")}` === problem.at);
  return { ...problem, row: row?.row ?? sheet.headerRow, column, label: `${problem.label} – ${name}` };
}

const rawOf = (cell: string | Cell | undefined): unknown => {
  if (cell === undefined || typeof cell === "string") return cell;
  return cell.kind === "empty" ? undefined : cell.kind === "error" ? { code: cell.value } : cell.value;
};

type BlockCells = BlockRow["cells"];

/** `label | unit | low | likely | high`, the columns of a block typed without a header. */
const blockCells = (label: string, { low, likely, high }: GivenRange): BlockCells => [
  label,
  undefined,
  low,
  likely,
  high,
];

/**
 * What every offer must say, by one of the quantities of each: how prices are revised, for how long it binds, how and at
 * what price one leaves. Extras are a price schedule or an overrun.
 */
const ESSENTIALS: readonly (readonly string[])[] = [
  ["contracts.revision.fixedShare"],
  ["contracts.term"],
  ["contracts.exit.notice"],
  ["contracts.exit.reversibilityMonths", "contracts.exit.reversibilityAmount"],
];
const EXTRAS = "contracts.extras";
const PROBABILITY = `${EXTRAS}.probability`;
const EXIT_TYPE = "contracts.exit.when";
const LANGUAGE = "language";
const isEssential = (path: string): boolean =>
  path.startsWith(`${EXTRAS}.`) || ESSENTIALS.some((group) => group.includes(path));

function quantityRow(
  { providers, buyerColumn, labelColumn }: OfferSheet,
  { row, label, entry, offered, buyer }: QuantityRow,
  index: number,
  omissions: Omission[],
): readonly BlockRow[] {
  const own = offered[index];
  const place = { row, label, column: own || !buyer ? providers[index]!.column : buyerColumn };
  // What a label does not mean is for the reader to report.
  if (!entry) return [{ ...place, column: labelColumn, cells: blockCells(label, own ?? buyer ?? {}) }];
  const path = pathOf(entry);
  const given = own ?? buyer;
  if (given) return [{ ...place, cells: blockCells(path, given) }];
  if (isEssential(path) || isRequired(entry.field) || offered.every((each) => each === undefined)) return [];
  const counted = proposed(path, entry.field) ?? dearest(entry.field, offered);
  omissions.push({ label, ...(counted && { counted }) });
  return counted ? [{ ...place, cells: blockCells(path, givenBy(counted)) }] : [];
}

/** An offer without its units or its price is none: nothing stands in for them, and the reader reports them. */
const isRequired = (field: Entry["field"]): boolean =>
  field.type === "quantity" && field.default === undefined && !field.optional;

/** A name that means the quantity wherever it stands. */
const pathOf = ({ holder, path }: Entry): string => (holder === "contract" ? "contracts." : "") + path.join(".");

/** What stands in for what an offer should say and does not; the end at which its reversibility is paid; its language. */
function essentialRows(
  sheet: OfferSheet,
  index: number,
  hasPrices: boolean,
  omissions: Omission[],
): readonly BlockCells[] {
  const given = new Set(
    sheet.quantities.flatMap(({ entry, offered, buyer }) =>
      entry && (offered[index] ?? buyer) ? [pathOf(entry)] : [],
    ),
  );
  const omitted = ESSENTIALS.filter((group) => !group.some((path) => given.has(path))).map(([path]) => path!);
  const counted = omitted.flatMap((path) => {
    const { field } = entriesNamed(path, ["contract"])[0]!;
    const counted = proposed(path, field);
    omissions.push({ label: field.label[sheet.language], ...(counted && { counted }) });
    return counted ? [blockCells(path, givenBy(counted))] : [];
  });
  const hasExtras = hasPrices || [...given].some((path) => path.startsWith(`${EXTRAS}.`) && path !== PROBABILITY);
  return [
    ...counted,
    ...(hasExtras ? [] : overrunRows(sheet.language, given.has(PROBABILITY), omissions)),
    ...(given.has(EXIT_TYPE) ? [] : [blockCells(EXIT_TYPE, word("endOfHorizon"))]),
    ...(given.has(LANGUAGE) ? [] : [blockCells(LANGUAGE, word(sheet.language))]),
  ];
}

/** The overrun that is counted where an offer prices nothing of what it excludes. */
function overrunRows(language: Language, isProbable: boolean, omissions: Omission[]): readonly BlockCells[] {
  const { extras } = scenarioFields.contracts.fields;
  const { probability, low, high } = extras.fields;
  const value = { low: low.proposal.value, high: high.proposal.value };
  const counted = { unit: low.unit, value, proposal: { ...low.proposal, value } };
  omissions.push({ label: extras.label[language], counted });
  return [
    ...(isProbable ? [] : [blockCells(PROBABILITY, { likely: number(probability.proposal.value) })]),
    blockCells(`${EXTRAS}.overrun`, givenBy(counted)),
  ];
}

/** The price schedule as the contract's work units: the provider's prices times the buyer's yearly quantities. */
function priceRows(sheet: OfferSheet, index: number, omissions: Omission[]): readonly BlockRow[] {
  const { items } = scenarioFields.contracts.fields.extras.fields;
  const { unitPrice } = items.fields;
  const parts = ["low", "likely", "high"] as const;
  const ends = { low: " low", likely: "", high: " high" };
  const { column } = sheet.providers[index]!;
  const units = sheet.prices.flatMap(({ row, label, buyer, offered }) => {
    const price = offered[index];
    const counted = price ? undefined : dearest(unitPrice, offered);
    if (!price) omissions.push({ label, ...(counted && { counted }) });
    const known = price ?? (counted && givenBy(counted));
    if (!known) return [];
    return [
      {
        row,
        column,
        label,
        cells: [label, ...parts.map((part) => buyer?.[part]), ...parts.map((part) => known[part])],
      },
    ];
  });
  if (units.length === 0) return [];
  const header = { row: sheet.headerRow, column, label: items.label[sheet.language] };
  const headers = ["perYear", "unitPrice"].flatMap((key) => parts.map((part) => key + ends[part]));
  return [{ ...header, cells: [items.label.fr] }, { ...header, cells: ["name", ...headers] }, ...units];
}

const number = (value: number): Cell => ({ kind: "number", value });
const word = (value: string): GivenRange => ({ likely: { kind: "text", value } });

function givenBy({ value }: Counted): GivenRange {
  if (typeof value === "number") return { likely: number(value) };
  const { low, mode, high } = value;
  return { low: number(low), ...(mode !== undefined && { likely: number(mode) }), high: number(high) };
}

/** Where nothing stands in for what is not said: no cap is no cap. */
const ABSENT_IS_NONE = "contracts.revision.cap";

/** What the product proposes for a quantity. */
const proposed = (path: string, field: Entry["field"]): Counted | undefined =>
  field.type === "quantity" && field.proposal && path !== ABSENT_IS_NONE
    ? { unit: field.unit, value: field.proposal.value, proposal: field.proposal }
    : undefined;

/** The highest amount among the offers that give one. */
function dearest(field: Entry["field"], offered: readonly (GivenRange | undefined)[]): Counted | undefined {
  if (field.type !== "quantity" || !field.unit.startsWith("amount")) return undefined;
  const amounts = offered.flatMap((each) =>
    [each?.likely, each?.high].flatMap((cell) => (cell?.kind === "number" ? [cell.value] : [])),
  );
  return amounts.length > 0 ? { unit: field.unit, value: Math.max(...amounts) } : undefined;
}
