import type { Language } from "../ground/label";

/**
 * A workbook as the task pane sees it: Excel, or the spreadsheet embedded in a page. The pane knows nothing else of
 * where it runs.
 */
export interface WorkbookPort {
  /** The reader's language, which may not be the one of the workbook's words. */
  readonly language: Language;
  /** What is selected now. Never rejects: a host that cannot answer says so in the selection. */
  selection(): Promise<Selection>;
  /** Calls the listener after the selection or any content has changed, maybe too often. @returns the way to stop */
  watch(listener: () => void): () => void;
}

/** What is selected, read in one go so that its parts belong together. */
export interface Selection {
  /**
   * The scenario under the selection: the active sheet's own, otherwise that of the sheet which the formula of the
   * selected cell names (`askedSheet`).
   */
  readonly block?: SelectedBlock;
  /** The sentence behind the error value in the selected cell, where the host knows it. */
  readonly error?: string;
  /** The host's own code for why it could not be asked; nothing else is known then. */
  readonly hostError?: string;
}

/** The cells under the sheet-level name `Scenario`. */
export interface SelectedBlock {
  readonly sheet: string;
  /** Plain values by row: error values as text (#VALUE!), empty cells null or "". */
  readonly cells: readonly (readonly unknown[])[];
  /** The row of the sheet, from 1, where the cells start. */
  readonly firstRow: number;
}

/** The sheet-level name under which a sheet keeps its scenario. */
export const SCENARIO_NAME = "Scenario";
