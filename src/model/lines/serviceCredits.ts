import { one, zero } from "../../formula/row";
import { contractLine } from "./line";
import { fee } from "./fee";

/**
 * What the provider owes for missed service levels, capped, less what is never reported. Negative.
 * Source: MODEL.md 4.2. Example: 4 months a year at 5 % of 9,600 €, 60 % unreported, is −768 € a year.
 */
export const serviceCredits = contractLine("serviceCredits", {
  label: { fr: "Pénalités", en: "Service credits" },
  family: "fee",
  vat: "taxed",
  amount: (contract) => {
    const { missedMonths, share, cap, unreported } = contract.credits;
    const owed = missedMonths
      .times(share.isNothing ? share : share.atMost(cap))
      .times(fee.of(contract))
      .times(one.minus(unreported))
      .per(12);
    return zero.minus(owed);
  },
});
