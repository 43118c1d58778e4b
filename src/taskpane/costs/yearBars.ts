import type { Family } from "../../model/lines/line";
import type { Costs } from "./blockView";

/** A part of a year's bar, in the units of the picture, y downwards. */
interface Segment {
  readonly family: Family;
  readonly amount: number;
  readonly y: number;
  readonly height: number;
}

/** A year's bar: costs are stacked above the baseline, savings below it. */
export interface Bar {
  /** The column of the plan. */
  readonly column: number;
  readonly x: number;
  readonly width: number;
  /** The top of the stack. */
  readonly top: number;
  readonly total: number;
  readonly segments: readonly Segment[];
}

export interface YearBars {
  readonly bars: readonly Bar[];
  readonly baseline: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const WIDEST = 36;
const FILLED = 0.7;

/** The bars of a plan inside a frame, all to one scale. The upfront column has none when nothing is paid upfront. */
export function yearBars({ families, total }: Pick<Costs, "families" | "total">, frame: Frame): YearBars {
  const isPaidUpfront = families.some(({ amounts }) => amounts[0] !== 0);
  const columns = total.map((_, column) => column).slice(isPaidUpfront ? 0 : 1);
  const parts = (column: number) =>
    families.map(({ family, amounts }) => ({ family, amount: amounts[column]! })).filter(({ amount }) => amount !== 0);
  const reach = (sign: 1 | -1) =>
    Math.max(
      0,
      ...columns.map((column) => parts(column).reduce((sum, { amount }) => sum + Math.max(0, sign * amount), 0)),
    );
  const [above, below] = [reach(1), reach(-1)];
  const scale = frame.height / (above + below || 1);
  const baseline = frame.top + above * scale;

  const step = frame.width / columns.length;
  const width = Math.min(WIDEST, step * FILLED);
  const bars = columns.map((column, i): Bar => {
    let [up, down] = [baseline, baseline];
    const segments = parts(column).map(({ family, amount }): Segment => {
      const height = Math.abs(amount) * scale;
      const y = amount > 0 ? (up -= height) : down;
      if (amount < 0) down += height;
      return { family, amount, y, height };
    });
    return { column, x: frame.left + step * (i + 0.5) - width / 2, width, top: up, total: total[column]!, segments };
  });
  return { bars, baseline };
}
