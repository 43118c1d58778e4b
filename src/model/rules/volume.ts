import { one } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import type { ContractRows } from "./rows";
import { contractYearsElapsed } from "./service";

/** Units really used: the contract's units grown year after year. */
const volume = once((contract: ContractRows) =>
  contract.units
    .times(one.plus(contract.volumeGrowth).toThe(contractYearsElapsed(contract)))
    .as("volume réel", "actual volume"),
);

/** Units used beyond the dead band above the contract's units. */
export const unitsAbove = (contract: ContractRows): Row =>
  contract.volumeGrowth.isNothing
    ? contract.units.times(contract.volumeGrowth)
    : volume(contract)
        .minus(contract.units.times(one.plus(contract.deadBand)))
        .atLeast(0);

/** Units missing below the dead band under the contract's units. */
export const unitsBelow = (contract: ContractRows): Row =>
  contract.volumeGrowth.isNothing
    ? contract.units.times(contract.volumeGrowth)
    : contract.units.times(one.minus(contract.deadBand)).minus(volume(contract)).atLeast(0);
