import { sum } from "../../formula/row";
import { contractLine } from "./line";
import { coefficient } from "../rules/price";
import { missing } from "../rules/rows";
import { monthsInService } from "../rules/service";

/**
 * Work units billed on top of the fee: the yearly quantity spread over the months of service, each unit at its revised
 * price rounded to the cent. Source: MODEL.md 4.2. Example: 30 installs a year at 180 € is 5,400 € a year.
 */
export const workUnits = contractLine("workUnits", {
  label: { fr: "Unités d'œuvre", en: "Work units" },
  family: "extras",
  vat: "taxed",
  amount: (contract) =>
    sum(
      contract.extras.items.map((item) =>
        item.perYear
          .times(monthsInService(contract))
          .times(item.unitPrice.times(coefficient(contract)).cents())
          .per(12),
      ),
      missing(contract.extras, contract.extras.mode === "workUnits" ? "items" : "mode"),
    ),
});
