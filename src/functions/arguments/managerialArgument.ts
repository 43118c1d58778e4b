import { scenarioFields } from "../../model/table/quantities";
import { cellOf } from "../../scenario/cell";
import { readValue } from "../../scenario/reading/readValue";
import { Refused } from "../../asking/unanswered";

/** Whether an employee is said to have managerial status, yes or no as blocks say it; no where nothing is said. */
export function flagArgument(value: unknown): boolean {
  const { managerial } = scenarioFields.team.fields.roles.fields;
  const { value: found } = readValue(managerial, { likely: cellOf(value) }, { zeroMayBeEmpty: false });
  if (found === undefined || typeof found === "boolean") return found ?? false;
  throw new Refused([{ code: "notAFlag", at: "/team/roles/0/managerial", value: found }]);
}
