import { amount, assumed, l, months, optionalGroup, required, USUAL_AMOUNT } from "./kinds";

/** What is still paid while a service is handed over to its provider. */
export const transitionIn = optionalGroup(l("Transition d'entrée", "Entry transition"), {
  months: months(l("Durée de la transition d'entrée", "Entry transition months"), {
    ...required,
    proposal: assumed(
      { low: 3, mode: 6, high: 12 },
      "« trois mois à un an » (CIO, 2003), et le même passage prend 6 à 12 mois à la sortie",
      "“three months to a year” (CIO, 2003), and the same move takes 6 to 12 months at the exit",
    ),
    alternatives: {
      small: {
        when: l("petite entreprise", "small company"),
        ...assumed(3, "bas de la fourchette (CIO, 2003)", "low end of the range (CIO, 2003)"),
      },
    },
  }),
  replacedMonthlyCost: amount(l("Coût mensuel remplacé", "Replaced monthly cost"), "amountPerMonth", {
    ...required,
    usual: USUAL_AMOUNT,
  }),
});
