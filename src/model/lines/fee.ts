import { contractLine } from "./line";
import { sum } from "../../formula/row";
import { fixedParts, monthlyPart } from "../rules/fixedPart";
import { missing } from "../rules/rows";
import { monthsServed } from "../rules/service";

/** The fixed parts while they are served. Source: MODEL.md 4.2. Example: 400 users at 75 € is 360,000 € a year. */
export const fee = contractLine("fee", {
  label: { fr: "Forfait", en: "Fee" },
  family: "fee",
  vat: "taxed",
  amount: (contract) =>
    sum(
      fixedParts(contract).map((line) => monthsServed(line).times(monthlyPart(line))),
      missing(contract, "prices"),
    ),
});
