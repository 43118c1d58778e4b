import type { Label } from "../../ground/label";
import { facts } from "./facts";
import {
  amount,
  assumed,
  choice,
  flag,
  group,
  growth,
  l,
  list,
  month,
  quantity,
  required,
  share,
  sourced,
  text,
  wholeMonths,
  USUAL_AMOUNT,
  USUAL_SALARY,
  USUAL_RECRUITMENT,
} from "./kinds";

const technician = l("technicien", "technician");
const administrator = l("administrateur", "administrator");
const manager = l("responsable", "manager");

const SALARY_SURVEYS = ["encadré par les enquêtes de rémunération", "bracketed by salary surveys"] as const;
/** What a recruit or a role is paid. */
export const grossSalary = {
  ...required,
  proposal: assumed(42000, ...SALARY_SURVEYS),
  alternatives: {
    technician: { when: technician, ...assumed(32000, ...SALARY_SURVEYS) },
    manager: { when: manager, ...assumed(55000, ...SALARY_SURVEYS) },
  },
};

/** What agencies take. */
export const recruitmentFee = {
  proposal: assumed(0.2, "usage des cabinets, part du salaire brut", "agency practice, share of gross salary"),
};

const headcount = facts.defaultHeadcount.value;
/** A rate of the official French payroll model, to a tenth of a percent, in the company of blankCharges.ts. */
const officialCharges = (when: Label, rate: number, gross: Label) => ({
  when,
  ...sourced(
    rate,
    `modèle social officiel, règles 2026, ${gross.fr} brut, ${headcount} salariés, accidents du travail 0,7 %`,
    `official French payroll model, rules of 2026, ${gross.en} gross, ${headcount} employees, work accidents 0.7%`,
    "2026",
  ),
});

const role = {
  name: text(l("Rôle", "Role"), { default: "", aliases: ["Nom", "Name", "Poste"] }),
  fte: quantity(l("ETP", "FTE"), "fte", 0, 1e6, required),
  grossSalary: amount(l("Salaire brut annuel", "Gross yearly salary"), "amountPerFte", {
    ...grossSalary,
    usual: USUAL_SALARY,
    aliases: ["Salaire brut", "Gross salary"],
  }),
  bonus: share(l("Primes", "Bonus"), { default: 0, usual: [0.005, 0.6] }),
  charges: share(l("Charges patronales", "Employer charges"), {
    completable: true,
    usual: [0.03, 0.75],
    proposal: assumed(
      0.42,
      "au-dessus du modèle social officiel de 2026 : environ 29 % à 32 000 €, 37 % à 42 000 €, 41 % à 55 000 € brut",
      "above the official payroll model of 2026: about 29% at 32,000, 37% at 42,000, 41% at 55,000 € gross",
    ),
    alternatives: {
      technician: officialCharges(technician, 0.292, l("32 000 €", "32,000 €")),
      administrator: officialCharges(administrator, 0.373, l("42 000 €", "42,000 €")),
      manager: officialCharges(manager, 0.409, l("55 000 €", "55,000 €")),
    },
  }),
  benefits: amount(l("Avantages sociaux", "Benefits"), "amountPerFte", {
    default: 0,
    usual: [10, 50_000],
    aliases: ["Avantages sociaux par ETP", "Benefits per FTE"],
  }),
  managerial: flag(l("Cadre", "Managerial"), { aliases: ["Statut cadre", "Managerial status"] }),
  from: month(l("Du mois", "From month"), 1, { default: 1 }),
  to: month(l("Au mois", "To month"), 1, { optional: true }),
};

/** The internal team: its roles, and what is counted by the FTE. */
export const team = group(l("Équipe", "Team"), {
  salaryDrift: growth(l("Augmentations annuelles", "Salary drift"), {
    default: 0,
    proposal: assumed({ low: 0.015, mode: 0.025, high: 0.045 }, ...SALARY_SURVEYS),
    aliases: ["GVT", "Augmentations"],
  }),
  turnover: share(l("Rotation du personnel", "Staff turnover"), {
    default: 0,
    usual: [0.005, 0.7],
    proposal: assumed({ low: 0.06, mode: 0.12, high: 0.2 }, "encadré par les enquêtes", "bracketed by surveys"),
  }),
  recruitmentFee: share(l("Frais de recrutement", "Recruitment fee"), {
    default: 0,
    usual: USUAL_RECRUITMENT,
    ...recruitmentFee,
  }),
  trainingPerFte: amount(l("Formation par ETP", "Training per FTE"), "amountPerFte", {
    default: 0,
    usual: [20, 20_000],
    proposal: assumed(1500, "usage", "practice"),
  }),
  toolsPerFte: amount(l("Outils par ETP", "Tools per FTE"), "amountPerFte", {
    default: 0,
    usual: [20, 60_000],
    proposal: assumed(3000, "usage", "practice"),
  }),
  premisesPerFte: amount(l("Locaux par ETP", "Premises per FTE"), "amountPerFte", {
    default: 0,
    usual: [100, 40_000],
    proposal: sourced(9966, "coût d'un poste de travail tertiaire", "cost of an office workstation"),
  }),
  onCallWeekly: amount(l("Astreinte par semaine", "On-call per week"), "amountPerWeek", {
    default: 0,
    usual: [10, 10_000],
    proposal: assumed(200, "usage", "practice"),
  }),
  managementShare: share(l("Part d'encadrement", "Management share"), { default: 0, usual: [0.005, 0.5] }),
  equipment: amount(l("Équipement", "Equipment"), "amount", { default: 0, usual: USUAL_AMOUNT }),
  depreciationMonths: wholeMonths(l("Durée d'amortissement", "Depreciation months"), {
    default: 36,
    proposal: assumed(36, "durée d'usage du matériel informatique", "usual life of IT equipment"),
  }),
  equipmentView: choice(
    l("Vue de l'équipement", "Equipment view"),
    { depreciation: l("amortissement", "depreciation"), cash: l("décaissement", "cash") },
    { default: "depreciation" },
  ),
  accidentRate: quantity(l("Taux accidents du travail", "Work accident rate"), "share", 0, 0.3, {
    usual: [0.0005, 0.15],
    fixed: "number",
    optional: true,
    proposal: sourced(
      0.007,
      "taux « fonctions support » : 0,70 % en mai 2025, 0,64 % en 2026 " +
        "(arrêtés des 29 avril et 30 décembre 2025) ; celui de l'entreprise est sur son compte AT/MP",
      "rate of support functions: 0.70% in May 2025, 0.64% in 2026 " +
        "(orders of 29 April and 30 December 2025); a company's own is on its AT/MP account",
      "2025-05",
    ),
    aliases: ["Taux AT/MP"],
  }),
  mobilityRate: quantity(l("Taux de versement mobilité", "Mobility levy rate"), "share", 0, 0.1, {
    fixed: "number",
    default: 0,
    usual: [0.0005, 0.035],
    proposal: sourced(
      0.032,
      "Paris et petite couronne, à partir de 11 salariés ; ailleurs le taux de la commune (urssaf.fr)",
      "Paris and its inner suburbs, from 11 employees on; elsewhere the rate of the town (urssaf.fr)",
      "2024-02",
    ),
    aliases: ["Versement mobilité", "Mobility levy"],
  }),
  healthInsurance: amount(l("Mutuelle, part de l'employeur", "Health insurance, employer's share"), "amountPerMonth", {
    fixed: "number",
    optional: true,
    usual: [10, 300],
    proposal: assumed(
      20,
      "moitié de 40 € par mois, hypothèse du modèle social officiel ; l'employeur paie la moitié au moins",
      "half of 40 € a month, assumed by the official payroll model; the employer pays half at least",
    ),
    aliases: ["Mutuelle", "Complémentaire santé", "Health insurance"],
  }),
  salaryTaxShare: share(l("Part soumise à la taxe sur les salaires", "Share subject to the salary tax"), {
    fixed: "number",
    optional: true,
    aliases: ["Taxe sur les salaires", "Salary tax"],
  }),
  roles: list(l("Rôles", "Roles"), role),
});
