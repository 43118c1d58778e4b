import fc from "fast-check";
import { threefry } from "../../src/simulation/threefry";
import type { Words } from "../../src/simulation/threefry";

const hex = (words: Words) => words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");

// Random123's published answers, "threefry2x32 20" of its kat_vectors: counter, key, answer.
test.each([
  ["nothing", 0, 0, [0, 0], "6b200159 99ba4efe"],
  ["all ones", 0xffffffff, 0xffffffff, [0xffffffff, 0xffffffff], "1cb996fc bb002be7"],
  ["the digits of π", 0x243f6a88, 0x85a308d3, [0x13198a2e, 0x03707344], "c4923a9c 483df7a0"],
] as const)("gives the known answer for %s", (_what, counter0, counter1, key, answer) =>
  expect(hex(threefry(key, counter0, counter1))).toBe(answer),
);

const word = fc.integer({ min: 0, max: 0xffffffff });

test("gives what the definition gives, word by word, in whole numbers modulo 2³²", () => {
  fc.assert(
    fc.property(word, word, word, word, (key0, key1, counter0, counter1) => {
      const [x, y] = defined([BigInt(key0), BigInt(key1)], BigInt(counter0), BigInt(counter1));
      expect(hex(threefry([key0, key1], counter0, counter1))).toBe(hex([Number(x), Number(y)]));
    }),
  );
});

/** Salmon, Moraes, Dror and Shaw (2011), section 3.3: Skein's rounds, the key injected before the first and after every fourth. */
function defined([key0, key1]: readonly [bigint, bigint], x: bigint, y: bigint): readonly [bigint, bigint] {
  const low = (value: bigint) => BigInt.asUintN(32, value);
  const keys = [key0, key1, 0x1bd11bdan ^ key0 ^ key1];
  for (let round = 0; ; round++) {
    if (round % 4 === 0) {
      const injection = round / 4;
      x = low(x + keys[injection % 3]!);
      y = low(y + keys[(injection + 1) % 3]! + BigInt(injection));
      if (round === 20) return [x, y];
    }
    const by = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n][round % 8]!;
    x = low(x + y);
    y = low((y << by) | (y >> (32n - by))) ^ x;
  }
}

test("signed and unsigned words are the same", () => {
  fc.assert(
    fc.property(word, word, word, word, (key0, key1, counter0, counter1) =>
      expect(threefry([key0 | 0, key1 | 0], counter0 | 0, counter1 | 0)).toEqual(
        threefry([key0, key1], counter0, counter1),
      ),
    ),
  );
});

test("no two counters of a key give the same words: the function is one to one", () => {
  const seen = new Set<string>();
  for (let i = 0; i < 2 ** 14; i++) seen.add(hex(threefry([1, 2], i, 0))).add(hex(threefry([1, 2], 0, i + 1)));
  expect(seen.size).toBe(2 ** 15);
});

test("a bit of the key or of the counter that changes turns about half of the 64 bits: 32 ± 1 on average", () => {
  const bitsOf = ([x, y]: Words) => [x, y].flatMap((each) => Array.from({ length: 32 }, (_, i) => (each >>> i) & 1));
  let turned = 0;
  for (let i = 0; i < 1024; i++) {
    const input = [i, 7 * i, 0, 3];
    const flipped = input.map((each, k) => (k === i % 4 ? each ^ (1 << (i >>> 5)) : each));
    const [before, after] = [input, flipped].map(([a, b, c, d]) => bitsOf(threefry([a!, b!], c!, d!)));
    turned += before!.filter((bit, k) => bit !== after![k]).length;
  }
  expect(Math.abs(turned / 1024 - 32)).toBeLessThan(1);
});
