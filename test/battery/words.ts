// The words behind the draws of the method "random", without end: raw, 32 bits each, little endian. See README.md.
//
//     npx tsx test/battery/words.ts [seed] | test/battery/battery.sh

import { once } from "node:events";
import { stream } from "../../src/simulation/stream";

/** Names of a scenario's streams, which its trials read in turn: some differ by a letter, some by a number. */
const NAMES = [
  "salaryDrift",
  "turnover",
  "overrun/Global",
  "overrun/Globam",
  "reversibilityMonths/Global",
  "perYear/Global/Install/1",
  "perYear/Global/Install/2",
  "perYear/Global/Install/3",
];
const TRIALS = 8192;

const seed = Number(process.argv[2] ?? 1);
const streams = NAMES.map((name) => stream(name, seed, "random"));

/** The words of so many trials, trial after trial, in bytes. */
function words(first: number): Uint8Array {
  const draws = new Float64Array(TRIALS);
  const words = new Uint32Array(NAMES.length * TRIALS); // little endian, as every machine that runs this
  streams.forEach((each, i) => {
    each.fill(first, draws);
    draws.forEach((u, trial) => (words[NAMES.length * trial + i] = u * 2 ** 32 - 0.5));
  });
  return new Uint8Array(words.buffer);
}

process.stdout.on("error", () => process.exit()); // whoever reads has enough
void (async () => {
  for (let first = 0; ; first += TRIALS) {
    if (!process.stdout.write(words(first))) await once(process.stdout, "drain");
    await new Promise(setImmediate); // lets go of what is written
  }
})();
