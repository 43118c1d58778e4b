import { zero } from "../../formula/row";
import { isReplaced, newSolutionMonths } from "../rules/departure";
import { contractLine } from "./line";
import type { Vat } from "./line";
import type { ContractRows } from "../rules/rows";

/** Another provider is paid, a team taken back is not bought. */
const vatOf = ({ exit }: ContractRows): Vat => (exit.destination === "switch" ? "taxed" : "untaxed");

/**
 * What replaces the contract: its monthly cost after the exit, and a linear ramp over the transition before it.
 * Source: MODEL.md 4.3. Example: 27,000 € with a transition of 9 months costs 121,500 € before the exit.
 */
export const newSolution = contractLine(
  "newSolution",
  { fr: "Nouvelle solution", en: "New solution" },
  vatOf,
  (contract) =>
    isReplaced(contract) === zero
      ? zero
      : contract.exit.newMonthlyCost!.times(newSolutionMonths(contract)).times(isReplaced(contract)),
);
