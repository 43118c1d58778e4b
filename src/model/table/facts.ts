import type { Label } from "../../ground/label";
import type { Evidence } from "./field";
import { l } from "./kinds";

// What MODEL.md 6 and 9 know that is no quantity of a scenario: advice, memos, figures that other figures rest on. The
// date of a law or of an index is the month from which it holds.

/** A figure with what it rests on; `from` and `to` where it goes from one value to another. */
export interface Fact extends Evidence {
  readonly label: Label;
  readonly value: number | { readonly from: number; readonly to: number };
  readonly unit: Label;
}

const employees = l("salariés", "employees");

export const facts = {
  scopeMismatch: {
    label: l("Contrats dont le périmètre ne correspond pas au besoin", "Contracts whose scope does not match the need"),
    value: 0.7,
    unit: l("%", "%"),
    origin: "observed",
    source: l("7 contrats sur 10 ; aucun montant n'est connu", "7 contracts in 10; no amount is known"),
  },
  incidentResolution: {
    label: l("Temps de résolution d'un incident", "Time to resolve an incident"),
    value: { from: 4.2, to: 1.8 },
    unit: l("heures", "hours"),
    origin: "observed",
    source: l(
      "une entreprise de 120 salariés ; pour mémoire, jamais dans le budget, et seulement avec une gouvernance",
      "one company of 120; a memo, never in the budget, and only with governance",
    ),
  },
  coSourcingSize: {
    label: l("Taille d'entreprise où le co-sourcing est conseillé", "Company size for which co-sourcing is advised"),
    value: { from: 50, to: 200 },
    unit: employees,
    origin: "observed",
    source: l("retours de terrain", "seen in the field"),
  },
  smallCompany: {
    label: l("Taille en dessous de laquelle une entreprise est petite", "Size below which a company is small"),
    value: 250,
    unit: employees,
    origin: "sourced",
    source: l(
      "seuil des PME, décret 2008-1354 : décide ici du préavis proposé",
      "threshold of small and medium companies, decree 2008-1354: decides here which notice is proposed",
    ),
    date: "2008-12",
  },
  reinternalisedExits: {
    label: l("Sorties qui réinternalisent", "Exits that reinternalise"),
    value: 0.34,
    unit: l("%", "%"),
    origin: "sourced",
    source: l("part des contrats quittés ; son usage est une hypothèse", "share of contracts left; its use is assumed"),
  },
  renegotiatedTerm: {
    label: l("Durée d'un contrat renégocié", "Term of a renegotiated contract"),
    value: 36,
    unit: l("mois", "months"),
    origin: "observed",
    source: l("retours de terrain", "seen in the field"),
  },
  workingDays: {
    label: l("Jours travaillés par ETP", "Days worked per FTE"),
    value: 218,
    unit: l("jours par an", "days a year"),
    origin: "sourced",
    source: l("forfait en jours, article L3121-64 du code du travail", "art. L3121-64 of the French labour code"),
    date: "2016-08",
  },
  desktopInstallsPerEmployee: {
    label: l("Installations de postes par salarié", "Desktop installs per employee"),
    value: 0.25,
    unit: l("par an", "a year"),
    origin: "assumption",
    source: l("un parc renouvelé tous les quatre ans", "a fleet renewed every four years"),
    date: "2026",
  },
  onSiteHoursPerEmployee: {
    label: l("Heures d'intervention sur site hors forfait par salarié", "On-site hours out of the fee per employee"),
    value: 0.5,
    unit: l("par an", "a year"),
    origin: "assumption",
    source: l("à remplacer par l'historique des tickets", "to be replaced by the history of tickets"),
    date: "2026",
  },
  capitalOverrun: {
    label: l(
      "Dépassement des équipements et développements publics, en part de l'investissement",
      "Overrun of public equipment and development projects, as a share of capital",
    ),
    value: { from: 0.1, to: 2 },
    unit: l("%", "%"),
    origin: "sourced",
    source: l(
      "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald, 50 projets publics) : pour un investissement saisi en « Autres coûts », pas pour un forfait",
      "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald, 50 public projects): for capital entered under “Other costs”, not for a fee",
    ),
    date: "2002",
  },
  auditedContracts: {
    label: l("Contrats audités pour leurs dépassements de budget", "Contracts audited for overruns of their budget"),
    value: 23,
    unit: l("contrats", "contracts"),
    origin: "observed",
    source: l("dont 18 avec clauses d'exclusion", "18 of them with exclusion clauses"),
  },
  usualFee: {
    label: l("Forfaits usuels, par salarié et par mois", "Usual fees, per employee and month"),
    value: { from: 20, to: 250 },
    unit: l("€/salarié/mois", "€/employee/month"),
    origin: "assumption",
    source: l(
      "tout ce qui est externalisé, hors TVA ; au-delà, avertir",
      "all that is outsourced, excluding VAT; warn beyond",
    ),
    date: "2026",
  },
  defaultHeadcount: {
    label: l(
      "Effectif supposé là où il décide des charges patronales",
      "Headcount supposed where it decides employer charges",
    ),
    value: 100,
    unit: employees,
    origin: "assumption",
    source: l("les charges sont les mêmes de 50 à 149 salariés", "charges are the same from 50 to 149 employees"),
    date: "2026",
  },
  flatCharges: {
    label: l(
      "Taux de charges patronales que le modèle social officiel n'atteint pour aucun salaire",
      "Rate of employer charges that the official payroll model reaches at no salary",
    ),
    value: 0.45,
    unit: l("%", "%"),
    origin: "sourced",
    source: l(
      "modèle social officiel (npm modele-social 11.1.0), 100 salariés, hors versement mobilité et taxe sur les salaires : 44,6 % au plus, pour un cadre à 66 000 €",
      "official payroll model (npm modele-social 11.1.0), 100 employees, without mobility levy and salary tax: 44.6% at most, for a manager at €66,000",
    ),
    date: "2026-07",
  },
  minimumWage: {
    label: l("SMIC horaire brut", "French minimum wage, gross"),
    value: 12.31,
    unit: l("€/heure", "€/hour"),
    origin: "sourced",
    source: l("modèle social officiel (npm modele-social 11.1.0)", "official payroll model (npm modele-social 11.1.0)"),
    date: "2026-06",
  },
  workingHours: {
    label: l("Durée légale du travail à temps plein", "Legal working time, full time"),
    value: 35,
    unit: l("heures par semaine", "hours a week"),
    origin: "sourced",
    source: l("article L3121-27 du code du travail", "art. L3121-27 of the French labour code"),
    date: "2016-08",
  },
  revisedSyntec: {
    label: l(
      "Indice Syntec du mois où il a été remplacé, ancien puis révisé",
      "Syntec index in the month of its replacement, former then revised",
    ),
    value: { from: 286.4, to: 280.6 },
    unit: l("points", "points"),
    origin: "sourced",
    source: l("fédération Syntec, 30 septembre 2022", "Syntec federation, 30 September 2022"),
    date: "2022-08",
  },
  syntecLinking: {
    label: l("Coefficient de raccordement de l'indice Syntec", "Linking coefficient of the Syntec index"),
    value: 0.97975,
    unit: l("coefficient", "coefficient"),
    origin: "sourced",
    source: l(
      "l'indice révisé divisé par l'ancien, à cinq décimales ; multiplie l'ancienne base ; " +
        "fédération Syntec, 30 septembre 2022",
      "the revised index over the former, to five decimals; multiplies the old base; " +
        "Syntec federation, 30 September 2022",
    ),
    date: "2022-08",
  },
} as const satisfies Record<string, Fact>;
