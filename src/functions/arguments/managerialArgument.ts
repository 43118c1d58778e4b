import { Refused } from "../../asking/unanswered";
import { valuesAt } from "./valuesAt";

const at = "/team/roles/0/managerial";

/** Whether an employee is said to have managerial status, yes or no as blocks say it; no where nothing is said. */
export function managerialArgument(value: unknown): boolean {
  const { managerial = false } = valuesAt({ managerial: value }, { managerial: at });
  if (typeof managerial === "boolean") return managerial;
  throw new Refused([{ code: "notAFlag", at, value: managerial }]);
}
