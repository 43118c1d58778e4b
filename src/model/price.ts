import { one, recall, when } from "../formula/row";
import { once } from "./once";
import { elapsedBefore } from "./period";
import type { ContractRows } from "./rows";
import { contractYearsElapsed } from "./service";

/**
 * The revised price as a multiple of the first: 1 in the first contract year, then the fixed share plus the indexed
 * one, at most `cap` above the coefficient of the year before, rounded to the contract's decimals (MODEL.md 4.2).
 */
export const coefficient = once((contract: ContractRows) => {
  const { fixedShare, indexGrowth, cap, decimals } = contract.revision;
  const years = contractYearsElapsed(contract);
  const growth = one.plus(indexGrowth).toThe(years);
  const indexed = fixedShare.plus(one.minus(fixedShare).times(growth)).as("coefficient indexé", "indexed coefficient");
  if (growth === one) return one;
  if (!cap) return indexed.rounded(decimals).as(...COEFFICIENT);
  const newYear = elapsedBefore.minus(contract.start.minus(1)).is(years.times(12));
  return recall((before) =>
    when(years.is(0), 1, when(newYear, indexed.atMost(before.times(one.plus(cap))).rounded(decimals), before)),
  ).as(...COEFFICIENT);
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
