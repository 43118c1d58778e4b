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

const SALARY_SURVEYS = [
  "encadré par les enquêtes : cadres 55 000 € (Apec, 2025), techniciens 22 870 à 32 000 € (ma-remuneration, 2025)",
  "bracketed by surveys: managerial staff €55,000 (Apec, 2025), technicians €22,870 to €32,000 (ma-remuneration, 2025)",
] as const;
/** What a recruit or a role is paid. */
export const grossSalary = {
  ...required,
  proposal: assumed(42000, ...SALARY_SURVEYS),
  alternatives: {
    technician: { when: technician, ...assumed(32000, ...SALARY_SURVEYS) },
    manager: { when: manager, ...assumed(55000, ...SALARY_SURVEYS) },
    engineer: {
      when: l("ingénieur d'infrastructure, DBA", "infrastructure engineer, DBA"),
      ...assumed(
        51000,
        "médiane des ingénieurs d'infrastructure (Apec, 2022)",
        "median of infrastructure engineers (Apec, 2022)",
      ),
    },
    securityOfficer: {
      when: l("RSSI", "security officer"),
      ...assumed(75000, "57 000 à 89 000 € (Apec 2022, Cesin 2021)", "€57,000 to €89,000 (Apec 2022, Cesin 2021)"),
    },
    headOfIt: {
      when: l("DSI d'une ETI", "head of IT of a mid-size company"),
      ...assumed(
        71000,
        "médiane des directions informatiques, 45 000 à 110 000 € (2023)",
        "median of heads of IT, €45,000 to €110,000 (2023)",
      ),
    },
  },
};

/** What agencies take. */
export const recruitmentFee = {
  proposal: sourced(
    { low: 0.15, high: 0.25 },
    {
      by: ["La Gazette France", "La Gazette France"],
      date: "2026",
      on: [
        "honoraires des cabinets de recrutement, part du salaire brut annuel ; page lue en 2026",
        "fees of recruitment agencies, share of the gross yearly salary; page read in 2026",
      ],
    },
  ),
};

const headcount = facts.defaultHeadcount.value;
/** A rate of the official French payroll model, to a tenth of a percent, in the company of blankCharges.ts. */
const officialCharges = (when: Label, rate: number, pay: Label) => ({
  when,
  ...sourced(rate, {
    by: ["modèle social officiel, règles 2026", "official French payroll model, rules of 2026"],
    date: "2026",
    on: [
      `${pay.fr} brut, ${headcount} salariés, accidents du travail 0,7 %`,
      `${pay.en} gross, ${headcount} employees, work accidents 0.7%`,
    ],
  }),
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
    alternatives: {
      technician: officialCharges(technician, 0.292, l("non-cadre, 32 000 €", "not managerial, €32,000")),
      administrator: officialCharges(administrator, 0.373, l("non-cadre, 42 000 €", "not managerial, €42,000")),
      manager: officialCharges(manager, 0.423, l("cadre, 55 000 €", "managerial, €55,000")),
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
    proposal: assumed(
      { low: 0.015, mode: 0.023, high: 0.035 },
      "WTW, janvier 2026 (944 entreprises) : 3,1 %, 2 % pour les groupes français ; Apec, juin 2025 : 1,8 % ; médianes",
      "WTW, January 2026 (944 companies): 3.1%, 2% for French groups; Apec, June 2025: 1.8%; medians",
    ),
    aliases: ["GVT", "Augmentations"],
  }),
  turnover: share(l("Rotation du personnel", "Staff turnover"), {
    default: 0,
    usual: [0.005, 0.7],
    proposal: assumed(
      { low: 0.06, mode: 0.12, high: 0.2 },
      "équipes internes, sans source ; 18 à 25 % dans les ESN (2021 à 2025)",
      "in-house teams, without a source; 18 to 25% at IT service companies (2021 to 2025)",
    ),
  }),
  recruitmentFee: share(l("Frais de recrutement", "Recruitment fee"), {
    default: 0,
    usual: USUAL_RECRUITMENT,
    ...recruitmentFee,
  }),
  trainingPerFte: amount(l("Formation par ETP", "Training per FTE"), "amountPerFte", {
    default: 0,
    usual: [20, 20_000],
    proposal: assumed(1500, "ordre de grandeur, sans source", "order of magnitude, without a source"),
  }),
  toolsPerFte: amount(l("Outils par ETP", "Tools per FTE"), "amountPerFte", {
    default: 0,
    usual: [20, 60_000],
    proposal: assumed(
      3000,
      "postes et logiciels de l'équipe elle-même ; ce que le prestataire apporte se compte à part",
      "workstations and software of the team itself; what the provider brings is counted apart",
    ),
  }),
  premisesPerFte: amount(l("Locaux par ETP", "Premises per FTE"), "amountPerFte", {
    default: 0,
    usual: [100, 40_000],
    proposal: sourced(9966, {
      by: ["IDET, Buzzy Ratios 2025", "IDET, Buzzy Ratios 2025"],
      date: "2025-10",
      on: [
        "coût complet moyen d'un salarié de bureau en 2024, grands occupants ; il n'est économisé que si des mètres carrés sont rendus",
        "average full cost of an office employee in 2024, large tenants; saved only where space is given back",
      ],
    }),
  }),
  onCallWeekly: amount(l("Astreinte par semaine", "On-call per week"), "amountPerWeek", {
    default: 0,
    usual: [10, 10_000],
    proposal: assumed(
      200,
      "150 à 250 € (164 € à l'État) ; les interventions se paient en plus, et ce n'est pas une surveillance",
      "€150 to €250 (€164 in the civil service); call-outs are paid besides, and it is no watch",
    ),
  }),
  managementShare: share(l("Part d'encadrement", "Management share"), { default: 0, usual: [0.005, 0.5] }),
  equipment: amount(l("Équipement", "Equipment"), "amount", { default: 0, usual: USUAL_AMOUNT }),
  depreciationMonths: wholeMonths(l("Durée d'amortissement", "Depreciation months"), {
    default: 36,
    proposal: sourced(36, {
      by: ["BOFiP, BOI-BIC-AMT-10-40-30", "BOFiP, BOI-BIC-AMT-10-40-30"],
      date: "2013-09",
      on: ["micro-ordinateurs, amortissement fiscal", "computers, tax depreciation"],
    }),
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
    proposal: assumed(
      0.007,
      "taux de l'activité de l'entreprise, sur son compte AT/MP ; à défaut un peu plus que celui des fonctions support, 0,64 % en 2026, où l'informatique n'est pas citée",
      "the rate of the company's own activity, on its AT/MP account; failing that a little more than that of support functions, 0.64% in 2026, among which IT is not listed",
    ),
    aliases: ["Taux AT/MP"],
  }),
  mobilityRate: quantity(l("Taux de versement mobilité", "Mobility levy rate"), "share", 0, 0.1, {
    fixed: "number",
    default: 0,
    usual: [0.0005, 0.035],
    proposal: sourced(0.032, {
      by: ["urssaf.fr", "urssaf.fr"],
      date: "2024-02",
      on: [
        "Paris et petite couronne, à partir de 11 salariés ; ailleurs le taux de la commune",
        "Paris and its inner suburbs, from 11 employees on; elsewhere the rate of the town",
      ],
    }),
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
