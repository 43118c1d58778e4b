import fc from "fast-check";
import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import {
  BRIDGE,
  CHECK,
  COMPARE,
  EXITCOST,
  HISTOGRAM,
  INTERNAL,
  LINE,
  NPV,
  OVERRUN,
  PERCENTILE,
  PLAN,
  PROBABILITY,
  REGRET,
  REVERSIBILITY,
  SIMULATE,
  TCO,
  TORNADO,
} from "../../src/functions/functions";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import { workedCases } from "../support/cases";
import { number, statistics } from "./answers";
import { cell, cells, expectPresentable } from "./anything";
import { block, blockOf, fee } from "./blocks";
import type { Cells } from "./blocks";

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));

describe("a plain number is a monthly fee under the default assumptions", () => {
  test.each([
    ["=INFO.TCO(30000), the total of case 01", () => TCO(fee(30000)), 2444250],
    ["=INFO.TCO(30000;5;0,25;6)", () => TCO(fee(30000), 5, 0.25, 6), 2538000],
    // 36 × 30,000 × 1.26625 + 165,000
    ["=INFO.TCO(30000;3)", () => TCO(fee(30000), 3), 1532550],
    ["the net present value without a discount rate is the total", () => NPV(fee(30000)), 2444250],
    [
      "case 01's discount rate as an override",
      () => NPV(fee(30000), null, null, null, ["Taux d'actualisation", 0.08]),
      1932373.1,
    ],
  ])("%s", (_formula, value, expected) => expect(value()).toBe(expected));

  test("a plain fee gives the same digits whatever the language of the reader", () => {
    const inFrench = number(PERCENTILE(fee(30000), 0.8));
    setHost({ language: "en" });
    expect(number(PERCENTILE(fee(30000), 0.8))).toBe(inFrench);
    setHost({ language: "fr" });
  });
});

describe("the eight cases in cells", () => {
  test.each(workedCases.flatMap((each) => (["fr", "en"] as const).map((language) => ({ ...each, language }))))(
    "$file in $language",
    ({ file, language, expected }) => {
      const cells = block(file.slice(0, 2), language);
      expect(TCO(cells)).toBe(Number(expected.expected.grandTotal));
      expect(NPV(cells)).toBe(Number(expected.expected.npv));
      expect(TCO(cells, null, null, null, ["cas", "haut"])).toBe(Number(expected.high.grandTotal));
      expect(TCO(cells, null, null, null, ["case", "low"])).toBe(Number(expected.low.grandTotal));
    },
  );
});

describe("overrides, from the block of a case", () => {
  test.each([
    // 360,000 × 5 × 1.06 + 165,000: no overrun at all
    ["an overrun of 0 is certain too", () => TCO(block("01"), null, 0), 2073000],
    // fee 1,800,000 × (1 + 0.20625 + 0.06) + 6 × 30,000
    ["reversibility months", () => TCO(block("01"), null, null, 6), 2459250],
    // Case 03 has no exit: 6 months of the last fee, 125,366.40 / 12 × 6, come on top of its total.
    [
      "reversibility months set an exit at the end of the horizon where there was none",
      () => TCO(block("03"), null, null, 6),
      751538.86 + 62683.2,
    ],
    // Case 03's work units, 74,354.48 in all, give way to 10 % of its fees, 601,099.20.
    [
      "an overrun replaces the work units: they are the same money",
      () => TCO(block("03"), null, 0.1),
      751538.86 - 74354.48 + 60109.92,
    ],
    // Case 05, years 1 to 3 of eight: 434,250.00 each; the decision in month 60 is dropped.
    ["fewer years drop an exit that would fall later", () => TCO(block("05"), 3), 1302750],
    [
      "a label in English on a French block",
      () => TCO(block("01"), null, null, null, ["Overrun probability", 1]),
      1800000 * 1.335 + 165000,
    ],
    ["a label by its id", () => TCO(block("01"), null, null, null, ["governance", 0]), 1800000 * 1.20625 + 165000],
    [
      "a label that matches several contracts applies to all of them",
      () => TCO(block("08"), null, null, null, ["Gouvernance", 0]),
      856821.84 - 3705.6 - 3756.12 - 3807.63 - 3860.43 - 3914.34,
    ],
    ["an empty label is not given", () => TCO(block("01"), null, null, null, ["", 3, null, null]), 2444250],
  ])("%s", (_title, value, expected) => expect(value()).toBeCloseTo(expected, 9));

  const refusals: readonly (readonly [string, () => unknown, RegExp])[] = [
    ["an override that reaches nothing", () => TCO(block("02"), null, 0.25), /Dépassement/],
    [
      "an unknown label, with the nearest",
      () => TCO(block("01"), null, null, null, ["Gouvernence", 0.1]),
      /Gouvernance/,
    ],
    ["an overrun of 25 instead of 25 %", () => TCO(block("01"), null, 25), /25/],
    ["half a year", () => TCO(block("01"), 2.5), /2,5/],
    ["a text for a number", () => TCO(block("01"), "trois"), /trois/],
  ];
  test.each(refusals)("%s is refused with a sentence", (_title, call, sentence) => {
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(sentence) }));
  });
});

describe("INFO.PERCENTILE", () => {
  test("agrees with the rows of INFO.SIMULATE", () => {
    const found = statistics(SIMULATE(block("08"), 2000, 42));
    for (const p of [5, 10, 25, 50, 75, 80, 90, 95])
      expect(PERCENTILE(block("08"), p / 100, 2000, 42)).toBe(found[`P${p}`]!.value);
  });

  test("of a scenario without uncertainty is the plan before its rounding", () => {
    // 1,000 × 60, the one line of the plan
    const certain = { contracts: [{ name: "A", units: 1, unitPrice: 1000, extras: { mode: "none" } }] };
    expect(PERCENTILE(blockOf(certain), 0.9)).toBe(60000);
    // Case 02: 11 lines of five years, none of which is off by more than half a cent.
    expect(Math.abs(number(PERCENTILE(block("02"), 0)) - TCO(block("02")))).toBeLessThan(11 * 5 * 0.005);
  });

  test("0 is the least and 1 the greatest; 80 % typed as 0.8 with noise is 0.8", () => {
    const [least, greatest] = [number(PERCENTILE(block("01"), 0)), number(PERCENTILE(block("01"), 1))];
    // 1,800,000 × 1.06 + 4 × 30,000, and 1,800,000 × 1.46 + 7 × 30,000
    expect(least).toBeGreaterThan(2028000);
    expect(greatest).toBeLessThan(2838000);
    expect(PERCENTILE(block("01"), 0.1 + 0.7)).toBe(PERCENTILE(block("01"), 0.8));
  });
});

describe("two scenarios", () => {
  test("either is cheaper: the probabilities of a continuous pair make 1", () => {
    const [one, other] = [number(PROBABILITY(global, internal)), number(PROBABILITY(internal, global))];
    expect(one).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
    expect(one + other).toBeCloseTo(1, 12);
  });

  test("regrets differ by the difference of the means", () => {
    const mean = (scenario: Cells) => statistics(SIMULATE(scenario)).Moyenne!.value;
    const difference = number(REGRET(global, internal)) - number(REGRET(internal, global));
    expect(difference).toBeCloseTo(mean(global) - mean(internal), 6);
  });

  test("quantities of one name share their luck: the lower fee is cheaper in every trial", () => {
    expect(PROBABILITY(fee(30000), fee(31000))).toBe(1);
    expect(PROBABILITY(fee(31000), fee(30000))).toBe(0);
    expect(REGRET(fee(30000), fee(31000))).toBe(0);
    // 1,000 × (60 × 1.26625 + 5.5), the expected total of a fee of 1,000, within four standard errors
    expect(Math.abs(number(REGRET(fee(31000), fee(30000))) - 81475)).toBeLessThan(4 * (47 / 30));
  });

  test("a scenario is not cheaper than itself, and regrets nothing", () => {
    expect(PROBABILITY(global, global)).toBe(0);
    expect(REGRET(global, global)).toBe(0);
  });
});

test("errors are in the language of the reader", () => {
  setHost({ language: "en" });
  expect(() => INTERNAL(-1, 42000)).toThrow(/between|from/i);
  setHost({ language: "fr" });
  expect(() => INTERNAL(-1, 42000)).toThrow(/entre/);
});

describe("no input of any type crashes a cell", () => {
  const answering: Readonly<Record<string, (a: never, b: unknown, c: unknown, d: unknown) => unknown>> = {
    TCO: (a, b, c, d) => TCO(a, b, c, d),
    "TCO with overrides": (a, b, c, d) => TCO(a, null, null, null, [b, c, d]),
    NPV: (a, b, c, d) => NPV(a, b, c, d),
    PLAN: (a, b) => PLAN(a, b),
    LINE: (a, b, c) => LINE(a, b, c),
    INTERNAL: (a, b, c, d) => INTERNAL(a, b, c, d),
    CHECK: (a) => CHECK(a),
  };
  test.each(Object.keys(answering))("%s answers a finite value or an error with a sentence", (name) => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom("cas", "haut", "Préavis", 3));
    fc.assert(
      fc.property(cells, argument, argument, argument, (a, b, c, d) =>
        expectPresentable(() => answering[name]!(a as never, b, c, d)),
      ),
      { numRuns: 400 },
    );
  });

  const few = fc.constantFrom(1, 7, 64);
  const argument = fc.oneof(cell, fc.anything(), few);
  const simulating: Readonly<Record<string, (a: never, b: unknown, c: unknown, trials: number) => unknown>> = {
    SIMULATE: (a, b, c, trials) => SIMULATE(a, trials, b, [c, b]),
    "SIMULATE, any trials": (a, b, c) => SIMULATE(a, b, c),
    PERCENTILE: (a, b, c, trials) => PERCENTILE(a, b, trials, c),
    PROBABILITY: (a, b, c, trials) => PROBABILITY(a, b as never, trials, c),
    REGRET: (a, b, c, trials) => REGRET(b as never, a, trials, c),
    TORNADO: (a, b, c, trials) => TORNADO(a, b as never, trials, c),
    HISTOGRAM: (a, b, c, trials) => HISTOGRAM(a, b, trials, c),
  };
  test.each(Object.keys(simulating))("%s answers a finite value or an error with a sentence", (name) => {
    fc.assert(
      fc.property(cells, argument, argument, few, (a, b, c, trials) =>
        expectPresentable(() => simulating[name]!(a as never, b, c, trials)),
      ),
      { numRuns: 150 },
    );
  });

  test.each<[string, (...args: unknown[]) => unknown]>([
    ["OVERRUN", (a, b, c, d, e) => OVERRUN(a, b, c, d, e)],
    ["REVERSIBILITY", (a, b, c) => REVERSIBILITY(a, b, c)],
  ])("%s answers a finite value or an error with a sentence, whatever it is given", (_name, call) => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom(0.5, 1, 100));
    fc.assert(
      fc.property(argument, argument, argument, argument, argument, (...args) =>
        expectPresentable(() => call(...args)),
      ),
      { numRuns: 400 },
    );
  });

  test.each<[string, (...args: unknown[]) => unknown]>([
    ["COMPARE", (...args) => COMPARE(args as never)],
    ["COMPARE of what is no list", (a) => COMPARE(a as never)],
    ["BRIDGE", (a, b) => BRIDGE(a as never, b as never)],
    ["EXITCOST", (a) => EXITCOST(a as never)],
  ])("%s answers finite values or an error with a sentence, whatever it is given", (_name, call) => {
    const argument = fc.oneof(cells, cell, fc.constantFrom(fee(1e300), fee(-1), fee(1e12), [[]], []));
    fc.assert(
      fc.property(argument, argument, (...args) => expectPresentable(() => call(...args))),
      { numRuns: 100 },
    );
  });
});
