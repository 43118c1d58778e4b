import { recent } from "../ground/recent";
import { givenByFormula } from "../messages/why/inputTold";
import { feeScenario } from "../model/feeScenario";
import type { Case } from "../model/quantity";
import { readScenario } from "../model/reading/readScenario";
import type { Scenario } from "../model/scenario";
import type { Language } from "../ground/label";
import { isOfferSheet } from "../scenario/offers/offerSheet";
import { override } from "../scenario/override/override";
import type { Overrides } from "../scenario/override/override";
import type { PaidMeasure } from "../scenario/words/measures";
import type { BlockNote, BlockProblem } from "../scenario/reading/blockProblem";
import { placed, scenarioFromCells } from "../scenario/reading/scenarioFromCells";
import { sourcesIn } from "../scenario/reading/sources";
import { host } from "./host";
import { alone, numberTyped, plainNumber } from "./numberTyped";
import { Refused } from "./unanswered";
import { cellOf } from "../scenario/cell";
import { CONTENT_KEPT, contentKey } from "../ground/contentKey";
import { completed } from "./employerCosts";

/** A scenario as a function was given it. */
export interface Asked {
  readonly scenario: Scenario;
  /** What the scenario was read from: the document of the block, overrides and charges left out included. */
  readonly document: unknown;
  /** The same without those charges, and where its values come from, as the block says, by JSON pointer. */
  readonly given: unknown;
  readonly sources: ReadonlyMap<string, string>;
  readonly which: Case;
  /** What is measured: what it costs in all, unless that discounted is asked for. */
  readonly measure: PaidMeasure;
  /** The language of the block's words, in which tables answer. */
  readonly language: Language;
}

/** Overrides as a function receives them: pairs come one after the other, label then value. */
export interface GivenOverrides extends Omit<Overrides, "pairs"> {
  readonly pairs?: readonly unknown[] | null;
}

/** Blocks are read once for all the cells that ask about them. */
const readBlockOnce = recent(
  CONTENT_KEPT,
  (_content, cells: unknown) => scenarioFromCells(cells, completed),
  (_outcome, content) => content.length + BLOCK_SIZE,
);
/** What a block that has been read weighs beside its cells. */
const BLOCK_SIZE = 20_000;

/**
 * The scenario that a function is asked about, with its overrides.
 *
 * @param argument a block of cells, or a plain number: a monthly fee under the default assumptions
 * @throws Refused with every problem of the block, or of the overrides; Awaiting while charges are looked up
 */
export function askedScenario(argument: unknown, given: GivenOverrides = {}): Asked {
  return overridden(scenarioSourceOf(argument), given);
}

/**
 * The same of a source that has been found, for whoever asks many things of one.
 *
 * @throws Refused with every problem of the source, or of the overrides; Awaiting while charges are looked up
 */
export function overridden(source: SourceRead, given: GivenOverrides): Asked {
  if (!source.ok) throw new Refused(source.problems);
  const { pairs, ...byPosition } = given;
  const changed = override(source.document, { ...byPosition, pairs: inPairs(pairs ?? []) });
  if (!changed.ok) throw new Refused(changed.problems);
  const { language } = source;
  const { case: which = "expected", measure = "total" } = changed;
  const asked = { given: changed.document, sources: sourcesOf(source, changed.changed), which, measure, language };
  if (changed.changed.length === 0) return { scenario: source.scenario, document: source.completed, ...asked };
  const document = completed(changed.document);
  const outcome = readScenario(document);
  if (!outcome.ok) {
    // Fewer years drop items: those that are left no longer stand where the block has them.
    const stands = !changed.changed.includes("/horizon/years");
    throw new Refused(outcome.problems.map((problem) => (stands ? placed(problem, source) : problem)));
  }
  return { scenario: outcome.value, document, ...asked };
}

/**
 * The same, of which only the expected case can be asked: a simulation reads every value, and a break-even is looked for
 * in that one.
 *
 * @throws Refused another case
 */
export function expected(asked: Asked): Asked {
  if (asked.which !== "expected") throw new Refused([], { code: "caseInSimulation", value: asked.which });
  return asked;
}

/** Sources of what overrides leave alone. Fewer years drop items, after which those of lists no longer stand where they did. */
function sourcesOf({ places, language }: Source, changed: readonly string[]): ReadonlyMap<string, string> {
  const sources = new Map(sourcesIn(places));
  if (changed.includes("/horizon/years")) for (const at of sources.keys()) if (/\/\d/.test(at)) sources.delete(at);
  for (const at of changed) sources.set(at, givenByFormula[language]);
  return sources;
}

interface Source {
  /** As it is given, for overrides: charges that are left out follow the salary. */
  readonly document: unknown;
  readonly completed: unknown;
  readonly language: Language;
  readonly places: Parameters<typeof placed>[1]["places"];
  /** How its cells were read where that is worth telling. */
  readonly notes: readonly BlockNote[];
}
export type SourceRead = Source &
  (
    | { readonly ok: true; readonly scenario: Scenario }
    | { readonly ok: false; readonly problems: readonly BlockProblem[] }
  );

/** One name for all readers: draws depend on names, and a workbook gives the same digits whoever opens it. */
const FEE_NAME = "Global";

/**
 * What an argument says: a block, or a plain monthly fee.
 *
 * @throws Refused a comparison of offers, which is no scenario
 */
export function scenarioSourceOf(argument: unknown): SourceRead {
  const fee = feeOf(argument);
  if (fee === undefined) refuseSingle(argument);
  if (fee === undefined) {
    const content = contentKey(argument);
    const { block, document, ...outcome } =
      content === undefined ? scenarioFromCells(argument, completed) : readBlockOnce(content, argument);
    // Only of what cannot be read: scenarios are asked for in many cells.
    if (!outcome.ok && isOfferSheet(argument)) throw new Refused([], { code: "offers" });
    const { language, places, notes } = block;
    return { ...outcome, document: block.document, completed: document, language, places, notes };
  }
  const { language } = host();
  const document = feeScenario(fee, FEE_NAME);
  const outcome = readScenario(document);
  const source = { document, completed: document, language, places: new Map(), notes: [] };
  return outcome.ok ? { ...source, ok: true, scenario: outcome.value } : { ...source, ...outcome };
}

/**
 * The scenario that the arguments of a function make, as a document.
 *
 * @throws Refused with everything that is wrong with it
 */
export function scenarioOrRefusal(document: unknown): Scenario {
  const read = readScenario(document);
  if (!read.ok) throw new Refused(read.problems);
  return read.value;
}

/** The monthly fee that is all there is of an argument. */
export const feeOf = (argument: unknown): number | undefined => plainNumber(argument, FEE_UNIT);
const FEE_UNIT = "amountPerMonth";

/**
 * A single cell that holds something else than a fee is no block.
 *
 * @throws Refused a text, an error, TRUE or FALSE
 */
function refuseSingle(argument: unknown): void {
  const value = alone(argument);
  const { kind } = cellOf(value);
  if ((kind !== "text" && kind !== "error" && kind !== "flag") || isOfferSheet(value)) return;
  const typed = kind === "text" ? numberTyped(value as string, FEE_UNIT) : NaN;
  throw new Refused([], { code: "notABlock", value, ...(typeof typed === "string" && { why: typed }) });
}

/** Overrides and others after them, whose label a last one without its value does not take for a value. */
export const followedBy = (overrides: readonly unknown[], ...others: readonly unknown[]): readonly unknown[] =>
  overrides.length % 2 === 0 ? [...overrides, ...others] : [...overrides, undefined, ...others];

function inPairs(values: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  const labels = values.filter((_, i) => i % 2 === 0);
  return labels.map((label, i) => [label, values[2 * i + 1]] as const);
}
