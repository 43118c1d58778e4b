import type { GridMeasure } from "../../asking/grid";
import { isOmitted } from "../../scenario/cell";
import { measureWords } from "../../scenario/words/measures";
import { choiceArgument } from "./choiceArgument";

/** What a grid tells of each scenario: its total when left out, "VAN", or a percentile such as "P80". */
export function gridMeasureArgument(value: unknown): GridMeasure {
  if (isOmitted(value)) return "total";
  const [, percent] = typeof value === "string" ? (/^\s*p\s?(\d{1,2}(?:[.,]\d+)?)\s*$/i.exec(value) ?? []) : [];
  if (percent !== undefined) return { percentile: Number(percent.replace(",", ".")) / 100 };
  return choiceArgument(value, measureWords, "unknownMeasure", [{ fr: "P80", en: "P80" }]);
}
