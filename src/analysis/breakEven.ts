/**
 * How much more one choice costs than another when a quantity has a value; undefined where it cannot have it.
 * Costs are in the scenario's currency.
 */
export type GapAt = (value: number) => number | undefined;

/** A search under way: it asks for the gap at one value after the other. */
export type Search<Found = BreakEven> = Generator<number, Found, number | undefined>;

/** A quantity whose break-even is looked for. */
export interface Sought {
  /** What it is now: the nearest break-even is the answer. */
  readonly now: number;
  readonly min: number;
  readonly max: number;
  /** Values are whole numbers of one over this: 1 for months and years, 100 for amounts. A whole number itself. */
  readonly perUnit: number;
  /** How far from `now` to look first; each further look goes twice as far. */
  readonly reach: number;
}

/** The value at which both cost the same, or why there is none. */
export type BreakEven =
  | { readonly code: "at"; readonly value: number }
  /** Both cost the same, whatever the value. */
  | { readonly code: "equal" }
  /** The quantity changes nothing, or never enough. */
  | { readonly code: "unmoved" | "never"; readonly cheaper: "first" | "rival" }
  /** There is no value the quantity can have. */
  | { readonly code: "impossible" };

/** A value as its number of steps, with the gap there. */
interface Point {
  readonly step: number;
  readonly gap: number;
}

const side = ({ gap }: Point): number => Math.sign(gap);

/**
 * The value nearest to the present one at which two choices cost the same. A quantity counted in whole numbers breaks
 * even at the first one at which the cheaper choice is no longer that of the one before. Of two neighbouring values
 * between which the gap changes its sign, the one with the smaller gap is the answer, so that the sign changes from one
 * step below to one step above; shares and rates are then written with as few decimals as say the same to 10⁻⁹.
 * Source: MODEL.md 8. Example: breakEven((fee) => 60 * fee - 1_500_000, { now: 30_000, min: 0, max: 1e12, perUnit: 100,
 * reach: 3_000 }) is at 25,000.
 */
export function breakEven(gapAt: GapAt, sought: Sought): BreakEven {
  return foundBy(breakEvenSearch(sought), gapAt);
}

/** What a search finds that is answered at once. */
export function foundBy<Asked, Answer, Found>(
  search: Generator<Asked, Found, Answer>,
  answer: (asked: Asked) => Answer,
): Found {
  let step = search.next();
  while (!step.done) step = search.next(answer(step.value));
  return step.value;
}

/** The same search, for gaps that take their time: each value it asks for waits for its gap. */
export function* breakEvenSearch(sought: Sought): Search {
  const { perUnit } = sought;
  const seen = new Map<number, Point | undefined>();
  const at: PointAt = function* (step) {
    if (!seen.has(step)) {
      const gap = yield step / perUnit;
      seen.set(step, gap === undefined ? undefined : { step, gap });
    }
    return seen.get(step);
  };
  if (perUnit === 1) return (yield* atWhole(at, sought)) ?? verdict(seen);
  const bracket = yield* nearestChange(at, sought);
  if (!bracket) return verdict(seen);
  const found = yield* settled(at, bracket);
  return { code: "at", value: perUnit <= CENTS ? found.step / perUnit : yield* readable(found, at, sought) };
}
const CENTS = 100;

type PointAt = (step: number) => Search<Point | undefined>;

/** The whole number nearest to the present one at which the cheaper choice changes: once, where both are level between. */
function* atWhole(at: PointAt, { now, min, max }: Sought): Search<BreakEven | undefined> {
  function* isLevelUntil(last: number): Search<boolean> {
    for (let step = last; step >= min; step--) if ((yield* at(step))?.gap !== 0) return false;
    return true;
  }
  function* changes(step: number): Search<boolean> {
    if (step <= min || step > max) return false;
    const [before, here] = [yield* at(step - 1), yield* at(step)];
    if (!before || !here || side(before) === side(here)) return false;
    return side(before) !== 0 || (yield* isLevelUntil(step - 1));
  }
  for (let distance = 0; distance <= max - min; distance++)
    for (const step of [now - distance, now + distance]) if (yield* changes(step)) return { code: "at", value: step };
  return undefined;
}

/** What the values looked at say when none of them is a break-even. */
function verdict(seen: ReadonlyMap<number, Point | undefined>): BreakEven {
  const points = [...seen.values()].filter((point) => point !== undefined);
  const [some] = points;
  if (!some) return { code: "impossible" };
  if (points.every(({ gap }) => gap === 0)) return { code: "equal" };
  const cheaper = points.some(({ gap }) => gap < 0) ? "first" : "rival";
  return { code: points.every(({ gap }) => gap === some.gap) ? "unmoved" : "never", cheaper };
}

/** Two points between which the gap changes its sign, looked for further and further from the present value. */
function* nearestChange(
  at: PointAt,
  { now, min, max, perUnit, reach }: Sought,
): Search<readonly [Point, Point] | undefined> {
  const [least, most] = [Math.ceil(min * perUnit), Math.floor(max * perUnit)];
  const within = (step: number) => Math.min(Math.max(step, least), most);
  const start = within(Math.round(now * perUnit));
  const here = yield* at(start);
  let [below, above] = [here, here];
  for (let distance = Math.max(Math.round(reach * perUnit), 1); ; distance *= 2) {
    const [lower, upper] = [within(start - distance), within(start + distance)];
    const [down, up] = [yield* at(lower), yield* at(upper)];
    if (up && above && side(up) !== side(above)) return [above, up];
    if (down && below && side(down) !== side(below)) return [down, below];
    if (up) above = up;
    if (down) below = down;
    if (lower === least && upper === most) return undefined;
  }
}

/**
 * The break-even between two points: where the line through them has it, and halfway where that has brought little.
 * Lines are straight but for roundings, so that a few evaluations do.
 */
function* settled(at: PointAt, bracket: readonly [Point, Point]): Search<Point> {
  let [low, high] = bracket;
  const from = side(low);
  let halve = false;
  while (high.step - low.step > 1) {
    const width = high.step - low.step;
    const share = halve ? 0.5 : low.gap / (low.gap - high.gap);
    const step = Math.min(Math.max(Math.round(low.step + width * share), low.step + 1), high.step - 1);
    const point = yield* at(step);
    // A value the quantity cannot have: what is beyond it is not looked at.
    if (!point) break;
    if (point.gap === 0) return point;
    if (side(point) === from) low = point;
    else high = point;
    halve = high.step - low.step > width / 2;
  }
  return Math.abs(low.gap) <= Math.abs(high.gap) ? low : high;
}

/** Relative: finer than what anyone types. */
const PRECISION = 1e-9;
const MOST_DECIMALS = 12;

/** The value with the fewest decimals that still breaks even: exactly where it did, to 10⁻⁹ of itself elsewhere. */
function* readable(found: Point, at: PointAt, { perUnit, min, max }: Sought): Search<number> {
  const value = found.step / perUnit;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const rounded = Number(value.toFixed(decimals));
    const isWithin = rounded >= min && rounded <= max;
    const isSame =
      found.gap === 0
        ? (yield* at(Math.round(rounded * perUnit)))?.gap === 0
        : Math.abs(rounded - value) <= PRECISION * Math.abs(value);
    if (isWithin && isSame) return rounded;
  }
  return value;
}
