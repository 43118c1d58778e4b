/**
 * `npm run mutated [-- SEED COUNT]`: 100,000 scenario blocks and comparisons of offers, each as the documentation writes it
 * and as somebody else may type it. Both must cost the same, or the second be refused at one of its rows. Prints each
 * fault with its sheet, and how many were read alike, or refused and why; exit code 1 where there is a fault.
 */
import { offersIn } from "../src/scenario/offers/offers";
import { scenarioFromCells } from "../src/scenario/reading/scenarioFromCells";
import { mutatedSheet } from "../test/support/mutatedSheets";
import type { MutatedSheet } from "../test/support/mutatedSheets";
import { readingOf } from "../test/support/sameReading";

const [first = 1, count = 100_000] = process.argv.slice(2).map(Number);
const SHOWN = 10;
const counts = new Map<string, number>();
const add = (ending: string) => counts.set(ending, (counts.get(ending) ?? 0) + 1);
let faults = 0;

function reasons({ kind, mutated }: MutatedSheet): readonly string[] {
  const read = kind === "block" ? scenarioFromCells(mutated) : offersIn(mutated);
  return read && !read.ok ? [...new Set(read.problems.map(({ code }) => code))] : [];
}

for (let seed = first; seed < first + count; seed++) {
  const sheet = mutatedSheet(seed);
  const ending = readingOf(sheet);
  if (typeof ending === "string") {
    add(`${sheet.kind} ${ending}`);
    if (ending === "refused") for (const code of reasons(sheet)) add(`refused: ${code}`);
    continue;
  }
  faults += 1;
  add("FAULT");
  if (faults > SHOWN) continue;
  console.log(`FAULT seed ${seed}: ${ending.fault}`);
  for (const row of sheet.mutated) console.log(`  ${row.map((cell) => cell ?? "").join(" | ")}`);
}
console.log(Object.fromEntries([...counts].sort()));
if (faults > 0) process.exitCode = 1;
