import { useEffect, useMemo, useState } from "react";
import type { SelectedBlock } from "../../workbook/port";
import { summaryOf, type Summary } from "./summary";

/** What the pane shows of a block; what it waits for is shown once it is there, unless another block came meanwhile. */
export function useSummary(block: SelectedBlock | undefined): Summary | undefined {
  const first = useMemo(() => block && summaryOf(block), [block]);
  const [later, setLater] = useState<{ readonly first: Summary; readonly summary: Summary }>();
  useEffect(() => {
    if (!block || first?.kind !== "waiting") return;
    const { name, sheet, until } = first;
    let isShown = true;
    const show = (summary: Summary) => isShown && setLater({ first, summary });
    until.then(
      () => show(summaryOf(block)),
      () => show({ kind: "failure", name, sheet, reason: "noEmployerCost" }),
    );
    return () => void (isShown = false);
  }, [block, first]);
  return later && later.first === first ? later.summary : first;
}
