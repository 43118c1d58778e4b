import type { Label, Language } from "../../ground/label";
import { facts } from "../table/facts";
import type { PricingUnit } from "./presets";

// What a contract of a model sells for its fee: one price, or the price lines in which its market prices. A fee is
// divided to the cent, so that the first year bills it exactly.

/** A price to the cent and how many of it; or lines of the same. */
type Sold = { readonly units: number; readonly unitPrice: number } | { readonly prices: readonly object[] };

/**
 * What is sold for a fee.
 *
 * @param feeCents the fee of a month, in cents
 * Example: 30,000 € for 400 employees is 400 units at 75 €; for managed services 400 users at 65.65 €, 27 servers at
 * 120 € and an audit of 6,000 € a year.
 */
export function soldFor(feeCents: number, pricing: PricingUnit, employees: number, language: Language): Sold {
  switch (pricing) {
    case "whole":
      return oneUnit(feeCents);
    case "user":
    case "workstation":
    case "transaction":
      return byEmployee(feeCents, employees);
    case "managed":
      return managed(feeCents, employees, language);
    case "maintenance":
      return { prices: [{ name: names.maintenance[language], per: "year", ...oneUnit(12 * feeCents) }] };
    case "consumption":
      return consumption(feeCents, employees, language);
  }
}

const names = {
  users: { fr: "Utilisateurs", en: "Users" },
  servers: { fr: "Serveurs", en: "Servers" },
  audit: { fr: "Audit annuel", en: "Yearly audit" },
  maintenance: { fr: "Forfait annuel", en: "Yearly lump sum" },
  management: { fr: "Gestion du cloud", en: "Cloud management" },
  instances: { fr: "Heures d’instance", en: "Instance hours" },
} as const satisfies Record<string, Label>;

const oneUnit = (cents: number) => ({ units: 1, unitPrice: cents / 100 });

/** Whether a fee is a price to the cent for each employee. Example: 30,000 € is 75 € for 400, and no such price for 350. */
export const dividesByEmployee = (feeCents: number, employees: number): boolean => feeCents % employees === 0;

/** One unit for each employee; one for the whole where that is no price to the cent. */
const byEmployee = (feeCents: number, employees: number) =>
  dividesByEmployee(feeCents, employees)
    ? { units: employees, unitPrice: feeCents / employees / 100 }
    : oneUnit(feeCents);

const serversOf = (employees: number): number => Math.ceil(employees / facts.employeesPerServer.value);

/** Servers and the audit at their proposed prices, users for what is left of the fee; one price where nothing is left. */
function managed(feeCents: number, employees: number, language: Language): Sold {
  const servers = { units: serversOf(employees), unitPrice: facts.serverPrice.value };
  const audit = { units: 1, unitPrice: facts.auditPrice.value };
  const left = feeCents - 100 * servers.units * servers.unitPrice - (100 * audit.unitPrice) / 12;
  if (left <= 0) return byEmployee(feeCents, employees);
  return {
    prices: [
      { name: names.users[language], per: "month", ...byEmployee(left, employees) },
      { name: names.servers[language], per: "month", ...servers },
      { name: names.audit[language], per: "year", ...audit },
    ],
  };
}

/** Hours of instances that run all year, at a price in thousandths for half of the fee, and their management for the rest. */
function consumption(feeCents: number, employees: number, language: Language): Sold {
  const monthlyHours = (serversOf(employees) * HOURS_A_YEAR) / 12;
  // A thousandth for each of the month's hours, a multiple of ten, is a whole number of cents.
  const thousandths = Math.round((10 * feeCents * facts.consumedShare.value) / monthlyHours);
  const management = feeCents - (thousandths * monthlyHours) / 10;
  return {
    prices: [
      { name: names.management[language], per: "month", ...oneUnit(management) },
      {
        name: names.instances[language],
        per: "use",
        perYear: 12 * monthlyHours,
        unitPrice: thousandths / 1000,
        count: "firm",
      },
    ],
  };
}

const HOURS_A_YEAR = 8760;
