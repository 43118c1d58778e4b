import { answer, unroundedAnswer } from "../../../src/model/plan/answer";
import { plan, planBy } from "../../../src/model/plan/plan";
import { CASES } from "../../../src/model/quantity";
import { scenarioOf, workedCase, workedCases } from "../../support/cases";

describe("the worked cases, to the cent (test/cases, by an independent exact-decimal program)", () => {
  const plans = workedCases.flatMap(({ file, scenario, expected }) =>
    CASES.map((which) => ({ file, which, scenario, expected: expected[which] })),
  );
  test.each(plans)("$file, $which", ({ scenario, which, expected }) => {
    expect(answer(scenarioOf(scenario), which)).toEqual(expected);
  });
});

/** One contract of 100 € a month for a year, and whatever the test is about. */
const contract = (more: object) => ({ name: "A", units: 1, unitPrice: 100, ...more });
const scenario = (more: object, years = 1) => scenarioOf({ horizon: { years }, ...more });
const line = (id: string, more: object, years = 1) =>
  [...plan(scenario(more, years)).lines].find(([key]) => key === id)?.[1];

describe("rules, each with its arithmetic", () => {
  test.each([
    [
      "a twelfth is a twelfth: twelve of them make 2,311.375, rounded up",
      "otherCosts",
      { otherCosts: [{ amount: "2311.375", every: "year" }] },
      1,
      [0, 2311.38],
    ],
    [
      "savings round away from zero too",
      "otherCosts",
      { otherCosts: [{ amount: "-2311.375", every: "year" }] },
      1,
      [0, -2311.38],
    ],
    ["an other cost without a month is paid upfront", "otherCosts", { otherCosts: [{ amount: 500 }] }, 1, [500, 0]],
    [
      "growth by model year: 10 × 12, then 10.20 × 12",
      "otherCosts",
      { otherCosts: [{ amount: 10, every: "month", growth: "0.02" }] },
      2,
      [0, 120, 122.4],
    ],
    [
      "a revised price is rounded to the decimals it was entered with: 1,000 × 5.4246 from 5.3182 at 2 %",
      "fee",
      { contracts: [contract({ units: 1000, unitPrice: "5.3182", revision: { indexGrowth: "0.02" } })] },
      2,
      [0, 63818.4, 65095.2],
    ],
    [
      "the invoice is rounded, not the price: 100,000 copies at 0.0035 are 350.00 a month",
      "fee",
      { contracts: [contract({ units: 100000, unitPrice: "0.0035" })] },
      1,
      [0, 4200],
    ],
    // raw 1.04 against a cap of 3 %: 1.03, then min(1.0816, 1.0609) = 1.0609.
    [
      "the cap bounds each year's coefficient by the year before",
      "fee",
      { contracts: [contract({ revision: { indexGrowth: "0.04", cap: "0.03" } })] },
      3,
      [0, 1200, 1236, 1273.08],
    ],
    // raw 1.04, rounded to no decimals: 1.
    [
      "the coefficient keeps the contract's decimals",
      "fee",
      { contracts: [contract({ revision: { indexGrowth: "0.04", decimals: 0 } })] },
      2,
      [0, 1200, 1200],
    ],
    [
      "a contract that starts in month 7 is served 6 months of the first year",
      "fee",
      { contracts: [contract({ start: 7 })] },
      1,
      [0, 600],
    ],
    [
      "selection is a share of the first annual fee, upfront in month 1",
      "selection",
      { contracts: [contract({ selection: "0.02" })] },
      1,
      [24, 0],
    ],
    [
      "and in its own year when the contract starts later",
      "selection",
      { contracts: [contract({ selection: "0.02", start: 2 })] },
      1,
      [0, 24],
    ],
    // Year 2: 1.10 units, dead band 5 % leaves 0.05 × round(0.9 × 100) = 4.50 a month.
    [
      "units beyond the dead band",
      "additionalCharges",
      { contracts: [contract({ volumeGrowth: "0.1", deadBand: "0.05", arcShare: "0.9" })] },
      2,
      [0, 0, 54],
    ],
    // Year 2: 0.90 units, 0.95 − 0.90 = 0.05 × 70 = 3.50 a month.
    [
      "units missing below it are credited",
      "reducedCredits",
      { contracts: [contract({ volumeGrowth: "-0.1", deadBand: "0.05", rrcShare: "0.7" })] },
      2,
      [0, 0, -42],
    ],
    [
      "penalties are capped: 12 missed months at 10 % instead of 15 %",
      "serviceCredits",
      { contracts: [contract({ credits: { missedMonths: 12, share: "0.15", cap: "0.1" } })] },
      1,
      [0, -120],
    ],
    [
      "double run in total is C·τ/2: 7,000 × 3 / 2",
      "doubleRunIn",
      { contracts: [contract({ transitionIn: { months: 3, replacedMonthlyCost: 7000 } })] },
      1,
      [0, 10500],
    ],
    [
      "equipment in cash: upfront, then in months 13 and 25",
      "equipment",
      { team: { equipment: 900, depreciationMonths: 12, equipmentView: "cash" } },
      3,
      [900, 0, 900, 900],
    ],
    [
      "equipment depreciates without a team",
      "equipment",
      { team: { equipment: 900, depreciationMonths: 36 } },
      1,
      [0, 300],
    ],
    [
      "on-call without charges: 200 × 52",
      "onCall",
      { team: { onCallWeekly: 200, roles: [{ fte: 1, grossSalary: 0, charges: 0 }] } },
      1,
      [0, 10400],
    ],
  ] as const)("%s", (_title, id, more, years, expected) => {
    expect(line(id, more, years)).toEqual(expected);
  });
});

describe("the exit month (MODEL.md 4.3)", () => {
  const exitOf = (exit: object, more: object = {}) =>
    plan(scenario({ contracts: [contract({ exit, ...more })] }, 5)).contracts.get("A")!.exitMonth;
  const decision = { when: "decision", decisionMonth: 20 };
  test.each<[string, Parameters<typeof exitOf>, number | null]>([
    ["never", [{ when: "never" }], null],
    ["end of horizon", [{ when: "endOfHorizon" }], 60],
    ["end of horizon of a contract that ends before", [{ when: "endOfHorizon" }, { end: 40 }], 40],
    ["decision and notice: 20 + 3", [{ ...decision, notice: 3 }], 23],
    ["a notice of 2.5 months is given 3 months before: 20 + 3", [{ ...decision, notice: "2.5" }], 23],
    ["a transition longer than the notice: 20 + ⌈6.5⌉", [{ ...decision, notice: 3, transition: "6.5" }], 27],
    [
      "tacit renewal: to the end of the second year",
      [
        { ...decision, notice: 3 },
        { term: 12, tacitRenewal: true },
      ],
      24,
    ],
    [
      "one month too late: a year more",
      [
        { ...decision, notice: 5 },
        { term: 12, tacitRenewal: true },
      ],
      36,
    ],
    [
      "notice in the last month: exactly at the end of the term",
      [
        { ...decision, notice: 4 },
        { term: 12, tacitRenewal: true },
      ],
      24,
    ],
    // 20 + 5 is a month after the term of 24: one renewal of 6.
    [
      "renewed by 6 months: 24 + 6",
      [
        { ...decision, notice: 5 },
        { term: 24, tacitRenewal: true, renewal: 6 },
      ],
      30,
    ],
    [
      "in time for the term, whatever renews it",
      [
        { ...decision, notice: 4 },
        { term: 24, tacitRenewal: true, renewal: 6 },
      ],
      24,
    ],
    [
      "after two renewals: 12 + 2 × 7 reaches 20 + 5",
      [
        { ...decision, notice: 5 },
        { term: 12, tacitRenewal: true, renewal: 7 },
      ],
      26,
    ],
    ["after the horizon", [{ when: "decision", decisionMonth: 58, notice: 8 }], 66],
    ["not after the contract's own end", [{ ...decision, notice: 8 }, { end: 24 }], 24],
  ])("%s", (_title, given, expected) => {
    expect(exitOf(...given)).toBe(expected);
  });
});

describe("discounting 1,200 a year over two years at 21 %", () => {
  const npv = (discounting: string) =>
    plan(scenarioOf({ horizon: { years: 2, discountRate: "0.21", discounting }, contracts: [contract({ setup: 50 })] }))
      .npv;
  test.each([
    ["endOfYear", 50 + 1200 / 1.21 + 1200 / 1.4641],
    ["midYear", 50 + 1200 / 1.1 + 1200 / 1.331],
    ["startOfYear", 50 + 1200 + 1200 / 1.21],
    // Σ 100·v^m, v = 1.21^(−1/12): a geometric series.
    ["monthly", 50 + (100 * (1 - 1 / 1.4641)) / (1.21 ** (1 / 12) - 1)],
  ])("%s", (convention, value) => {
    expect(npv(convention)).toBe(Math.round(value * 100) / 100);
  });
});

describe("exact where floats are not", () => {
  const monthly = (discountRate: string, otherCosts: object[]) =>
    plan(scenarioOf({ horizon: { years: 1, discountRate, discounting: "monthly" }, otherCosts })).npv;
  test("a tie left by rational powers of a root: −180.01 + 125.00625 / 1.25 is −80.005", () => {
    expect(monthly("0.25", [{ amount: "-180.01" }, { amount: "125.00625", from: 12 }])).toBe(-80.01);
  });
  test("the root itself may be rational: −180.01 + 110.0055 / 1.21^(1/2) is −80.005", () => {
    expect(monthly("0.21", [{ amount: "-180.01" }, { amount: "110.0055", from: 6 }])).toBe(-80.01);
  });
  test("a large amount discounted over 180 months is settled in a moment (41 s once)", () => {
    const large = contract({ units: 7, unitPrice: "428571428.57", governance: "0.06" });
    const document = { horizon: { years: 15, discountRate: "0.08", discounting: "monthly" }, contracts: [large] };
    const { npv, total } = plan(scenarioOf(document));
    expect(npv).toBeGreaterThan(0.5 * total.reduce((sum, amount) => sum + amount, 0));
  });
  test("amounts that floats cannot hold are printed to the cent: 180 × 999,999,999,999.99", () => {
    const document = { horizon: { years: 15 }, contracts: [contract({ unitPrice: "999999999999.99" })] };
    expect(answer(scenarioOf(document), "expected").grandTotal).toBe("179999999999998.20");
  });
  test("unrounded, 0.1 + 0.2 − 0.3 is no line at all", () => {
    const document = { otherCosts: [{ amount: 0.1 }, { amount: 0.2 }, { amount: -0.3 }] };
    expect(unroundedAnswer(scenarioOf(document), "expected")).toMatchObject({ lines: {}, grandTotal: 0, npv: 0 });
  });
  test("a rate left by 0.1 + 0.2 − 0.3 is read, as the cell holds it", () => {
    expect(plan(scenarioOf({ horizon: { discountRate: 0.1 + 0.2 - 0.3 }, otherCosts: [{ amount: 5 }] })).npv).toBe(5);
  });
});

describe("calendars", () => {
  const started = scenarioOf({ ...workedCase("07").scenario });
  test.each(["fiscalYear", "quarter", "month"] as const)(
    "by %s the columns add up to the plan but for roundings",
    (view) => {
      const yearly = plan(started);
      const { columns, total } = planBy(started, view);
      expect(columns[0]).toEqual({ from: 0, to: 0 });
      expect(columns.at(-1)!.to).toBe(36);
      const sum = total.reduce((all, amount) => all + amount, 0);
      expect(Math.abs(sum - yearly.grandTotal)).toBeLessThan(0.005 * 25 * columns.length);
    },
  );
  test("fiscal years by view are those of the plan", () => {
    expect(planBy(started, "fiscalYear").total.slice(1)).toEqual([...plan(started).fiscalTotals.values()]);
  });
});

test("unrounded, a plan is within its roundings of the plan to the cent", () => {
  for (const { scenario: document } of workedCases) {
    const exact = plan(scenarioOf(document));
    const { grandTotal } = unroundedAnswer(scenarioOf(document), "expected");
    // Prices rounded to the cent carry up to half a cent times the units, each month.
    expect(Math.abs(grandTotal - exact.grandTotal) / exact.grandTotal).toBeLessThan(1e-3);
  }
});
