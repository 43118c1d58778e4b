import { one, sum, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { Basis, CostLine } from "./line";
import { once } from "../../ground/once";
import { missing } from "../rules/rows";
import type { ScenarioRows } from "../rules/rows";

const label = { fr: "TVA non récupérable", en: "Non-recoverable VAT" };

/**
 * The VAT that is paid on what lines buy and not deducted; nothing in a scenario that leaves VAT out.
 * Source: MODEL.md 4.5. Example: 20 % on a fee of 360,000 €, three quarters of it deductible, is 18,000 € a year.
 */
export function vatOn(lines: readonly CostLine[]): CostLine<"vat"> {
  const on = (basis: Basis) =>
    once((scenario: ScenarioRows): Row => {
      const { vat } = scenario;
      if (!vat) return missing(scenario, "vat/rate");
      const taxed = lines.map((line) => line.taxed(scenario, basis)).filter((purchase) => !purchase.isNothing);
      const bought = sum(taxed).as("achats taxés", "taxed purchases");
      return bought.times(vat.rate).times(one.minus(vat.deductible)).as(label.fr, label.en);
    });
  const amounts = { cost: on("cost"), cash: on("cash") };
  return {
    id: "vat",
    label,
    family: "other",
    amount: (scenario, basis) => amounts[basis](scenario),
    taxed: () => zero,
  };
}
