import type { Label } from "../../ground/label";
import { facts } from "../table/facts";
import type { Proposal } from "../table/field";
import { scenarioFields } from "../table/quantities";
import type { ResourceId } from "../table/resources";
import type { MarketDetail } from "./quotedLines";

/** What is asked for one of a market's units: published, or supposed where nobody publishes it (docs/defaults.md). */
export const marketPrices = scenarioFields.contracts.fields.prices.fields.unitPrice.alternatives;

export type MarketPrice = keyof typeof marketPrices;

/** The largest companies of which the published price of a workstation is, and those of our assumption beyond. */
const PUBLISHED_UP_TO = 50;

/** What is asked of a company of so many: only small ones have a published price of a workstation, all services. */
export function marketPriceOf(price: MarketPrice, employees: number): Proposal {
  if (price !== "perWorkstation" || employees <= PUBLISHED_UP_TO) return marketPrices[price];
  return employees <= facts.smallCompany.value
    ? marketPrices.fiftyToTwoHundredAndFifty
    : marketPrices.aboveTwoHundredAndFifty;
}

/** What such a price includes beside work: a managed server is not the server, and nothing comes with a day. */
export const brings: Readonly<Partial<Record<MarketPrice, readonly ResourceId[]>>> = {
  perWorkstation: ["tools"],
  midSize: ["tools", "servers", "backup", "hosting", "security"],
  maintenance: ["tools"],
  fleet: ["tools", "licences", "equipment"],
  payslip: ["tools"],
  server: ["tools"],
};

/** The prices of a unit for each employee. */
type EmployeePrice = keyof typeof employeeUnits;

/** What is bought once for each employee, and what its price is asked as. */
export const employeeUnits = {
  perWorkstation: {
    unit: { fr: "Postes", en: "Workstations" },
    price: { fr: "Prix d'un poste par mois", en: "Price of a workstation a month" },
  },
  midSize: {
    unit: { fr: "Utilisateurs", en: "Users" },
    price: { fr: "Prix par salarié et par mois", en: "Price per employee and month" },
  },
  maintenance: {
    unit: { fr: "Postes", en: "Workstations" },
    price: { fr: "Prix d'un poste par mois", en: "Price of a workstation a month" },
  },
  fleet: {
    unit: { fr: "Postes", en: "Workstations" },
    price: { fr: "Prix d'un poste par mois", en: "Price of a workstation a month" },
  },
  payslip: {
    unit: { fr: "Bulletins de paie", en: "Payslips" },
    price: { fr: "Prix d'un bulletin de paie", en: "Price of a payslip" },
  },
} as const satisfies Partial<Record<MarketPrice, { readonly unit: Label; readonly price: Label }>>;

/** How a market prices what a contract sells: a unit for each employee, or units to count, each at its price. */
export type Market = Readonly<{ employee?: EmployeePrice } & Partial<Record<MarketDetail, MarketPrice>>>;
