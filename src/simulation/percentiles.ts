/** The least and the greatest of some values. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/** So few values are sorted at once. */
const FEW = 512;
/** Bins by the number of values: finer where a bin would otherwise hold more than it takes to sort at once. */
const binsFor = (count: number): number => (count < 65536 ? 1024 : 4096);
/** Skewed values are dealt into bins of bins so many times, each time over a range a thousand times narrower. */
const REFINEMENTS = 4;

/**
 * Percentiles, one for each probability, interpolated between the two values nearest in rank: place p·(n − 1) among
 * values sorted from 0. As PERCENTILE.INC of Excel, numpy's default ("linear") and type 7 of R; −0 counts as 0.
 * `values` are finite, one or more, in any order, and stay as they are; `range` saves a pass if it is known.
 * Source: Hyndman and Fan, The American Statistician 50 (1996) 361–365.
 * Example: percentiles(Float64Array.of(1, 3, 2, 4), [0.3]) is [1.9].
 */
export function percentiles(
  values: Float64Array,
  probabilities: readonly number[],
  range: Range = rangeOf(values),
): number[] {
  const last = values.length - 1;
  if (last < 0) throw new RangeError("No values have no percentiles");
  if (!probabilities.every((p) => p >= 0 && p <= 1)) throw new RangeError("A probability lies between 0 and 1");
  const places = probabilities.map((p) => p * last);
  const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))].sort((a, b) => a - b);
  const picked = pick(values, ranks, range, REFINEMENTS);
  const valueAt = new Map(ranks.map((rank, i) => [rank, picked[i]!]));
  return places.map((place) => {
    const rank = Math.floor(place);
    const [lower, upper] = [valueAt.get(rank)!, valueAt.get(Math.ceil(place))!];
    // Rounding must not lead beyond the upper value: percentiles rise with p.
    return Math.min(upper, lower + (upper - lower) * (place - rank)) + 0;
  });
}

/** The range of values, one or more; −0 counts as 0. Example: rangeOf(Float64Array.of(2, 1)) is { least: 1, greatest: 2 }. */
export function rangeOf(values: Float64Array): Range {
  let least = values[0]!;
  let greatest = least;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least: least + 0, greatest: greatest + 0 };
}

/** The values of some ranks, which ascend: only the bins of these ranks are gathered, and sorted once they are small. */
function pick(
  values: Float64Array,
  ranks: readonly number[],
  { least, greatest }: Range,
  refinements: number,
): readonly number[] {
  if (least === greatest) return ranks.map(() => least);
  const bins = binsFor(values.length);
  const perUnit = (bins - 1) / (greatest - least);
  const dealable = perUnit > 0 && perUnit < Infinity;
  if (values.length <= FEW || refinements === 0 || !dealable) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank]!);
  }
  // Which bin a value falls into rises with the value, rounding included. It is worked out twice: storing it is slower.
  const counts = new Int32Array(bins);
  for (let i = 0; i < values.length; i++) counts[((values[i]! - least) * perUnit) | 0]!++;
  const wanted = wantedBins(counts, ranks);
  const { partOf, ends, gathered } = room(wanted, bins);
  for (let i = 0; i < values.length; i++) {
    const part = partOf[((values[i]! - least) * perUnit) | 0]!;
    if (part >= 0) gathered[ends[part]!++] = values[i]!;
  }
  return wanted.flatMap(({ count, ranks: within }, part) => {
    const members = gathered.subarray(ends[part]! - count, ends[part]);
    return pick(members, within, rangeOf(members), refinements - 1);
  });
}

/** A bin that holds wanted ranks, which are numbered within the bin. */
interface Wanted {
  readonly bin: number;
  readonly count: number;
  readonly ranks: number[];
}

function wantedBins(counts: Int32Array, ranks: readonly number[]): readonly Wanted[] {
  const wanted: Wanted[] = [];
  let bin = 0;
  let below = 0;
  for (const rank of ranks) {
    while (rank >= below + counts[bin]!) below += counts[bin++]!;
    if (wanted.at(-1)?.bin !== bin) wanted.push({ bin, count: counts[bin]!, ranks: [] });
    wanted.at(-1)!.ranks.push(rank - below);
  }
  return wanted;
}

/** Room for the values of wanted bins, one after the other: which of them a bin is (−1: none), and where each starts. */
function room(wanted: readonly Wanted[], bins: number) {
  const partOf = new Int32Array(bins).fill(-1);
  const ends = new Int32Array(wanted.length);
  let total = 0;
  wanted.forEach(({ bin, count }, part) => {
    partOf[bin] = part;
    ends[part] = total;
    total += count;
  });
  return { partOf, ends, gathered: new Float64Array(total) };
}
