import { teamLine } from "./line";
import { ofRoles } from "../rules/pay";

/**
 * Health cover, meals, works council and the like: an amount per FTE and year, following inflation, without charges.
 * Source: MODEL.md 4.1. Example: 2 FTE at 1,800 € are 3,600 € in the first year.
 */
export const benefits = teamLine("benefits", {
  label: { fr: "Avantages sociaux", en: "Benefits" },
  family: "team",
  vat: "untaxed",
  amount: (team) => ofRoles(team, (role) => role.benefits),
});
