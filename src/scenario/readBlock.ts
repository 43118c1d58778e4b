import type { Line } from "./cell";
import { isBlank, linesOf } from "./cell";
import type { Part } from "./columns";
import type { Contracts } from "./contracts";
import { contractsIn } from "./contracts";
import type { CellPlace, Draft } from "./draft";
import { newDraft } from "./draft";
import type { Language } from "./language";
import { languageOf } from "./language";
import type { SectionLines } from "./layout";
import { layoutOf } from "./layout";
import type { BlockProblem } from "./problem";
import { readRow } from "./readRow";
import { readTableLine } from "./readTableLine";
import { sectionOf } from "./sections";

/** A block of cells as a document, with where everything in it stands. */
export interface Block {
  /** The form of MODEL.md 10, not yet checked. */
  readonly document: unknown;
  /** Where each value stands, by JSON pointer. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** What the cells themselves get wrong. */
  readonly problems: readonly BlockProblem[];
  /** The language of the block: said by it, or that of its words. */
  readonly language: Language;
}

/** What reading a row needs to know of its block. */
export interface Reading {
  readonly draft: Draft;
  readonly contracts: Contracts;
  /** Whether empty cells may have arrived as 0: no cell where a number may stand is empty. */
  readonly zeroMayBeEmpty: boolean;
}

/**
 * Reads a block of cells (docs/scenario-block.md): sections and rows in any order, blank rows anywhere, labels in French
 * or English or ids. Empty cells may be null, empty text or 0. Never throws, whatever it is given.
 */
export function readBlock(cells: unknown): Block {
  const lines = linesOf(cells);
  const { sections, problems } = layoutOf(lines);
  const draft = newDraft();
  for (const problem of problems) draft.report(problem);
  if (lines.length === 0) draft.report({ code: "emptyBlock", at: "", row: 1, column: 1, label: "" });

  const reading = { draft, contracts: contractsIn(sections, draft), zeroMayBeEmpty: zeroMayBeEmpty(sections) };
  for (const each of sections) readSection(each, reading);

  const said = draft.document.language;
  const language = said === "fr" || said === "en" ? said : languageOf(lines);
  completeContracts(draft, language);
  return { document: draft.document, places: draft.places, problems: draft.problems, language };
}

function readSection({ section, title, owner, lines }: SectionLines, reading: Reading): void {
  const { draft, contracts } = reading;
  const ownerCell = owner && title && { line: title, index: 1 };
  if (section === sectionOf("scenario")) {
    if (owner && title && owner.kind !== "empty")
      draft.set(["name"], String(owner.value), { ...place(title, 1), label: place(title, 0).label });
  } else if (section.holder === "scenario" && title) draft.locate(section.path, place(title, 0));

  // The contract is looked for once, when something is said of it: a title may stand over nothing.
  let contract: number | undefined;
  let asked = false;
  const contractOf = (line: Line): number | undefined => {
    if (!asked) {
      asked = true;
      contract = contracts.of(ownerCell, ownerCell && title ? title : line);
      if (contract !== undefined && title && section.holder === "contract")
        draft.locate(["contracts", contract, ...section.path], place(title, 0));
    }
    return contract;
  };
  if (title && (section === sectionOf("contract") || ownerCell) && section.holder === "contract") contractOf(title);
  for (const line of lines) {
    if (line.header.form === "table") readTableLine(line, line.header, contractOf, reading);
    else readRow(line, line.header, section, contractOf, reading);
  }
}
