import { IEditorService, InsertCommand } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Host } from "../univerHost";

/**
 * Lets a French user point at a cell after ";". Univer takes a click for a reference after its own
 * separators and after a space, and would otherwise leave the editor: so a space is added as the
 * pointer comes back over the cells.
 */
export function installReferencePicking(host: Host, container: HTMLElement): void {
  container.addEventListener(
    "pointermove",
    ({ target }) => {
      if (target instanceof HTMLCanvasElement && target.id.startsWith("univer-sheet-main-canvas")) makeRoom(host);
    },
    { capture: true },
  );
}

function makeRoom({ injector, commands }: Host): void {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  const editor = injector.get(IEditorService).getFocusEditor();
  const formula = editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, "");
  const caret = editor?.getCursorPosition() ?? -1;
  if (!editor || !formula?.startsWith("=") || caret !== formula.length || !formula.endsWith(";")) return;
  void commands.executeCommand(InsertCommand.id, {
    unitId: editor.getEditorId(),
    body: { dataStream: " " },
    range: { startOffset: caret, endOffset: caret, collapsed: true },
  });
}
