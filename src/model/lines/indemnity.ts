import { contractLength, exitMonth, isDecided, leaves } from "../rules/departure";
import { contractLine } from "./line";
import { feeIn } from "../rules/fixedPart";
import { missing } from "../rules/rows";
import { usageIn } from "../rules/usage";

/**
 * What leaving before the term costs: a share of the fees of the months that remain, or of all that is paid month by month.
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
    if (!exit.indemnity) return missing(exit, "indemnity");
    const month = exitMonth(contract)!;
    const fee = feeIn(contract, month);
    const base = exit.indemnityBase === "contract" ? fee.plus(usageIn(contract, month)) : fee;
    const remaining = term.minus(contractLength(contract)).atLeast(0).as("mois restant dus", "months remaining");
    return leaves(contract).times(exit.indemnity).times(base).times(remaining).times(isDecided(contract));
  },
});
