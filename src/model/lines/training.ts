import { teamLine } from "./line";
import { yearlyPerFte } from "../rules/pay";

/** Training of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const training = teamLine("training", {
  label: { fr: "Formation", en: "Training" },
  family: "team",
  vat: "taxed",
  amount: (team) => yearlyPerFte(team, team.trainingPerFte),
});
