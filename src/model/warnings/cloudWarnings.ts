import { calendarText, lastMonthOf } from "../calendar";
import { plan } from "../plan/plan";
import { scenarioFields } from "../table/quantities";
import { isNothing } from "../quantity";
import type { Contract, Scenario } from "../scenario";
import type { Warning } from "./warning";

const { notice, reversibilityMonths } = scenarioFields.contracts.fields.exit.fields;
/** The longest notice to leave a cloud service. Source: Regulation (EU) 2023/2854 (Data Act), art. 25(2)(d). */
const LONGEST_NOTICE = notice.alternatives.cloud.value;
/** The month from which nothing may be charged for switching; penalties for an early end may. Source: the same, art. 29(1). */
const FREE_FROM = reversibilityMonths.alternatives.cloud.date;

/** What the Data Act does not allow in the contract of a cloud service. */
export function cloudWarnings(scenario: Scenario): Warning[] {
  const { contracts } = plan(scenario);
  return scenario.contracts.flatMap((contract) => {
    if (!contract.cloud) return [];
    const { name, exit } = contract;
    const found: Warning[] = [];
    if (exit.notice.high.float > LONGEST_NOTICE)
      found.push({ code: "longCloudNotice", at: exit.notice.at, contract: name, months: exit.notice.high.float });
    const bill = [exit.reversibilityMonths, exit.reversibilityAmount].find((each) => each && !isNothing(each));
    const month = lastExit(scenario, contract, contracts.get(name)?.exitMonth);
    if (bill && month !== undefined && calendarText(scenario, month) >= FREE_FROM)
      found.push({ code: "cloudSwitchingCharge", at: bill.at, contract: name, month: calendarText(scenario, month) });
    // What a change of cloud costs is the move, which its law does not make free.
    if ((exit.when === "decision" || exit.hazard) && isNothing(exit.oneOff))
      found.push({ code: "noMigrationCost", at: exit.oneOff.at, contract: name });
    return found;
  });
}

/** The last month in which a contract may be left: as planned, or in any month of a hazard. */
function lastExit(scenario: Scenario, { exit, end }: Contract, planned: number | null | undefined): number | undefined {
  if (exit.when !== "never") return planned ?? undefined;
  return exit.hazard && (end?.expected.float ?? lastMonthOf(scenario));
}
