import { teamLine } from "./line";
import { salaries } from "./salaries";

/**
 * Recruiting those who replace leavers: turnover × recruitment fee × salaries.
 * Source: MODEL.md 4.1. Example: 12 % × 20 % of 129,000 € is 3,096 € a year.
 */
export const replacement = teamLine("replacement", {
  label: { fr: "Remplacements", en: "Replacement" },
  family: "team",
  vat: "taxed",
  amount: (team) => team.turnover.times(team.recruitmentFee).times(salaries.of(team)),
});
