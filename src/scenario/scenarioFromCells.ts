import { OVERRUN_RANGE } from "../model/scenario";
import { readScenario } from "../model/readScenario";
import type { Problem } from "../model/problem";
import type { Scenario } from "../model/scenario";
import { labelAt } from "./fieldAt";
import type { BlockProblem } from "./problem";
import type { Block } from "./readBlock";
import { readBlock } from "./readBlock";

/** The scenario of a block, or everything wrong with it, in the order of its rows. The block comes along either way. */
export type CellsOutcome =
  | { readonly ok: true; readonly scenario: Scenario; readonly block: Block }
  | { readonly ok: false; readonly problems: readonly BlockProblem[]; readonly block: Block };

/** Reads and checks the scenario that a block of cells says. Never throws, whatever it is given. */
export function scenarioFromCells(cells: unknown): CellsOutcome {
  const block = readBlock(cells);
  const outcome = readScenario(block.document);
  if (outcome.ok && block.problems.length === 0) return { ok: true, scenario: outcome.value, block };
  const isSaid = saidByCells(block);
  const found = outcome.ok ? [] : outcome.problems.filter((problem) => !isSaid(problem));
  const problems = [...block.problems, ...found.map((problem) => placed(problem, block))];
  return { ok: false, problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), block };
}

/** A problem of the document with the row and label of what it is about, or of what encloses it. */
export function placed(problem: Problem, { places, language }: Pick<Block, "places" | "language">): BlockProblem {
  const exact = places.get(problem.at);
  if (exact) return { ...problem, ...place(exact) };
  let at = problem.at;
  while (at !== "" && !places.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  const enclosing = places.get(at);
  const label = labelAt(problem.at)?.[language] ?? enclosing?.label ?? "";
  return { ...problem, row: enclosing?.row ?? 1, column: enclosing?.column ?? 1, label };
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
    for (let place = at; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) if (said.has(place)) return true;
    return false;
  };
}
