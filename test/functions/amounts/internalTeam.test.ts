import "../../support/customFunctions";
import { INTERNAL } from "../../../src/functions/functions";

describe("INFO.INTERNAL", () => {
  test.each<[string, Parameters<typeof INTERNAL>, number]>([
    // 42,000 × 1.42 + 14,466
    ["one FTE, one year", [1, 42000, 1], 74106],
    ["two FTE are twice one", [2, 42000, 1], 148212],
    // 59,640 × (1 + 1.025) + 2 × 14,466
    ["the second year's pay has risen by 2.5 %", [1, 42000, 2], 149703],
    ["other rates", [1, 40000, 1, 0.4, 0, 1000], 57000],
    ["omitted arguments arrive as null", [1, 42000, 1, null, null, null], 74106],
  ])("%s", (_title, given, expected) => expect(INTERNAL(...given)).toBe(expected));
});
