import { teamLine } from "../line";
import { yearlyPerFte } from "../payroll";

/** Premises of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const premises = teamLine("premises", { fr: "Locaux", en: "Premises" }, (team) =>
  yearlyPerFte(team, team.premisesPerFte),
);
