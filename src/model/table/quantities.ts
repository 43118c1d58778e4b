import type { Label } from "../../ground/label";
import { facts } from "./facts";
import type {
  Alternative,
  ChoiceField,
  CorrelationsField,
  Field,
  FieldTable,
  FlagField,
  GroupField,
  ListField,
  Origin,
  Proposal,
  QuantityField,
  SharesField,
  TextField,
  Unit,
} from "./field";

// The one table of quantities: what a scenario may say, under which names, in which unit and bounds.
// Validation, JSON Schema, block labels, help and forms are read from it (MODEL.md 6 and 10).

/** Amounts beyond this are typing errors. */
export const ABSURD = 1e12;

const l = (fr: string, en: string): Label => ({ fr, en });
/** When the assumptions were made. */
const ASSUMED = "2026";
type Of<Kind, V> = Kind & { readonly value: V };
const stated = <V extends Proposal["value"]>(
  value: V,
  origin: Origin,
  fr: string,
  en: string,
  date = origin === "assumption" ? ASSUMED : undefined,
): Of<Proposal, V> => ({ value, origin, source: { fr, en }, ...(date !== undefined && { date }) });
const proposed = <V extends Proposal["value"]>(
  ...given: Parameters<typeof stated<V>>
): { proposal: Of<Proposal, V> } => ({ proposal: stated(...given) });
const alternative = <V extends Proposal["value"]>(
  when: Label,
  ...given: Parameters<typeof stated<V>>
): Of<Alternative, V> => ({ when, ...stated(...given) });

type Options = Partial<Omit<QuantityField, "type" | "label" | "unit">>;
const quantity = <O extends Options>(label: Label, unit: Unit, min: number, max: number, options: O) =>
  ({ type: "quantity", label, unit, min, max, ...options }) satisfies QuantityField;
const amount = <O extends Options>(label: Label, unit: Unit, options: O) => quantity(label, unit, 0, ABSURD, options);
const share = <O extends Options>(label: Label, options: O) => quantity(label, "share", 0, 1, options);
/** A yearly growth rate. */
const growth = <O extends Options>(label: Label, options: O) => quantity(label, "rate", -0.99, 1, options);
const months = <O extends Options>(label: Label, options: O) => quantity(label, "months", 0, 600, options);
const wholeMonths = <O extends Options>(label: Label, options: O) => ({
  ...quantity(label, "months", 1, 600, options),
  fixed: "whole" as const,
});
/** A month of the horizon. */
const month = <O extends Options>(label: Label, min: number, options: O) => ({
  ...quantity(label, "month", min, 180, options),
  fixed: "whole" as const,
  withinHorizon: true,
});
const text = <O extends Partial<TextField>>(label: Label, options: O) =>
  ({ type: "text", label, ...options }) satisfies TextField;
const flag = (label: Label): FlagField => ({ type: "flag", label });
const choice = <C extends string>(label: Label, choices: Record<C, Label>, chosen: NoInfer<C>) => ({
  type: "choice" as const,
  label,
  choices,
  default: chosen,
});
/** A choice that may be left open. */
const openChoice = <C extends string>(label: Label, choices: Record<C, Label>): ChoiceField<C> => ({
  type: "choice",
  label,
  choices,
});
const group = <F extends FieldTable, O extends { optional?: true }>(label: Label, fields: F, options: O) =>
  ({ type: "group", label, fields, ...options }) satisfies GroupField<F>;
const list = <F extends FieldTable>(label: Label, fields: F) =>
  ({ type: "list", label, fields }) satisfies ListField<F>;

const required = {};
const optional = { optional: true as const };
const zero = { default: 0 };

const name = text(l("Nom", "Name"), { default: "" });
const technician = l("technicien", "technician");
const administrator = l("administrateur", "administrator");
const manager = l("responsable", "manager");
const salarySurveys = ["encadré par les enquêtes de rémunération", "bracketed by salary surveys"] as const;
const grossSalary = amount(l("Salaire brut annuel", "Gross yearly salary"), "amountPerFte", {
  ...required,
  ...proposed(42000, "assumption", ...salarySurveys),
  alternatives: {
    technician: alternative(technician, 32000, "assumption", ...salarySurveys),
    manager: alternative(manager, 55000, "assumption", ...salarySurveys),
  },
});
const headcount = facts.defaultHeadcount.value;
/** A rate of the official French payroll model to a tenth of a percent, for a gross salary in the company of blankCharges.ts. */
const officialCharges = (when: Label, rate: number, gross: Label): Of<Alternative, number> =>
  alternative(
    when,
    rate,
    "sourced",
    `modèle social officiel, règles 2026, ${gross.fr} brut, ${headcount} salariés, accidents du travail 0,7 %`,
    `official French payroll model, rules of 2026, ${gross.en} gross, ${headcount} employees, work accidents 0.7%`,
    "2026",
  );
const recruitmentFee = {
  ...proposed(0.2, "assumption", "usage des cabinets, part du salaire brut", "agency practice, share of gross salary"),
};

const horizon = group(l("Horizon", "Horizon"), {
  years: { ...quantity(l("Durée", "Years"), "years", 1, 15, { default: 5 }), fixed: "whole" as const, aliases: ["Horizon", "Nombre d'années", "Number of years"] },
  start: text(l("Premier mois", "First month"), { format: "yearMonth" as const, default: "2027-01" }),
  fiscalYearEnd: { ...quantity(l("Mois de clôture", "Fiscal year end month"), "month", 1, 12, { default: 12 }), fixed: "whole" as const },
  discountRate: quantity(l("Taux d'actualisation", "Discount rate"), "rate", 0, 1, { ...zero, ...proposed(0.08, "assumption", "coût moyen du capital d'une ETI", "mid-size company's cost of capital") }),
  discounting: choice(l("Convention d'actualisation", "Discounting convention"), {
    endOfYear: l("fin d'année", "end of year"),
    midYear: l("milieu d'année", "mid-year"),
    startOfYear: l("début d'année", "start of year"),
    monthly: l("mensuelle", "monthly"),
  }, "endOfYear"),
  inflation: growth(l("Inflation", "Inflation"), { ...zero, ...proposed(0.02, "assumption", "cible de la BCE", "ECB target", "2021-07") }),
}, {}); // prettier-ignore

const role = {
  name: { ...name, label: l("Rôle", "Role"), aliases: ["Nom", "Name", "Poste"] },
  fte: quantity(l("ETP", "FTE"), "fte", 0, 1e6, required),
  grossSalary: { ...grossSalary, aliases: ["Salaire brut", "Gross salary"] },
  bonus: share(l("Primes", "Bonus"), zero),
  charges: share(l("Charges patronales", "Employer charges"), {
    completable: true,
    ...proposed(
      0.42,
      "assumption",
      "au-dessus du modèle social officiel de 2026 : environ 28 % à 32 000 €, 37 % à 42 000 €, 41 % à 55 000 € brut",
      "above the official payroll model of 2026: about 28% at 32,000, 37% at 42,000, 41% at 55,000 € gross",
    ),
    alternatives: {
      technician: officialCharges(technician, 0.282, l("32 000 €", "32,000 €")),
      administrator: officialCharges(administrator, 0.368, l("42 000 €", "42,000 €")),
      manager: officialCharges(manager, 0.407, l("55 000 €", "55,000 €")),
    },
  }),
  managerial: { ...flag(l("Cadre", "Managerial")), aliases: ["Statut cadre", "Managerial status"] },
  from: month(l("Du mois", "From month"), 1, { default: 1 }),
  to: month(l("Au mois", "To month"), 1, optional),
};

const team = group(l("Équipe", "Team"), {
  salaryDrift: { ...growth(l("Augmentations annuelles", "Salary drift"), { ...zero, ...proposed({ low: 0.015, mode: 0.025, high: 0.045 }, "assumption", "encadré par les enquêtes de rémunération", "bracketed by salary surveys") }), aliases: ["GVT", "Augmentations"] },
  turnover: share(l("Rotation du personnel", "Staff turnover"), { ...zero, ...proposed({ low: 0.06, mode: 0.12, high: 0.2 }, "assumption", "encadré par les enquêtes", "bracketed by surveys") }),
  recruitmentFee: share(l("Frais de recrutement", "Recruitment fee"), { ...zero, ...recruitmentFee }),
  trainingPerFte: amount(l("Formation par ETP", "Training per FTE"), "amountPerFte", { ...zero, ...proposed(1500, "assumption", "usage", "practice") }),
  toolsPerFte: amount(l("Outils par ETP", "Tools per FTE"), "amountPerFte", { ...zero, ...proposed(3000, "assumption", "usage", "practice") }),
  premisesPerFte: amount(l("Locaux par ETP", "Premises per FTE"), "amountPerFte", { ...zero, ...proposed(9966, "sourced", "coût d'un poste de travail tertiaire", "cost of an office workstation") }),
  onCallWeekly: amount(l("Astreinte par semaine", "On-call per week"), "amountPerWeek", { ...zero, ...proposed(200, "assumption", "usage", "practice") }),
  managementShare: share(l("Part d'encadrement", "Management share"), zero),
  equipment: amount(l("Équipement", "Equipment"), "amount", zero),
  depreciationMonths: wholeMonths(l("Durée d'amortissement", "Depreciation months"), { default: 36, ...proposed(36, "assumption", "durée d'usage du matériel informatique", "usual life of IT equipment") }),
  equipmentView: choice(l("Vue de l'équipement", "Equipment view"), { depreciation: l("amortissement", "depreciation"), cash: l("décaissement", "cash") }, "depreciation"),
  accidentRate: {
    ...quantity(l("Taux accidents du travail", "Work accident rate"), "share", 0, 0.3, { ...optional, ...proposed(0.007, "sourced", "taux « fonctions support » : 0,70 % en mai 2025, 0,64 % en 2026 (arrêtés des 29 avril et 30 décembre 2025) ; celui de l'entreprise est sur son compte AT/MP", "rate of support functions: 0.70% in May 2025, 0.64% in 2026 (orders of 29 April and 30 December 2025); a company's own is on its AT/MP account", "2025-05") }),
    fixed: "number" as const,
    aliases: ["Taux AT/MP"],
  },
  roles: list(l("Rôles", "Roles"), role),
}, {}); // prettier-ignore

const revision = group(l("Révision de prix", "Price revision"), {
  fixedShare: share(l("Part fixe", "Fixed share"), { ...zero, ...proposed(0.15, "assumption", "clause de révision usuelle", "usual revision clause") }),
  indexGrowth: { ...growth(l("Hausse de l'indice", "Index growth"), { ...zero, ...proposed(0.025, "assumption", "indice Syntec, tendance", "Syntec index, trend") }), aliases: ["Révision de prix", "Price revision"] },
  cap: quantity(l("Plafond de révision", "Revision cap"), "rate", 0, 1, { ...optional, ...proposed(0.03, "assumption", "plafond négocié usuel", "usual negotiated cap") }),
  decimals: { ...quantity(l("Décimales du coefficient", "Coefficient decimals"), "decimals", 0, 10, { default: 4 }), fixed: "whole" as const },
}, {}); // prettier-ignore

const overrunSource = [
  "3 entreprises sur 4 ont dépassé leur budget de 15 à 40 % (23 contrats audités, 18 avec clauses d'exclusion) ; appliqué au forfait : hypothèse",
  "3 companies in 4 exceeded their budget by 15–40% (23 audited contracts, 18 with exclusion clauses); applying it to the fee is an assumption",
] as const;
const priceLists = ["tarifs publics de prestataires", "providers' published prices"] as const;
const workUnit = {
  name: { ...name, label: l("Unité d'œuvre", "Work unit"), aliases: ["Nom", "Name"] },
  unitPrice: amount(l("Prix de l'unité", "Price per unit"), "amountPerUnit", {
    ...required,
    aliases: ["Prix unitaire", "Unit price"],
    alternatives: {
      desktopInstall: alternative(l("Installation d'un poste", "Desktop install"), 180, "sourced", ...priceLists),
      onSiteHour: alternative(l("Heure d'intervention sur site", "On-site hour"), 110, "sourced", ...priceLists),
      serverMigration: alternative(
        l("Migration d'un serveur", "Server migration"),
        4500,
        "assumption",
        "usage",
        "practice",
      ),
    },
  }),
  perYear: quantity(l("Quantité par an", "Quantity per year"), "perYear", 0, 1e9, required),
};
const extras = group(l("Hors forfait", "Extras"), {
  mode: { ...choice(l("Mode de hors forfait", "Extras mode"), { none: l("aucun", "none"), overrun: l("dépassement", "overrun"), workUnits: l("unités d'œuvre", "work units") }, "none"), aliases: ["Hors forfait", "Extras"] },
  probability: { ...share(l("Probabilité de dépassement", "Overrun probability"), { ...optional, ...proposed(0.75, "observed", ...overrunSource) }), fixed: "number" as const },
  low: { ...share(l("Dépassement bas", "Low overrun"), { ...optional, ...proposed(0.15, "observed", ...overrunSource) }), fixed: "number" as const },
  likely: { ...share(l("Dépassement probable", "Likely overrun"), optional), fixed: "number" as const },
  high: { ...share(l("Dépassement haut", "High overrun"), { ...optional, ...proposed(0.4, "observed", ...overrunSource) }), fixed: "number" as const },
  law: openChoice(l("Loi du dépassement", "Overrun law"), { uniform: l("uniforme", "uniform"), triangular: l("triangulaire", "triangular"), pert: l("PERT", "PERT") }),
  items: list(l("Unités d'œuvre", "Work units"), workUnit),
}, {}); // prettier-ignore

const credits = group(l("Pénalités de niveau de service", "Service credits"), {
  missedMonths: quantity(l("Mois manqués par an", "Missed months per year"), "months", 0, 12, zero),
  share: share(l("Pénalité par mois manqué", "Credit per missed month"), { ...zero, ...proposed(0.05, "assumption", "part du forfait mensuel", "share of the monthly fee") }),
  cap: share(l("Plafond des pénalités", "Credit cap"), { default: 1, ...proposed(0.1, "assumption", "part du forfait mensuel", "share of the monthly fee") }),
  unreported: share(l("Manquements non déclarés", "Unreported misses"), { ...zero, ...proposed(0.6, "observed", "60 % des rapports mensuels, plus de 40 missions", "60% of monthly reports, more than 40 engagements") }),
}, {}); // prettier-ignore

const rebuild = group(l("Équipe à reconstituer", "Team to rebuild"), {
  fte: quantity(l("ETP à reconstituer", "FTE to rebuild"), "fte", 0, 1e6, required),
  grossSalary: { ...grossSalary, label: l("Salaire brut des recrutés", "Gross salary of recruits") },
  recruitmentFee: { ...share(l("Frais de recrutement à la sortie", "Recruitment fee at exit"), required), ...recruitmentFee },
  skillLossMonths: quantity(l("Durée de perte des compétences", "Skill loss"), "months", 1, 600, { default: 36, ...proposed(36, "observed", "terme observé, forme linéaire supposée", "observed end point, linear shape assumed") }),
}, optional); // prettier-ignore

const exit = group(l("Sortie", "Exit"), {
  when: { ...choice(l("Type de sortie", "Exit type"), { never: l("jamais", "never"), endOfHorizon: l("fin d'horizon", "end of horizon"), decision: l("décision", "decision") }, "never"), aliases: ["Sortie", "Exit"] },
  decisionMonth: month(l("Mois de la décision", "Decision month"), 1, optional),
  notice: months(l("Préavis", "Notice"), { ...zero, ...proposed(8, "observed", "entreprise de taille intermédiaire", "mid-size company"), alternatives: {
    small: alternative(l("petite entreprise", "small company"), 3, "observed", "petite entreprise", "small company"),
    cloud: alternative(l("cloud", "cloud"), 2, "sourced", "maximum légal, règlement européen sur les données (2023/2854)", "legal maximum, EU Data Act (2023/2854)", "2025-09"),
  } }),
  transition: months(l("Transition de sortie", "Exit transition"), { ...zero, ...proposed({ low: 6, high: 12 }, "observed", "durées constatées à la sortie", "durations seen at exits") }),
  reversibilityMonths: { ...months(l("Mois de réversibilité", "Reversibility months"), { ...zero, ...proposed({ low: 4, high: 7 }, "observed", "« peut atteindre » 4 à 7 mois de forfait", "“can reach” 4 to 7 months of fee"), alternatives: {
    ruleOfThumb: alternative(l("ancienne règle", "older rule of thumb"), 1.2, "assumption", "10 % d'une année de forfait", "10% of a year's fee"),
    cloud: alternative(l("cloud", "cloud"), 0, "sourced", "frais de changement de fournisseur interdits à compter du 12 janvier 2027, règlement européen sur les données (2023/2854)", "switching charges forbidden from 12 January 2027, EU Data Act (2023/2854)", "2027-01"),
  } }), aliases: ["Réversibilité", "Reversibility"] },
  reversibilityAmount: amount(l("Montant de réversibilité", "Reversibility amount"), "amount", optional),
  indemnity: share(l("Indemnité de rupture anticipée", "Early termination indemnity"), zero),
  destination: choice(l("Destination", "Destination"), { none: l("aucune", "none"), switch: l("changer de prestataire", "switch"), reinternalise: l("réinternaliser", "reinternalise") }, "none"),
  newMonthlyCost: amount(l("Coût mensuel de la nouvelle solution", "Monthly cost of the new solution"), "amountPerMonth", optional),
  oneOff: amount(l("Coût ponctuel de sortie", "One-off exit cost"), "amount", zero),
  hazard: group(l("Risque de sortie", "Exit hazard"), {
    fromMonth: { ...month(l("Sortie possible dès le mois", "Exit possible from month"), 1, required), ...proposed(36, "assumption", "fin du premier terme", "end of the first term") },
    perYear: { ...share(l("Probabilité annuelle de sortie", "Yearly exit probability"), { ...required, ...proposed(0.13, "sourced", "part des contrats quittés chaque année", "share of contracts left each year") }), fixed: "number" as const },
  }, optional),
  rebuild,
}, {}); // prettier-ignore

const contract = {
  name: { ...text(l("Contrat", "Contract"), { default: "" }), aliases: ["Nom du contrat", "Contract name", "Nom", "Name"] },
  units: { ...quantity(l("Unités", "Units"), "units", 0, 1e9, required), aliases: ["Nombre d'unités", "Number of units", "Utilisateurs", "Users"] },
  unitPrice: { ...amount(l("Prix unitaire mensuel", "Monthly unit price"), "amountPerUnit", { ...required, ...proposed({ low: 50, mode: 80, high: 120 }, "sourced", "une page de prix, par utilisateur et par mois", "one price page, per user and month") }), aliases: ["Prix unitaire", "Unit price"] },
  start: month(l("Mois de début", "Start month"), 1, { default: 1 }),
  end: month(l("Mois de fin", "End month"), 1, optional),
  term: { ...wholeMonths(l("Durée d'engagement", "Term"), { ...optional, ...proposed(36, "sourced", "durée usuelle, reconduite tacitement pour autant", "usual term, tacitly renewed for as long") }), aliases: ["Durée du contrat", "Contract term"] },
  tacitRenewal: flag(l("Reconduction tacite", "Tacit renewal")),
  revision,
  volumeGrowth: growth(l("Évolution des volumes", "Volume growth"), zero),
  deadBand: share(l("Seuil de tolérance", "Dead band"), { ...zero, ...proposed(0.05, "assumption", "usage", "practice") }),
  arcShare: share(l("Part du prix pour les unités en plus", "Price share for additional units"), { ...zero, ...proposed(0.9, "assumption", "usage", "practice") }),
  rrcShare: share(l("Part du prix pour les unités en moins", "Price share for reduced units"), { ...zero, ...proposed(0.7, "assumption", "usage", "practice") }),
  extras,
  credits,
  governance: { ...share(l("Gouvernance", "Governance"), { ...zero, ...proposed({ low: 0.03, mode: 0.06, high: 0.12 }, "sourced", "part du forfait, 3 à 12 %", "share of the fee, 3 to 12%") }), aliases: ["Part de gouvernance", "Governance share"] },
  selection: { ...share(l("Frais de sélection", "Selection cost"), { ...zero, ...proposed(0.02, "sourced", "part du premier forfait annuel", "share of the first annual fee") }) },
  setup: { ...amount(l("Frais de mise en place", "Setup cost"), "amount", zero), aliases: ["Mise en place", "Setup"] },
  transitionIn: group(l("Transition d'entrée", "Entry transition"), {
    months: { ...months(l("Durée de la transition d'entrée", "Entry transition months"), { ...required, ...proposed(3, "sourced", "usage", "practice") }) },
    replacedMonthlyCost: amount(l("Coût mensuel remplacé", "Replaced monthly cost"), "amountPerMonth", required),
  }, optional),
  exit,
  provider: text(l("Prestataire", "Provider"), optional),
  kind: text(l("Modèle d'externalisation", "Sourcing model"), optional),
  cloud: flag(l("Service cloud", "Cloud service")),
  hours: openChoice(l("Plage de service", "Hours of service"), { business: l("heures ouvrées", "business hours"), "24x7": l("24 h/24, 7 j/7", "24x7") }),
  interventions: openChoice(l("Interventions", "Interventions"), { unlimited: l("illimitées", "unlimited"), monthly: l("mensuelles", "monthly"), quarterly: l("trimestrielles", "quarterly") }),
  index: group(l("Indice", "Index"), {
    name: { ...text(l("Nom de l'indice", "Index name"), optional) },
    base: quantity(l("Valeur de base de l'indice", "Index base value"), "units", 0, 1e6, { ...optional, fixed: "number" as const }),
    baseMonth: text(l("Mois de base de l'indice", "Index base month"), { ...optional, format: "yearMonth" as const }),
    upwardOnly: flag(l("Révision à la hausse seulement", "Upward-only revision")),
  }, optional),
  scope: { type: "shares", label: l("Périmètre", "Scope") } satisfies SharesField,
}; // prettier-ignore

const otherCost = {
  name: { ...name, label: l("Autre coût", "Other cost"), aliases: ["Nom", "Name", "Poste", "Item"] },
  amount: quantity(l("Montant", "Amount"), "amount", -ABSURD, ABSURD, required),
  every: choice(l("Périodicité", "Frequency"), { once: l("une fois", "once"), month: l("chaque mois", "monthly"), year: l("chaque année", "yearly") }, "once"),
  from: month(l("Du mois", "From month"), 0, optional),
  to: month(l("Au mois", "To month"), 1, optional),
  growth: growth(l("Croissance annuelle", "Yearly growth"), zero),
  bought: { ...flag(l("Acheté", "Bought")), aliases: ["Soumis à TVA", "Subject to VAT"] },
}; // prettier-ignore

const vat = group(l("TVA", "VAT"), {
  rate: share(l("Taux de TVA", "VAT rate"), { default: 0.2, ...proposed(0.2, "sourced", "taux normal, article 278 du CGI", "French standard rate, article 278 of the CGI", "2014-01") }),
  deductible: share(l("Part de TVA récupérable", "Deductible VAT share"), { default: 1, ...proposed(1, "assumption", "entreprise dont toute l'activité est soumise à la TVA", "a company all of whose activity is subject to VAT") }),
}, optional); // prettier-ignore

/** Every key of a scenario file, and of a scenario block. */
export const scenarioFields = {
  name: { ...name, label: l("Scénario", "Scenario"), aliases: ["Nom", "Name", "Nom du scénario", "Scenario name"] },
  horizon,
  team,
  contracts: list(l("Contrats", "Contracts"), contract),
  otherCosts: list(l("Autres coûts", "Other costs"), otherCost),
  vat,
  correlations: { type: "correlations", label: l("Corrélations", "Correlations") } satisfies CorrelationsField,
  currency: text(l("Devise", "Currency"), { default: "EUR" }),
  employees: quantity(l("Effectif de l'entreprise", "Employees"), "employees", 0, 1e7, { ...optional, fixed: "number" as const }),
  budget: amount(l("Budget approuvé", "Approved budget"), "amount", optional),
  language: openChoice(l("Langue", "Language"), { fr: l("français", "French"), en: l("anglais", "English") }),
} satisfies Record<string, Field>; // prettier-ignore
