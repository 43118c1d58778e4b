import { createRoot } from "react-dom/client";
import { implementations } from "./customFunctions";
import "../functions/functions";
import { speak } from "../functions/call";
import { leaveLongWorkTo } from "../functions/longWork";
import { readScenario } from "../model/readScenario";
import type { Language } from "../scenario/language";
import { pageSimulator } from "../taskpane/pageSimulator";
import { Pane } from "../taskpane/Pane";
import { simulateInWorkers } from "../worker/simulateInWorkers";
import { pageWorkers } from "../worker/spawn";
import { createGrid } from "../workbook/grid/grid";
import type { FunctionsMetadata } from "../workbook/grid/calls/functionMetadata";
import { exampleSelection, exampleWorkbook } from "./example";
import { gridPort } from "./gridPort";
import { LanguageSwitch } from "./LanguageSwitch";
import "./workbench.css";

// The page without Excel: the embedded spreadsheet with the same functions and metadata as in Excel, and the same pane.

/** The language asked for in the address, otherwise the browser's: French, or English for the rest of the world. */
function languageOfPage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  return asked.toLowerCase().startsWith("fr") ? "fr" : "en";
}

const metadataFiles: Readonly<Record<Language, string>> = { fr: "functions.fr-FR.json", en: "functions.json" };

async function openWorkbench(language: Language): Promise<void> {
  document.documentElement.lang = language;
  speak(language);
  leaveLongWorkTo(pageSimulator);
  const response = await fetch(metadataFiles[language]);
  const metadata = (await response.json()) as FunctionsMetadata;

  const grid = createGrid(document.getElementById("grid")!, exampleWorkbook(language), language);
  grid.registerFunctions(metadata, implementations);
  createRoot(document.getElementById("pane")!).render(
    <>
      <LanguageSwitch language={language} />
      {/* The embedded spreadsheet is light, whatever the system. */}
      <Pane port={gridPort(grid, language)} simulator={pageSimulator} dark={false} />
    </>,
  );
  // For browser tests, which read and write cells as a reader would, and for the bench, which simulates in this page.
  Object.assign(window, { grid, simulation: { pool: pageWorkers, readScenario, simulateInWorkers } });
  await grid.ready;
  const [sheet, cell] = exampleSelection(language);
  grid.select(sheet, cell);
  document.body.dataset.ready = "true";
}

void openWorkbench(languageOfPage());
