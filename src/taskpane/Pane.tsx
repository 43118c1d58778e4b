import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneTexts } from "../messages/pane";
import { money, typeset } from "../messages/figures";
import type { Language } from "../ground/label";
import type { Selection, WorkbookPort } from "../workbook/port";
import { CostsView } from "./costs/CostsView";
import { FaultsView } from "./costs/FaultsView";
import { follow } from "./follow";
import { NothingView } from "./NothingView";
import { Notice } from "./look/Notice";
import { DEFAULT_SETTINGS } from "./simulation/simulations";
import type { BlockView } from "./costs/blockView";
import { contrastColors, darkTheme, lightTheme, useDark } from "./look/theme";
import { useText } from "./look/text";
import { useBlockView } from "./costs/useBlockView";

const useStyles = makeStyles({
  page: { minHeight: "100%" },
  pane: {
    boxSizing: "border-box",
    padding: "16px",
    display: "grid",
    // A table wider than the pane scrolls by itself.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "20px",
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": contrastColors,
  },
  // Always there, so that what appears in it is heard; takes no room while it is empty.
  notices: { ":empty": { position: "absolute" } },
});

export interface PaneProps {
  readonly port: WorkbookPort;
  /** Whether the host is dark; what the system prefers unless told. */
  readonly dark?: boolean;
}

/** The task pane: the scenario under the selection, followed as the workbook changes. The same in Excel and in a page. */
export function Pane({ port, dark }: PaneProps) {
  const styles = useStyles();
  const text = useText();
  const isDark = useDark(dark);
  const [selection, setSelection] = useState<Selection>();
  const [settings, onSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => follow(port, setSelection), [port]);
  const view = useBlockView(selection?.block, port.language);
  const { language } = port;
  const texts = paneTexts[language];

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.page}>
      <section aria-label={texts.pane} lang={language} className={mergeClasses(text.base, styles.pane)}>
        <p role="status" className={text.hidden}>
          {selection && announcement(view, language)}
        </p>
        <div role="status" className={styles.notices}>
          {selection?.hostError !== undefined && (
            <Notice>{typeset(texts.hostError(selection.hostError), language)}</Notice>
          )}
          {selection?.error !== undefined && (
            <Notice title={texts.cellError}>{typeset(selection.error, language)}</Notice>
          )}
        </div>
        {view?.kind === "costs" && (
          <CostsView costs={view} language={language} settings={settings} onSettings={onSettings} />
        )}
        {view?.kind === "waiting" && <p className={text.note}>{texts.waitingForModel}</p>}
        {view?.kind === "failure" && <Notice title={view.sheet}>{typeset(view.reason, language)}</Notice>}
        {view?.kind === "faults" && <FaultsView faults={view} language={language} />}
        {selection && !view && <NothingView language={language} />}
      </section>
    </FluentProvider>
  );
}

/** What is said aloud when the selection or an amount changes. */
function announcement(view: BlockView | undefined, language: Language): string {
  const texts = paneTexts[language];
  return view ? texts.named(view.name || view.sheet, resultOf(view, language)) : texts.nothing;
}

function resultOf(view: BlockView, language: Language): string {
  const texts = paneTexts[language];
  switch (view.kind) {
    case "costs":
      return `${texts.totalCost} ${money(view.totals.expected, view.currency, language)}`;
    case "faults":
      return texts.problems(view.problems.length);
    case "failure":
      return typeset(view.reason, language);
    case "waiting":
      return texts.waitingForModel;
  }
}
