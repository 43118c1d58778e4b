import { yearBars } from "../../../src/taskpane/costs/yearBars";

const frame = { left: 0, top: 10, width: 200, height: 100 };

test("bars are to one scale, stacked from the baseline, the tallest as high as the frame", () => {
  const { bars, baseline } = yearBars(
    { families: [{ family: "fee", amounts: [0, 60, 40], total: 100 }, { family: "extras", amounts: [0, 20, 0], total: 20 }], total: [0, 80, 40] }, // prettier-ignore
    frame,
  );
  expect(baseline).toBe(110);
  expect(bars.map(({ column, top }) => [column, top])).toEqual([
    [1, 10],
    [2, 60],
  ]);
  expect(bars[0]!.segments).toEqual([
    { family: "fee", amount: 60, y: 35, height: 75 },
    { family: "extras", amount: 20, y: 10, height: 25 },
  ]);
});

test("the upfront bar appears when something is paid upfront", () => {
  const families = [{ family: "transition", amounts: [5, 1], total: 6 }] as const;
  expect(yearBars({ families, total: [5, 1] }, frame).bars.map(({ column }) => column)).toEqual([0, 1]);
});

test("savings hang below the baseline", () => {
  const { bars, baseline } = yearBars(
    { families: [{ family: "fee", amounts: [0, 30], total: 30 }, { family: "other", amounts: [0, -10], total: -10 }], total: [0, 20] }, // prettier-ignore
    frame,
  );
  expect(baseline).toBe(85);
  expect(bars[0]!.segments.map(({ y, height }) => [y, height])).toEqual([
    [10, 75],
    [85, 25],
  ]);
});

test("bars stay inside the frame whatever their number", () => {
  for (const years of [1, 5, 15]) {
    const amounts = [0, ...new Array<number>(years).fill(1)];
    const { bars } = yearBars({ families: [{ family: "fee", amounts, total: years }], total: amounts }, frame);
    expect(bars).toHaveLength(years);
    expect(bars[0]!.x).toBeGreaterThanOrEqual(frame.left);
    expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeLessThanOrEqual(frame.left + frame.width);
  }
});
