import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../ground/label";
import type { SelectedBlock } from "../../workbook/port";
import { failure, shownOf, type Shown } from "./shown";

/** What the pane shows of a block; what it waits for is shown once it is there, unless another block came meanwhile. */
export function useShown(block: SelectedBlock | undefined, language: Language): Shown | undefined {
  const first = useMemo(() => block && shownOf(block, language), [block, language]);
  const [later, setLater] = useState<{ readonly first: Shown; readonly summary: Shown }>();
  useEffect(() => {
    if (!block || first?.kind !== "waiting") return;
    const { sheet, until } = first;
    let isShown = true;
    const show = (summary: Shown) => isShown && setLater({ first, summary });
    until.then(
      () => show(shownOf(block, language)),
      (error: unknown) => show(failure(sheet, error, language)),
    );
    return () => void (isShown = false);
  }, [block, first, language]);
  return later && later.first === first ? later.summary : first;
}
