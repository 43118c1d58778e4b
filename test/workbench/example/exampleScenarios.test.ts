import { askedScenario } from "../../../src/asking/askedScenario";
import { plan } from "../../../src/model/plan/plan";
import type { LineId } from "../../../src/model/lines";
import { warnings } from "../../../src/model/warnings/warnings";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import {
  globalContract,
  internalTeam,
  quotedContract,
  retainedContract,
} from "../../../src/workbench/example/exampleScenarios";
import { exampleTexts } from "../../../src/workbench/example/exampleTexts";
import { unlike } from "../../../src/analysis/compare";
import { scenarioOf } from "../../support/cases";

const overHorizon = (document: object, line: LineId): number =>
  plan(scenarioOf(document)).lines.get(line)!.reduce((sum, amount) => sum + amount, 0); // prettier-ignore

describe.each(["fr", "en"] as const)("the quote of the example, line by line, in %s", (language) => {
  const document = quotedContract(language);
  const { words } = exampleTexts[language];

  test("its lines without the option are the fee of the other sheet: 25,000 + 2,900 + 3,600 ÷ 3 + 10,800 ÷ 12 a month", () => {
    const [contract] = document.contracts;
    const firm = { ...document, contracts: [{ ...contract, prices: contract!.prices.slice(0, 4) }] };
    expect(overHorizon(firm, "fee")).toBe(1_800_000);
    expect(overHorizon(globalContract(language), "fee")).toBe(1_800_000);
  });
  test("the option is in the fee for its probability, and 80 hours at 110 € and 120 at 95 € are used a year", () => {
    expect(overHorizon(document, "fee")).toBe(1_800_000 + 0.4 * 900 * 60);
    expect(overHorizon(document, "usage")).toBe(5 * (80 * 110 + 120 * 95));
    // 1,821,600 × 1.20625 + 101,000 + 6 % × 1,922,600 + 5.5 × 30,360
    expect(plan(scenarioOf(document)).grandTotal).toBe(2_580_641);
  });
  test("nothing in it is doubtful", () => expect(warnings(scenarioOf(document))).toEqual([]));
  test("the labels of its what-ifs reach their line", () => {
    const { cells } = writeBlock(document, language);
    const total = (label: string, value: number) =>
      plan(askedScenario(cells, { pairs: [label, value] }).scenario).grandTotal;
    // 20 × 20 × 60 × 1.26625 + 5.5 × 400 more; 60 % × 900 × 60 × 1.26625 + 5.5 × 540 more
    expect(total(words.serverPrice, 165)).toBe(2_580_641 + 32_590);
    expect(total(words.optionProbability, 1)).toBe(2_580_641 + 43_996.5);
  });
});

describe.each(["fr", "en"] as const)("the outsourcing with a manager retained and departures, in %s", (language) => {
  const document = retainedContract(language);

  test("costs the fixed fee, the manager and five departures at the mean of 14,000 and 18,800 €", () => {
    expect(overHorizon(document, "departures")).toBe(82_000);
    const { contracts: _, ...manager } = document;
    const total = (each: object) => plan(scenarioOf(each)).grandTotal;
    expect(total(document)).toBeCloseTo(total(globalContract(language)) + total(manager) + 82_000, 2);
  });
  test("the team that stays is paid as it is inside", () => {
    const inside = internalTeam(language).team;
    expect(document.team.roles).toEqual([inside.roles[0]]);
    expect(document.contracts[0]!.departures.fte).toBe(inside.roles.reduce((sum, { fte }) => sum + fte, 0) - 1);
  });
  test("nothing in it is doubtful, and it compares with the team", () => {
    expect(warnings(scenarioOf(document))).toEqual([]);
    expect(unlike(scenarioOf(internalTeam(language)), scenarioOf(document))).toEqual([]);
  });
});
