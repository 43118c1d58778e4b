import type { Label } from "../../ground/label";
import type { Proposal } from "../table/field";
import { scenarioFields } from "../table/quantities";

const { proposal, alternatives } = scenarioFields.contracts.fields.unitPrice;

/**
 * What markets publish for one of their units and month, by model: a workstation of a small company, global outsourcing of
 * a mid-size one by the employee, maintenance and help of a workstation, a payslip. None of the others publishes any.
 */
export const marketPrices = {
  perWorkstation: proposal,
  midSize: alternatives.midSize,
  maintenance: alternatives.maintenance,
  payslip: alternatives.payslip,
} as const satisfies Record<string, Proposal>;

const labels: Readonly<Record<keyof typeof marketPrices, Label>> = {
  perWorkstation: { fr: "Prix d'un poste par mois", en: "Price of a workstation a month" },
  midSize: { fr: "Prix par salarié et par mois", en: "Price per employee and month" },
  maintenance: { fr: "Prix d'un poste par mois", en: "Price of a workstation a month" },
  payslip: { fr: "Prix d'un bulletin de paie", en: "Price of a payslip" },
};
/** What a price is asked as, in the unit of its market. */
export const priceLabel = (price: MarketPrice): Label => labels[price];

export type MarketPrice = keyof typeof marketPrices;
