import { comparison } from "../../src/asking/comparison";
import type { Compared } from "../../src/asking/comparison";
import type { Choice } from "../../src/asking/choices";
import { outcomes, simulationOf } from "../../src/asking/outcomes";
import type { Outcomes } from "../../src/simulation/simulate";
import { pair } from "../../src/simulation/pair";
import type { Pair } from "../../src/simulation/pair";
import { scenarioOf, workedCase } from "../support/cases";
import { randomScenario } from "../reference/scenarios";

const choice = (document: unknown, name: string): Choice => ({
  name,
  scenario: scenarioOf(document),
  document,
  language: "fr",
});

/** What a simulation of both at once tells of a choice beside the first: MODEL.md 7 asks for the same luck. */
function sideBySide(first: Choice, other: Choice): Pair {
  const found = outcomes(simulationOf(first, other)) as Outcomes;
  return pair(found.rival!, found.first, "stratified");
}

const pairsOf = (choices: readonly Choice[]): readonly Pair[] =>
  (comparison(choices) as readonly Compared[]).map(({ budget: _, ...compared }) => compared);

test.each([
  ["a contract and its exits", ["03", "05", "06"]],
  ["a fee, a team and several providers", ["01", "02", "08"]],
])("choices simulated by themselves compare as if they were side by side: %s", (_title, cases) => {
  const choices = cases.map((number) => choice(workedCase(number).scenario, number));
  const found = pairsOf(choices);
  expect(found[0]!.probabilityEqual).toBe(1);
  choices.slice(1).forEach((other, i) => expect(found[i + 1]).toEqual(sideBySide(choices[0]!, other)));
});

test("and so do 20 pairs of random scenarios", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const [first, other] = [2 * seed, 2 * seed + 1].map((each) => choice(randomScenario(each), `${each}`));
    const found = pairsOf([first!, other!])[1];
    expect({ seed, found }).toEqual({ seed, found: sideBySide(first!, other!) });
  }
});
