import { contractLine } from "./line";
import { exitMonth, leaves } from "../rules/departure";
import { feeIn } from "../rules/fixedPart";

/**
 * What the provider bills to hand the service back, in the month the contract is left: months of fee, or an amount.
 * Source: MODEL.md 4.3. Example: 6 months of 30,000 € is 180,000 €.
 */
export const reversibility = contractLine("reversibility", {
  label: { fr: "Réversibilité", en: "Reversibility" },
  family: "transition",
  vat: "taxed",
  amount: (contract) => {
    const { reversibilityAmount, reversibilityMonths } = contract.exit;
    const month = exitMonth(contract);
    if (!month) return leaves(contract);
    return leaves(contract).times(reversibilityAmount ?? reversibilityMonths.times(feeIn(contract, month)));
  },
});
