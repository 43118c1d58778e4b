import { feeOf } from "../../asking/askedScenario";
import { alone, plainNumber } from "../../asking/numberTyped";
import { requiredNumber } from "./numberArgument";

/** The largest total that may be asked for. */
const MOST = 1e15;

/**
 * What a scenario is to cost: an amount, or as much as the scenario of a block, which is left as it is.
 *
 * @throws Refused an amount out of bounds, or in another unit
 */
export function targetArgument(value: unknown): unknown {
  // An amount a month is a fee elsewhere, and says here neither what is to be paid in all nor a scenario.
  if (plainNumber(value, "amount") !== undefined || feeOf(value) !== undefined)
    requiredNumber(alone(value), { name: "target", expected: { unit: "amount", min: -MOST, max: MOST } });
  return value;
}
