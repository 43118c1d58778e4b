/** Two 32-bit words, as signed integers. */
export type Words = readonly [number, number];

/** Skein's constant, which keeps a key of zeros from being weak. */
const PARITY = 0x1bd11bda;
/** By how many bits the rounds of a group of four rotate. */
const ODD = [13, 15, 26, 6] as const;
const EVEN = [17, 29, 16, 24] as const;

/**
 * Threefry-2x32-20: 64 random bits that depend on a key and a counter only, so that any draw can be made without those
 * before it. Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 * Example: threefry([0, 0], 0, 0) is [0x6b200159, 0x99ba4efe | 0].
 */
export function threefry([k0, k1]: Words, counter0: number, counter1: number): Words {
  let [first, second, third] = [k0, k1, PARITY ^ k0 ^ k1];
  let x = (counter0 + first) | 0;
  let y = (counter1 + second) | 0;
  for (let group = 1; group <= 5; group++) {
    const [a, b, c, d] = group % 2 === 1 ? ODD : EVEN;
    x = (x + y) | 0;
    y = rotated(y, a) ^ x;
    x = (x + y) | 0;
    y = rotated(y, b) ^ x;
    x = (x + y) | 0;
    y = rotated(y, c) ^ x;
    x = (x + y) | 0;
    y = rotated(y, d) ^ x;
    [first, second, third] = [second, third, first];
    x = (x + first) | 0;
    y = (y + second + group) | 0;
  }
  return [x, y];
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
