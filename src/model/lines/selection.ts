import { contractLine } from "./line";
import { feeIn } from "../rules/fixedPart";
import { paidAtStartOf } from "../rules/period";

/** Choosing the provider: a share of the first annual fee, paid when the contract starts (upfront in month 1). Source: MODEL.md 4.2. */
export const selection = contractLine("selection", {
  label: { fr: "Sélection", en: "Selection" },
  family: "transition",
  vat: "untaxed",
  amount: (contract) =>
    contract.selection.times(12).times(feeIn(contract, contract.start)).times(paidAtStartOf(contract.start)),
});
