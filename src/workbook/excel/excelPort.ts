import type { Language } from "../../ground/label";
import { SCENARIO_NAME, type SelectedBlock, type Selection, type WorkbookPort } from "../port";
import { askedSheet } from "../askedSheet";

/** Excel through Office.js, with nothing newer than ExcelApi 1.12 (the manifest's requirement). */
export function excelPort(language: Language): WorkbookPort {
  return { language, selection, watch };
}

async function selection(): Promise<Selection> {
  try {
    // While a cell is being edited Excel refuses every batch, unless asked to wait for the end of the edit.
    return await Excel.run({ delayForCellEdit: true }, readSelection);
  } catch (error) {
    return { hostError: codeOf(error) };
  }
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const cell = context.workbook.getActiveCell();
  // A cell of a spilled array has no formula of its own: the cell it spills from has.
  const spillParent = cell.getSpillParentOrNullObject();
  cell.load("formulas");
  spillParent.load("formulas");
  const own = scenarioOn(sheet);
  await context.sync();

  if (!own.range.isNullObject) return { block: blockOf(own) };
  const formula: unknown = (spillParent.isNullObject ? cell : spillParent).formulas[0]?.[0];
  const named = typeof formula === "string" ? askedSheet(formula) : undefined;
  if (named === undefined) return {};

  const other = scenarioOn(context.workbook.worksheets.getItemOrNullObject(named));
  await context.sync();
  return other.range.isNullObject ? {} : { block: blockOf(other) };
}

interface ScenarioRanges {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** The name may stand for whole columns: only the part with values is read. */
  readonly used: Excel.Range;
}

/** Asks for a sheet's scenario; there is none when the range turns out to be a null object. */
function scenarioOn(sheet: Excel.Worksheet): ScenarioRanges {
  const range = sheet.names.getItemOrNullObject(SCENARIO_NAME).getRangeOrNullObject();
  const used = range.getUsedRangeOrNullObject(true);
  sheet.load("name");
  range.load("rowIndex");
  used.load("values,rowIndex");
  return { sheet, range, used };
}

function blockOf({ sheet, range, used }: ScenarioRanges): SelectedBlock {
  return used.isNullObject
    ? { sheet: sheet.name, cells: [], firstRow: range.rowIndex + 1 }
    : { sheet: sheet.name, cells: used.values as unknown[][], firstRow: used.rowIndex + 1 };
}

function watch(listener: () => void): () => void {
  const changed = () => {
    listener();
    return Promise.resolve();
  };
  const adding = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(changed),
      worksheets.onActivated.add(changed),
      worksheets.onChanged.add(changed),
      // A block may hold formulas: their values change after the cell that was edited.
      worksheets.onCalculated.add(changed),
    ];
    await context.sync();
    return handlers;
  });
  // A host that refuses its events leaves a pane that reads once: nothing to tell the user at that point.
  adding.catch(() => undefined);
  return () => void adding.then(remove).catch(() => undefined);
}

async function remove(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

const codeOf = (error: unknown): string => (error instanceof OfficeExtension.Error ? error.code : "UnknownError");
