import { teamLine } from "./line";
import { ofRoles } from "../rules/pay";

/** Bonuses as a share of each role's salary. Source: MODEL.md 4.1. Example: 8 % of 55,000 € is 4,400 € a year. */
export const bonuses = teamLine("bonuses", {
  label: { fr: "Primes", en: "Bonuses" },
  family: "team",
  vat: "untaxed",
  amount: (team) => ofRoles(team, (role) => role.bonus),
});
