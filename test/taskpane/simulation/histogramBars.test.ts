import { histogramBars } from "../../../src/taskpane/simulation/histogramBars";

const frame = { left: 0, top: 10, width: 288, height: 100 };

/** Bins of one width with these shares. */
const bins = (from: number, width: number, shares: readonly number[]) =>
  shares.map((share, i) => ({ from: from + i * width, to: from + (i + 1) * width, share, cumulated: 0 }));

test("bars fill the frame from edge to edge, the highest as high as the frame", () => {
  const { bars } = histogramBars(bins(1000, 100, [0.2, 0.5, 0, 0.3]), frame);
  expect(bars.map(({ x, width, y, height }) => [x, width, y, height])).toEqual([
    [0, 72, 70, 40],
    [72, 72, 10, 100],
    [144, 72, 110, 0],
    [216, 72, 50, 60],
  ]);
});

test("amounts stand between the bounds, and beyond the frame beyond them", () => {
  const { x } = histogramBars(bins(1000, 100, [0.5, 0.5]), frame);
  expect([1000, 1050, 1200, 1300].map(x)).toEqual([0, 72, 288, 432]);
});

test("ticks are round bounds, five at most", () => {
  const ticks = (from: number, width: number, count: number) =>
    histogramBars(bins(from, width, new Array<number>(count).fill(1 / count)), frame).ticks;
  expect(ticks(2_000_000, 50_000, 17)).toEqual([2_000_000, 2_250_000, 2_500_000, 2_750_000]);
  expect(ticks(2_445_000, 5_000, 24)).toEqual([2_450_000, 2_475_000, 2_500_000, 2_525_000, 2_550_000]);
  expect(ticks(0, 20, 2)).toEqual([0, 20, 40]);
  expect(ticks(-40, 20, 4)).toEqual([-40, -20, 0, 20, 40]);
});

test("labels of many digits are fewer", () => {
  const { ticks, digits } = histogramBars(bins(1_883_600, 0.01, new Array<number>(20).fill(0.05)), frame);
  expect(digits).toBe(9);
  expect(ticks.length).toBeLessThanOrEqual(3);
});

test("as many digits as tell bounds apart", () => {
  const digits = (from: number, width: number) => histogramBars(bins(from, width, [0.5, 0.5]), frame).digits;
  expect(digits(2_000_000, 50_000)).toBe(3);
  expect(digits(2_445_000, 5_000)).toBe(4);
  expect(digits(0, 20)).toBe(1);
});
