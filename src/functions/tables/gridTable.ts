import type { GridCell } from "../../asking/grid";
import { reasonOf } from "../../asking/reasonOf";
import type { Language } from "../../ground/label";
import type { CellResult } from "../answered";

/** The body of a what-if table: a value that is refused says why in its own cell. */
export const gridTable = (cells: readonly (readonly GridCell[])[], language: Language): CellResult[][] =>
  cells.map((line) =>
    line.map((cell) =>
      cell === undefined ? "" : typeof cell === "number" ? cell : reasonOf(cell, language, "INFO.GRID"),
    ),
  );
