import { sum } from "../../formula/row";
import { contractLine } from "./line";
import { fixedParts, monthly } from "../rules/fixedPart";
import { weighed } from "../rules/occurrence";
import { shareOfPrice } from "../rules/price";
import { missing } from "../rules/rows";
import { monthsServed } from "../rules/service";
import { unitsAbove } from "../rules/volume";

/**
 * Units used beyond the dead band, at their share of the price in force; the invoice of a period is rounded to the cent.
 * Source: MODEL.md 4.2.
 */
export const additionalCharges = contractLine("additionalCharges", {
  label: { fr: "Unités supplémentaires", en: "Additional charges" },
  family: "fee",
  vat: "taxed",
  amount: (contract) =>
    sum(
      fixedParts(contract).map((line) => {
        const invoice = unitsAbove(line).times(shareOfPrice(line, contract.arcShare)).cents();
        return weighed(line, monthsServed(line).times(monthly(line, invoice)));
      }),
      missing(contract, "prices"),
    ),
});
