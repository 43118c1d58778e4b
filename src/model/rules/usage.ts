import { one, sum } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { weighed } from "./occurrence";
import { price } from "./price";
import type { ContractRows, UseRows } from "./rows";
import { contractYearsElapsed, isServedIn } from "./service";

/** Uses of a contract year, included ones and all: drawn anew each year unless they are firm. */
const uses = once(({ contract, perYear, volumeGrowth, count }: UseRows): Row => {
  const { operation } = perYear;
  if (operation.kind !== "input") return perYear;
  const years = contractYearsElapsed(contract);
  const mean = volumeGrowth ? perYear.times(one.plus(volumeGrowth).toThe(years)) : perYear;
  const number = count === "drawn" ? mean.counted(operation.key, years) : mean;
  return number === perYear ? number : number.as("consommation annuelle", "uses a year");
});

/**
 * What the uses of a whole contract year cost: those beyond the included ones, up to the minimum or the number used,
 * each at the price of the tier it lies in. Source: MODEL.md 4.2. Example: 230 hours at 70 €, and 82.60 € above 170, are
 * 16,856 €.
 */
export const yearlyUse = once((use: UseRows): Row => {
  const { contract, included, minimum, tiers, revised } = use;
  const billed = minimum.isNothing ? uses(use) : uses(use).atLeast(minimum);
  const bands = [{ above: undefined, unitPrice: use.unitPrice }, ...tiers];
  const amounts = bands.map(({ above, unitPrice }, i): Row => {
    const next = bands[i + 1]?.above;
    const upTo = next ? billed.atMost(next) : billed;
    const from = above ? included.atLeast(above) : included;
    const inBand = from.isNothing ? upTo : upTo.minus(from).atLeast(0);
    return inBand.times(price(i === 0 ? use : { contract, unitPrice, revised }));
  });
  return sum(amounts);
});

/** The price lines of a contract that are paid as they are used. */
export const usageLines = once(({ prices }: ContractRows) => prices.filter((line) => line.per === "use"));

/** What is used in a month, price lines and work units, at the prices of the period: a twelfth of their years. */
export const usageIn = (contract: ContractRows, month: Row): Row =>
  sum([
    ...usageLines(contract).map((line) => weighed(line, yearlyUse(line)).times(isServedIn(line, month))),
    ...contract.extras.items.map(yearlyUse),
  ]).per(12);
