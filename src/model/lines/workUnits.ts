import { sum } from "../../formula/row";
import { contractLine } from "./line";
import { missing } from "../rules/rows";
import { monthsInService } from "../rules/service";
import { yearlyUse } from "../rules/usage";

/**
 * Work units billed on top of the fee, as they are used: a twelfth of each contract year's in each month of service.
 * Source: MODEL.md 4.2. Example: 30 installs a year at 180 € is 5,400 € a year.
 */
export const workUnits = contractLine("workUnits", {
  label: { fr: "Unités d'œuvre", en: "Work units" },
  family: "extras",
  vat: "taxed",
  amount: (contract) =>
    sum(
      contract.extras.items.map((item) => monthsInService(contract).times(yearlyUse(item)).per(12)),
      missing(contract.extras, contract.extras.mode === "workUnits" ? "items" : "mode"),
    ),
});
