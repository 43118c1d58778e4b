import { givenArguments } from "../../../src/functions/excel/givenArguments";
import type { EmptyCells } from "../../../src/functions/excel/givenArguments";

/** A sheet "S" in which column A is empty and any other cell is not, and what was looked up there. */
function sheet() {
  const asked: string[] = [];
  const isEmpty = (address: string) => [[address.startsWith("S!A")], [address.startsWith("S!A")], [false]];
  const find = (addresses: readonly string[]): Promise<EmptyCells> => {
    asked.push(...addresses);
    return Promise.resolve(new Map(addresses.map((address) => [address, isEmpty(address)])));
  };
  return { asked, find };
}

test.each([
  ["a 0 of an empty cell is not given", [30000, 0], ["", "S!A1"], [30000, null]],
  ["a 0 that a cell holds is given", [30000, 0], ["", "S!B1"], [30000, 0]],
  ["so is one of a range of one cell", [[[0]], [[0]]], ["S!A1", "S!B1"], [[[null]], [[0]]]],
  ["a column has its empty cells", [[[0], [0], [0]]], ["S!A1:A3"], [[[null], [null], [0]]]],
  [
    "repeated values have an address each",
    ["x", ["a", 0, "b", 0]],
    ["", "", "S!A1", "", "S!B1"],
    ["x", ["a", null, "b", 0]],
  ],
  [
    "so have repeated ranges",
    [
      [
        [[0]],
        [
          [1, 2],
          [0, 0],
        ],
        [[0]],
      ],
    ],
    ["S!A1", "S!B1:C2", "S!A2"],
    [
      [
        [[null]],
        [
          [1, 2],
          [0, 0],
        ],
        [[null]],
      ],
    ],
  ],
  ["what follows a repeated one that is left out is still at its place", [null, 0], ["", "S!A1"], [null, null]],
])("%s", async (_title, args, addresses, expected) => {
  const { find } = sheet();
  expect(await givenArguments(args, addresses, find)).toEqual(expected);
});

// The workbook is asked only where a 0 may stand for an empty cell; all else is answered at once.
test.each([
  ["nothing, empty text and other values", [null, "", 5, false, "0"], ["S!A1", "S!A2", "S!A3", "S!A4", "S!A5"]],
  ["a 0 from nowhere: typed, computed", [0, [[0]], [0, 0]], ["", null, "", undefined]],
  ["a 0 without addresses, of older metadata", [0, 0], []],
  ["one value of several cells", [0, 0], ["S!A1:A3", "S!A1:B2"]],
  [
    "a block",
    [
      [
        [0, 1],
        ["x", 0],
      ],
    ],
    ["S!A1:B2"],
  ],
  ["a line without a 0", [[[1, 2, null, ""]]], ["S!A1:D1"]],
])("nothing is looked up for %s", (_title, args, addresses) => {
  const { asked, find } = sheet();
  expect(givenArguments(args, addresses, find)).toBe(args);
  expect(asked).toEqual([]);
});

test("a cell that several arguments refer to is looked up once", async () => {
  const { asked, find } = sheet();
  await givenArguments([0, 0, [[0]]], ["S!A1", "S!A1", "S!B1"], find);
  expect(asked).toEqual(["S!A1", "S!B1"]);
});

test.each<[string, readonly unknown[], string]>([
  ["a 0", [0], "'[Other.xlsx]S'!A1"],
  ["a line with one", [[[0], [1]]], "[Other.xlsx]S!A1:A2"],
])("%s of a cell that cannot be looked at is refused: elsewhere it would be nothing", async (_title, args, address) => {
  const given = givenArguments(args, [address], () => Promise.resolve(new Map()));
  await expect(given).rejects.toMatchObject({ argument: { code: "zeroElsewhere", value: address } });
});
