import { teamLine } from "./line";
import { yearlyPerFte } from "../rules/pay";

/** Tools and licences of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const tools = teamLine("tools", {
  label: { fr: "Outils", en: "Tools" },
  family: "team",
  vat: "taxed",
  amount: (team) => yearlyPerFte(team, team.toolsPerFte),
});
