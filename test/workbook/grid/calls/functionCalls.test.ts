import { CellError } from "../../../../src/workbook/grid/calls/cellValues";
import { FunctionCalls, pending, type CallingCell } from "../../../../src/workbook/grid/calls/functionCalls";
import type { FunctionMetadata } from "../../../../src/workbook/grid/calls/functionMetadata";
import { gridMessages } from "../../../../src/workbook/grid/gridMessages";

const rate: FunctionMetadata = { id: "RATE", name: "RATE", parameters: [{ name: "rate", type: "number" }] };
const none: FunctionMetadata = { id: "NONE", name: "NONE", parameters: [] };
const cell = (row: number): CallingCell => ({ sheetId: "s", row, column: 0 });

/** What Excel's CustomFunctions.Error looks like. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function harness() {
  const recalculated: CallingCell[][] = [];
  const calls = new FunctionCalls(gridMessages.en, (cells) => recalculated.push(cells));
  return { calls, recalculated, settled: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe("a result", () => {
  test.each<[string, unknown, unknown]>([
    ["one value", 1.5, 1.5],
    [
      "rows",
      [
        [1, "a"],
        [true, 2],
      ],
      [
        [1, "a"],
        [true, 2],
      ],
    ],
    ["nothing", null, ""],
    ["nothing in a row", [[1, undefined]], [[1, ""]]],
  ])("%s", (_what, returned, expected) => {
    expect(harness().calls.call(none, () => returned, [], cell(0))).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    ["not a number", NaN, "#NUM!"],
    ["infinite", Infinity, "#NUM!"],
    ["rows of different lengths", [[1, 2], [3]], "#VALUE!"],
    ["no rows", [], "#VALUE!"],
    ["something else", { total: 1 }, "#VALUE!"],
  ])("%s is an error", (_what, returned, code) => {
    expect(harness().calls.call(none, () => returned, [], cell(0))).toMatchObject({ code });
  });

  test("an error in a row stays in its cell", () => {
    const returned = [[1, new FunctionError("#N/A", "")]];
    expect(harness().calls.call(none, () => returned, [], cell(0))).toEqual([[1, new CellError("#N/A")]]);
  });
});

describe("an exception", () => {
  const thrown = (error: unknown) =>
    harness().calls.call(
      none,
      () => {
        throw error;
      },
      [],
      cell(0),
    );

  test("meant for the cell keeps its code and sentence", () => {
    expect(thrown(new FunctionError("#N/A", "Nothing was found."))).toMatchObject({
      code: "#N/A",
      message: "Nothing was found.",
    });
  });

  test("that nobody foresaw is #VALUE! and does not escape", () => {
    expect(thrown(new TypeError("boom"))).toMatchObject({ code: "#VALUE!", message: "Unexpected error: boom" });
    expect(thrown("boom")).toMatchObject({ code: "#VALUE!", message: "Unexpected error: boom" });
  });

  test("from an argument is the result", () => {
    const result = harness().calls.call(rate, (value: number) => value, [new CellError("#DIV/0!")], cell(0));
    expect(result).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("a promise", () => {
  test("is waited for once by all the cells that ask for the same thing", async () => {
    const { calls, recalculated, settled } = harness();
    let called = 0;
    const double = (value: number) => Promise.resolve((called++, value * 2));

    expect(calls.call(rate, double, [21], cell(0))).toBe(pending);
    expect(calls.call(rate, double, [21], cell(1))).toBe(pending);
    await settled();

    expect(recalculated).toEqual([[cell(0), cell(1)]]);
    expect(calls.call(rate, double, [21], cell(0))).toBe(42);
    expect(calls.call(rate, double, [21], cell(1))).toBe(42);
    expect(called).toBe(1);
  });

  test("for other arguments is another one", async () => {
    const { calls, settled } = harness();
    const double = (value: number) => Promise.resolve(value * 2);
    calls.call(rate, double, [1], cell(0));
    calls.call(rate, double, [2], cell(0));
    await settled();
    expect([1, 2].map((value) => calls.call(rate, double, [value], cell(0)))).toEqual([2, 4]);
  });

  test("that fails is an error with its sentence", async () => {
    const { calls, settled } = harness();
    const fail = () => Promise.reject(new FunctionError("#VALUE!", "The rate must be positive."));
    calls.call(rate, fail, [0], cell(0));
    await settled();
    expect(calls.call(rate, fail, [0], cell(0))).toMatchObject({
      code: "#VALUE!",
      message: "The rate must be positive.",
    });
  });
});

test("the function is given Excel's invocation last", () => {
  const invocation = { address: "Globale!A1", functionName: "RATE" };
  const seen = harness().calls.call(rate, (...args: unknown[]) => JSON.stringify(args), [1], cell(0), { invocation });
  expect(seen).toBe(JSON.stringify([1, invocation]));
});
