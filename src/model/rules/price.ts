import { one, recall, when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { elapsedBefore } from "./period";
import type { ContractRows } from "./rows";
import { contractYearsElapsed } from "./service";

/** What a revision clause says, whatever the index. */
export type RevisionClause = Pick<ContractRows["revision"], "fixedShare" | "cap" | "decimals">;

/**
 * The coefficient that a clause makes of the ratio of two indices: the fixed share plus the indexed one, at most `cap`
 * above the coefficient before, rounded to the contract's decimals (MODEL.md 4.2).
 */
export function revised({ fixedShare, cap, decimals }: RevisionClause, ratio: Row, before: Row): Row {
  const indexed = fixedShare.plus(one.minus(fixedShare).times(ratio)).as("coefficient indexé", "indexed coefficient");
  return (cap ? indexed.atMost(before.times(one.plus(cap))) : indexed).rounded(decimals);
}

/**
 * The revised price as a multiple of the first: 1 in the first contract year, then revised year after year by the
 * growth of the index since the start (MODEL.md 4.2).
 */
export const coefficient = once((contract: ContractRows) => {
  const { revision } = contract;
  const years = contractYearsElapsed(contract);
  const growth = one.plus(revision.indexGrowth).toThe(years);
  if (growth === one) return one;
  if (!revision.cap) return revised(revision, growth, one).as(...COEFFICIENT);
  const newYear = elapsedBefore.minus(contract.start.minus(1)).is(years.times(12));
  return recall((before) => when(years.is(0), 1, when(newYear, revised(revision, growth, before), before))).as(
    ...COEFFICIENT,
  );
});
const COEFFICIENT = ["coefficient de révision", "revision coefficient"] as const;

/** The unit price in force, rounded to the cent. */
export const price = once((contract: ContractRows) =>
  contract.unitPrice.times(coefficient(contract)).cents().as("prix révisé", "revised price"),
);

/** What is due each month: units times the price in force, rounded to the cent. */
export const monthlyFee = once((contract: ContractRows) =>
  contract.units.times(price(contract)).cents().as("forfait mensuel", "monthly fee"),
);
