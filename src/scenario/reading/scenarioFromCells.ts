import { enclosing } from "../../ground/pointer";
import { OVERRUN_RANGE } from "../../model/scenario";
import { readScenario } from "../../model/reading/readScenario";
import type { Problem } from "../../model/reading/problem";
import type { Scenario } from "../../model/scenario";
import type { Warning } from "../../model/warnings/warning";
import { labelAt } from "../words/labelAt";
import type { BlockProblem, Place } from "./blockProblem";
import type { Block } from "./readBlock";
import { readBlock } from "./readBlock";

/** The scenario of a block, or everything wrong with it, in the order of its rows. The block comes along either way. */
export type CellsRead = (
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly BlockProblem[] }
) & {
  readonly block: Block;
  /** What the scenario was read from: the document of the block, completed. */
  readonly document: unknown;
};

/** Puts into a document what it leaves to be looked up (blankCharges.ts); may throw to say that it must be awaited. */
export type Completion = (document: unknown) => unknown;
const asGiven: Completion = (document) => document;

/** Reads and checks the scenario that a block of cells says. Never throws, whatever it is given, unless `complete` does. */
export function scenarioFromCells(cells: unknown, complete: Completion = asGiven): CellsRead {
  const block = readBlock(cells);
  const document = complete(block.document);
  const outcome = readScenario(document);
  if (outcome.ok && block.problems.length === 0) return { ok: true, scenario: outcome.value, block, document };
  const isSaid = saidByCells(block);
  const isUnread = block.problems.length > 0;
  const found = outcome.ok
    ? []
    : outcome.problems.filter((problem) => !isSaid(problem) && !(isUnread && problem.code === "noCost"));
  const problems = [...block.problems, ...found.map((problem) => placed(problem, block))];
  return { ok: false, problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), block, document };
}

/** What is said of the document with the row and label of what it is about, or of what encloses it. */
export function placed<Fact extends Problem | Warning>(
  fact: Fact,
  { places, language }: Pick<Block, "places" | "language">,
): Fact & Place {
  const exact = places.get(fact.at);
  if (exact) return { ...fact, ...place(exact) };
  let at = fact.at;
  while (at !== "" && !places.has(at)) at = enclosing(at);
  const holder = places.get(at);
  const label = labelAt(fact.at)?.[language] ?? holder?.label ?? "";
  return { ...fact, row: holder?.row ?? 1, column: holder?.column ?? 1, label };
}

const place = ({ row, column, label }: Required<Pick<BlockProblem, "row" | "column" | "label">>) => ({
  row,
  column,
  label,
});

/** What a cell got wrong is wrong in the document too, and said once. */
function saidByCells({ problems }: Block): (problem: Problem) => boolean {
  const said = new Set(problems.map(({ at }) => at));
  for (const at of said)
    if (at.endsWith("/extras/overrun")) for (const key of OVERRUN_RANGE) said.add(at.replace(/overrun$/, key));
  said.delete("");
  return ({ at }) => {
    for (let place = at; place !== ""; place = enclosing(place)) if (said.has(place)) return true;
    return false;
  };
}
