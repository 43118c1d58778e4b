import { addressOf, rangeOf } from "../../../../src/workbook/grid/address";
import { abandonedCells } from "../../../../src/workbook/grid/calls/spills";

/** Spills of one sheet; the formula of A3:K30 is in A3. */
const spills = (...addresses: string[]) =>
  new Map(addresses.map((address) => [address.split(":")[0]!, { sheetId: "plan", range: rangeOf(address)! }]));

test.each([
  ["a spill that loses columns", ["A3:K30"], ["A3:H30"], ["I3:K30"]],
  ["one that loses rows", ["A3:K30"], ["A3:K20"], ["A21:K30"]],
  ["one that loses both", ["A3:K30"], ["A3:H20"], ["A21:K30", "I3:K30"]],
  ["one that loses rows and gains columns", ["A3:C30"], ["A3:D20"], ["A21:C30"]],
  ["one that is gone: all but its formula's cell", ["A3:C5"], [], ["A4:C5", "B3:C5"]],
  ["one that grows", ["A3:H30"], ["A3:K30"], []],
  ["one that stays, beside a new one", ["A3:H30"], ["A3:H30", "M1:N2"], []],
])("%s", (_, before, now, abandoned) =>
  expect(abandonedCells(spills(...before), spills(...now)).map(({ range }) => addressOf(range))).toEqual(abandoned),
);
