import { isDeepStrictEqual } from "node:util";
import { answer } from "../../src/model/plan/answer";
import { CASES, type Case } from "../../src/model/quantity";
import { readScenario } from "../../src/model/reading/readScenario";
import { evaluate } from "./evaluate";
import { randomScenario } from "./scenarios";

/** Every plan of the random scenarios first..last that differs from the reference, as "seed case". */
export function differences(
  first: number,
  last: number,
  casesOf: (seed: number) => readonly Case[] = () => CASES,
): string[] {
  const found: string[] = [];
  for (let seed = first; seed <= last; seed++) {
    const document = randomScenario(seed);
    const scenario = readScenario(document);
    if (!scenario.ok) {
      found.push(`${seed} refused: ${JSON.stringify(scenario.problems)}`);
      continue;
    }
    for (const which of casesOf(seed)) {
      if (!isDeepStrictEqual(answer(scenario.value, which), evaluate(document, which))) found.push(`${seed} ${which}`);
    }
  }
  return found;
}

// npm run compare:reference -- [COUNT] [FIRST]: the whole comparison with its progress, each scenario in one of its cases.
if (require.main === module) {
  const [count = 1_000_000, start = 1] = process.argv.slice(2).map(Number);
  const step = 10_000;
  let wrong = 0;
  for (let first = start; first < start + count; first += step) {
    const found = differences(first, Math.min(first + step, start + count) - 1, (seed) => [CASES[seed % 4]!]);
    wrong += found.length;
    found.slice(0, 10).forEach((difference) => console.log(difference));
    console.log(`${Math.min(first + step, start + count) - start} scenarios, ${wrong} differences`);
  }
  process.exitCode = wrong ? 1 : 0;
}
