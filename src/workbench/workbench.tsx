import { createRoot } from "react-dom/client";
import { implementations } from "./implementations";
import "../functions/functions";
import { setHost } from "../asking/host";
import { onceKnown } from "../asking/unanswered";
import { readScenario } from "../model/reading/readScenario";
import type { Language } from "../ground/label";
import { hostPage } from "../worker/pageHost";
import { Pane } from "../taskpane/Pane";
import { simulateInWorkers } from "../worker/simulation/simulateInWorkers";
import { pageWorkers } from "../worker/simulation/spawn";
import { createGrid } from "../workbook/grid/grid";
import type { FunctionsMetadata } from "../workbook/grid/calls/functionMetadata";
import { askedOf } from "./asked";
import type { AskedPage } from "./asked";
import { openedExample } from "./example/example";
import { gridPort } from "../workbook/grid/gridPort";
import { LanguageSwitch } from "./LanguageSwitch";
import { TemplateForm } from "./template/TemplateForm";
import { templateWorkbook } from "./template/templateWorkbook";
import "./workbench.css";

// The page without Excel: the embedded spreadsheet with the same functions and metadata as in Excel, and the same pane.

const metadataFiles: Readonly<Record<Language, string>> = { fr: "functions.fr-FR.json", en: "functions.json" };

async function openWorkbench(asked: AskedPage): Promise<void> {
  const { language } = asked;
  document.documentElement.lang = language;
  setHost({ language });
  hostPage();
  const response = await fetch(metadataFiles[language]);
  const metadata = (await response.json()) as FunctionsMetadata;

  const { template, answers } = asked;
  const opened = template && (await onceKnown(() => templateWorkbook(template, answers, language)));
  const { workbook, selection } = opened?.ok ? opened.value : openedExample(language);
  createRoot(document.getElementById("bar")!).render(
    <>
      <TemplateForm asked={asked} problems={opened && !opened.ok ? opened.problems : []} />
      <LanguageSwitch language={language} search={location.search} />
    </>,
  );
  const grid = createGrid(document.getElementById("grid")!, workbook, language);
  grid.registerFunctions(metadata, implementations);
  // The embedded spreadsheet is light, whatever the system.
  createRoot(document.getElementById("pane")!).render(<Pane port={gridPort(grid, language)} dark={false} />);
  // For browser tests, which read and write cells as a reader would, and for the bench, which simulates in this page.
  Object.assign(window, { grid, simulation: { pool: pageWorkers, readScenario, simulateInWorkers } });
  await grid.ready;
  grid.select(...selection);
  document.body.dataset.ready = "true";
}

void openWorkbench(askedOf(location.search, navigator.language));
