import { unitInLabel } from "../words/names";
import { unitsTogether } from "../words/unitWords";
import type { UnitSaid } from "./unitSaid";
import { unitSaid } from "./unitSaid";

/**
 * The unit of a row: what its column of units says, and what its label does. Example: "Frais (k€)" beside "HT" is in
 * thousands of euros. What stands in the label's brackets beside another kind of unit is an aside: "Frais (3 mois)".
 *
 * @param column what stands in the row's column of units
 */
export function unitOfRow(label: string, column: string | undefined): string | undefined {
  const inLabel = unitInLabel(label);
  if (column === undefined || column.trim() === "") return inLabel;
  if (inLabel === undefined) return column;
  const [said, beside] = [unitSaid(inLabel), unitSaid(column)];
  const isAside = !isMeasure(said) || (said.kind === "time" && beside.kind !== undefined && beside.kind !== "time");
  return isAside ? column : unitsTogether(inLabel, column);
}

/** "les 1 000": what is counted by the thousand in a row is priced by the thousand in it, and neither is converted. */
export function isMultipleAlone(column: string): boolean {
  const { kind, multiple, isPerMultiple } = unitSaid(column);
  return kind === undefined && (multiple !== 1 || isPerMultiple);
}

/** Whether a unit says more than what is counted. */
export const isMeasure = ({ kind, multiple, isTaxed, per, isUnclear, isPerMultiple }: UnitSaid): boolean =>
  kind !== undefined || multiple !== 1 || isPerMultiple || isTaxed || per !== undefined || isUnclear;
