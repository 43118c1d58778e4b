import fc from "fast-check";
import { percentiles, rangeOf } from "../../src/simulation/percentiles";

const EIGHT = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95];

/** The definition: sort everything, then interpolate at p·(n − 1). */
function ofFullSort(values: Float64Array, probabilities: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return probabilities.map((p) => {
    const place = p * (values.length - 1);
    const [lower, upper] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return Math.min(upper, lower + (upper - lower) * (place - Math.floor(place))) + 0;
  });
}

/** Whole numbers below 2³², scattered. */
const scattered = (seed: number) => (i: number) => {
  let word = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
  return (word ^ (word >>> 15)) >>> 0;
};

/** Outcomes by the thousand, more than are sorted at once, in shapes that deal unevenly into bins. */
const shapes: Record<string, (u: number, i: number) => number> = {
  even: (u) => u,
  peaked: (u) => (u - 0.5) ** 3,
  tied: (u) => Math.round(6 * u) - 3,
  "half tied": (u) => (u < 0.5 ? 0 : u),
  "one value far away": (u, i) => (i === 0 ? 1e12 : u),
  "over 600 powers of ten": (u) => 10 ** (600 * u - 300),
  "nested a thousand times narrower": (u, i) => u * 1024 ** -(i % 7),
  "almost equal": (u) => 1e6 + u * 1e-9,
  "all but equal to zero": (u) => Math.round(4 * u) * Number.MIN_VALUE,
};

const manyOutcomes = fc
  .record({
    shape: fc.constantFrom(...Object.keys(shapes)),
    seed: fc.nat(),
    count: fc.integer({ min: 500, max: 2000 }),
  })
  .map(({ shape, seed, count }) => {
    const word = scattered(seed);
    return Float64Array.from({ length: count }, (_, i) => shapes[shape]!(word(i) * 2 ** -32, i));
  });

const fewOutcomes = fc.float64Array({ noNaN: true, min: -1e300, max: 1e300, minLength: 1, maxLength: 40 });
const probabilities = fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1, maxLength: 12 });

test("Microsoft's example of PERCENTILE.INC: of 1, 3, 2, 4 at 0.3, 1 + 0.9 × (2 − 1) = 1.9", () => {
  expect(percentiles(Float64Array.of(1, 3, 2, 4), [0.3])).toEqual([1.9]);
});

test("numpy.percentile([i * i * 7919 % 10007 / 16 for i in range(3000)], [5, 10, 25, 50, 75, 80, 90, 95])", () => {
  const values = Float64Array.from({ length: 3000 }, (_, i) => ((i * i * 7919) % 10007) / 16);
  const numpy = [
    29.684375000000003, 59.02500000000001, 152.421875, 306.46875, 463.578125, 494.0375, 561.525, 592.9874999999997,
  ];
  percentiles(values, EIGHT).forEach((value, i) => expect(value).toBeCloseTo(numpy[i]!, 11));
});

test("one value is every percentile; between two they go evenly", () => {
  expect(percentiles(Float64Array.of(7), [0, 0.3, 1])).toEqual([7, 7, 7]);
  expect(percentiles(Float64Array.of(20, 10), [0, 0.25, 1])).toEqual([10, 12.5, 20]);
});

test("equal values are every percentile, though a tenth is not exact in binary", () => {
  expect(percentiles(new Float64Array(5000).fill(0.1), EIGHT)).toEqual(EIGHT.map(() => 0.1));
});

test("one value far from 99,999 others leaves their percentiles: 0 to 99,998, the median at place 49,999.5", () => {
  const values = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 99_999);
  values[99_999] = 1e15;
  expect(percentiles(values, [0, 0.5, 1])).toEqual([0, 49_999.5, 1e15]);
});

test("minus zero counts as zero", () => {
  expect(percentiles(Float64Array.of(-0, -0), [0.5])).toEqual([0]);
  expect(percentiles(Float64Array.of(-0, 5), [0])).toEqual([0]);
  expect(rangeOf(Float64Array.of(-0))).toEqual({ least: 0, greatest: 0 });
});

test("no values, and probabilities beyond 0 and 1, are refused", () => {
  expect(() => percentiles(new Float64Array(0), [0.5])).toThrow(RangeError);
  for (const p of [-0.01, 1.01, NaN]) expect(() => percentiles(Float64Array.of(1), [p])).toThrow(RangeError);
});

test("percentiles are those of a full sort, exactly, whatever the shape; values stay as they are", () => {
  fc.assert(
    fc.property(fc.oneof(manyOutcomes, fewOutcomes), probabilities, (values, ps) => {
      const before = values.slice();
      const found = percentiles(values, [...ps, ...EIGHT]);
      expect(found).toEqual(ofFullSort(values, [...ps, ...EIGHT]));
      expect(percentiles(values, [...ps, ...EIGHT], rangeOf(values))).toEqual(found);
      expect(values.every((value, i) => Object.is(value, before[i]))).toBe(true);
    }),
  );
});

test.each(Object.entries(shapes))("percentiles are those of a full sort: %s", (_name, shape) => {
  const word = scattered(1);
  const values = Float64Array.from({ length: 70_000 }, (_, i) => shape(word(i) * 2 ** -32, i));
  expect(percentiles(values, EIGHT)).toEqual(ofFullSort(values, EIGHT));
});

test("percentiles rise with the probability, from the least value to the greatest", () => {
  fc.assert(
    fc.property(fc.oneof(fewOutcomes, manyOutcomes), probabilities, (values, ps) => {
      const found = percentiles(values, [0, ...ps.slice().sort((a, b) => a - b), 1]);
      const { least, greatest } = rangeOf(values);
      expect([found[0], found.at(-1)]).toEqual([least, greatest]);
      expect(found.every((value, i) => i === 0 || found[i - 1]! <= value)).toBe(true);
    }),
  );
});

test("percentiles follow a shift: sixteenths among 4m + 1 whole numbers are exact", () => {
  const shift = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), shift, (m, seed, by) => {
      const word = scattered(seed);
      const values = Float64Array.from({ length: 4 * m + 1 }, (_, i) => word(i) % 100_003);
      const sixteenths = Array.from({ length: 17 }, (_, j) => j / 16);
      const shifted = percentiles(
        values.map((value) => value + by),
        sixteenths,
      );
      expect(shifted).toEqual(percentiles(values, sixteenths).map((value) => value + by));
    }),
  );
});
