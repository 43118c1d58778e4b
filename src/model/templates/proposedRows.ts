import type { Label } from "../../ground/label";
import { facts } from "../table/facts";
import { scenarioFields } from "../table/quantities";
import type { Proposal } from "../table/field";
import type { Shares } from "./towers";

// What is proposed for rows that a template leaves to be filled in, where it depends on the company or on its fee.

/** A number of a contract of a template, or a range of it. */
type Amount = Proposal["value"];
interface Sold {
  readonly units?: number;
  readonly unitPrice?: Amount;
  readonly prices?: readonly { readonly per: string; readonly units?: number; readonly unitPrice: Amount }[];
  readonly scope: Shares;
}

/**
 * What setting up a contract usually takes, in currency, to the hundred: some months of its fee, at the middle of its
 * prices. Source: MODEL.md 5. Example: 15,000 to 60,000 of 30,000 a month, 60,000 to 120,000 of application maintenance.
 */
export function setupProposed(contract: Sold): Proposal {
  const { scope } = contract;
  const isKnowledge = (scope.applications ?? 0) > 0 && (scope.support ?? 0) === 0 && (scope.monitoring ?? 0) === 0;
  const { value, source, origin, date } = isKnowledge ? facts.knowledgeTransferMonths : facts.setupMonths;
  const fee = feeOf(contract);
  return {
    value: { low: hundreds(value.from * fee), high: hundreds(value.to * fee) },
    origin,
    source: {
      fr: `${decimal(value.from)} à ${decimal(value.to)} mois de ce forfait ; ${source.fr}`,
      en: `${value.from} to ${value.to} months of this fee; ${source.en}`,
    },
    date,
  };
}

const decimal = (value: number): string => String(value).replace(".", ",");

/** What a contract bills a month, at the middle of its prices. */
function feeOf({ units = 1, unitPrice, prices }: Sold): number {
  if (unitPrice !== undefined) return units * middle(unitPrice);
  const monthly = (prices ?? []).map(({ per, units: count = 1, unitPrice: price }) => {
    return (count * middle(price)) / (per === "year" ? 12 : 1);
  });
  return monthly.reduce((sum, each) => sum + each, 0);
}

/** Example: 25 of 20 to 30. */
export const middle = (price: Amount): number => (typeof price === "number" ? price : (price.low + price.high) / 2);

/** A yearly premium for a company of so many. Example: 7,000 € of 120 employees, 48,000 € of 400. */
export function cyberInsuranceProposed(employees: number): Proposal {
  const { value, source, origin, date } = facts.cyberPremium;
  return { value: employees < facts.smallCompany.value ? value.from : value.to, origin, source, date };
}

const { turnover, roles } = scenarioFields.team.fields;
const { grossSalary, charges } = roles.fields;
const hundreds = (amount: number): number => Math.round(amount / 100) * 100;

/** What a seat watched day and night costs a year, at the usual pay. Example: 5.5 × 42,000 × 1.373 is 317,200 €. */
export function watchProposed(): Proposal {
  const { value, by } = facts.watchedSeat;
  const [pay, share] = [grossSalary.proposal.value, charges.alternatives.administrator.value];
  return {
    value: hundreds(value * pay * (1 + share)),
    origin: "assumption",
    source: {
      fr: `${decimal(value)} ETP par poste veillé (${by.fr}), à ${pay} € brut et ${decimal(100 * share)} % de charges`,
      en: `${value} FTE a seat (${by.en}), at €${pay} gross and ${100 * share}% of charges`,
    },
    date: "2026",
  };
}

/** What vacancies of a team of so many FTE cost a year. Example: six, 6 to 20 % of whom leave at 15,000 €: 5,400 to 18,000 €. */
export function vacancyProposed(fte: number): Proposal {
  const { value, source, origin, date } = facts.vacancy;
  const { low, high } = turnover.proposal.value;
  return { value: { low: hundreds(fte * low * value), high: hundreds(fte * high * value) }, origin, source, date };
}

/** The other costs that these are proposed for. */
export const continuousWatch: Label = { fr: "Surveillance continue, 24 h/24", en: "Continuous watch, 24/7" };
export const vacancy: Label = { fr: "Vacance de poste et montée en compétences", en: "Vacancy and ramp-up" };
export const cyberInsurance: Label = { fr: "Cyberassurance", en: "Cyber insurance" };
