import type { Language } from "../../ground/label";
import { isData } from "../../ground/data";
import { scenarioFields } from "../../model/table/quantities";
import { evidence } from "./writeValue";

/**
 * What the proposed overrun of a contract rests on where that is not what its quantity says (`sourceOf`): it was observed
 * of global outsourcing, and is an assumption in every other model; that of a cloud's consumption has its own.
 */
export function overrunSource(contract: unknown, language: Language): string | undefined {
  const { kind, cloud } = isData(contract) ? contract : {};
  return kind === "global" || cloud === true
    ? undefined
    : evidence(scenarioFields.contracts.fields.extras.fields.low.alternatives.otherModels, language);
}
