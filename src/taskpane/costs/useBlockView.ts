import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../ground/label";
import type { SelectedBlock } from "../../workbook/port";
import { failure, blockViewOf, type BlockView } from "./blockView";

/** What the pane shows of a block; what it waits for is shown once it is there, unless another block came meanwhile. */
export function useBlockView(block: SelectedBlock | undefined, language: Language): BlockView | undefined {
  const first = useMemo(() => block && blockViewOf(block, language), [block, language]);
  const [later, setLater] = useState<{ readonly first: BlockView; readonly view: BlockView }>();
  useEffect(() => {
    if (!block || first?.kind !== "waiting") return;
    const { sheet, until } = first;
    let isShown = true;
    const show = (view: BlockView) => isShown && setLater({ first, view });
    until.then(
      () => show(blockViewOf(block, language)),
      (error: unknown) => show(failure(sheet, error, language)),
    );
    return () => void (isShown = false);
  }, [block, first, language]);
  return later && later.first === first ? later.view : first;
}
