import { OVERRUN_KEYS } from "../../model/scenario";
import type { Line } from "../cell";
import { linesOf, areTooMany, isBlank, MOST_CELLS } from "../cell";
import type { Header, Part } from "../words/headers";
import { contractsIn } from "./contractsIn";
import type { CellPlace, Draft } from "./draft";
import { newDraft } from "./draft";
import { knownLines } from "./knownLines";
import type { Language } from "../../ground/label";
import { languageOf } from "./languageOf";
import type { SectionLines } from "./sectionsIn";
import { placeOf, sectionsIn } from "./sectionsIn";
import type { BlockNote, BlockProblem } from "./blockProblem";
import type { BlockReading } from "./blockReading";
import { perCentsIn } from "./perCents";
import { readRow } from "./readRow";
import { readTableLine } from "./readTableLine";
import { unsaidTerms } from "./namedTerms";
import { sectionOf } from "../words/sections";

/** A block of cells as a document, with where everything in it stands. */
export interface Block {
  /** The form of MODEL.md 10, not yet checked. */
  readonly document: unknown;
  /** Where each value stands, by JSON pointer. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** What the cells themselves get wrong. */
  readonly problems: readonly BlockProblem[];
  /** How cells were read where that is worth telling. */
  readonly notes: readonly BlockNote[];
  /** The language of the block: said by it, or that of its words. */
  readonly language: Language;
}

/**
 * Reads a block of cells (docs/scenario-block.md): sections and rows in any order, blank rows anywhere, labels in French
 * or English or ids. Empty cells may be null, empty text or 0. Never throws, whatever it is given.
 */
export function readBlock(cells: unknown): Block {
  const given = linesOf(cells);
  const isTooLarge = areTooMany(given);
  const lines = isTooLarge ? [] : given;
  const { sections, problems, notes } = sectionsIn(knownLines(lines));
  const draft = newDraft();
  for (const note of notes) draft.note(note);
  for (const problem of problems) draft.report(problem);
  const whole = { at: "", row: 1, column: 1, label: "" };
  if (isTooLarge) draft.report({ code: "tooManyCells", most: MOST_CELLS, ...whole });
  else if (lines.length === 0) draft.report({ code: "emptyBlock", ...whole });

  const spoken = languageOf(lines);
  const contracts = contractsIn(sections, draft);
  const currency = saidIn(sections, "currency");
  const named = saidIn(sections, "language");
  const numeralLanguage = LANGUAGES.find((each) => each === named) ?? spoken;
  const reading = {
    draft,
    contracts,
    language: numeralLanguage,
    perCents: perCentsIn(sections),
    zeroMayBeEmpty: zeroMayBeEmpty(sections),
    ...(currency !== undefined && { currency }),
  };
  for (const each of sections) readSection(each, reading);

  const said = draft.document.language;
  const language = said === "fr" || said === "en" ? said : spoken;
  completeExtras(draft);
  if (reading.zeroMayBeEmpty) forgetEmptyCells(draft);
  return { document: draft.document, places: draft.places, problems: draft.problems, notes: draft.notes, language };
}

function readSection({ section, title, lines }: SectionLines, reading: BlockReading): void {
  const { draft, contracts } = reading;
  const owner = title?.owner;
  if (section === sectionOf("scenario") && title && owner && owner.kind !== "empty") {
    draft.set(["name"], String(owner.value), { ...placeOf(title, 1), label: placeOf(title, 0).label });
  } else if (section.holder === "scenario" && title) {
    draft.locate(section.path, placeOf(title, 0));
  }
  // Looked for once, and only when something is said of it: a title may stand over nothing.
  let contract: { readonly index: number | undefined } | undefined;
  const contractFor = (line: Line): number | undefined => {
    if (!contract) {
      const named = title && owner && section.holder === "contract" ? { line: title, index: 1 } : undefined;
      const index = contracts.of(named, line);
      if (index !== undefined && title && section.holder === "contract")
        draft.locate(["contracts", index, ...section.path], placeOf(title, 0));
      contract = { index };
    }
    return contract.index;
  };
  if (title && owner && section.holder === "contract") contractFor(title);
  for (const problem of unsaidTerms(lines.filter((line) => line.kind === "item"))) draft.report(problem);
  for (const line of lines) {
    if (line.kind === "item") readTableLine(line, contractFor, reading);
    else readRow(line, section, contractFor, reading);
  }
}

const LANGUAGES = ["fr", "en"] as const;

/** The currency or the language that a row names, wherever it stands: what is above it is in it too. */
function saidIn(sections: readonly SectionLines[], key: "currency" | "language"): string | undefined {
  for (const { lines } of sections)
    for (const line of lines) {
      const [entry, ...others] = line.kind === "quantity" ? line.meant : [];
      if (others.length > 0 || entry?.holder !== "scenario" || entry.path.join() !== key) continue;
      const cell = line.cells.find((each, i) => i > 0 && !isBlank(each));
      if (cell?.kind === "text") return cell.value.trim();
    }
  return undefined;
}

const NUMBER_PARTS: readonly Part[] = ["low", "likely", "high", "mean", "sd"];

function zeroMayBeEmpty(sections: readonly SectionLines[]): boolean {
  return sections.every(({ lines }) =>
    lines.every(({ header, cells }) =>
      numberColumns(header).every((index) => {
        const cell = cells[index];
        return cell !== undefined && cell.kind !== "empty";
      }),
    ),
  );
}

function numberColumns(header: Header): readonly number[] {
  const isNumber = (part: Part): boolean => NUMBER_PARTS.includes(part);
  if (header.form === "rows")
    return [...header.columns].filter(([, column]) => isNumber(column as Part)).map(([index]) => index);
  return [...header.columns]
    .filter(([, each]) => {
      const isQuantity = each.kind === "counted" || (each.kind === "value" && each.entry.field.type === "quantity");
      return isQuantity && isNumber(each.part);
    })
    .map(([index]) => index);
}

/** An overrun or work units say by themselves in which mode extras are. */
function completeExtras({ document }: Draft): void {
  const contracts = (document.contracts ?? []) as { extras?: Record<string, unknown> }[];
  for (const { extras } of contracts) {
    if (!extras || extras.mode !== undefined) continue;
    if (OVERRUN_KEYS.some((key) => extras[key] !== undefined)) extras.mode = "overrun";
    else if (extras.items !== undefined) extras.mode = "workUnits";
  }
}

/**
 * Month 0 is for what is paid once: of a running cost, it is an empty cell. So are the units and the price of a contract that
 * has price lines.
 */
function forgetEmptyCells({ document }: Draft): void {
  for (const cost of (document.otherCosts ?? []) as Record<string, unknown>[])
    if (cost.from === 0 && cost.every !== undefined && cost.every !== "once") delete cost.from;
  for (const contract of (document.contracts ?? []) as Record<string, unknown>[])
    for (const key of contract.prices === undefined ? [] : ["units", "unitPrice"])
      if (contract[key] === 0) delete contract[key];
}
