import type { GridMeasure } from "../../asking/grid";
import { isOmitted } from "../../scenario/cell";
import { measureWords } from "../../scenario/words/measures";
import { choiceArgument } from "./choiceArgument";
import { isPercentileName, percentileArgument } from "./percentileArgument";

/** What a grid tells of each scenario: its total when left out, "VAN", or a percentile such as "P80". */
export function gridMeasureArgument(value: unknown): GridMeasure {
  if (isOmitted(value)) return "total";
  if (isPercentileName(value)) return { percentile: percentileArgument(value)! };
  return choiceArgument(value, measureWords, "unknownMeasure", [{ fr: "P80", en: "P80" }]);
}
