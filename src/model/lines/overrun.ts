import { contractLine } from "./line";
import { fee } from "./fee";
import { missing } from "../rules/rows";

/** Extras billed on top of the fee, as a share of it. Source: MODEL.md 4.2. Example: 20.625 % of 360,000 € is 74,250 €. */
export const overrun = contractLine("overrun", {
  label: { fr: "Dépassement", en: "Overrun" },
  family: "extras",
  vat: "taxed",
  amount: (contract) => (contract.extras.overrun ?? missing(contract.extras, "mode")).times(fee.of(contract)),
});
