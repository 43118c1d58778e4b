import type { Selection, WorkbookPort } from "../workbook/port";

/** How long the workbook must be quiet before it is asked: pasting or recalculating tells of many changes at once. */
export const QUIET = 100;

/**
 * Shows what is selected, now and after every change. An older answer never replaces a newer one, and an answer that
 * says the same again is not shown, so that nothing flickers. While the host cannot be asked, the last answer stands
 * beside the reason.
 *
 * @returns the way to stop
 */
export function follow(port: WorkbookPort, show: (selection: Selection) => void, quiet = QUIET): () => void {
  let asked = 0;
  let answered = 0;
  let shown: Selection = {};
  let content: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    const question = ++asked;
    const answer = await port.selection();
    if (question < answered) return;
    answered = question;
    const selection = answer.hostError === undefined ? answer : { ...shown, hostError: answer.hostError };
    const text = JSON.stringify(selection);
    if (text === content) return;
    // Equal cells stay the same object: moving within a sheet computes nothing again.
    const isSameBlock = JSON.stringify(selection.block) === JSON.stringify(shown.block);
    shown = isSameBlock ? { ...selection, ...(shown.block && { block: shown.block }) } : selection;
    content = text;
    show(shown);
  };

  const stopWatching = port.watch(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), quiet);
  });
  void ask();
  return () => {
    answered = Infinity;
    clearTimeout(waiting);
    stopWatching();
  };
}
