import { teamLine } from "./line";
import { yearlyPerFte } from "../rules/pay";

/** Premises of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const premises = teamLine("premises", { fr: "Locaux", en: "Premises" }, "taxed", (team) =>
  yearlyPerFte(team, team.premisesPerFte),
);
