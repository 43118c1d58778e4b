import { LocaleService, type IDisposable } from "@univerjs/core";
import { CellAlertType } from "@univerjs/sheets-ui";
import { gridMessages } from "../gridMessages";
import type { Host } from "../univerHost";
import type { CellErrors } from "./cellErrors";
import type { CallingCell } from "./functionCalls";

/** Univer's own popup for errors: with its key, ours takes its place and leaves as it does. */
const univerPopup = "SHEET_FORMULA_ALERT";
/** Univer waits 100 ms before it shows or hides its own. */
const delay = 150;

/** What Univer says of errors that it does not recognise under their French names. */
const univerTexts: Readonly<Record<string, string>> = {
  "#VALUE!": "value",
  "#NAME?": "name",
  "#NUM!": "num",
  "#NULL!": "null",
  "#SPILL!": "spill",
  "#CALC!": "calc",
};

/** Shows why a cell is in error when the pointer rests on it, in the words of the function that failed. */
export function installErrorPopup(host: Host, container: HTMLElement, errors: CellErrors): void {
  const { api, injector, language } = host;
  let waiting: number | undefined;
  let popup: IDisposable | undefined;

  const explanation = (cell: CallingCell): string | undefined => {
    const text = univerTexts[errors.errorValueAt(cell) ?? ""];
    const general =
      text && language === "fr" ? injector.get(LocaleService).t(`sheets-formula-ui.error.${text}`) : undefined;
    return errors.at(cell) ?? general;
  };
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const message = explanation({ sheetId: worksheet.getSheetId(), row, column });
      if (message === undefined) return;
      popup = worksheet.getRange(row, column).attachAlertPopup({
        key: univerPopup,
        type: CellAlertType.ERROR,
        title: gridMessages[language].errorTitle,
        message,
        width: 280,
        height: 80,
      });
    }, delay);
  });
  container.addEventListener("mouseleave", () => {
    window.clearTimeout(waiting);
    popup?.dispose();
  });
}
