/** Two 32-bit words, as signed integers. */
export type Words = readonly [number, number];

/** Skein's constant, which keeps a key of zeros from being weak. */
const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;

/**
 * Threefry-2x32-20: 64 random bits that depend on a key and a counter only, so that any draw can be made without those
 * before it. Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 * Example: threefry([0, 0], 0, 0) is [0x6b200159, 0x99ba4efe | 0].
 */
export function threefry([k0, k1]: Words, counter0: number, counter1: number): Words {
  const keys = [k0, k1, PARITY ^ k0 ^ k1] as const;
  let x = (counter0 + k0) | 0;
  let y = (counter1 + k1) | 0;
  for (let round = 0; round < 20; round++) {
    x = (x + y) | 0;
    const by = ROTATIONS[round % 8]!;
    y = ((y << by) | (y >>> (32 - by))) ^ x;
    if (round % 4 === 3) {
      const step = (round + 1) / 4;
      x = (x + keys[step % 3]!) | 0;
      y = (y + keys[(step + 1) % 3]! + step) | 0;
    }
  }
  return [x, y];
}
