import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../ground/label";
import type { SelectedBlock } from "../../workbook/port";
import { failure, summaryOf, type Summary } from "./summary";

/** What the pane shows of a block; what it waits for is shown once it is there, unless another block came meanwhile. */
export function useSummary(block: SelectedBlock | undefined, language: Language): Summary | undefined {
  const first = useMemo(() => block && summaryOf(block, language), [block, language]);
  const [later, setLater] = useState<{ readonly first: Summary; readonly summary: Summary }>();
  useEffect(() => {
    if (!block || first?.kind !== "waiting") return;
    const { sheet, until } = first;
    let isShown = true;
    const show = (summary: Summary) => isShown && setLater({ first, summary });
    until.then(
      () => show(summaryOf(block, language)),
      (error: unknown) => show(failure(sheet, error, language)),
    );
    return () => void (isShown = false);
  }, [block, first, language]);
  return later && later.first === first ? later.summary : first;
}
