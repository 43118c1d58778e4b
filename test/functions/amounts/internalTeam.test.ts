import "../../support/customFunctions";
import { INTERNAL } from "../../../src/functions/functions";

describe("INFO.INTERNAL", () => {
  test.each<[string, Parameters<typeof INTERNAL>, number]>([
    // 57,658.92, by the official model in a company of 100, + 14,466
    ["one FTE, one year", [1, 42000, 1], 72124.92],
    ["two FTE are twice one", [2, 42000, 1], 144249.84],
    // 57,658.92 × (1 + 1.023) + 2 × 14,466 = 145,575.995…: pay and charges are rounded by the line
    ["the second year's pay has risen by 2.3 %", [1, 42000, 2], 145576],
    ["other rates", [1, 40000, 1, 0.4, 0, 1000], 57000],
    ["omitted arguments arrive as null", [1, 42000, 1, null, null, null], 72124.92],
  ])("%s", async (_title, given, expected) => expect(await Promise.resolve(INTERNAL(...given))).toBe(expected));
  test("what is wrong is told at once, whatever the charges", () => expect(() => INTERNAL(-1, 42000)).toThrow());
});
