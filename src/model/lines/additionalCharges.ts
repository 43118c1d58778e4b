import { contractLine } from "./line";
import { price } from "../rules/price";
import { monthsInService } from "../rules/service";
import { unitsAbove } from "../rules/volume";

/**
 * Units used beyond the dead band, at their share of the price in force; each month's invoice is rounded to the cent.
 * Source: MODEL.md 4.2.
 */
export const additionalCharges = contractLine("additionalCharges", {
  label: { fr: "Unités supplémentaires", en: "Additional charges" },
  family: "fee",
  vat: "taxed",
  amount: (contract) => {
    const unitPrice = contract.arcShare.times(price(contract)).cents();
    return monthsInService(contract).times(unitsAbove(contract).times(unitPrice).cents());
  },
});
