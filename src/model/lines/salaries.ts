import { teamLine } from "./line";
import { ofRoles } from "../rules/pay";

/**
 * Gross pay of the roles present: FTE × gross salary × (1 + drift)^(y − 1), a twelfth a month.
 * Source: MODEL.md 4.1. Example: 2 FTE at 42,000 € is 7,000 € a month in the first year.
 */
export const salaries = teamLine("salaries", {
  label: { fr: "Salaires", en: "Salaries" },
  family: "team",
  vat: "untaxed",
  amount: (team) => ofRoles(team, (role) => role.salary),
});
