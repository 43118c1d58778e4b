import { contractLine } from "./line";
import { paidAtStartOf } from "../rules/period";
import { missing } from "../rules/rows";

/**
 * What it costs when people leave or are transferred as the contract starts (upfront in month 1).
 * Source: MODEL.md 4.2. Example: 2 FTE at 9,500 € are 19,000 €.
 */
export const departures = contractLine("departures", {
  label: { fr: "Départs et transferts", en: "Departures" },
  family: "transition",
  vat: "untaxed",
  amount: (contract) => {
    if (!contract.departures) return missing(contract, "departures");
    const { fte, costPerFte = missing(contract, "departures/costPerFte") } = contract.departures;
    return fte.times(costPerFte).times(paidAtStartOf(contract.start));
  },
});
