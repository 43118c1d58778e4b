import { when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { teamLine } from "../line";
import { once } from "../once";
import { elapsed, elapsedBefore, monthsWithin } from "../period";
import type { TeamRows } from "../rows";

/**
 * Equipment bought before month 1 and again every `depreciationMonths`: its depreciation month by month, or its price
 * when it is paid, by the view chosen. Neither inflated nor tied to FTE.
 * Source: MODEL.md 4.1. Example: 36,000 € over 36 months is 12,000 € a year.
 */
export const equipment = teamLine("equipment", { fr: "Équipement", en: "Equipment" }, (team) =>
  team.equipmentView === "cash"
    ? equipmentPaid(team)
    : team.equipment.per(team.depreciationMonths).times(monthsWithin(1)),
);

/** Equipment as it is paid, the first upfront: what the net present value discounts. */
export const equipmentPaid = once((team: TeamRows): Row => {
  const renewalsBy = (month: Row) => month.minus(1).per(team.depreciationMonths).floor().atLeast(0);
  const purchases = when(elapsed.is(0), 1, renewalsBy(elapsed).minus(renewalsBy(elapsedBefore)));
  return team.equipment.times(purchases.as("achats", "purchases"));
});
