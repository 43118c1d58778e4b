import { scenarioFields } from "../../model/table/quantities";
import type { Language } from "../../ground/label";

const horizon = {
  years: 5,
  start: "2027-01",
  fiscalYearEnd: 12,
  discountRate: 0.08,
  discounting: "endOfYear",
  inflation: 0.02,
};

/** Approved for the horizon, whatever is chosen: what it is worth shows in a simulation. */
const budget = 2_550_000;

/** 30,000 € a month, with what the fee leaves out. */
const contract = {
  name: "Global",
  units: 400,
  unitPrice: 75,
  extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4, law: "uniform" },
  governance: 0.06,
  includes: { tools: true, servers: true, backup: true, hosting: true, security: true },
};
/** How long leaving takes, and what it costs (MODEL.md 6); before the term, the provider's lost margin. */
const wayOut = {
  notice: scenarioFields.contracts.fields.exit.fields.notice.proposal.value,
  transition: { low: 6, high: 12, law: "uniform" },
  reversibilityMonths: { low: 4, high: 7, law: "uniform" },
  indemnity: 0.3,
};

/** The 400-employee company of case 01 (test/cases): 75 € per user and month, five years, exit at the end. */
export const globalContract = (language: Language) => ({
  name: { fr: "Infogérance globale, 400 salariés", en: "Global outsourcing, 400 employees" }[language],
  language,
  employees: 400,
  budget,
  horizon,
  contracts: [{ ...contract, term: 60, exit: { when: "endOfHorizon", ...wayOut } }],
});

/**
 * The same 30,000 € a month as a quote prints them, 25,000 + 2,900 + 1,200 + 900, with what it sells besides: an option
 * and hours by use, 80 of them at 110 € and 120 at 95 € a year.
 */
export const quotedContract = (language: Language) => {
  const { units: _, unitPrice: __, ...terms } = contract;
  const line = (fr: string, en: string, priced: object) => ({ name: { fr, en }[language], ...priced });
  return {
    ...globalContract(language),
    name: { fr: "Infogérance globale, devis ligne à ligne", en: "Global outsourcing, the quote line by line" }[
      language
    ],
    contracts: [
      {
        ...terms,
        term: 60,
        prices: [
          line("Utilisateurs", "Users", { per: "month", units: 400, unitPrice: 62.5 }),
          line("Serveurs", "Servers", { per: "month", units: 20, unitPrice: 145 }),
          line("Pare-feu", "Firewalls", { per: "quarter", units: 3, unitPrice: 1200 }),
          line("Audit annuel", "Yearly audit", { per: "year", units: 1, unitPrice: 10_800 }),
          line("Supervision de nuit", "Night watch", { per: "month", units: 1, unitPrice: 900, probability: 0.4 }),
          line("Heures sur site", "On-site hours", {
            per: "use",
            perYear: 240,
            unitPrice: 110,
            included: 40,
            tiers: [{ above: 120, unitPrice: 95 }],
          }),
        ],
        exit: { when: "endOfHorizon", ...wayOut },
      },
    ],
  };
};

/** What follows the five years: the 36 months of a renegotiated contract. */
const later = { ...horizon, years: 3, start: "2032-01" };

/** Five years later, renegotiating for 36 months: fee and expected overrun are 36 × 30,000 × 1.20625 = 1,302,750.00. */
export const renewal = (language: Language) => ({
  name: { fr: "Renégocier pour 36 mois", en: "Renew for 36 months" }[language],
  language,
  employees: 400,
  horizon: later,
  contracts: [{ ...contract, term: 36 }],
});

/** Five years later, leaving for a rival who costs as much: notice and transition run, and the provider is paid for handing over. */
export const leaving = (language: Language) => ({
  name: { fr: "Partir pour un rival", en: "Leave for a rival" }[language],
  language,
  employees: 400,
  horizon: later,
  contracts: [
    {
      ...contract,
      exit: { when: "decision", decisionMonth: 1, ...wayOut, destination: "switch", newMonthlyCost: 37987.5 },
    },
  ],
});

const { salaryDrift, turnover, recruitmentFee } = scenarioFields.team.fields;
const { manager, administrator, technician } = scenarioFields.team.fields.roles.fields.charges.alternatives;

const { costPerFte } = scenarioFields.contracts.fields.departures.fields;

/** What everybody of a team costs besides pay. */
const perHead = {
  salaryDrift: salaryDrift.proposal.value,
  turnover: turnover.proposal.value,
  recruitmentFee: recruitmentFee.proposal.value,
  trainingPerFte: 1500,
  toolsPerFte: 3000,
};

const itManager = (language: Language) => ({
  name: { fr: "Responsable informatique", en: "IT manager" }[language],
  fte: 1,
  grossSalary: 55_000,
  charges: manager.value,
  managerial: true,
});

/** The fixed fee with what its sheet does not say: who steers it stays, the five others leave at the least the law makes of it. */
export const retainedContract = (language: Language) => {
  const { contracts, ...document } = globalContract(language);
  return {
    ...document,
    name: { fr: "Infogérance globale, responsable conservé", en: "Global outsourcing, manager retained" }[language],
    team: { ...perHead, roles: [itManager(language)] },
    contracts: contracts.map((each) => ({ ...each, departures: { fte: 5, costPerFte: costPerFte.proposal.value } })),
  };
};

/**
 * The team that does the same work inside: six people under the usual assumptions (MODEL.md 6), with what the fee would
 * include. Its servers are bought, and no space would be given back.
 */
export const internalTeam = (language: Language) => {
  const role = (fr: string, en: string, fte: number, grossSalary: number, charges: number) => ({
    name: { fr, en }[language],
    fte,
    grossSalary,
    charges,
  });
  return {
    name: { fr: "Équipe interne, 400 salariés", en: "Internal team, 400 employees" }[language],
    language,
    employees: 400,
    budget,
    horizon,
    team: {
      ...perHead,
      onCallWeekly: 200,
      managementShare: 0.05,
      equipment: 60000,
      roles: [
        itManager(language),
        role("Administrateur", "Administrator", 3, 42000, administrator.value),
        role("Technicien", "Technician", 2, 32000, technician.value),
      ],
    },
    resources: {
      tools: { low: 3, high: 5 },
      servers: 0,
      backup: { low: 2, high: 3 },
      hosting: { low: 1, high: 2 },
      security: { low: 3, high: 5 },
    },
  };
};
