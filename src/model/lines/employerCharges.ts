import { teamLine } from "./line";
import { ofRoles } from "../rules/pay";

/** What the employer pays on salaries and bonuses, at each role's rate. Source: MODEL.md 4.1. */
export const employerCharges = teamLine("employerCharges", {
  label: { fr: "Charges patronales", en: "Employer charges" },
  family: "team",
  vat: "untaxed",
  amount: (team) => ofRoles(team, (role) => role.charges),
});
