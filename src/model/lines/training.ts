import { teamLine } from "./line";
import { yearlyPerFte } from "../rules/pay";

/** Training of those present: an amount per FTE and year, following inflation. Source: MODEL.md 4.1. */
export const training = teamLine("training", { fr: "Formation", en: "Training" }, "taxed", (team) =>
  yearlyPerFte(team, team.trainingPerFte),
);
