import { quantityName } from "../../messages/quantityName";
import { simulationWords } from "../../messages/tables/simulationWords";
import { names } from "../../model/drawNames";
import type { Scenario } from "../../model/scenario";
import { fieldAt } from "../../scenario/words/labelAt";
import type { Language } from "../../ground/label";
import { unitLabel } from "../../scenario/words/units";
import type { Influence } from "../../simulation/sensitivity";
import type { Question } from "../../simulation/simulate";
import type { CellResult } from "../answered";

/** A row per uncertain quantity, the largest swing first: of the total, or of its gap to that of a rival. */
export function tornadoTable(
  influences: readonly Influence[],
  { first, rival }: Pick<Question, "first" | "rival">,
  language: Language,
): CellResult[][] {
  const word = (key: keyof typeof simulationWords) => simulationWords[key][language];
  const header = [
    word("quantity"),
    word("unit"),
    word("low"),
    word("high"),
    word(rival ? "gapAtLow" : "totalAtLow"),
    word(rival ? "gapAtHigh" : "totalAtHigh"),
    word("swing"),
    word("varianceShare"),
  ];
  if (influences.length === 0) return [header, header.map((_, i) => (i === 0 ? word("nothingUncertain") : ""))];
  return [
    header,
    ...influences.map(({ name, at, low, high, outcomeAtLow, outcomeAtHigh, swing, share }) => {
      const holder = !rival || names(first).get(at) === name ? first : rival;
      const unit = unitName(at, holder, language);
      return [quantityName(holder, at, language), unit, low, high, outcomeAtLow, outcomeAtHigh, swing, share];
    }),
  ];
}

/** The unit of the bounds of a quantity: cells hold shares as fractions, and what varies without a unit is a month of exit. */
function unitName(at: string, { currency }: Scenario, language: Language): string {
  const field = fieldAt(at)?.field;
  const unit = field && "unit" in field ? field.unit : "month";
  if (unit === "share") return simulationWords.fraction[language];
  if (unit === "rate") return simulationWords.yearlyFraction[language];
  return unitLabel(unit, currency)[language];
}
