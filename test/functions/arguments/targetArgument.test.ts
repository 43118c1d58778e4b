import { targetArgument } from "../../../src/functions/arguments/targetArgument";
import { refusalOf } from "../answers";
import type { Cells } from "../blocks";

test.each<[string, unknown]>([
  ["an amount", 2_000_000],
  ["an amount in a range of one cell", [[2_000_000]]],
  ["a gain, below 0", -500],
  ["the largest", 1e15],
  ["what is no amount is a scenario's block, read by others", [["Scénario", "A"], ["Horizon"]] satisfies Cells],
])("%s is left as it is", (_title, value) => expect(targetArgument(value)).toBe(value));

test.each<[string, unknown, number]>([
  ["too large", 1.1e15, 1.1e15],
  ["too low, in a range of one cell", [[-1.1e15]], -1.1e15],
])("an amount is refused that is %s", (_title, given, value) =>
  expect(refusalOf(() => targetArgument(given)).argument).toEqual({
    code: "outOfBounds",
    name: "target",
    value,
    expected: { unit: "amount", min: -1e15, max: 1e15 },
  }),
);
