import type { Label } from "../../ground/label";
import { nearestOf, plain } from "../../ground/nearest";
import type { Case } from "../../model/quantity";
import type { Problem } from "../../model/reading/problem";
import { isData } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { pointerOf, valueAt } from "../../ground/pointer";
import { readFields } from "../../model/reading/readFields";
import { scenarioFields } from "../../model/table/quantities";
import type { Cell } from "../cell";
import { cellOf } from "../cell";
import { measureWords } from "../words/measures";
import type { PaidMeasure } from "../words/measures";
import { entriesNamed, HOLDERS, namesOf } from "../words/names";
import type { Reached } from "./reached";
import { meantBy, namesOfTargets, quantitiesIn } from "./reached";
import type { Claims } from "./claims";
import { newClaims } from "./claims";
import { isPricing, settings, targetsOf, withEntry } from "./targets";
import type { BlockProblem } from "../reading/blockProblem";
import type { CellReading } from "../reading/cellReading";
import { paidBy } from "../reading/paidBy";
import { readValue } from "../reading/readValue";

/** What a cell asks instead of what its scenario says: three quantities by position, any by label. Empty values ask nothing. */
export interface Overrides {
  /** Whether "mesure" or "measure" may ask for what is paid, discounted: of a simulation or a break-even. */
  readonly isMeasured?: boolean;
  readonly years?: unknown;
  readonly overrun?: unknown;
  readonly reversibilityMonths?: unknown;
  readonly pairs?: readonly (readonly [label: unknown, value: unknown])[];
}

export type Overridden =
  | {
      readonly ok: true;
      readonly document: unknown;
      /** The case asked for with "cas" or "case". */
      readonly case?: Case;
      /** The measure asked for with "mesure" or "measure". */
      readonly measure?: PaidMeasure;
      /** The places whose values are no longer those of the block. */
      readonly changed: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly BlockProblem[] };

/**
 * The document with some of its quantities replaced. An overrun is certain and takes the place of work
 * units; reversibility months set the exit at the end of the horizon where there was none; fewer years drop what would
 * fall later; a label that matches several contracts, roles or costs applies to all of them. Refused: an unknown or
 * ambiguous label, a value its quantity cannot have, an override that reaches nothing. The document is left as it is.
 */
export function override(
  document: unknown,
  { years, overrun, reversibilityMonths, pairs = [], isMeasured = false }: Overrides,
): Overridden {
  const byPosition = [
    ["horizon.years", years] as const,
    ["extras.overrun", overrun] as const,
    ["exit.reversibilityMonths", reversibilityMonths] as const,
  ].filter(([, value]) => cellOf(value).kind !== "empty");
  const asked = [...byPosition, ...pairs].flatMap(([label, value]) => ask(label, value));
  // Whatever their place, years first, since what they drop is no longer there to be changed, and then what decides which
  // other quantities there are.
  asked.sort((a, b) => orderOf(a) - orderOf(b));

  const problems: BlockProblem[] = [];
  const changed = new Set<string>();
  let result = document;
  const chosen: Chosen = {};
  const claims = newClaims();
  for (const each of asked) {
    if (CASE_LABELS.has(plain(each.label))) choose("case", caseWords, each, chosen, problems);
    else if (isMeasured && asksMeasure(each.label)) choose("measure", measureNames, each, chosen, problems);
    else result = applied(result, each, { changed, problems, claims });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, document: result, ...chosen, changed: [...changed] };
}

/** One thing asked: a quantity by its label, and the cell with its new value. */
interface AskedValue {
  readonly label: string;
  readonly kind: Cell["kind"];
  readonly cell: Cell;
}

/** Nothing is asked by an empty label, which may arrive as 0. */
function ask(label: unknown, value: unknown): readonly AskedValue[] {
  const [name, cell] = [cellOf(label), cellOf(value)];
  if (name.kind === "empty" || (name.kind === "number" && name.value === 0)) return [];
  return [{ label: String(name.value).trim(), kind: name.kind, cell }];
}

function orderOf({ label }: AskedValue): number {
  const path = quantitiesIn(label)[0]?.path.join(".") ?? "";
  return path === "horizon.years" ? 0 : DECISIVE.has(path) ? 1 : 2;
}
const DECISIVE: ReadonlySet<string> = new Set(["exit.when", "extras.mode"]);

const CASE_LABELS: ReadonlySet<string> = new Set(["cas", "case"]);
const caseWords: Readonly<Record<Case, readonly string[]>> = {
  expected: ["expected", "attendu", "espéré", "moyen", "mean"],
  low: ["low", "bas"],
  likely: ["likely", "probable"],
  high: ["high", "haut"],
};

/** Whether a label asks for the measure. */
export const asksMeasure = (label: unknown): boolean =>
  typeof label === "string" && ["mesure", "measure"].includes(plain(label));

const measureNames: Readonly<Record<PaidMeasure, readonly string[]>> = {
  total: namesOfMeasure("total"),
  npv: namesOfMeasure("npv"),
};
function namesOfMeasure(measure: PaidMeasure): readonly string[] {
  const { label, aliases } = measureWords[measure];
  return [measure, label.fr, label.en, ...aliases];
}

/** What is chosen beside quantities. */
interface Chosen {
  case?: Case;
  measure?: PaidMeasure;
}

/** Notes the choice that a cell makes by its words; two of them, or none that is known, are reported. */
function choose<Key extends keyof Chosen>(
  key: Key,
  words: Readonly<Record<NonNullable<Chosen[Key]>, readonly string[]>>,
  { label, cell }: AskedValue,
  chosen: Chosen,
  problems: BlockProblem[],
): void {
  if (cell.kind === "empty") return;
  const word = cell.kind === "text" ? plain(cell.value) : "";
  const found = (Object.keys(words) as NonNullable<Chosen[Key]>[]).find((each) =>
    words[each].some((known) => plain(known) === word),
  );
  if (!found) problems.push({ code: key === "case" ? "notACase" : "notAMeasure", at: "", label, value: shown(cell) });
  else if (chosen[key]) problems.push({ code: "askedTwice", at: "", label, value: shown(cell) });
  else chosen[key] = found;
}

/** What is being made of all that is asked. */
interface Progress {
  readonly changed: Set<string>;
  readonly problems: BlockProblem[];
  readonly claims: Claims;
}

function applied(document: unknown, asked: AskedValue, { changed, problems, claims }: Progress): unknown {
  const { label, kind, cell } = asked;
  if (kind === "error") {
    problems.push({ code: "errorInCell", at: "", label, value: label });
    return document;
  }
  const meant = kind === "text" ? meantBy(label, document) : [];
  if (meant.length === 0) {
    const nearest =
      kind === "text" ? (unitPriceFor(label) ?? nearestOf(label, [...namesOf(HOLDERS), "cas", "case"])) : undefined;
    problems.push({ code: "unknownLabel", at: "", label, value: label, ...(nearest !== undefined && { nearest }) });
    return document;
  }
  if (cell.kind === "empty") return document;
  const [only, ...others] = meant.filter(({ targets }) => targets.length > 0);
  const lines = linesMeant(only, meant, document);
  if (lines) {
    problems.push({ code: "whichLine", at: "", label, value: label, choices: lines });
    return document;
  }
  if (!only) {
    problems.push({ code: "reachesNothing", at: "", label, value: shown(cell) });
    return document;
  }
  if (others.length > 0) {
    const choices = [only, ...others].flatMap((each) => labelsMeant(each, document));
    problems.push({ code: "ambiguousLabel", at: "", label, value: label, choices });
    return document;
  }
  const { entry, targets } = only;
  const value = checkedValue(only, asked, document, problems);
  if (value === undefined) return document;
  const first = targets.map((target) => claims.claim(label, target, settings(document, target, entry, value))).find((each) => each !== undefined); // prettier-ignore
  if (first !== undefined) {
    problems.push({ code: "askedTwice", at: "", label, value: shown(cell), first });
    return document;
  }
  for (const target of targets) changed.add(pointerOf(target));
  return targets.reduce((current, target) => withEntry(current, target, entry, value), document);
}

/** What a label may mean: the label of a quantity, with the name of each price line that has it. */
function labelsMeant({ entry, targets }: Reached, document: unknown): readonly Label[] {
  const { label } = entry.field;
  if (entry.holder !== "priceLine") return [label];
  const english = namesOfTargets(label.en, targets, document);
  return namesOfTargets(label.fr, targets, document).map((fr, i) => ({ fr, en: english[i]! }));
}

/**
 * The price lines of which a label does not say which it means: one price for all of them is none of theirs, and neither is
 * the price of a contract that has lines instead.
 */
function linesMeant(
  only: Reached | undefined,
  meant: readonly Reached[],
  document: unknown,
): readonly string[] | undefined {
  const ofContract = meant.find(({ entry }) => entry.holder === "contract" && isPricing(entry.path));
  const key = only ?? ofContract;
  const [entry] = key ? entriesNamed(key.entry.path.join("."), ["priceLine"]) : [];
  if (!entry || (only && only.entry.holder !== "priceLine")) return undefined;
  const targets = only?.targets ?? targetsOf(entry, document);
  const isMeant = only ? targets.length === 1 : targets.length === 0;
  if (isMeant) return undefined;
  const language = valueAt(document, ["language"]) === "en" ? "en" : "fr";
  return namesOfTargets(entry.field.label[language], targets, document);
}

const { unitPrice } = scenarioFields.contracts.fields;
const FEES: ReadonlyMap<string, string> = new Map([
  ...["forfait", "forfait mensuel"].map((name) => [name, unitPrice.label.fr] as const),
  ...["fee", "monthly fee"].map((name) => [name, unitPrice.label.en] as const),
]);
/** A fee is units times a price: who asks for it means the price. */
const unitPriceFor = (label: string): string | undefined => FEES.get(plain(label));

/** The value a cell gives to a quantity, undefined and reported when the quantity cannot have it. */
function checkedValue(
  { entry, targets, unit }: Reached,
  { label, cell }: AskedValue,
  document: unknown,
  problems: BlockProblem[],
): unknown {
  const { field, path } = entry;
  const [target] = targets as readonly [Path];
  const before = problems.length;
  const at = pointerOf(target);
  const [currency, language] = [valueAt(document, ["currency"]), valueAt(document, ["language"])];
  const reading: CellReading = {
    zeroMayBeEmpty: false,
    ...(typeof currency === "string" && currency !== "" && { currency }),
    ...((language === "fr" || language === "en") && { language: language }),
  };
  const per = paidBy(entry, (other) => valueAt(document, [...target.slice(0, -1), other]));
  const beside = { ...(unit !== undefined && { units: { likely: unit } }), ...(per !== undefined && { per }) };
  const { value, unread, wholeShare = [] } = readValue(field, { likely: cell }, reading, beside);
  problems.push(...unread.map(({ code, value: found }) => ({ code, at, label, value: found })));
  // A block tells that it has read a 1 as 100 %; of an override nothing would.
  problems.push(...wholeShare.map((found) => ({ code: "shareOrPercent" as const, at, label, value: found })));
  if (problems.length > before) return undefined;

  const key = path.at(-1)!;
  const { extras, prices } = scenarioFields.contracts.fields;
  const checked = field.type === "overrun" ? extras.fields.low : field.type === "tiers" ? prices.fields.tiers : field;
  const found: Problem[] = [];
  readFields({ [key]: checked }, { [key]: value }, "", { problems: found, lastMonth: lastMonthOf(document) });
  problems.push(...found.map((problem) => ({ ...problem, at, label })));
  return problems.length > before ? undefined : value;
}

/** The longest horizon stands in for one that cannot be read. */
function lastMonthOf(document: unknown): number {
  const { min, max, default: usual } = scenarioFields.horizon.fields.years;
  const years = valueAt(document, ["horizon", "years"]) ?? usual;
  const number = isData(years) ? NaN : Number(years);
  return 12 * (number >= min && number <= max ? number : max);
}

const shown = (cell: Cell): unknown => (cell.kind === "empty" ? undefined : cell.value);
