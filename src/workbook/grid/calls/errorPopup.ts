import type { IDisposable } from "@univerjs/core";
import { CellAlertType } from "@univerjs/sheets-ui";
import type { CellErrors } from "./cellErrors";
import { gridMessages } from "../gridMessages";
import type { Host } from "../host";

/** Univer's own popup for errors: with its key, ours takes its place and leaves as it does. */
const univerPopup = "SHEET_FORMULA_ALERT";
/** Univer waits 100 ms before it shows or hides its own. */
const delay = 150;

/** Shows why a cell is in error, in the words of the function that failed, when the pointer rests on it. */
export function installErrorPopup({ api, language }: Host, container: HTMLElement, errors: CellErrors): void {
  let waiting: number | undefined;
  let popup: IDisposable | undefined;

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const message = errors.at({ sheetId: worksheet.getSheetId(), row, column });
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
