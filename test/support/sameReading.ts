import { plan } from "../../src/model/plan/plan";
import { offersIn } from "../../src/scenario/offers/offers";
import type { BlockProblem } from "../../src/scenario/reading/blockProblem";
import { scenarioFromCells } from "../../src/scenario/reading/scenarioFromCells";
import type { MutatedSheet, Sheet } from "./mutatedSheets";

/** What each choice of a sheet costs, by its name; or what is wrong with the sheet. */
type Costs = ReadonlyMap<string, number> | readonly BlockProblem[];

function costsOf(kind: MutatedSheet["kind"], cells: Sheet): Costs {
  if (kind === "block") {
    const read = scenarioFromCells(cells);
    return read.ok ? new Map([["", plan(read.scenario).grandTotal]]) : read.problems;
  }
  const read = offersIn(cells);
  if (!read?.ok) return read?.problems ?? [];
  // An answer that cannot be read is told with its row, and counts as none.
  const unread = read.offers.flatMap(({ omissions }) => omissions.filter(({ said }) => said?.unread !== undefined));
  if (unread.length > 0) return unread.map(({ row, label }) => ({ code: "textForNumber", at: "", row: row!, label }));
  return new Map(read.offers.map(({ provider, scenario }) => [provider, plan(scenario).grandTotal]));
}

const isRefused = (costs: Costs): costs is readonly BlockProblem[] => Array.isArray(costs);

/** How the reading of a mutated sheet ends: the same, refused at a row of the sheet, or a fault. */
export function readingOf({ kind, plain, mutated }: MutatedSheet): "same" | "refused" | { readonly fault: string } {
  const [expected, found] = [costsOf(kind, plain), costsOf(kind, mutated)];
  if (isRefused(expected)) return { fault: `the plain sheet is refused: ${JSON.stringify(expected)}` };
  if (isRefused(found)) {
    const isPlaced = found.length > 0 && found.every(({ row = 0 }) => row >= 1 && row <= mutated.length);
    return isPlaced ? "refused" : { fault: `refused without a row: ${JSON.stringify(found)}` };
  }
  const isSame = expected.size === found.size && [...expected].every(([name, cost]) => found.get(name) === cost);
  return isSame ? "same" : { fault: `${JSON.stringify([...expected])} reads ${JSON.stringify([...found])}` };
}
