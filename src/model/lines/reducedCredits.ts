import { sum, zero } from "../../formula/row";
import { contractLine } from "./line";
import { fixedParts, monthly } from "../rules/fixedPart";
import { weighed } from "../rules/occurrence";
import { shareOfPrice } from "../rules/price";
import { missing } from "../rules/rows";
import { monthsServed } from "../rules/service";
import { unitsBelow } from "../rules/volume";

/**
 * What is credited for units missing below the dead band, at their share of the price in force; the credit of a
 * period is rounded to the cent. Negative. Source: MODEL.md 4.2.
 */
export const reducedCredits = contractLine("reducedCredits", {
  label: { fr: "Avoirs pour unités en moins", en: "Reduced resource credits" },
  family: "fee",
  vat: "taxed",
  amount: (contract) =>
    zero.minus(
      sum(
        fixedParts(contract).map((line) => {
          const invoice = unitsBelow(line).times(shareOfPrice(line, contract.rrcShare)).cents();
          return weighed(line, monthsServed(line).times(monthly(line, invoice)));
        }),
        missing(contract, "prices"),
      ),
    ),
});
