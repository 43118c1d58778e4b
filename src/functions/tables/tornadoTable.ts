import { quantityName } from "../../messages/quantityName";
import { ofMeasure, simulationWords } from "../../messages/tables/simulationWords";
import { names } from "../../model/drawNames";
import type { Language } from "../../ground/label";
import type { Influence } from "../../simulation/sensitivity";
import type { Question } from "../../simulation/simulate";
import type { CellResult } from "../answered";
import { quantityUnit } from "./quantityUnit";

/** A row per uncertain quantity, the largest swing first: of the total, or of its gap to that of a rival. */
export function tornadoTable(
  influences: readonly Influence[],
  { first, rival, measure }: Pick<Question, "first" | "rival" | "measure">,
  language: Language,
): CellResult[][] {
  const word = (key: keyof typeof simulationWords) => simulationWords[key][language];
  const header = [
    word("quantity"),
    word("unit"),
    word("low"),
    word("high"),
    ofMeasure(word(rival ? "gapAtLow" : "totalAtLow"), measure, language),
    ofMeasure(word(rival ? "gapAtHigh" : "totalAtHigh"), measure, language),
    word("swing"),
    word("varianceShare"),
  ];
  if (influences.length === 0) return [header, header.map((_, i) => (i === 0 ? word("nothingUncertain") : ""))];
  return [
    header,
    ...influences.map(({ name, at, low, high, outcomeAtLow, outcomeAtHigh, swing, share }) => {
      const holder = !rival || names(first).get(at) === name ? first : rival;
      const unit = quantityUnit(at, holder, language);
      return [quantityName(holder, at, language), unit, low, high, outcomeAtLow, outcomeAtHigh, swing, share];
    }),
  ];
}
