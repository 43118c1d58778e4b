import type { CellValue } from "../../src/scenario/cell";
import { scenarioFromCells } from "../../src/scenario/reading/scenarioFromCells";

/** A block drawn with a line per row and | between cells; numbers are numbers, "…" keeps a text one, nothing is an empty cell. */
export const block = (drawing: string): CellValue[][] =>
  drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text) => cell(text.trim())));

function cell(text: string): CellValue {
  if (text === "") return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** The document of a block that has no problem; a fragment may leave out what it costs. */
export function documentOf(cells: unknown): unknown {
  const outcome = scenarioFromCells(cells);
  if (!outcome.ok && problemsOf(cells).length > 0) throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome.block.document;
}

/** The problems of a block, each with the row and label it has there, but for the costs that a fragment leaves out. */
export function problemsOf(cells: unknown): readonly object[] {
  const outcome = scenarioFromCells(cells);
  return outcome.ok ? [] : outcome.problems.filter(({ code }) => code !== "noCost");
}

/** Title and header of a quantity section, in French. */
export const rows = (title: string, lines: string): string =>
  `${title}\nLibellé | Unité | Bas | Probable | Haut | Loi | Source\n${lines}`;
