import { contractLength, isDecided, leaves } from "../rules/departure";
import { contractLine } from "./line";
import { monthlyFee } from "../rules/price";
import { missing } from "../rules/rows";

/**
 * What leaving before the term costs: a share of the fees of the months that remain.
 * Source: MODEL.md 4.3. Example: half of 24 months of 12,180 € is 146,160 €.
 */
export const indemnity = contractLine("indemnity", {
  label: { fr: "Indemnité de rupture", en: "Indemnity" },
  family: "transition",
  vat: "untaxed",
  amount: (contract) => {
    const { term, exit } = contract;
    if (isDecided(contract).isNothing) return isDecided(contract);
    if (!term) return missing(contract, "term");
    const remaining = term.minus(contractLength(contract)).atLeast(0).as("mois restant dus", "months remaining");
    return leaves(contract)
      .times(exit.indemnity)
      .times(monthlyFee(contract))
      .times(remaining)
      .times(isDecided(contract));
  },
});
