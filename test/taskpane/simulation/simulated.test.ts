import { limits } from "../../../src/asking/limits";
import type { Limit } from "../../../src/asking/limits";
import { simulate } from "../../../src/simulation/simulate";
import { summary } from "../../../src/simulation/summary";
import { isUncertain, simulatedOf } from "../../../src/taskpane/simulation/simulated";
import { globalContract, internalTeam } from "../../../src/workbench/example/exampleScenarios";
import { scenarioOf, workedCase } from "../../support/cases";

function simulated(document: unknown) {
  const first = scenarioOf(document);
  const question = { first, measure: "total", method: "stratified", trials: 10_000, seed: 1 } as const;
  const values = simulate(question).first;
  const held = limits({ question, documents: { first: document } }, values) as readonly Limit[];
  return { values, found: simulatedOf(values, question, held) };
}

test("the digits of the summary that cells and the command give", () => {
  const { values, found } = simulated(workedCase("01").scenario);
  const { mean, standardError, percentiles } = summary(values, "stratified");
  expect(found).toMatchObject({ mean, meanError: standardError, percentiles, trials: 10_000, seed: 1 });
  expect(found.limits).toEqual([]);
});

test("bins hold every trial", () => {
  const { bins, least, greatest } = simulated(workedCase("01").scenario).found;
  expect(bins[0]!.from).toBeLessThanOrEqual(least);
  expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(greatest);
  expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test("a budget: how often it is exceeded, and what is missing for P80", () => {
  const { values, found } = simulated(globalContract("fr"));
  expect(found.limits).toEqual([
    {
      amount: 2_550_000,
      isOfTotal: true,
      exceeded: [...values].filter((value) => value > 2_550_000).length / values.length,
      contingency: found.percentiles.P80 - 2_550_000,
    },
  ]);
});

test("what drives the total: swings between P10 and P90 by hand, the largest first, labelled", () => {
  const { drivers } = simulated(globalContract("fr")).found;
  // P90 of the overrun is 0.15 + 0.25 × 0.65/0.75 of 1,800,000; the months go from 4.3 to 6.7, of 30,000 each.
  const expected = [1_800_000 * (0.15 + (0.25 * 0.65) / 0.75), 2.4 * 30_000];
  expect(drivers.map(({ label }) => label)).toEqual([
    { fr: "Dépassement – Global", en: "Overrun – Global" },
    { fr: "Mois de réversibilité – Global", en: "Reversibility months – Global" },
  ]);
  drivers.forEach(({ swing, outcomeAtLow, outcomeAtHigh }, i) => {
    expect(swing).toBeCloseTo(expected[i]!, 6);
    expect(outcomeAtHigh - outcomeAtLow).toBeCloseTo(expected[i]!, 6);
  });
});

test("no more than three quantities", () => {
  const role = { name: "A", fte: { low: 1, high: 2 }, grossSalary: { low: 30_000, high: 50_000 }, charges: 0.4 };
  const team = internalTeam("fr");
  const { drivers } = simulated({ ...team, team: { ...team.team, roles: [role] } }).found;
  expect(drivers).toHaveLength(3);
});

test("what is uncertain: ranges and numbers of work units, not a quote of plain numbers", () => {
  const contract = { name: "Global", units: 400, unitPrice: 75, extras: { mode: "none" } };
  const items = [{ name: "Installation", unitPrice: 100, perYear: 3 }];
  expect(isUncertain(scenarioOf({ contracts: [contract] }))).toBe(false);
  expect(isUncertain(scenarioOf({ contracts: [{ ...contract, extras: { mode: "workUnits", items } }] }))).toBe(true);
  expect(isUncertain(scenarioOf(workedCase("01").scenario))).toBe(true);
});
