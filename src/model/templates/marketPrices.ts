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

export type MarketPrice = keyof typeof marketPrices;
