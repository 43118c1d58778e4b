import { one } from "../../formula/row";
import type { Row } from "../../formula/row";
import { exitMonth } from "./departure";
import { once } from "../../ground/once";
import { elapsedBefore, monthsWithin } from "./period";
import type { ContractRows, PriceLineRows } from "./rows";

/** Months of the period in which the contract is served: from its start to its end, its exit or the end of the horizon. */
export const monthsInService = once((contract: ContractRows) => monthsBetween(contract.start, lastMonths(contract)));

/** What a line of the contract says of when it is served. */
type Served = Pick<PriceLineRows, "contract" | "from" | "to">;

/** Months of the period in which a price line is served, within those of its contract. */
export const monthsServed = once(({ contract, from, to }: Served) => {
  if (!from && !to) return monthsInService(contract);
  return monthsBetween(from ? contract.start.atLeast(from) : contract.start, [...lastMonths(contract), to]);
});

/** 1 where a price line is served in a month in which its contract is, else 0. */
export function isServedIn({ from, to }: Served, month: Row): Row {
  const begun = from ? from.upTo(month) : one;
  return begun.times(to ? month.upTo(to) : one);
}

const lastMonths = (contract: ContractRows): readonly (Row | undefined)[] => [contract.end, exitMonth(contract)];

/** Months of the period from a month to the first of several that may be given, or the end of the horizon. */
function monthsBetween(first: Row, lasts: readonly (Row | undefined)[]): Row {
  const [bound, ...bounds] = lasts.filter((month) => month !== undefined);
  const last = bounds.reduce((least, month) => least?.atMost(month), bound);
  return monthsWithin(first, last).as("mois de service", "months in service");
}

/** Contract years completed before the one the period lies in: k − 1. */
export const contractYearsElapsed = once((contract: ContractRows) =>
  elapsedBefore
    .minus(contract.start.minus(1))
    .per(12)
    .floor()
    .atLeast(0)
    .as("années de contrat écoulées", "contract years elapsed"),
);
