import { cents } from "../../ground/cents";
import { isData } from "../../ground/data";
import { fifteenDigits } from "../../ground/digits";
import { facts } from "../table/facts";
import { scenarioFields } from "../table/quantities";
import type { Problem } from "./problem";
import { readFields } from "./readFields";

// A role whose charges are left out takes them from the official payroll model, which the engine does not know: whoever
// reads a document asks what these employments cost, and puts the answers in before the scenario is read.

/** An employee in France, whose cost to the employer is asked. */
export interface Employment {
  /** Gross pay of a year, bonus included, to the cent. */
  readonly yearlyPay: number;
  readonly isManagerial: boolean;
  readonly headcount: number;
  /** The company's rate for work accidents (taux AT/MP), a fraction. */
  readonly accidentRate: number;
  /** The mobility levy of where the company is, a fraction of pay; due from eleven employees on. */
  readonly mobilityRate: number;
  /** What the employer pays of the complementary health insurance, in euros a month. */
  readonly healthInsurance: number;
  /** How much of the salary tax is due: 1 of an employer who recovers no VAT, 0 of one who recovers all. */
  readonly salaryTaxShare: number;
}

const { accidentRate, mobilityRate, healthInsurance, salaryTaxShare, roles } = scenarioFields.team.fields;
const { grossSalary, bonus, managerial, charges } = roles.fields;
const { deductible } = scenarioFields.vat.fields;
const company = { employees: scenarioFields.employees };

/** The work-accident rate of an office and the headcount of a company, where nothing else is said. */
export const DEFAULT_ACCIDENT_RATE = accidentRate.proposal.value;
export const DEFAULT_HEADCOUNT = facts.defaultHeadcount.value;
/** Half of 40 € a month, the official model's own. */
export const DEFAULT_HEALTH_INSURANCE = healthInsurance.proposal.value;
/** From so much of its turnover subject to VAT, an employer owes no salary tax (CGI, article 231). */
export const TAXED_TURNOVER = 0.9;

/** Which roles of a document leave their charges out. The law is that of France: elsewhere than in euros they are missing. */
export const rolesWithoutCharges = (document: unknown): readonly number[] =>
  isInEuros(document) ? rolesOf(document).flatMap((role, i) => (isBlank(role) ? [i] : [])) : [];

/**
 * The employments that a document leaves without charges, in the order of its roles, at the expected value of their pay.
 * Without pay nothing is asked, nor where pay or company cannot be read, for which the scenario is refused.
 */
export const employmentsWithoutCharges = (document: unknown): readonly Employment[] =>
  rolesWithoutCharges(document).flatMap((i) => employmentOf(rolesOf(document)[i], document) ?? []);

/**
 * The document with the charges it leaves out, as a share of pay that stays the same over the horizon.
 *
 * @param costs yearly costs to the employer of `employmentsWithoutCharges`, in that order
 */
export function withCharges(document: unknown, costs: readonly number[]): unknown {
  const blank = rolesWithoutCharges(document);
  if (blank.length === 0 || !isData(document)) return document;
  const remaining = [...costs];
  const completed: unknown[] = [...rolesOf(document)];
  for (const i of blank) {
    const employment = employmentOf(completed[i], document);
    // Without pay there is nothing to be charged on.
    const rate = employment ? chargesRate(remaining.shift()!, employment) : 0;
    completed[i] = { ...(completed[i] as object), charges: rate };
  }
  return { ...document, team: { ...(document.team as object), roles: completed } };
}

/**
 * What an employer pays on top of each euro of pay; never more than the pay itself, which only a few euros a month would
 * make of it. Example: a cost of 57,658.92 for 42,000 is 0.372831428571429.
 */
const chargesRate = (cost: number, { yearlyPay }: Employment): number =>
  Math.min(fifteenDigits((cost - yearlyPay) / yearlyPay), charges.max);

function isInEuros(document: unknown): boolean {
  const { currency = scenarioFields.currency.default } = isData(document) ? document : {};
  return currency === "EUR" || currency === "€";
}

function rolesOf(document: unknown): readonly unknown[] {
  const team = isData(document) ? document.team : undefined;
  return isData(team) && Array.isArray(team.roles) ? (team.roles as readonly unknown[]) : [];
}

const isBlank = (role: unknown): boolean => isData(role) && (role.charges === undefined || role.charges === null);

function employmentOf(role: unknown, document: unknown): Employment | undefined {
  const given = document as { readonly employees?: unknown; readonly team: object; readonly vat?: unknown };
  const problems: Problem[] = [];
  const read = <Fields extends Parameters<typeof readFields>[0]>(fields: Fields, data: object) =>
    readFields<Fields>(fields, picked(fields, data), "", { problems, lastMonth: 0 });
  const pay = read({ grossSalary, bonus, managerial }, role as object);
  const { employees } = read(company, given);
  const team = read({ accidentRate, mobilityRate, healthInsurance, salaryTaxShare }, given.team);
  const tax = read({ deductible }, isData(given.vat) ? given.vat : {}).deductible.expected.float;
  const yearlyPay = cents(pay.grossSalary.expected.float * (1 + pay.bonus.expected.float));
  if (problems.length > 0 || yearlyPay === 0) return undefined;
  return {
    yearlyPay,
    isManagerial: pay.managerial,
    headcount: employees?.expected.float ?? DEFAULT_HEADCOUNT,
    accidentRate: team.accidentRate?.expected.float ?? DEFAULT_ACCIDENT_RATE,
    mobilityRate: team.mobilityRate.expected.float,
    healthInsurance: team.healthInsurance?.expected.float ?? DEFAULT_HEALTH_INSURANCE,
    salaryTaxShare: team.salaryTaxShare?.expected.float ?? supposedSalaryTaxShare(tax),
  };
}

/** VAT that is not recovered tells of a turnover that is not subject to it. Example: 0.75 where a quarter is recovered. */
export const supposedSalaryTaxShare = (deductible: number): number =>
  deductible < TAXED_TURNOVER ? fifteenDigits(1 - deductible) : 0;

const picked = (fields: object, data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key)));
