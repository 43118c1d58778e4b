import { assumed, group, l, observed, quantity, share } from "./kinds";

const MONTHLY_FEE = ["part du forfait mensuel", "share of the monthly fee"] as const;

/** What a provider owes where it misses its service levels. */
export const credits = group(l("Pénalités de niveau de service", "Service credits"), {
  missedMonths: quantity(l("Mois manqués par an", "Missed months per year"), "months", 0, 12, { default: 0 }),
  share: share(l("Pénalité par mois manqué", "Credit per missed month"), {
    usual: [0.001, 0.5],
    default: 0,
    proposal: assumed(0.05, ...MONTHLY_FEE),
  }),
  cap: share(l("Plafond des pénalités", "Credit cap"), {
    default: 1,
    proposal: assumed(0.1, ...MONTHLY_FEE),
  }),
  unreported: share(l("Manquements non déclarés", "Unreported misses"), {
    default: 0,
    proposal: observed(
      0.6,
      "60 % des rapports mensuels, plus de 40 missions",
      "60% of monthly reports, more than 40 engagements",
    ),
  }),
});
