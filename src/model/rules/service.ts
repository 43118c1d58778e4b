import { exitMonth } from "./departure";
import { once } from "../../ground/once";
import { elapsedBefore, monthsWithin } from "./period";
import type { ContractRows } from "./rows";

/** Months of the period in which the contract is served: from its start to its end, its exit or the end of the horizon. */
export const monthsInService = once((contract: ContractRows) => {
  const [bound, ...bounds] = [contract.end, exitMonth(contract)].filter((month) => month !== undefined);
  const last = bounds.reduce((least, month) => least?.atMost(month), bound);
  return monthsWithin(contract.start, last).as("mois de service", "months in service");
});

/** Contract years completed before the one the period lies in: k − 1. */
export const contractYearsElapsed = once((contract: ContractRows) =>
  elapsedBefore
    .minus(contract.start.minus(1))
    .per(12)
    .floor()
    .atLeast(0)
    .as("années de contrat écoulées", "contract years elapsed"),
);
