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
    proposal: assumed({ low: 0.05, mode: 0.1, high: 0.2 }, ...MONTHLY_FEE),
  }),
  unreported: share(l("Manquements non déclarés", "Unreported misses"), {
    default: 0,
    proposal: observed(
      0.6,
      "60 % des rapports mensuels omettent les incidents mineurs hors délai, plus de 40 missions ; que 60 % des manquements en soient est une hypothèse",
      "60% of monthly reports omit minor incidents out of time, more than 40 engagements; that 60% of misses are such is an assumption",
    ),
  }),
});
