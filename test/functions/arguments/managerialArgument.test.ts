import { managerialArgument } from "../../../src/functions/arguments/managerialArgument";
import { refusalOf } from "../answers";

test.each<[unknown, boolean]>([
  [true, true],
  ["oui", true],
  [1, true],
  [0, false],
  ["no", false],
  [null, false],
  [" ", false],
])("%j", (value, expected) => expect(managerialArgument(value)).toBe(expected));

test.each<[unknown, string]>([
  ["peut-être", "notAFlag"],
  [2, "notAFlag"],
  [{ code: "#N/A" }, "errorInCell"],
])("%j is refused", (value, code) =>
  expect(refusalOf(() => managerialArgument(value)).problems).toMatchObject([{ code }]),
);
