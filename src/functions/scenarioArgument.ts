import { recent } from "../formula/recent";
import { feeScenario } from "../model/feeScenario";
import type { Case } from "../model/quantity";
import { readScenario } from "../model/readScenario";
import type { Scenario } from "../model/scenario";
import type { Language } from "../scenario/language";
import { override } from "../scenario/override";
import type { Overrides } from "../scenario/override";
import type { BlockProblem } from "../scenario/problem";
import { placed, scenarioFromCells } from "../scenario/scenarioFromCells";
import { Refused, spoken } from "./call";
import { CONTENT_KEPT, contentOf } from "./content";

/** A scenario as a function was given it. */
export interface Asked {
  readonly scenario: Scenario;
  /** What the scenario was read from: the document of the block, overrides included. */
  readonly document: unknown;
  readonly which: Case;
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
  (_content, cells: unknown) => scenarioFromCells(cells),
  (_outcome, content) => content.length + BLOCK_SIZE,
);
/** What a block that has been read weighs beside its cells. */
const BLOCK_SIZE = 20_000;

/**
 * The scenario that a function is asked about, with its overrides.
 *
 * @param argument a block of cells, or a plain number: a monthly fee under the default assumptions
 * @throws Refused with every problem of the block, or of the overrides
 */
export function scenarioArgument(argument: unknown, given: GivenOverrides = {}): Asked {
  const source = sourceOf(argument);
  if (!source.ok) throw new Refused(source.problems);
  const { pairs, ...byPosition } = given;
  const changed = override(source.document, { ...byPosition, pairs: inPairs(pairs ?? []) });
  if (!changed.ok) throw new Refused(changed.problems);
  const { language } = source;
  const { document } = changed;
  const which = changed.case ?? "expected";
  if (changed.changed.length === 0) return { scenario: source.scenario, document, which, language };
  const outcome = readScenario(document);
  if (!outcome.ok) {
    // Fewer years drop items: those that are left no longer stand where the block has them.
    const stands = !changed.changed.includes("/horizon/years");
    throw new Refused(outcome.problems.map((problem) => (stands ? placed(problem, source) : problem)));
  }
  return { scenario: outcome.value, document, which, language };
}

/** Everything wrong with the scenario of an argument, and the language of its words. */
export function blockProblems(argument: unknown): { problems: readonly BlockProblem[]; language: Language } {
  const source = sourceOf(argument);
  return { problems: source.ok ? [] : source.problems, language: source.language };
}

interface Source {
  readonly document: unknown;
  readonly language: Language;
  readonly places: Parameters<typeof placed>[1]["places"];
}
type SourceOutcome = Source &
  (
    | { readonly ok: true; readonly scenario: Scenario }
    | { readonly ok: false; readonly problems: readonly BlockProblem[] }
  );

/** One name for all readers: draws depend on names, and a workbook gives the same digits whoever opens it. */
const FEE_NAME = "Global";

function sourceOf(argument: unknown): SourceOutcome {
  const fee = plainNumber(argument);
  if (fee === undefined) {
    const content = contentOf(argument);
    const { block, ...outcome } =
      content === undefined ? scenarioFromCells(argument) : readBlockOnce(content, argument);
    return { ...outcome, document: block.document, language: block.language, places: block.places };
  }
  const language = spoken();
  const document = feeScenario(fee, FEE_NAME);
  const outcome = readScenario(document);
  const source = { document, language, places: new Map() };
  return outcome.ok ? { ...source, ok: true, scenario: outcome.value } : { ...source, ...outcome };
}

/** A number, by itself or in a range of one cell. */
function plainNumber(argument: unknown): number | undefined {
  if (typeof argument === "number") return argument;
  return Array.isArray(argument) && argument.length === 1 ? plainNumber(argument[0]) : undefined;
}

function inPairs(values: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  const labels = values.filter((_, i) => i % 2 === 0);
  return labels.map((label, i) => [label, values[2 * i + 1]] as const);
}
