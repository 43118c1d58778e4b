import { plainNumber } from "../../asking/askedScenario";
import { requiredNumber } from "./numberArgument";

/** The largest total that may be asked for. */
const MOST = 1e15;

/**
 * What a scenario is to cost: an amount, or as much as the scenario of a block, which is left as it is.
 *
 * @throws Refused an amount out of bounds
 */
export function targetArgument(value: unknown): unknown {
  const amount = plainNumber(value);
  if (amount !== undefined)
    requiredNumber(amount, { name: "target", expected: { kind: "amount", min: -MOST, max: MOST } });
  return value;
}
