import type { Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import { pointerOf } from "../../ground/pointer";
import { entriesNamed } from "../words/names";
import type { Entry } from "../words/names";
import { dearest, givenBy, number, pathOf, proposed, proposedNoticeIn } from "./countedInstead";
import type { CountedValue } from "./countedInstead";
import type { GivenRange, Said } from "./givenCells";
import type { OfferRow, QuantityRow } from "./offerRow";
import type { OfferSheet } from "./offerSheet";
import type { BlockRow } from "./offeredPrices";
import { unitOf } from "./readAnswers";

// The quantities of one offer as rows of its block, and what stands in for those it should give and does not.

/** What an offer leaves out, and what is counted in its place: nothing unknown is counted as zero. */
export interface Omission {
  /** The label of the row, or of a quantity that no row gives. */
  readonly label: string;
  /** What is counted, undefined when nothing can be: the offer's total then lacks it. */
  readonly counted?: Counted;
  /** What the provider answers that is no value, and the row it stands in. */
  readonly said?: Said;
  readonly row?: number;
  /** Where what is counted stands in the document of the offer, a JSON pointer. */
  readonly at?: string;
}
/** The product's proposal, or else the dearest amount among the other offers; of a price with terms, whose they are. */
export type Counted = CountedValue | { readonly like: string };

/** What the prices of an offer have settled: whether an overrun has a fee to rest on, and whether any price is revised. */
export interface Settled {
  readonly hasFee: boolean;
  readonly isRevised: boolean;
}

type BlockCells = BlockRow["cells"];

/** `label | unit | low | likely | high`, the columns of a block typed without a header. */
export const blockCells = (label: string, { low, likely, high }: GivenRange, unit?: string): BlockCells => [
  label,
  unit,
  low,
  likely,
  high,
];

const NOTICE = "contracts.exit.notice";
const FIXED_SHARE = "contracts.revision.fixedShare";
/**
 * What every offer must say, by one of the quantities of each: how prices are revised, for how long it binds, how and at
 * what price one leaves. Extras are a price schedule or an overrun.
 */
const ESSENTIALS: readonly (readonly string[])[] = [
  [FIXED_SHARE, "contracts.revision.escalator"],
  ["contracts.term"],
  [NOTICE],
  ["contracts.exit.reversibilityMonths", "contracts.exit.reversibilityAmount"],
  ["contracts.exit.transition"],
];
/** What a provider answers in a row that is no value. */
export const saidBy = ({ said }: OfferRow, index: number): Pick<Omission, "said"> => {
  const answer = said[index];
  return answer ? { said: answer } : {};
};

const EXTRAS = "contracts.extras";
const OVERRUN = `${EXTRAS}.overrun`;
const PROBABILITY = `${EXTRAS}.probability`;
const EXIT_TYPE = "contracts.exit.when";
const LANGUAGE = "language";
const isEssential = (path: string): boolean =>
  path.startsWith(`${EXTRAS}.`) || ESSENTIALS.some((group) => group.includes(path));

export function quantityRow(
  sheet: OfferSheet,
  quantity: QuantityRow,
  index: number,
  omissions: Omission[],
): readonly BlockRow[] {
  const { row, label, columns, entry, offered, buyer } = quantity;
  const { providers } = sheet;
  const own = offered[index];
  const isBuyers = !own && buyer !== undefined;
  const place = isBuyers
    ? { row, label, column: columns.buyer }
    : { row, label: `${label} – ${providers[index]!.name}`, column: columns.offered[index]! };
  // What a label does not mean is for the reader to report.
  if (!entry) return [{ row, label, column: columns.label, cells: blockCells(label, own ?? buyer ?? {}) }];
  const path = pathOf(entry);
  const given = own ?? buyer;
  const unit = unitOf(quantity, entry.field, isBuyers ? undefined : index);
  if (given) return [{ ...place, cells: blockCells(path, given, unit) }];
  if (isEssential(path) || PRICING.has(path) || offered.every((each) => each === undefined)) return [];
  const counted = proposed(path, entry.field) ?? dearest(entry.field, quantity, sheet);
  omissions.push({ label, row, at: placeOf(entry), ...saidBy(quantity, index), ...(counted && { counted }) });
  return counted ? [{ ...place, cells: blockCells(path, givenBy(counted)) }] : [];
}

/** An offer without units or a price is none: nothing stands in for them, and the reader reports them. */
export const UNIT_PRICE = "contracts.unitPrice";
const PRICING: ReadonlySet<string> = new Set(["contracts.units", UNIT_PRICE]);

/** What stands in for what an offer should say and does not; the end at which its reversibility is paid; its language. */
export function essentialRows(
  sheet: OfferSheet,
  index: number,
  { hasFee, isRevised, hasWorkUnits }: Settled & { readonly hasWorkUnits: boolean },
  omissions: Omission[],
): readonly BlockCells[] {
  const given = new Set(
    sheet.quantities.flatMap(({ entry, offered, buyer }) =>
      entry && (offered[index] ?? buyer) ? [pathOf(entry)] : [],
    ),
  );
  const omitted = ESSENTIALS.map((group) => (group.some((path) => given.has(path)) ? undefined : group[0]))
    .filter((path) => path !== undefined)
    .filter((path) => path !== FIXED_SHARE || isRevised);
  const counted = omitted.flatMap((path) => {
    const entry = entriesNamed(path, ["contract"])[0]!;
    const { field } = entry;
    const counted = path === NOTICE ? proposedNoticeIn(sheet, index) : proposed(path, field);
    const row = sheet.quantities.find((each) => each.entry && pathOf(each.entry) === path);
    const own = row && { row: row.row, ...saidBy(row, index) };
    omissions.push({ label: field.label[sheet.language], at: placeOf(entry), ...own, ...(counted && { counted }) });
    return counted ? [blockCells(path, givenBy(counted))] : [];
  });
  const hasExtras =
    !hasFee || hasWorkUnits || [...given].some((path) => path.startsWith(`${EXTRAS}.`) && path !== PROBABILITY);
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
  omissions.push({ label: extras.label[language], at: placeOf(entriesNamed(OVERRUN, ["contract"])[0]!), counted });
  return [
    ...(isProbable ? [] : [blockCells(PROBABILITY, { likely: number(probability.proposal.value) })]),
    blockCells(OVERRUN, givenBy(counted)),
  ];
}

/** Where a quantity stands in the document of an offer. */
const placeOf = ({ holder, path }: Entry): string =>
  pointerOf(holder === "contract" ? ["contracts", 0, ...path] : path);

export const word = (value: string): GivenRange => ({ likely: { kind: "text", value } });
