import { contractLine } from "./line";
import { monthlyFee } from "../rules/price";
import { monthsInService } from "../rules/service";

/** The fixed fee while the contract is served. Source: MODEL.md 4.2. Example: 400 users at 75 € is 360,000 € a year. */
export const fee = contractLine("fee", {
  label: { fr: "Forfait", en: "Fee" },
  family: "fee",
  vat: "taxed",
  amount: (contract) => monthsInService(contract).times(monthlyFee(contract)),
});
