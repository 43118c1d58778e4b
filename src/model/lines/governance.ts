import { sum } from "../../formula/row";
import { contractLine } from "./line";
import { additionalCharges } from "./additionalCharges";
import { fee } from "./fee";
import { reducedCredits } from "./reducedCredits";
import { usage } from "./usage";

/** Steering the contract from inside: a share of what is invoiced. Source: MODEL.md 4.2. Example: 6 % of 360,000 € is 21,600 €. */
export const governance = contractLine("governance", {
  label: { fr: "Gouvernance", en: "Governance" },
  family: "governance",
  vat: "untaxed",
  amount: (contract) =>
    contract.governance.times(
      sum([fee, usage, additionalCharges, reducedCredits].map((invoiced) => invoiced.of(contract))),
    ),
});
