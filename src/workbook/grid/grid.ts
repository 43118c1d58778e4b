import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { CellErrors } from "./calls/cellErrors";
import type { Scalar } from "./calls/cellValues";
import { installFunctions } from "./calls/customFunctions";
import { installDisplay } from "./language/display";
import { installEditing } from "./language/editing";
import { installErrorPopup } from "./calls/errorPopup";
import { installSpillUpkeep } from "./calls/spillUpkeep";
import { installFrenchHelp } from "./language/frenchHelp";
import { installFrenchPaste } from "./language/frenchPaste";
import { FunctionCalls } from "./calls/functionCalls";
import type { FunctionImplementation, FunctionsMetadata } from "./calls/functionMetadata";
import { gridMessages } from "./gridMessages";
import type { Language } from "../../ground/label";
import { GridReader } from "./gridReader";
import { installLexer } from "./language/lexer";
import { installReferencePicking } from "./language/referencePicking";
import { startUniver, type Host } from "./univerHost";
import { installSheetNameUpkeep } from "./names/sheetNameUpkeep";
import type { WorkbookData } from "./workbookData";

/** A cell, counted from 0. */
interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A spreadsheet in the page, in French or in English. Places are written `A1`, `A1:B3` or as a name;
 * formulas are invariant (en-US), whatever the language.
 */
export interface Grid {
  /** Resolved when the first calculation shows in the cells. */
  readonly ready: Promise<void>;
  /**
   * Adds INFO's functions. Call it in the same turn as `createGrid`, before the first calculation.
   *
   * @param metadata functions.json in the grid's language
   * @param implementations by function id
   */
  registerFunctions(metadata: FunctionsMetadata, implementations: ReadonlyMap<string, FunctionImplementation>): void;
  selection(): CellPosition;
  /** The listener may be told twice of one change. @returns the way to stop listening */
  onSelection(listener: (cell: CellPosition) => void): () => void;
  /** After values have changed and what depends on them has been calculated. @returns the way to stop listening */
  onChange(listener: () => void): () => void;
  sheetNames(): string[];
  /** Values without format, what formulas spill included; errors as `#VALUE!`, empty cells null. */
  values(sheet: string, place: string): Scalar[][];
  /** What a cell shows. */
  display(sheet: string, place: string): string;
  formula(sheet: string, place: string): string | null;
  setValue(sheet: string, place: string, value: Scalar): void;
  setFormula(sheet: string, place: string, formula: string): void;
  /** Goes to a cell. */
  select(sheet: string, place: string): void;
  /** Where a name leads, as `A1:G80`; null when there is no such name or it leads nowhere. */
  nameRange(sheet: string, name: string): string | null;
  /** Why a cell is in error, in the words of the function that failed in it. */
  errorAt(sheet: string, row: number, column: number): string | undefined;
  dispose(): void;
}

/** Opens the workbook in the element, which must have a size. */
export function createGrid(container: HTMLElement, workbook: WorkbookData, language: Language): Grid {
  const host = startUniver(container, workbook, language, (injector) => installLexer(injector, language));
  if (language === "fr") {
    installFrenchHelp(host.injector);
    installFrenchPaste(host);
    installReferencePicking(host, container);
  }
  installDisplay(host);
  installEditing(host);
  installSheetNameUpkeep(host);
  installSpillUpkeep(host);

  const errors = new CellErrors(host);
  installErrorPopup(host, container, errors);
  const calls = new FunctionCalls(gridMessages[language], (cells) => errors.recalculate(cells));
  const reader = new GridReader(host);
  const calculations = host.injector.get(FormulaCalculationSessionService);
  const sheetId = (name: string): string => host.workbook.getSheetByName(name)?.getSheetId() ?? "";

  return {
    ready: calculations.waitForLatestApplied(),
    registerFunctions: (metadata, implementations) => installFunctions(host, calls, errors, metadata, implementations),
    selection: () => selection(host),
    onSelection: (listener) => {
      // Commands rather than Univer's SelectionChanged event, which starts some seconds after the page has.
      const subscription = host.commands.onCommandExecuted(({ id }) => {
        if (selecting.has(id)) listener(selection(host));
      });
      return () => subscription.dispose();
    },
    onChange: (listener) => {
      const subscription = calculations.resultApplied$.subscribe(() => listener());
      return () => subscription.unsubscribe();
    },
    sheetNames: () => reader.sheetNames(),
    values: (sheet, place) => reader.values(sheet, place),
    display: (sheet, place) => reader.display(sheet, place),
    formula: (sheet, place) => reader.formula(sheet, place),
    setValue: (sheet, place, value) => reader.setValue(sheet, place, value),
    setFormula: (sheet, place, formula) => reader.setFormula(sheet, place, formula),
    select: (sheet, place) => void host.workbook.getSheetByName(sheet)?.getRange(place).activate(),
    nameRange: (sheet, name) => reader.nameRange(sheet, name),
    errorAt: (sheet, row, column) => errors.at({ sheetId: sheetId(sheet), row, column }),
    dispose: () => host.dispose(),
  };
}

const selecting = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

function selection({ workbook }: Host): CellPosition {
  const sheet = workbook.getActiveSheet();
  const cell = workbook.getActiveCell();
  return { sheet: sheet.getSheetName(), row: cell?.getRow() ?? 0, column: cell?.getColumn() ?? 0 };
}
