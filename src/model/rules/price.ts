import { when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { coefficient, raised } from "./revision";
import type { ContractRows, PricedRows } from "./rows";
import { contractYearsElapsed } from "./service";

/** A price of one contract year, and the decimals to which it is kept. */
interface YearPrice {
  readonly amount: Row;
  readonly decimals: number;
}

/**
 * What a price comes to as the contract is revised, rounded to its own decimals; of a price table, each of its prices as
 * if it held in every year. A single price is revised unless it says not, a table only if it says so (MODEL.md 4.2).
 */
const revisedPrices = once(({ contract, unitPrice, revised }: PricedRows): readonly YearPrice[] =>
  unitPrice.years.map(({ value, decimals }) => {
    const isRevised = revised ?? !unitPrice.isTable;
    if (!isRevised) return { amount: value.rounded(decimals), decimals };
    const amount = contract.revision.escalator
      ? raised(contract, value.rounded(decimals), decimals)
      : value.times(coefficient(contract)).rounded(decimals);
    return { amount: amount.as("prix révisé", "revised price"), decimals };
  }),
);

/** What the contract year has of a table of which the last row goes on. */
const ofYear = (contract: ContractRows, years: readonly Row[]): Row =>
  years
    .slice(0, -1)
    .reduceRight((later, row, year) => when(contractYearsElapsed(contract).is(year), row, later), years.at(-1)!);

/** The unit price in force, to its own decimals. */
export const price = once((priced: PricedRows): Row => {
  const years = revisedPrices(priced).map(({ amount }) => amount);
  return ofYear(priced.contract, years).as("prix en vigueur", "price in force");
});

/** A share of the unit price in force, to the same decimals. */
export const shareOfPrice = (priced: PricedRows, share: Row): Row =>
  ofYear(
    priced.contract,
    revisedPrices(priced).map(({ amount, decimals }) => share.times(amount).rounded(decimals)),
  );
