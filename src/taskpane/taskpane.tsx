import { createRoot } from "react-dom/client";
import { setHost } from "../asking/host";
import { paneTexts } from "../messages/pane";
import type { Language } from "../ground/label";
import { excelPort } from "../workbook/excel/excelPort";
import { hostPage } from "../worker/pageHost";
import { Pane } from "./Pane";

hostPage();

void Office.onReady(({ host }) => {
  const language = readerLanguage(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  // One runtime: the functions explain their errors in the same language.
  setHost({ language });
  const root = createRoot(document.getElementById("pane")!);
  if (host === Office.HostType.Excel) {
    root.render(<Pane port={excelPort(language)} dark={isDark()} />);
  } else root.render(<p>{paneTexts[language].outsideExcel}</p>);
});

/** French for every French; English for everyone else. */
function readerLanguage(locale: string): Language {
  return /^fr\b/i.test(locale) ? "fr" : "en";
}

/** Office's own theme, which may differ from the system's; undefined where Office does not tell. */
function isDark(): boolean | undefined {
  const background = /^#?([\da-f]{6})$/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? "")?.[1];
  if (background === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((i) => parseInt(background.slice(i, i + 2), 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
