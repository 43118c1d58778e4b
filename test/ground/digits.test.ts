import { fifteenDigits } from "../../src/ground/digits";

// A spreadsheet keeps 15 significant digits of a number (Excel's specifications and limits).
test.each([
  ["noise of a sum", 0.1 + 0.2, 0.3],
  ["a third", 1 / 3, 0.333333333333333],
  ["16 digits", 1234567890123456, 1234567890123460],
  ["a negative number", -0.1 - 0.2, -0.3],
  ["a small number", 1e-20, 1e-20],
  ["nothing", 0, 0],
  ["what is no number", NaN, NaN],
  ["what is endless", Infinity, Infinity],
])("15 digits of %s", (_, value, kept) => expect(fifteenDigits(value)).toBe(kept));
