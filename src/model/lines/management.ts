import { sum } from "../../formula/row";
import { benefits } from "./benefits";
import { teamLine } from "./line";
import { bonuses } from "./bonuses";
import { employerCharges } from "./employerCharges";
import { salaries } from "./salaries";

/** Managers' time on the team: a share of its loaded pay, on-call aside. Source: MODEL.md 4.1. */
export const management = teamLine("management", {
  label: { fr: "Encadrement", en: "Management" },
  family: "team",
  vat: "untaxed",
  amount: (team) =>
    team.managementShare.times(sum([salaries, bonuses, employerCharges, benefits].map((paid) => paid.of(team)))),
});
