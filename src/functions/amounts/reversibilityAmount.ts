import { Program } from "../../formula/trials/program";
import { feeScenario } from "../../model/feeScenario";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import type { Scenario } from "../../model/scenario";
import { drawn } from "../../simulation/draw";
import { lineAmount } from "./lineAmount";
import { MOST_AMOUNT, requiredNumber } from "../arguments/numberArgument";
import { percentileArgument } from "../arguments/percentileArgument";
import { valuesAt } from "../arguments/valuesAt";

export interface GivenReversibility {
  readonly monthlyFee: unknown;
  readonly months?: unknown;
  readonly percentile?: unknown;
}

const places = { months: "/contracts/0/exit/reversibilityMonths" } as const;

/**
 * What handing a service back is billed, to the cent: for so many months of fee, or for those that the table of
 * quantities proposes, at their mean or at a percentile.
 * Example: 30,000 € a month is 165,000.00 for the 5.5 months expected of 4 to 7, 201,000.00 at P90.
 */
export function reversibilityAmount(given: GivenReversibility): number {
  const fee = requiredNumber(given.monthlyFee, {
    name: "monthlyFee",
    expected: { unit: "amountPerMonth", min: 0, max: MOST_AMOUNT },
  });
  const percentile = percentileArgument(given.percentile);
  const asked = leaving(fee, valuesAt<keyof typeof places>(given, places).months);
  if (percentile === undefined) return billed(asked);
  const months = asked.contracts[0]!.exit.reversibilityMonths;
  return billed(leaving(fee, drawn(new Program(), months, percentile)));
}

const billed = (scenario: Scenario): number => lineAmount(scenario, "expected", "reversibility", null);

/** A scenario that ends with the bill: the plan has its rule. */
function leaving(fee: number, months: unknown): Scenario {
  const document = feeScenario(fee, "");
  const [contract] = document.contracts;
  const exit = { ...contract!.exit, ...(months !== undefined && { reversibilityMonths: months }) };
  return scenarioOrRefusal({ ...document, contracts: [{ ...contract, exit }] });
}
