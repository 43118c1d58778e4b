import { teamLine } from "./line";
import { yearlyPerFte } from "../rules/pay";

/** Premises of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const premises = teamLine("premises", {
  label: { fr: "Locaux", en: "Premises" },
  family: "team",
  vat: "taxed",
  amount: (team) => yearlyPerFte(team, team.premisesPerFte),
});
