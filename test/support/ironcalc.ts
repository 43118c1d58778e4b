import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

let loaded = false;

/** An empty workbook (one sheet, en locale) of IronCalc, a spreadsheet engine nobody here wrote. */
export function ironCalcWorkbook(name = "test"): Model {
  if (!loaded) {
    initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    loaded = true;
  }
  return new Model(name, "en", "UTC", "en");
}
