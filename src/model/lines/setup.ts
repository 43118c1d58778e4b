import { contractLine } from "./line";
import { paidAtStartOf } from "../rules/period";

/** What the provider bills to set the service up, when the contract starts (upfront in month 1). Source: MODEL.md 4.2. */
export const setup = contractLine("setup", {
  label: { fr: "Mise en place", en: "Setup" },
  family: "transition",
  vat: "taxed",
  amount: (contract) => contract.setup.times(paidAtStartOf(contract.start)),
});
