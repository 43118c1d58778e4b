import { foundBy } from "../../src/analysis/breakEven";
import { costsOnce, gapSearch } from "../../src/asking/gapSearch";
import { plan } from "../../src/model/plan/plan";
import type { Scenario } from "../../src/model/scenario";
import { scenarioOf } from "../support/cases";

interface Choice {
  readonly scenario: Scenario;
}
const priced = (unitPrice: number, more: object = {}): Choice => ({
  scenario: scenarioOf({ contracts: [{ name: "A", units: 100, unitPrice, ...more }] }),
});
const price = { now: 90, min: 0, max: 1e12, perUnit: 100, reach: 11.25 };

/** What is found, and of how many scenarios the cost was asked. */
function searched(moving: Parameters<typeof gapSearch<Choice>>[0]) {
  let asked = 0;
  const cost = ({ scenario }: Choice) => {
    asked++;
    return plan(scenario).grandTotal;
  };
  return { found: foundBy(gapSearch(moving, costsOnce<Choice>()), cost), asked };
}

test("of a scenario and its rival", () => {
  const rival = priced(75);
  const { found } = searched({ sought: price, choicesAt: (value) => [priced(value), rival] });
  expect(found).toEqual({ code: "at", value: 75 });
});

test("of a scenario and an amount: 100 × 60 months × 75", () => {
  const { found } = searched({ sought: price, choicesAt: (value) => [priced(value)], amount: 450_000 });
  expect(found).toEqual({ code: "at", value: 75 });
});

test("what no total reads is asked for once a side, and moves nothing", () => {
  const term = { now: 36, min: 1, max: 600, perUnit: 1, reach: 1 };
  const { found, asked } = searched({ sought: term, choicesAt: (value) => [priced(90, { term: value }), priced(75)] });
  expect(found).toEqual({ code: "unmoved", cheaper: "rival" });
  expect(asked).toBe(2);
});

test("values that a quantity cannot have are passed over", () => {
  const choicesAt = (value: number) =>
    value > 80 && value !== 90 ? undefined : ([priced(value), priced(75)] as const);
  expect(searched({ sought: price, choicesAt }).found).toEqual({ code: "at", value: 75 });
  expect(searched({ sought: price, choicesAt: () => undefined }).found).toEqual({ code: "impossible" });
});
