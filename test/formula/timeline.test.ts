import fc from "fast-check";
import { grouping, spans, UPFRONT } from "../../src/formula/timeline";

describe("spans", () => {
  test.each<[string, number, number[], [number, number][]]>([
    ["without a cut", 12, [], [[1, 12]]],
    ["with one", 12, [7], [[1, 6], [7, 12]]], // prettier-ignore
    ["in any order, twice the same", 12, [10, 4, 10], [[1, 3], [4, 9], [10, 12]]], // prettier-ignore
    ["outside the horizon", 12, [-3, 0, 1, 13, 40], [[1, 12]]],
    ["month by month", 3, [1, 2, 3], [[1, 1], [2, 2], [3, 3]]], // prettier-ignore
  ])("%s", (_name, last, starts, expected) =>
    expect(spans(last, starts)).toEqual(expected.map(([from, to]) => ({ from, to }))),
  );

  test("follow one another from the first month to the last", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 180 }), fc.array(fc.integer({ min: -5, max: 200 })), (last, starts) => {
        const columns = spans(last, starts);
        expect(columns[0]!.from).toBe(1);
        expect(columns.at(-1)!.to).toBe(last);
        columns.slice(1).forEach(({ from }, i) => expect(from).toBe(columns[i]!.to + 1));
      }),
    ));
});

describe("grouping", () => {
  const timeline = {
    once: [UPFRONT],
    period: [UPFRONT, ...spans(24, [7, 13])],
    year: [UPFRONT, ...spans(24, [13])],
    fiscalYear: [UPFRONT, ...spans(24, [10])],
    quarter: [],
    month: [],
  };

  test("finds the coarser column that holds each", () =>
    expect([...grouping(timeline, "period", "year")]).toEqual([0, 1, 1, 2]));
  test("puts everything into a single one", () =>
    expect([...grouping(timeline, "period", "once")]).toEqual([0, 0, 0, 0]));
  test("finds none for what straddles two", () =>
    expect([...grouping(timeline, "period", "fiscalYear")]).toEqual([0, 1, -1, 2]));
});
