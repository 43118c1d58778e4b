import { sum } from "../../formula/row";
import { contractLine } from "./line";
import { weighed } from "../rules/occurrence";
import { missing } from "../rules/rows";
import { monthsServed } from "../rules/service";
import { usageLines, yearlyUse } from "../rules/usage";

/**
 * What the contract sells by its use: a twelfth of each contract year's uses in each month in which the line is served.
 * Source: MODEL.md 4.2. Example: 180,000 copies a year at 0.0035 €, 60,000 of them included, are 420 € a year.
 */
export const usage = contractLine("usage", {
  label: { fr: "Consommations", en: "Usage" },
  family: "fee",
  vat: "taxed",
  amount: (contract) =>
    sum(
      usageLines(contract).map((line) => weighed(line, monthsServed(line).times(yearlyUse(line)).per(12))),
      missing(contract, "prices"),
    ),
});
