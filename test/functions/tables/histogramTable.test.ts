import "../../support/customFunctions";
import { HISTOGRAM, PERCENTILE } from "../../../src/functions/functions";
import { number, table } from "../answers";
import { block } from "../blocks";

describe("INFO.HISTOGRAM", () => {
  test("bins follow each other from the least to the greatest, their shares make 1", () => {
    const [header, ...bins] = table(HISTOGRAM(block("01"), 10)) as number[][];
    expect(header).toEqual(["De", "À", "Part des tirages", "Part cumulée"]);
    expect(bins.length).toBeLessThanOrEqual(10);
    bins.forEach(([from, to], i) => {
      expect(to).toBeGreaterThan(from!);
      if (i > 0) expect(from).toBe(bins[i - 1]![1]);
    });
    expect(bins[0]![0]).toBeLessThanOrEqual(number(PERCENTILE(block("01"), 0)));
    expect(bins.at(-1)![1]).toBeGreaterThanOrEqual(number(PERCENTILE(block("01"), 1)));
    expect(bins.reduce((sum, [, , share]) => sum + share!, 0)).toBeCloseTo(1, 12);
    expect(bins.at(-1)![3]).toBe(1);
    // No overrun in a quarter of the trials: 1,908,000 and 4 to 7 months, all below 2,150,000.
    expect(table(HISTOGRAM(block("01"), 200)).find(([, to]) => to === 2150000)![3]).toBeCloseTo(0.25, 2);
  });

  test("twenty bins by default; one is everything; what is certain stands in one", () => {
    expect(HISTOGRAM(block("01"))).toEqual(HISTOGRAM(block("01"), 20));
    const [, only] = table(HISTOGRAM(block("01"), 1));
    expect(only).toEqual([PERCENTILE(block("01"), 0), PERCENTILE(block("01"), 1), 1, 1]);
    const certain = number(PERCENTILE(block("02"), 0.5));
    expect(table(HISTOGRAM(block("02")))[1]).toEqual([certain, certain, 1, 1]);
  });
});
