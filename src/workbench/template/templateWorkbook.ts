import { completed } from "../../asking/employerCosts";
import { typeset } from "../../messages/figures";
import type { Read } from "../../model/reading/problem";
import { notesOf } from "../../messages/templateNotes";
import { presets, readAnswers, replacedTeam, shortLabel, template } from "../../model/templates";
import type { TemplateId } from "../../model/templates";
import type { Language } from "../../ground/label";
import type { CellData, WorkbookData } from "../../workbook/grid/workbookData";
import { comparedTotals, scenarioOn } from "../sheets/comparedTotals";
import { exampleTexts } from "../example/exampleTexts";
import { scenarioSheet } from "../sheets/scenarioSheet";
import { stacked } from "../sheets/stacked";
import { comparisonSpill } from "../sheets/spilled";
import { notesTable, unlikeNotes } from "../sheets/notes";
import { linesTable, teamTable } from "./templateTables";
import type { ComparedTemplate } from "./templateTables";
import { templateSources } from "./templateSources";
import { templateTexts } from "./templateTexts";

/** A workbook and where it opens. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookData;
  readonly selection: readonly [sheet: string, cell: string];
}

/**
 * The workbook of a template: its scenario, the internal team it would replace, and both compared line by line; or what
 * is wrong with the answers.
 *
 * @throws Awaiting while charges are looked up
 */
export function templateWorkbook(id: TemplateId, given: unknown, language: Language): Read<OpenedWorkbook> {
  const answers = readAnswers(id, given);
  const own = template(id, given, language, completed);
  const replaced = replacedTeam(id, given, language, completed);
  if (!answers.ok) return answers;
  if (!own.ok) return own;
  if (!replaced.ok) return replaced;

  const texts = templateTexts[language];
  const column = (each: TemplateId, sheet: string, document: ComparedTemplate["document"]): ComparedTemplate => ({
    heading: shortLabel(presets[each])[language],
    sheet,
    document,
  });
  const internal = column("internal", texts.internalSheet, replaced.value);
  const compared = id === "internal" ? [internal] : [internal, column(id, texts.templateSheet, own.value)];
  const title = compared.length === 1 ? texts.title : texts.against;
  const heading = title(shortLabel(presets[id])[language], answers.value.employees);
  const notes = [
    ...unlikeNotes(
      compared.map((each) => ({ ...each, document: completed(each.document) })),
      language,
    ),
    ...notesOf(id, answers.value).map((note) => typeset(note[language], language)),
  ];
  const cells = stacked(
    {
      A1: { value: typeset(heading, language), style: "title" },
      A2: { value: texts.subtitle, style: "note" },
      ...comparedTotals(4, exampleTexts[language].words, compared),
    },
    (row) => notesTable(row, notes, language),
    (row) => teamTable(row, compared, language),
    (row) => linesTable(row, compared, language),
    (row) => (compared.length === 1 ? {} : sideBySide(row, compared, texts.sideBySide)),
  );
  const scenarios = [...compared]
    .reverse()
    .map(({ sheet, document }) => scenarioSheet(sheet, document, language, templateSources(document, language)));
  const comparison = { name: texts.comparisonSheet, columnWidths: [72, 34, 34, 20, 20], cells };
  return {
    ok: true,
    value: {
      workbook: { sheets: [comparison, ...scenarios] },
      selection: [texts.comparisonSheet, compared.length === 1 ? "B5" : "C5"],
    },
  };
}

type Cells = Readonly<Record<string, CellData>>;

/** What INFO.COMPARE says of them; last, since it may have remarks. */
const sideBySide = (row: number, compared: readonly ComparedTemplate[], title: string): Cells => ({
  [`A${row}`]: { value: title, style: "section" },
  ...comparisonSpill(compared.map(scenarioOn).join(), { row: row + 1, rows: 20, columns: "BC" }),
});
