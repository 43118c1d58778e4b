import { sum, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { weighed } from "./occurrence";
import { price } from "./price";
import type { ContractRows, FixedPartRows } from "./rows";
import { isServedIn } from "./service";
import type { FixedPart } from "../scenario";

/** Months of what a fixed part is per. */
export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The price lines of a contract that are due whatever is used. */
export const fixedParts = once(({ prices }: ContractRows): readonly FixedPartRows[] =>
  prices.filter((line) => line.per !== "use"),
);

/** What the invoice of a period, rounded to the cent, costs in each of its months. */
export const monthly = ({ per }: FixedPartRows, invoice: Row): Row =>
  MONTHS[per] === 1 ? invoice : invoice.per(MONTHS[per]);

/** What a fixed part costs in each month in which it is served. */
export const monthlyPart = once((line: FixedPartRows) => {
  const invoice = line.units.times(price(line)).cents();
  return weighed(line, monthly(line, invoice.as(...INVOICE[line.per])));
});
const INVOICE: Readonly<Record<FixedPart["per"], readonly [fr: string, en: string]>> = {
  month: ["forfait mensuel", "monthly fee"],
  quarter: ["forfait trimestriel", "quarterly fee"],
  year: ["forfait annuel", "yearly fee"],
};

/**
 * The fee of a month, f(m): the fixed parts served in that month, at the prices of the period (MODEL.md 4.2).
 *
 * @param month a whole month of the period, or the first of the contract
 */
export const feeIn = (contract: ContractRows, month: Row): Row =>
  sum(
    fixedParts(contract).map((line) => monthlyPart(line).times(isServedIn(line, month))),
    zero,
  );
