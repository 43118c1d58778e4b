import { isReplaced, newSolutionMonths } from "../rules/departure";
import { contractLine } from "./line";

/**
 * What replaces the contract: its monthly cost after the exit, and a linear ramp over the transition before it.
 * Source: MODEL.md 4.3. Example: 27,000 € with a transition of 9 months costs 121,500 € before the exit.
 */
export const newSolution = contractLine("newSolution", {
  label: { fr: "Nouvelle solution", en: "New solution" },
  family: "newSolution",
  // Another provider is paid, a team taken back is not bought.
  vat: ({ exit }) => (exit.destination === "switch" ? "taxed" : "untaxed"),
  amount: (contract) =>
    isReplaced(contract).isNothing
      ? isReplaced(contract)
      : contract.exit.newMonthlyCost!.times(newSolutionMonths(contract)).times(isReplaced(contract)),
});
