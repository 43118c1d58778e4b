import { when } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { Basis, CostLine } from "./line";
import { once } from "../../ground/once";
import { elapsed, elapsedBefore, monthsWithin } from "../rules/period";
import type { ScenarioRows, TeamRows } from "../rules/rows";

const label = { fr: "Équipement", en: "Equipment" };

/**
 * Equipment bought before month 1 and again every `depreciationMonths`: its depreciation month by month, or its price
 * when it is paid, by the view chosen; cash counts what is paid in any view. Neither inflated nor tied to FTE.
 * Source: MODEL.md 4.1. Example: 36,000 € over 36 months is 12,000 € a year.
 */
export const equipment: CostLine<"equipment"> = {
  id: "equipment",
  label,
  family: "team",
  amount: equipmentOn,
  taxed: equipmentOn,
};

function equipmentOn({ team }: ScenarioRows, basis: Basis): Row {
  if (team.equipmentView === "cash") return paid(team).as(label.fr, label.en);
  return basis === "cash" ? paid(team) : depreciation(team);
}

const depreciation = once(({ equipment: price, depreciationMonths }: TeamRows) =>
  price.per(depreciationMonths).times(monthsWithin(1)).as(label.fr, label.en),
);

/** As it is paid, the first upfront. */
const paid = once((team: TeamRows): Row => {
  const renewalsBy = (month: Row) => month.minus(1).per(team.depreciationMonths).floor().atLeast(0);
  const purchases = when(elapsed.is(0), 1, renewalsBy(elapsed).minus(renewalsBy(elapsedBefore)));
  return team.equipment.times(purchases.as("achats", "purchases"));
});
