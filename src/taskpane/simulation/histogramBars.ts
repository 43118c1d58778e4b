import type { Bin } from "../../simulation/summary";
import type { Frame } from "../costs/yearBars";

/** A bin in the units of the picture, y downwards. */
interface HistogramBar {
  readonly bin: Bin;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface HistogramBars {
  readonly bars: readonly HistogramBar[];
  /** Where an amount stands; amounts beyond the bins stand beyond the frame. */
  readonly x: (amount: number) => number;
  /** Bounds that are round and few enough to be labelled. */
  readonly ticks: readonly number[];
  /** How many significant digits tell every bound. */
  readonly digits: number;
}

const MOST_TICKS = 5;
/** What a figure takes of the width, and how many more signs a label has. */
const [FIGURE, SIGNS] = [5.6, 5];

/** The bins of a histogram, two or more, inside a frame. */
export function histogramBars(bins: readonly Bin[], frame: Frame): HistogramBars {
  const [start, end] = [bins[0]!.from, bins.at(-1)!.to];
  const x = (amount: number) => frame.left + ((amount - start) / (end - start)) * frame.width;
  const highest = Math.max(...bins.map(({ share }) => share));
  const bars = bins.map((bin): HistogramBar => {
    const height = (bin.share / highest) * frame.height;
    return { bin, x: x(bin.from), width: x(bin.to) - x(bin.from), y: frame.top + frame.height - height, height };
  });
  return { bars, x, ...ticksOf(bins, frame.width) };
}

function ticksOf(bins: readonly Bin[], room: number): Pick<HistogramBars, "ticks" | "digits"> {
  const bounds = [bins[0]!.from, ...bins.map(({ to }) => to)];
  const width = (bounds.at(-1)! - bounds[0]!) / bins.length;
  const largest = Math.max(...bounds.map(Math.abs));
  const digits = Math.floor(Math.log10(largest)) - Math.floor(Math.log10(width * 1.001)) + 1;
  const most = Math.min(MOST_TICKS, Math.floor(room / (FIGURE * (digits + SIGNS))));
  const every = (step: number) => bounds.filter((bound) => Math.round(bound / width) % step === 0);
  const ticks = [1, 2, 5, 10].map(every).find(({ length }) => length <= most) ?? [];
  return { ticks, digits };
}
