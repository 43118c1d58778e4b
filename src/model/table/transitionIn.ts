import { amount, l, months, optionalGroup, required, sourced, USUAL_AMOUNT } from "./kinds";

/** What is still paid while a service is handed over to its provider. */
export const transitionIn = optionalGroup(l("Transition d'entrée", "Entry transition"), {
  months: months(l("Durée de la transition d'entrée", "Entry transition months"), {
    ...required,
    proposal: sourced(3, "usage", "practice"),
  }),
  replacedMonthlyCost: amount(l("Coût mensuel remplacé", "Replaced monthly cost"), "amountPerMonth", {
    ...required,
    usual: USUAL_AMOUNT,
  }),
});
