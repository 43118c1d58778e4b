import { teamLine } from "./line";
import { bonuses } from "./bonuses";
import { employerCharges } from "./employerCharges";
import { salaries } from "./salaries";

/** Managers' time on the team: a share of its loaded pay, on-call aside. Source: MODEL.md 4.1. */
export const management = teamLine("management", {
  label: { fr: "Encadrement", en: "Management" },
  family: "team",
  vat: "untaxed",
  amount: (team) => team.managementShare.times(salaries.of(team).plus(bonuses.of(team)).plus(employerCharges.of(team))),
});
