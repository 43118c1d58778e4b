import { teamLine } from "../line";
import { yearlyPerFte } from "../payroll";

/** Tools and licences of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const tools = teamLine("tools", { fr: "Outils", en: "Tools" }, (team) => yearlyPerFte(team, team.toolsPerFte));
