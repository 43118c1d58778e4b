import { Program } from "../../formula/trials/program";
import { nearest, rational, roundHalfAway } from "../../formula/rational";
import type { Rational } from "../../formula/rational";
import { feeScenario } from "../../model/feeScenario";
import type { Quantity } from "../../model/quantity";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import { drawn, quantile } from "../../simulation/draw";
import { MOST_AMOUNT, requiredNumber } from "../arguments/numberArgument";
import { percentileArgument } from "../arguments/percentileArgument";
import { valuesAt } from "../arguments/valuesAt";

export interface GivenOverrun {
  readonly amount: unknown;
  readonly probability?: unknown;
  readonly low?: unknown;
  readonly high?: unknown;
  readonly percentile?: unknown;
}

/** Where each argument stands in a scenario, for its bounds and its label. */
const places: Readonly<Record<"probability" | "low" | "high", string>> = {
  probability: "/contracts/0/extras/probability",
  low: "/contracts/0/extras/low",
  high: "/contracts/0/extras/high",
};

/**
 * What is billed on top of an amount, to the cent: expected, or at a percentile of the mixture (MODEL.md 7).
 * Example: 360,000 € under the observed overrun is 74,250.00 expected, 120,000.00 at P80.
 */
export function overrunAmount(given: GivenOverrun): number {
  const amount = requiredNumber(given.amount, {
    name: "amount",
    expected: { unit: "amount", min: 0, max: MOST_AMOUNT },
  });
  const share = overrunShare(given);
  const at = percentileArgument(given.percentile);
  return toTheCent(amount, at === undefined ? share.expected : rational(shareAt(share, at))!);
}

/** The overrun as a quantity of a contract, so that the table of quantities checks it and the laws read it. */
function overrunShare(given: GivenOverrun): Quantity {
  const document = feeScenario(1, "");
  const [contract] = document.contracts;
  const extras = { ...contract!.extras, ...valuesAt<keyof typeof places>(given, places) };
  return scenarioOrRefusal({ ...document, contracts: [{ ...contract, extras }] }).contracts[0]!.extras.overrun!;
}

/** The quantile of the mixture. One that is certain has no part that is nothing: its least is its lower bound. */
function shareAt(share: Quantity, percentile: number): number {
  const isCertain = share.probability!.float === 1;
  const program = new Program();
  return (isCertain ? quantile(program, share.law!, percentile) : drawn(program, share, percentile)) as number;
}

const toTheCent = (amount: number, share: Rational): number =>
  nearest(roundHalfAway(rational(amount)!.fraction.mul(share.fraction), 2));
