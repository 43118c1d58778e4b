import { simulationWords } from "../../messages/tables/simulationWords";
import type { Scenario } from "../../model/scenario";
import type { Language } from "../../ground/label";
import { fieldAt } from "../../scenario/words/labelAt";
import { unitLabel } from "../../scenario/words/units";

/** The unit of a quantity in a table: cells hold shares as fractions, and what varies without a unit is a month of exit. */
export function quantityUnit(at: string, { currency }: Scenario, language: Language): string {
  const field = fieldAt(at)?.field;
  const unit = field && "unit" in field ? field.unit : "month";
  if (unit === "share") return simulationWords.fraction[language];
  if (unit === "rate") return simulationWords.yearlyFraction[language];
  return unitLabel(unit, currency)[language];
}
