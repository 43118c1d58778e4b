import type { Label } from "../../ground/label";
import type { Evidence } from "./field";
import { l, oneCase, published, seen } from "./kinds";

// What MODEL.md 6 and 9 know that is no quantity of a scenario: advice, memos, figures that other figures rest on. The
// date of a law or of an index is the month from which it holds.

/** A figure with what it rests on; `from` and `to` where it goes from one value to another. */
export type Fact = Evidence & {
  readonly label: Label;
  readonly value: number | { readonly from: number; readonly to: number };
  readonly unit: Label;
};

const employees = l("salariés", "employees");
/** The package of the official model, which payroll/ runs. */
const OFFICIAL_MODEL = [
  "modèle social officiel (npm modele-social 11.1.0)",
  "official payroll model (npm modele-social 11.1.0)",
] as const;
const SYNTEC = ["fédération Syntec, 30 septembre 2022", "Syntec federation, 30 September 2022"] as const;

export const facts = {
  scopeMismatch: {
    label: l(
      "Contrats dont le périmètre réellement transféré s'écarte de celui du contrat",
      "Contracts whose scope really transferred differs from that of the contract",
    ),
    value: 0.7,
    unit: l("%", "%"),
    ...seen(
      "7 contrats sur 10 : charge sous-estimée (SLA non tenus) ou exceptions non écrites que vous gardez ; aucun montant n'est connu",
      "7 contracts in 10: underestimated load (missed SLAs) or unwritten exceptions that you keep; no amount is known",
    ),
  },
  incidentResolution: {
    label: l("Temps de résolution d'un incident", "Time to resolve an incident"),
    value: { from: 4.2, to: 1.8 },
    unit: l("heures", "hours"),
    ...oneCase(
      "une entreprise de 120 salariés ; pour mémoire, jamais dans le budget, et seulement avec une gouvernance",
      "one company of 120; a memo, never in the budget, and only with governance",
    ),
  },
  coSourcingSize: {
    label: l("Taille d'entreprise où le co-sourcing est conseillé", "Company size for which co-sourcing is advised"),
    value: { from: 50, to: 200 },
    unit: employees,
    ...seen("conseil, non mesure", "advice, not a measure"),
  },
  smallCompany: {
    label: l("Taille en dessous de laquelle une entreprise est petite", "Size below which a company is small"),
    value: 250,
    unit: employees,
    origin: "assumption",
    source: l(
      "seuil d'effectif des PME (décret 2008-1354, qui en veut aussi un de chiffre d'affaires ou de bilan) ; décide ici du préavis et de la transition d'entrée proposés",
      "headcount of small and medium companies (decree 2008-1354, which sets turnover or balance sheet besides); decides here which notice and entry transition are proposed",
    ),
    date: "2026",
  },
  tenderCost: {
    label: l("Coût d'un appel d'offres", "Cost of a tender"),
    value: { from: 5000, to: 20_000 },
    unit: l("€", "€"),
    origin: "assumption",
    source: l("10 à 30 jours de travail", "10 to 30 days of work"),
    date: "2026",
  },
  setupMonths: {
    label: l("Mise en place, en mois de forfait", "Setup, in months of fee"),
    value: { from: 0.5, to: 2 },
    unit: l("mois", "months"),
    origin: "assumption",
    source: l(
      "autour de 1,4 mois d'un prestataire américain (technoirsolutions.com)",
      "around 1.4 months of an American provider (technoirsolutions.com)",
    ),
    date: "2026",
  },
  knowledgeTransferMonths: {
    label: l(
      "Reprise de connaissances d'une TMA, en mois de forfait",
      "Knowledge transfer of application maintenance, in months of fee",
    ),
    value: { from: 2, to: 4 },
    unit: l("mois", "months"),
    origin: "assumption",
    source: l("ordre de grandeur, sans source", "order of magnitude, without a source"),
    date: "2026",
  },
  cyberPremium: {
    label: l(
      "Prime de cyberassurance, petite entreprise et ETI",
      "Cyber insurance premium, small and mid-size company",
    ),
    value: { from: 7000, to: 48_000 },
    unit: l("€ par an", "€ a year"),
    origin: "assumption",
    source: l(
      "AMRAE, LUCY 2024 : 0,38 % de 1,8 M€ garantis (10 à 50 M€ de chiffre d'affaires), 1,05 % de 4,6 M€ (ETI) ; selon l'effectif : hypothèse",
      "AMRAE, LUCY 2024: 0.38% of €1.8m covered (turnover of €10m to €50m), 1.05% of €4.6m (mid-size); by headcount: an assumption",
    ),
    date: "2026",
  },
  vacancy: {
    label: l("Vacance et montée en compétences, par départ", "Vacancy and ramp-up, a departure"),
    value: 15_000,
    unit: l("€ par départ", "€ a departure"),
    origin: "assumption",
    source: l(
      "trois mois de poste vacant couverts à la journée, au-delà du salaire économisé, 15 000 € par départ ; rotation proposée",
      "three months of vacancy covered at a day rate, beyond the pay saved, €15,000 a departure; turnover as proposed",
    ),
    date: "2026",
  },
  watchedSeat: {
    label: l("ETP d'un poste veillé jour et nuit", "FTE of a seat watched day and night"),
    value: 5.5,
    unit: l("ETP", "FTE"),
    ...published({
      by: ["DSIH, calcul d'un DSI d'hôpital", "DSIH, reckoned by a hospital CIO"],
      date: "2015",
      on: ["8 760 heures, 1 600 par agent et par an", "8,760 hours, 1,600 per agent and year"],
    }),
  },
  onCallTeam: {
    label: l("Équipe sans laquelle aucune astreinte n'est proposée", "Team below which no on-call is proposed"),
    value: 2,
    unit: l("ETP", "FTE"),
    origin: "assumption",
    source: l(
      "une personne seule ne peut être d'astreinte toutes les semaines",
      "one person cannot be on call every week",
    ),
    date: "2026",
  },
  reinternalisedExits: {
    label: l("Sorties qui réinternalisent", "Exits that reinternalise"),
    value: 0.34,
    unit: l("%", "%"),
    ...published({
      by: ["Deloitte, enquête de 2012", "Deloitte, survey of 2012"],
      date: "2013-02",
      on: [
        "111 réponses : de ceux qui ont quitté un contrat avant terme ; son usage est une hypothèse",
        "111 answers: of those who had left a contract early; its use is assumed",
      ],
    }),
  },
  renegotiatedTerm: {
    label: l("Durée d'un contrat renégocié", "Term of a renegotiated contract"),
    value: 36,
    unit: l("mois", "months"),
    ...oneCase("un contrat reconduit pour trois ans", "one contract renewed for three years"),
  },
  workingDays: {
    label: l("Plafond légal du forfait annuel en jours", "Legal ceiling of days a year (forfait jours)"),
    value: 218,
    unit: l("jours par an", "days a year"),
    ...published({
      by: ["code du travail, article L3121-64", "French labour code, art. L3121-64"],
      date: "2016-08",
      on: [
        "salariés au forfait en jours ; un salarié en travaille plutôt 205 à 215 (hypothèse)",
        "employees paid by the day; they rather work 205 to 215 (assumption)",
      ],
    }),
  },
  workedDays: {
    label: l("Jours travaillés par ETP", "Days worked per FTE"),
    value: 210,
    unit: l("jours par an", "days a year"),
    origin: "assumption",
    source: l(
      "205 à 215, congés et jours de repos déduits ; dit combien de jours de prestataire font un ETP",
      "205 to 215, without holidays and days off; says how many days of a provider make an FTE",
    ),
    date: "2026",
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
    ...published({
      by: [
        "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald)",
        "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald)",
      ],
      date: "2002",
      on: [
        "50 projets publics ; pour un investissement saisi en « Autres coûts », pas pour un forfait",
        "50 public projects; for capital entered under “Other costs”, not for a fee",
      ],
    }),
  },
  auditedContracts: {
    label: l("Contrats audités pour leurs dépassements de budget", "Contracts audited for overruns of their budget"),
    value: 23,
    unit: l("contrats", "contracts"),
    ...seen(
      "contrats d'infogérance globale, dont 18 avaient des clauses d'exclusion qui ont généré des dépassements",
      "contracts of global outsourcing, 18 of which had exclusion clauses that led to overruns",
    ),
  },
  usualFee: {
    label: l("Forfaits usuels, par salarié et par mois", "Usual fees, per employee and month"),
    value: { from: 20, to: 250 },
    unit: l("€/salarié/mois", "€/employee/month"),
    ...published({
      by: ["savtec.fr", "savtec.fr"],
      date: "2026",
      on: [
        "prix par poste d'un prestataire, 20 à 100 €, « jusqu'à 250 € » ; page sans date, lue en 2026 ; au-delà, avertir",
        "a provider's prices per workstation, €20 to €100, “up to €250”; undated page, read in 2026; warn beyond",
      ],
    }),
  },
  defaultHeadcount: {
    label: l(
      "Effectif supposé là où il décide des charges patronales",
      "Headcount supposed where it decides employer charges",
    ),
    value: 100,
    unit: employees,
    ...published({
      by: OFFICIAL_MODEL,
      date: "2026-07",
      on: ["les charges sont les mêmes de 50 à 249 salariés", "charges are the same from 50 to 249 employees"],
    }),
  },
  flatCharges: {
    label: l(
      "Taux de charges patronales que le modèle social officiel n'atteint pour aucun salaire",
      "Rate of employer charges that the official payroll model reaches at no salary",
    ),
    value: 0.45,
    unit: l("%", "%"),
    ...published({
      by: OFFICIAL_MODEL,
      date: "2026-07",
      on: [
        "100 salariés, hors versement mobilité et taxe sur les salaires : 44,6 % au plus, pour un cadre à 66 000 €",
        "100 employees, without mobility levy and salary tax: 44.6% at most, for a manager at €66,000",
      ],
    }),
  },
  minimumWage: {
    label: l("SMIC horaire brut", "French minimum wage, gross"),
    value: 12.31,
    unit: l("€/heure", "€/hour"),
    ...published({
      by: ["arrêté du 22 mai 2026", "order of 22 May 2026"],
      date: "2026-06",
      on: ["toute heure de travail d'un salarié", "every hour an employee works"],
    }),
  },
  workingHours: {
    label: l("Durée légale du travail à temps plein", "Legal working time, full time"),
    value: 35,
    unit: l("heures par semaine", "hours a week"),
    ...published({
      by: ["code du travail, article L3121-27", "French labour code, art. L3121-27"],
      date: "2016-08",
      on: ["salariés à temps plein", "full-time employees"],
    }),
  },
  revisedSyntec: {
    label: l(
      "Indice Syntec du mois où il a été remplacé, ancien puis révisé",
      "Syntec index in the month of its replacement, former then revised",
    ),
    value: { from: 286.4, to: 280.6 },
    unit: l("points", "points"),
    ...published({
      by: SYNTEC,
      date: "2022-08",
      on: ["août 2022, l'un et l'autre indice", "August 2022, both indices"],
    }),
  },
  syntecLinking: {
    label: l("Coefficient de raccordement de l'indice Syntec", "Linking coefficient of the Syntec index"),
    value: 0.97975,
    unit: l("coefficient", "coefficient"),
    ...published({
      by: SYNTEC,
      date: "2022-08",
      on: [
        "la valeur est la sienne, l'indice révisé divisé par l'ancien ; le sens vient de l'arithmétique : il multiplie l'ancienne base, quand une table en circulation fait le contraire ; valeurs rétropolées depuis décembre 2019",
        "the value is theirs, the revised index over the former; the direction is arithmetic: it multiplies the old base, whatever a table in circulation does; back values exist from December 2019 on",
      ],
    }),
  },
} as const satisfies Record<string, Fact>;
