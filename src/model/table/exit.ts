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
  seenOnce,
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
    proposal: assumed(
      0.13,
      "13 % des entreprises avaient mis fin à un contrat ou ne l'avaient pas reconduit (Unilog–IDC, 2006) : taux annuel supposé",
      "13% of companies had ended a contract or not renewed it (Unilog–IDC, 2006): assumed as a yearly rate",
    ),
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
    proposal: assumed(
      { low: 3, high: 6 },
      "clauses usuelles au-delà de 250 salariés",
      "usual clauses above 250 employees",
    ),
    alternatives: {
      small: {
        when: l("petite entreprise", "small company"),
        ...sourced(3, {
          by: ["infogerance-paris-75.fr, clauses abusives", "infogerance-paris-75.fr, clauses abusives"],
          date: "2026",
          on: [
            "contrats de PME, où la page conseille 1 mois ; sans date, lue en 2026",
            "contracts of small companies, to which the page advises 1 month; undated, read in 2026",
          ],
        }),
      },
      midSize: {
        when: l("cas d'une ETI de 400 salariés", "case of a company of 400"),
        ...seenOnce(8, "une ETI de 400 salariés, cité comme un abus", "one company of 400, told as an abuse"),
      },
      cloud: {
        when: l("cloud", "cloud"),
        ...sourced(2, {
          by: ["règlement européen sur les données (2023/2854), article 25", "EU Data Act (2023/2854), art. 25"],
          date: "2025-09",
          on: [
            "maximum légal des services de traitement de données, contrats en cours compris",
            "legal maximum for data processing services, running contracts included",
          ],
        }),
      },
    },
  }),
  transition: months(l("Transition de sortie", "Exit transition"), {
    default: 0,
    proposal: observed(
      { low: 6, high: 12 },
      "« comptez 6 à 12 mois » : conseil, non mesure",
      "“reckon with 6 to 12 months”: advice, not a measure",
    ),
    alternatives: {
      small: {
        when: l("petite entreprise", "small company"),
        ...assumed(
          { low: 3, high: 6 },
          "comme l'entrée, qui en prend 3 au moins (CIO, 2003), et le même passage",
          "as the entry, which takes 3 at the least (CIO, 2003), and the same move",
        ),
      },
      cloud: {
        when: l("cloud", "cloud"),
        ...sourced(
          { low: 1, high: 7 },
          {
            by: ["règlement européen sur les données (2023/2854), article 25", "EU Data Act (2023/2854), art. 25"],
            date: "2025-09",
            on: [
              "services de traitement de données : 30 jours, 7 mois si la technique l'exige",
              "data processing services: 30 days, 7 months where it is technically needed",
            ],
          },
        ),
      },
    },
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
        ...sourced(1.2, {
          by: ["KLC, P. Laigle (indexel)", "KLC, P. Laigle (indexel)"],
          date: "2004",
          on: ["contrats d'infogérance, environ 10 % d'une année", "outsourcing contracts, about 10% of a year"],
        }),
      },
      between: {
        when: l("entre les deux", "between the two"),
        ...assumed(
          { low: 1.2, mode: 3, high: 7 },
          "entre 10 % d'une année (KLC, 2004) et « peut atteindre » 7 mois",
          "between 10% of a year (KLC, 2004) and “can reach” 7 months",
        ),
      },
      narrow: {
        when: l("jours, parc loué, bulletins de paie", "days, a leased fleet, payslips"),
        ...assumed(
          { low: 0.2, high: 1 },
          "un mois facturé au plus, pour rendre les données et passer la main : des jours s'arrêtent, une location et des licences se reprennent ; sans source",
          "a month of bills at the most, to give data back and hand over: days end, leases and licences are taken over; without a source",
        ),
      },
      cloud: {
        when: l("cloud", "cloud"),
        ...sourced(0, {
          by: ["règlement européen sur les données (2023/2854), article 29", "EU Data Act (2023/2854), art. 29"],
          date: "2027-01",
          on: [
            "services de traitement de données : frais de changement interdits à compter du 12 janvier 2027 ; ni l'hébergement, ni l'infogérance, ni les services sur mesure (article 31)",
            "data processing services: switching charges forbidden from 12 January 2027; neither hosting, managed services nor custom-built services (art. 31)",
          ],
        }),
      },
    },
    aliases: ["Réversibilité", "Reversibility"],
  }),
  reversibilityAmount: amount(l("Montant de réversibilité", "Reversibility amount"), "amount", {
    optional: true,
    usual: USUAL_AMOUNT,
  }),
  indemnity: share(l("Indemnité de rupture anticipée", "Early termination indemnity"), {
    optional: true,
    proposal: assumed(
      { low: 0.3, high: 1 },
      "de la marge perdue du prestataire (30 à 40 %, mspnotes.com, 2024) à tout ce qui reste dû, souvent écrit",
      "from the provider's lost margin (30 to 40%, mspnotes.com, 2024) to all that remains, as often written",
    ),
  }),
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
