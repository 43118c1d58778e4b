import { zero } from "../../formula/row";
import { contractLine } from "./line";
import { price } from "../rules/price";
import { monthsInService } from "../rules/service";
import { unitsBelow } from "../rules/volume";

/**
 * What is credited for units missing below the dead band, at their share of the price in force; each month's credit is
 * rounded to the cent. Negative. Source: MODEL.md 4.2.
 */
export const reducedCredits = contractLine("reducedCredits", {
  label: { fr: "Avoirs pour unités en moins", en: "Reduced resource credits" },
  family: "fee",
  vat: "taxed",
  amount: (contract) => {
    const unitPrice = contract.rrcShare.times(price(contract)).cents();
    const credits = monthsInService(contract).times(unitsBelow(contract).times(unitPrice).cents());
    return zero.minus(credits);
  },
});
