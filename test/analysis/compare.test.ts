import fc from "fast-check";
import { standings, unlike } from "../../src/analysis/compare";
import { feeScenario } from "../../src/model/feeScenario";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf } from "../support/cases";

const ofFee = (fee: number) => scenarioOf(feeScenario(fee, "Global"));

describe("standings", () => {
  // PRODUCT.md: 30,000 a month is 2,444,250.00; the total is proportional to the fee
  const [first, second, third] = standings([ofFee(30000), ofFee(27000), ofFee(30000)]);

  test("gaps are to the first, in amounts and as a share of it", () => {
    expect(first).toMatchObject({ total: 2444250, gap: 0, gapShare: 0, breakEven: "equal" });
    expect(second).toMatchObject({ total: 2199825, gap: -244425, gapShare: -0.1, breakEven: "fromStart" });
  });

  test("the cheapest is first, and ties share a rank", () => {
    expect([first!.rank, second!.rank, third!.rank]).toEqual([2, 1, 2]);
  });

  test("beside one that costs nothing there is no share", () => {
    const nothing = scenarioOf({ contracts: [] });
    expect(standings([nothing, ofFee(1)])[1]!.gapShare).toBeUndefined();
  });

  test("a scenario beside itself: no gap, one rank, equal", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const scenario = scenarioOf(randomScenario(seed));
        for (const each of standings([scenario, scenario]))
          expect(each).toMatchObject({ gap: 0, rank: 1, breakEven: "equal" });
        expect(unlike(scenario, scenario)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("unlike", () => {
  const contract = { name: "A", units: 1, unitPrice: 1000 };
  const role = { name: "R", fte: 1, grossSalary: 40000, charges: 0.4 };
  // Who leaves is said, so that teams are alike but for their hours.
  const departures = { fte: 1, costPerFte: 0 };
  const outsourced = (more: object) => ({ contracts: [{ ...contract, departures, ...more }] });
  const inside = (more: object) => ({ team: { roles: [role], ...more } });

  test.each([
    ["horizons", { horizon: { years: 5 } }, { horizon: { years: 3 } }, { code: "horizons", first: 5, other: 3 }],
    ["starts", {}, { horizon: { start: "2028-04" } }, { code: "starts", first: "2027-01", other: "2028-04" }],
    [
      "discount rates",
      { horizon: { discountRate: 0.08 } },
      {},
      {
        code: "discountings",
        first: { rate: 0.08, convention: "endOfYear" },
        other: { rate: 0, convention: "endOfYear" },
      },
    ],
    [
      "discounting conventions",
      { horizon: { discountRate: 0.08, discounting: "midYear" } },
      { horizon: { discountRate: 0.08 } },
      {
        code: "discountings",
        first: { rate: 0.08, convention: "midYear" },
        other: { rate: 0.08, convention: "endOfYear" },
      },
    ],
    ["currencies", {}, { currency: "CHF" }, { code: "currencies", first: "EUR", other: "CHF" }],
    // 20 % of which half is recovered, against none counted
    ["VAT", {}, { vat: { rate: 0.2, deductible: 0.5 } }, { code: "vat", first: 0, other: 0.1 }],
    [
      "hours of service",
      outsourced({ hours: "24x7" }),
      outsourced({ hours: "business" }),
      { code: "hours", first: "24x7", other: "business" },
    ],
    [
      "a team without on-call beside a contract round the clock",
      inside({}),
      outsourced({ hours: "24x7" }),
      { code: "hours", first: "business", other: "24x7" },
    ],
    [
      "a team on call, which watches nothing",
      inside({ onCallWeekly: 200 }),
      outsourced({ hours: "24x7" }),
      { code: "hours", first: "onCall", other: "24x7" },
    ],
    [
      "a team on call beside business hours",
      inside({ onCallWeekly: 200 }),
      outsourced({ hours: "business" }),
      { code: "hours", first: "onCall", other: "business" },
    ],
  ])("%s", (_title, first, other, fact) => expect(unlike(scenarioOf(first), scenarioOf(other))).toEqual([fact]));

  test.each([
    ["a contract that does not say its hours", outsourced({}), outsourced({ hours: "24x7" })],
    [
      "a team with a contract that does not say its hours",
      { ...inside({}), ...outsourced({}) },
      outsourced({ hours: "24x7" }),
    ],
    ["nobody and no contract have no hours", {}, outsourced({ hours: "24x7" })],
    ["without a rate there is no convention", {}, { horizon: { discounting: "monthly" } }],
    [
      "nor with a rate of 0",
      { horizon: { discountRate: 0, discounting: "midYear" } },
      { horizon: { discountRate: 0, discounting: "startOfYear" } },
    ],
    ["VAT that is recovered is none", {}, { vat: { rate: 0.2, deductible: 1 } }],
  ])("%s: alike", (_title, first, other) => expect(unlike(scenarioOf(first), scenarioOf(other))).toEqual([]));
});
