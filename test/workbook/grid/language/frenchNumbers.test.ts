import fc from "fast-check";
import {
  frenchDigits,
  frenchGeneral,
  frenchPercent,
  readFrenchValue,
} from "../../../../src/workbook/grid/language/frenchNumbers";

const euros = '#,##0.00\\ "€"';

describe("what is typed", () => {
  test.each([
    ["0,25", 0.25, undefined],
    [",5", 0.5, undefined],
    ["1.5", 1.5, undefined],
    ["-12", -12, undefined],
    ["\u221212,5", -12.5, undefined],
    ["(12,5)", -12.5, undefined],
    ["1e3", 1000, undefined],
    ["25 %", 0.25, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["7 %", 0.07, "0%"],
    ["30 000", 30000, "#,##0"],
    ["30\u202f000,5", 30000.5, "#,##0.00"],
    ["1\u00a0234\u00a0567", 1234567, "#,##0"],
    ["1 234,56 €", 1234.56, euros],
    ["12€", 12, '#,##0\\ "€"'],
    ["-1 234,56 €", -1234.56, euros],
  ])("%p is a number", (typed, value, format) => {
    expect(readFrenchValue(typed, 2026)).toEqual({ value, format });
  });

  // Serial numbers: days since 30 December 1899, as Excel counts them after February 1900.
  test.each([
    ["01/02/2026", 46054],
    ["31/12/26", 46387],
    ["1/2", 46054],
    ["15-03-2023", 45000],
    ["29/02/2024", 45351],
  ])("%p is a date, day first", (typed, value) => {
    expect(readFrenchValue(typed, 2026)).toEqual({ value, format: "dd/mm/yyyy" });
  });

  test.each([
    ["vrai", true],
    ["FAUX", false],
  ])("%p is a logical value", (typed, value) => {
    expect(readFrenchValue(typed, 2026)).toEqual({ value });
  });

  test.each(["", "-", "€", "%", "douze", "1 23", "1,2,3", "12 34", "31/02/2026", "1 an", "=1+1", "1-2"])(
    "%p is a text",
    (typed) => {
      expect(readFrenchValue(typed, 2026)).toBeNull();
    },
  );
});

describe("what is shown", () => {
  test.each([
    [0.25, "0,25"],
    [1 / 3, "0,33333333333"],
    [0.1 + 0.2, "0,3"],
    [1234567, "1234567"],
    [1e-7, "1E-7"],
    [-1.5, "-1,5"],
  ])("%p without format is %p", (value, shown) => {
    expect(frenchGeneral(value)).toBe(shown);
  });

  test.each([
    [0.25, "25%"],
    [0.07, "7%"],
    [0.0755, "7,55%"],
  ])("the share %p is edited as %p", (share, shown) => {
    expect(frenchPercent(share)).toBe(shown);
  });
});

describe("laws", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });

  test("a number is edited without a change", () =>
    fc.assert(
      fc.property(number, (value) => expect(readFrenchValue(frenchDigits(value), 2026)?.value).toBe(value + 0)),
    ));

  test("so is a percentage, up to the last digits", () =>
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (share) =>
        expect(readFrenchValue(frenchPercent(share), 2026)?.value).toBe(share + 0),
      ),
    ));
});

// What accounting formats show, copied as text.
test.each<[string, number]>([
  ["-     5 000,00 €", -5000],
  ["- 5 000,00", -5000],
  ["-   €", 0],
  ["(3 030)", -3030],
])("%j is %d", (typed, value) => expect(readFrenchValue(typed, 2026)?.value).toBe(value));
test.each(["30.000", "1.250 €", "-1.250", "(3.030)"])("%j may be thousands or decimals, and stays a text", (typed) =>
  expect(readFrenchValue(typed, 2026)).toBeNull(),
);
test("1,250 has a decimal comma", () => expect(readFrenchValue("1,250", 2026)?.value).toBe(1.25));
