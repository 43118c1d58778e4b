import { when } from "../../formula/row";
import { contractLine } from "./line";
import { clock, square } from "../rules/period";
import { missing } from "../rules/rows";

/**
 * The replaced solution still paid while it is handed over, less and less over τ months: ∫(1 − t/τ)dt in the period.
 * Source: MODEL.md 4.2. Example: 7,000 € a month handed over in 3 months costs 10,500 €.
 */
export const doubleRunIn = contractLine("doubleRunIn", {
  label: { fr: "Tuilage d'entrée", en: "Double run at entry" },
  family: "transition",
  vat: "untaxed",
  amount: (contract) => {
    if (!contract.transitionIn) return missing(contract, "transitionIn");
    const { months, replacedMonthlyCost } = contract.transitionIn;
    if (months.isNothing) return months;
    const { now, before } = clock(contract.start.minus(1), months);
    const handedOver = when(months.is(0), 0, square(now).minus(square(before)).per(months.times(2)));
    return replacedMonthlyCost.times(now.minus(before).minus(handedOver));
  },
});
