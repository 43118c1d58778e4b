import {
  amount,
  assumed,
  choice,
  group,
  l,
  month,
  months,
  observed,
  optionalGroup,
  quantity,
  required,
  share,
  sourced,
  USUAL_AMOUNT,
  USUAL_SALARY,
  USUAL_RECRUITMENT,
} from "./kinds";
import { grossSalary, recruitmentFee } from "./team";

const rebuild = optionalGroup(l("Équipe à reconstituer", "Team to rebuild"), {
  fte: quantity(l("ETP à reconstituer", "FTE to rebuild"), "fte", 0, 1e6, required),
  grossSalary: amount(l("Salaire brut des recrutés", "Gross salary of recruits"), "amountPerFte", {
    ...grossSalary,
    usual: USUAL_SALARY,
  }),
  recruitmentFee: share(l("Frais de recrutement à la sortie", "Recruitment fee at exit"), {
    usual: USUAL_RECRUITMENT,
    ...required,
    ...recruitmentFee,
  }),
  skillLossMonths: quantity(l("Durée de perte des compétences", "Skill loss"), "months", 1, 600, {
    default: 36,
    proposal: observed(36, "terme observé, forme linéaire supposée", "observed end point, linear shape assumed"),
  }),
});

const hazard = optionalGroup(l("Risque de sortie", "Exit hazard"), {
  fromMonth: month(l("Sortie possible dès le mois", "Exit possible from month"), 1, {
    ...required,
    proposal: assumed(36, "fin du premier terme", "end of the first term"),
  }),
  perYear: share(l("Probabilité annuelle de sortie", "Yearly exit probability"), {
    usual: [0.001, 0.6],
    ...required,
    fixed: "number",
    proposal: sourced(0.13, "part des contrats quittés chaque année", "share of contracts left each year"),
  }),
});

/** How a contract is left, and what follows it. */
export const exit = group(l("Sortie", "Exit"), {
  when: choice(
    l("Type de sortie", "Exit type"),
    {
      never: l("jamais", "never"),
      endOfHorizon: l("fin d'horizon", "end of horizon"),
      decision: l("décision", "decision"),
    },
    { default: "never", aliases: ["Sortie", "Exit"] },
  ),
  decisionMonth: month(l("Mois de la décision", "Decision month"), 1, { optional: true }),
  notice: months(l("Préavis", "Notice"), {
    default: 0,
    proposal: observed(8, "entreprise de taille intermédiaire", "mid-size company"),
    alternatives: {
      small: {
        when: l("petite entreprise", "small company"),
        ...observed(3, "petite entreprise", "small company"),
      },
      cloud: {
        when: l("cloud", "cloud"),
        ...sourced(
          2,
          "maximum légal, règlement européen sur les données (2023/2854)",
          "legal maximum, EU Data Act (2023/2854)",
          "2025-09",
        ),
      },
    },
  }),
  transition: months(l("Transition de sortie", "Exit transition"), {
    default: 0,
    proposal: observed({ low: 6, high: 12 }, "durées constatées à la sortie", "durations seen at exits"),
  }),
  reversibilityMonths: months(l("Mois de réversibilité", "Reversibility months"), {
    default: 0,
    proposal: observed(
      { low: 4, high: 7 },
      "« peut atteindre » 4 à 7 mois de forfait",
      "“can reach” 4 to 7 months of fee",
    ),
    alternatives: {
      ruleOfThumb: {
        when: l("ancienne règle", "older rule of thumb"),
        ...assumed(1.2, "10 % d'une année de forfait", "10% of a year's fee"),
      },
      cloud: {
        when: l("cloud", "cloud"),
        ...sourced(
          0,
          "frais de changement de fournisseur interdits à compter du 12 janvier 2027, " +
            "règlement européen sur les données (2023/2854)",
          "switching charges forbidden from 12 January 2027, EU Data Act (2023/2854)",
          "2027-01",
        ),
      },
    },
    aliases: ["Réversibilité", "Reversibility"],
  }),
  reversibilityAmount: amount(l("Montant de réversibilité", "Reversibility amount"), "amount", {
    optional: true,
    usual: USUAL_AMOUNT,
  }),
  indemnity: share(l("Indemnité de rupture anticipée", "Early termination indemnity"), { default: 0 }),
  indemnityBase: choice(
    l("Assiette de l'indemnité", "Indemnity base"),
    { fee: l("forfait", "fee"), contract: l("tout le contrat", "whole contract") },
    { default: "fee" },
  ),
  destination: choice(
    l("Destination", "Destination"),
    {
      none: l("aucune", "none"),
      switch: l("changer de prestataire", "switch"),
      reinternalise: l("réinternaliser", "reinternalise"),
    },
    { default: "none" },
  ),
  newMonthlyCost: amount(
    l("Coût mensuel de la nouvelle solution", "Monthly cost of the new solution"),
    "amountPerMonth",
    { optional: true, usual: USUAL_AMOUNT },
  ),
  oneOff: amount(l("Coût ponctuel de sortie", "One-off exit cost"), "amount", { default: 0, usual: USUAL_AMOUNT }),
  hazard,
  rebuild,
});
