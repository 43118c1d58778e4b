import type { Language } from "../scenario/language";

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

/** The 400-employee company of case 01 (test/cases): 75 € per user and month, five years, exit at the end. */
export const globalContract = (language: Language) => ({
  name: { fr: "Infogérance globale, 400 salariés", en: "Global outsourcing, 400 employees" }[language],
  language,
  employees: 400,
  budget,
  horizon,
  contracts: [
    {
      name: "Global",
      units: 400,
      unitPrice: 75,
      term: 60,
      extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4, law: "uniform" },
      governance: 0.06,
      exit: { when: "endOfHorizon", notice: 8, reversibilityMonths: { low: 4, high: 7, law: "uniform" } },
    },
  ],
});

/** The team that does the same work inside: six people under the usual assumptions (MODEL.md 6). */
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
      salaryDrift: { low: 0.015, mode: 0.025, high: 0.045 },
      turnover: { low: 0.06, mode: 0.12, high: 0.2 },
      recruitmentFee: 0.2,
      trainingPerFte: 1500,
      toolsPerFte: 3000,
      premisesPerFte: 9966,
      onCallWeekly: 200,
      managementShare: 0.05,
      equipment: 60000,
      roles: [
        role("Responsable informatique", "IT manager", 1, 55000, 0.416),
        role("Administrateur", "Administrator", 3, 42000, 0.377),
        role("Technicien", "Technician", 2, 32000, 0.274),
      ],
    },
  };
};
