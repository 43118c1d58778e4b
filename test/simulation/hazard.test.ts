import { unroundedPlan } from "../../src/model/plan/plan";
import type { Measure } from "../../src/simulation/scenarioProgram";
import type { Method } from "../../src/simulation/stream";
import { scenarioOf } from "../support/cases";
import { simulatedDocument } from "../support/simulated";

// A contract that may be left in any month of the simulation (MODEL.md 7): what that costs is what the plan of an exit
// decided for that month costs (MODEL.md 4.3), and the month follows its law.

const measures: readonly Measure[] = ["total", "npv"];
const methods: readonly Method[] = ["stratified", "random"];
const horizon = { years: 5, discountRate: "0.08" };

/** Five years of 120 users at 80 €, the price of which rises in two steps, and what leaving costs. */
const document = (exit: object, more: object = {}) => ({
  horizon,
  contracts: [
    {
      name: "A",
      units: 120,
      unitPrice: 80,
      term: 48,
      revision: { indexGrowth: "0.02" },
      ...more,
      exit: { reversibilityMonths: 4, indemnity: "0.5", ...exit },
    },
  ],
});

describe("with a yearly probability of 1 every trial leaves in the first month it may", () => {
  /** Notice 0 and a whole transition τ: a contract decided at the end of month d is left after d + τ. */
  const destinations = {
    none: { destination: "none" },
    switch: { destination: "switch", newMonthlyCost: 9000, oneOff: 5000 },
    reinternalise: {
      destination: "reinternalise",
      newMonthlyCost: 9000,
      oneOff: 5000,
      rebuild: { fte: 2, grossSalary: 42000, recruitmentFee: "0.2" },
    },
  } as const;
  const all = Object.entries(destinations).flatMap(([name, destination]) =>
    [0, 6, 7.5].flatMap((transition) =>
      [12, 30, 60].flatMap((month) =>
        (["never", "endOfHorizon"] as const).map((when) => ({ name, destination, transition, month, when })),
      ),
    ),
  );
  test.each(all)(
    "as decided: $name in month $month, transition $transition, otherwise $when",
    ({ destination, transition, month, when }) => {
      const exit = { ...destination, transition };
      const decided = { ...exit, when: "decision", decisionMonth: month - Math.ceil(transition) };
      const risky = { ...exit, when, hazard: { fromMonth: month, perYear: 1 } };
      const { grandTotal, npv } = unroundedPlan(scenarioOf(document(decided)), "expected");
      for (const [measure, planned] of [
        ["total", grandTotal],
        ["npv", npv],
      ] as const) {
        const found = simulatedDocument(document(risky), { measure, trials: 16 });
        found.forEach((cost) => expect(Math.abs(cost / planned - 1)).toBeLessThan(1e-12));
      }
    },
  );

  test("beside everything else of a contract that starts later and renews itself", () => {
    const more = { start: 8, term: 12, tacitRenewal: true, governance: "0.06", setup: 900, volumeGrowth: "0.04" };
    const exit = { ...destinations.reinternalise, transition: 6, notice: 8, when: "never" };
    const decided = { ...exit, notice: 0, when: "decision", decisionMonth: 34 };
    // The notice and the renewal bind who decides, not the hazard: left in month 40, nowhere near the end of a term.
    const { grandTotal } = unroundedPlan(scenarioOf(document(decided, { ...more, tacitRenewal: false })), "expected"); // prettier-ignore
    const found = simulatedDocument(document({ ...exit, hazard: { fromMonth: 40, perYear: 1 } }, more), { trials: 16 });
    found.forEach((cost) => expect(Math.abs(cost / grandTotal - 1)).toBeLessThan(1e-12));
  });

  test("indemnity: half of the 18 months that remain of 48 after month 30, at 120 × 80 × 1.0404 = 83.23", () => {
    const cost = (share: string) =>
      simulatedDocument(document({ indemnity: share, hazard: { fromMonth: 30, perYear: 1 } }), { trials: 16 })[0]!;
    expect(cost("0.5") - cost("0")).toBeCloseTo(0.5 * 18 * 120 * 83.23, 6);
  });
});

describe("with a yearly probability of 0 nothing changes but last digits: sums are in another order", () => {
  const uncertain = { extras: { mode: "overrun", probability: "0.75", low: "0.15", high: "0.4" } };
  test.each([
    ["never left", {}],
    ["left at the end of the horizon", { when: "endOfHorizon" }],
    ["left by decision in month 40", { when: "decision", decisionMonth: 40, destination: "switch", newMonthlyCost: 9000, transition: { low: 6, high: 12 } }],
  ])("%s", (_title, exit) => {
    const hazard = { fromMonth: 12, perYear: 0 };
    for (const method of methods)
      for (const measure of measures) {
        const without = simulatedDocument(document(exit, uncertain), { method, measure, trials: 1000 });
        const found = simulatedDocument(document({ ...exit, hazard }, uncertain), { method, measure, trials: 1000 });
        found.forEach((cost, i) => expect(Math.abs(cost / without[i]! - 1)).toBeLessThan(1e-14));
      }
  }); // prettier-ignore

  // What stands for never is month 61 here: such a contract seems to be left there, before month 66 and after month 24.
  test.each([
    ["never left, but with an end of its own", { end: 24 }, {}],
    ["left by decision after the horizon, in month 58 + 8", {}, { when: "decision", decisionMonth: 58, notice: 8, transition: 8, destination: "switch", newMonthlyCost: 9000 }],
  ])("%s", (_title, more, exit) => {
    const found = simulatedDocument(document({ ...exit, hazard: { fromMonth: 12, perYear: 0 } }, more), { trials: 16 });
    expect(found).toEqual(simulatedDocument(document(exit, more), { trials: 16 }));
  }); // prettier-ignore
});

describe("the month, read off a fee of 1 € a month until it", () => {
  /** How many months of 180 the contract lasts in each trial. */
  const months = (hazard: object, method: Method, trials: number) =>
    simulatedDocument(
      { horizon: { years: 15 }, contracts: [{ name: "A", units: 1, unitPrice: 1, exit: { hazard } }] },
      { method, trials },
    );

  test.each(methods)("left within k years with probability 1 − (1 − p)^k, p = 13 %% a year (%s)", (method) => {
    const trials = 65_536;
    const found = months({ fromMonth: 37, perYear: "0.13" }, method, trials);
    expect(found.every((month) => Number.isInteger(month) && month >= 37 && month <= 180)).toBe(true);
    for (let k = 1; k <= 11; k++) {
      const exact = 1 - 0.87 ** k;
      const share = found.filter((month) => month < 37 + 12 * k).length / trials;
      // A stratified uniform is better than chance: one part in 8,192 of it for each of 8 randomisations.
      const limit = method === "stratified" ? 1 / 8192 : 4 * Math.sqrt((exact * (1 - exact)) / trials);
      expect(Math.abs(share - exact)).toBeLessThan(limit);
    }
  });

  test("each month has the same probability to be the last, given that it was reached", () => {
    const found = months({ fromMonth: 1, perYear: "0.5" }, "stratified", 65_536);
    const monthly = 1 - 0.5 ** (1 / 12);
    for (let month = 1, reached = 1; month <= 24; month++, reached *= 1 - monthly) {
      const share = found.filter((each) => each === month).length / 65_536;
      expect(Math.abs(share - reached * monthly)).toBeLessThan(2 / 8192);
    }
  });

  test("1 in 1,000 a year is rare, and rarely seen", () => {
    const found = months({ fromMonth: 1, perYear: "0.001" }, "stratified", 65_536);
    const left = found.filter((month) => month < 180).length / 65_536;
    expect(Math.abs(left - (1 - 0.999 ** (179 / 12)))).toBeLessThan(1 / 8192);
  });
});

describe("a planned end before the month drawn wins", () => {
  const risky = (exit: object, more: object = {}) =>
    simulatedDocument(document({ ...exit, hazard: { fromMonth: 36, perYear: "0.5" } }, more), { trials: 1000 });
  const without = (exit: object, more: object = {}) => simulatedDocument(document(exit, more), { trials: 1000 });
  const replaced = { destination: "switch", newMonthlyCost: 9000, oneOff: 5000, transition: 6 };

  test("the end of the contract, in month 24: no indemnity, no new solution", () => {
    const exit = { ...replaced, when: "endOfHorizon" };
    expect(risky(exit, { end: 24 })).toEqual(without(exit, { end: 24 }));
  });
  test("a decision that leaves it in month 26", () => {
    const exit = { ...replaced, when: "decision", decisionMonth: 20 };
    expect(risky(exit)).toEqual(without(exit));
  });
  test("before it the hazard strikes: from month 36 to 59, a contract decided at month 54", () => {
    const exit = { ...replaced, when: "decision", decisionMonth: 54 };
    const [planned] = without(exit);
    const found = risky(exit);
    // In the two years before month 60, all but a quarter of the trials are left.
    const share = found.filter((cost) => cost === planned).length / 1000;
    expect(Math.abs(share - 0.25)).toBeLessThan(0.02);
  });
  // Left by the hazard from month 36 on, though it is over since month 24.
  test("the end of a contract that is otherwise never left: nothing falls due", () => {
    expect(risky(replaced, { end: 24 })).toEqual(without(replaced, { end: 24 }));
  });
});

test("hazards of two contracts are independent, and each has the name of its own", () => {
  const contract = (name: string, unitPrice: number) => ({
    name,
    units: 1,
    unitPrice,
    exit: { hazard: { fromMonth: 1, perYear: "0.5" } },
  });
  const both = simulatedDocument({ contracts: [contract("A", 1), contract("B", 1000)] }, { trials: 4096 });
  const alone = simulatedDocument({ contracts: [contract("B", 1000), contract("A", 1)] }, { trials: 4096 });
  expect(both).toEqual(alone);
  const first = both.map((cost) => cost % 1000);
  const second = both.map((cost) => Math.floor(cost / 1000));
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const product = mean(first.map((month, i) => month * second[i]!));
  expect(Math.abs(product / (mean(first) * mean(second)) - 1)).toBeLessThan(0.01);
});
