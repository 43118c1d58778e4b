import { one, recall, when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { elapsedBefore } from "./period";
import type { ContractRows } from "./rows";
import { contractYearsElapsed } from "./service";

/** What a revision clause says, whatever the index. */
export type RevisionClause = Pick<
  ContractRows["revision"],
  "fixedShare" | "cap" | "upwardOnly" | "rounding" | "decimals"
>;

/**
 * The coefficient that a clause makes of the ratio of two indices: the fixed share plus the indexed one, at most `cap`
 * above the coefficient before, never below it where prices only rise, rounded to the contract's decimals (MODEL.md 4.2).
 */
export function revised(clause: RevisionClause, ratio: Row, before: Row): Row {
  const { fixedShare, cap, upwardOnly, rounding, decimals } = clause;
  const indexed = fixedShare.plus(one.minus(fixedShare).times(ratio)).as("coefficient indexé", "indexed coefficient");
  const capped = cap ? indexed.atMost(before.times(one.plus(cap))) : indexed;
  const allowed = upwardOnly ? capped.atLeast(before) : capped;
  return rounding === "up" ? allowed.roundedUp(decimals) : allowed.rounded(decimals);
}

/**
 * The revised price as a multiple of the first: 1 in the first contract year, then revised year after year by the
 * growth of the index since the start (MODEL.md 4.2). Under an escalator it stays 1: prices are raised one by one.
 */
export const coefficient = once((contract: ContractRows) => {
  const { revision } = contract;
  const growth = one.plus(revision.indexGrowth).toThe(contractYearsElapsed(contract));
  if (growth === one || revision.escalator) return one;
  const isChained = revision.cap !== undefined || revision.upwardOnly;
  const yearly = isChained
    ? yearByYear(contract, one, (before) => revised(revision, growth, before))
    : revised(revision, growth, one);
  return yearly.as("coefficient de révision", "revision coefficient");
});

/** A price raised by the agreed increase each year of the contract, rounded each time. */
export const raised = (contract: ContractRows, first: Row, decimals: number): Row =>
  yearByYear(contract, first, (before) => before.times(one.plus(contract.revision.escalator!)).rounded(decimals));

/** What each year of a contract makes of the year before. */
function yearByYear(contract: ContractRows, first: Row, next: (before: Row) => Row): Row {
  const years = contractYearsElapsed(contract);
  const isNewYear = elapsedBefore.minus(contract.start.minus(1)).is(years.times(12));
  return recall((before) => when(years.is(0), first, when(isNewYear, next(before), before)));
}
