import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  type Injector,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import french from "@univerjs/preset-sheets-core/locales/fr-FR";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-ui/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Language } from "../../ground/label";
import { snapshot } from "./snapshot";
import type { WorkbookData } from "./workbookData";

/** What the other files of this folder need of Univer. */
export interface Host {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly language: Language;
  readonly dispose: () => void;
}

/**
 * Starts Univer with its spreadsheet plugins. `@univerjs/presets` would do it in one call, but draws in
 * packages that are not open source.
 *
 * @param prepare what must be in place before a workbook is opened
 */
export function startUniver(
  container: HTMLElement,
  data: WorkbookData,
  language: Language,
  prepare: (injector: Injector) => void,
): Host {
  const univer = new Univer({
    locale: language === "fr" ? LocaleType.FR_FR : LocaleType.EN_US,
    locales: { [LocaleType.FR_FR]: french, [LocaleType.EN_US]: english },
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const entry of preset.plugins as (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[]) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const injector = univer.__getInjector();
  prepare(injector);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(snapshot(data, language));
  return {
    api,
    workbook,
    injector,
    commands: injector.get(ICommandService),
    language,
    dispose: () => univer.dispose(),
  };
}
