import { one, when } from "../../formula/row";
import { teamLine } from "./line";
import { averageCharges, fteMonths, payGrowth } from "../rules/pay";
import { monthsWithin } from "../rules/period";

/**
 * On-call duty: 52/12 weeks a month at the weekly rate, following pay and bearing the team's average charges, while
 * anybody is there. Source: MODEL.md 4.1. Example: 200 € a week without charges is 10,400 € a year.
 */
export const onCall = teamLine("onCall", {
  label: { fr: "Astreintes", en: "On-call" },
  family: "team",
  vat: "untaxed",
  amount: (team) => {
    const weekly = team.onCallWeekly.times(payGrowth(team)).times(one.plus(averageCharges(team)));
    const fte = fteMonths(team);
    if (fte.isNothing) return fte.times(weekly);
    const months = when(fte.upTo(0), 0, monthsWithin(1)).as("mois d'astreinte", "on-call months");
    return months.times(weekly).times(52).per(12);
  },
});
