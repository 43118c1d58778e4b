import { plan, planBy } from "../../../src/model/plan/plan";
import { scenarioOf, workedCases } from "../../support/cases";

// 20 % of VAT, of which 60 % is deducted: 8 % of what is bought is lost (MODEL.md 4.5).
const vat = { rate: "0.2", deductible: "0.6" };
const scenario = (more: object, years = 1) => scenarioOf({ horizon: { years }, vat, ...more });
const line = (id: string, more: object, years = 1) =>
  [...plan(scenario(more, years)).lines].find(([key]) => key === id)?.[1];
const lost = (more: object, years = 1) => line("vat", more, years);

const role = { fte: 1, grossSalary: 50000, charges: "0.4" };
const team = (more: object) => ({ team: { roles: [role], ...more } });
const contract = (more: object) => ({ contracts: [{ name: "A", units: 1, unitPrice: 100, ...more }] });
/** A contract without a fee, so that VAT is on nothing else. */
const free = (more: object) => contract({ unitPrice: 0, ...more });
const left = { when: "decision", decisionMonth: 6, newMonthlyCost: 1000 };

describe("8 % of what is bought", () => {
  test.each<[string, string, object, number, number[]]>([
    ["replacement: 8 % × 10 % × 20 % × 50,000", "replacement", team({ turnover: "0.1", recruitmentFee: "0.2" }), 1, [0, 80]],
    ["training: 8 % × 1,500", "training", team({ trainingPerFte: 1500 }), 1, [0, 120]],
    ["tools: 8 % × 3,000", "tools", team({ toolsPerFte: 3000 }), 1, [0, 240]],
    ["premises: 8 % × 9,966", "premises", team({ premisesPerFte: 9966 }), 1, [0, 797.28]],
    ["equipment that depreciates: 8 % × 3,600 / 3", "equipment", { team: { equipment: 3600 } }, 1, [0, 96]],
    ["equipment when it is paid: 8 % × 3,600", "equipment", { team: { equipment: 3600, equipmentView: "cash" } }, 1, [288, 0]],
    ["fee: 8 % × 12 × 100", "fee", contract({}), 1, [0, 96]],
    ["additional charges: 8 % × 12 × (100 + 0.1 × 100)", "additionalCharges", contract({ volumeGrowth: "0.1", arcShare: 1 }), 2, [0, 96, 105.6]],
    ["reduced credits: 8 % × 12 × (100 − 0.1 × 100)", "reducedCredits", contract({ volumeGrowth: "-0.1", rrcShare: 1 }), 2, [0, 96, 86.4]],
    ["overrun: 8 % × 1,200 × (1 + 25 %)", "overrun", contract({ extras: { mode: "overrun", low: "0.25", high: "0.25" } }), 1, [0, 120]],
    ["work units: 8 % × 30 × 180", "workUnits", free({ extras: { mode: "workUnits", items: [{ unitPrice: 180, perYear: 30 }] } }), 1, [0, 432]],
    ["service credits: 8 % × (1,200 − 12 months / 12 × 10 % × 1,200)", "serviceCredits", contract({ credits: { missedMonths: 12, share: "0.1" } }), 1, [0, 86.4]],
    ["setup: 8 % × 5,000, upfront", "setup", free({ setup: 5000 }), 1, [400, 0]],
    ["reversibility: 8 % × 7,000", "reversibility", free({ exit: { when: "endOfHorizon", reversibilityAmount: 7000 } }), 1, [0, 560]],
    ["a new provider: 8 % × 6 × 1,000", "newSolution", free({ exit: { ...left, destination: "switch" } }), 1, [0, 480]],
    ["another cost that is bought: 8 % × 500", "otherCosts", { otherCosts: [{ amount: 500, bought: true }, { amount: 300 }] }, 1, [40, 0]],
    ["a saving on what is bought: −8 % × 1,200", "otherCosts", { otherCosts: [{ amount: -100, every: "month", bought: true }] }, 1, [0, -96]],
  ])("%s", (_title, id, more, years, expected) => {
    expect(line(id, more, years)).toBeDefined();
    expect(lost(more, years)).toEqual(expected);
  }); // prettier-ignore
});

describe("nothing on what is not bought", () => {
  test.each<[string, object]>([
    ["salaries", team({})],
    ["bonuses", { team: { roles: [{ ...role, bonus: "0.1" }] } }],
    ["employerCharges", team({})],
    ["onCall", team({ onCallWeekly: 200 })],
    ["management", team({ managementShare: "0.1" })],
    ["doubleRunIn", free({ transitionIn: { months: 3, replacedMonthlyCost: 7000 } })],
    ["newSolution", free({ exit: { ...left, destination: "reinternalise" } })],
    ["oneOff", free({ exit: { ...left, newMonthlyCost: 0, destination: "switch", oneOff: 9000 } })],
    ["otherCosts", { otherCosts: [{ amount: 500 }, { amount: 100, every: "month", bought: false }] }],
  ])("%s", (id, more) => {
    expect(line(id, more)!.some((amount) => amount !== 0)).toBe(true);
    expect((lost(more) ?? [0, 0]).every((amount) => amount === 0)).toBe(true);
  });

  // The fee they are a share of bears its own 8 % × 1,200, and nothing more.
  test.each<[string, object]>([
    ["governance", contract({ governance: "0.06" })],
    ["selection", contract({ selection: "0.02" })],
    ["indemnity", contract({ term: 36, exit: { when: "decision", decisionMonth: 12, indemnity: "0.5" } })],
  ])("%s", (id, more) => {
    expect(line(id, more)!.some((amount) => amount !== 0)).toBe(true);
    expect(lost(more)).toEqual([0, 96]);
  });

  test("a new provider beside a team taken back: 8 % × 6 × 1,000 for the first alone", () => {
    const [one] = free({ exit: { ...left, destination: "switch" } }).contracts;
    const [other] = free({ exit: { ...left, destination: "reinternalise" } }).contracts;
    expect(lost({ contracts: [one, { ...other, name: "B" }] })).toEqual([0, 480]);
  });
});

describe("VAT within a plan", () => {
  test("it is rounded once a year: 12 × 8 % × 0.13 is 0.1248", () =>
    expect(lost(contract({ unitPrice: "0.13" }))).toEqual([0, 0.12]));
  test("by default all of it is deducted", () =>
    expect(plan(scenario({ ...contract({}), vat: { rate: "0.2" } })).grandTotal).toBe(1200));
  test("at the standard rate of 20 %: 20 % × 1,200", () =>
    expect(lost({ ...contract({}), vat: { deductible: 0 } })).toEqual([0, 240]));
  test("a range is read case by case: 20 % × 1,200 at most, nothing at least", () => {
    const deductible = { low: 0, high: 1 };
    const read = scenario({ ...contract({}), vat: { deductible } });
    expect(plan(read, "low").grandTotal).toBe(1440);
    expect(plan(read, "expected").grandTotal).toBe(1320);
    expect(plan(read, "high").grandTotal).toBe(1200);
  });
  test("month by month: 8 % × 100", () =>
    expect(
      planBy(scenario(contract({})), "month")
        .lines.get("vat")!
        .slice(1),
    ).toEqual(new Array(12).fill(8)));
  test("present value counts VAT on equipment when it is paid: 3,600 × 1.08 upfront, at any rate", () => {
    const horizon = { years: 1, discountRate: "0.25" };
    for (const discounting of ["endOfYear", "midYear", "startOfYear", "monthly"]) {
      const { npv } = plan(scenarioOf({ horizon: { ...horizon, discounting }, vat, team: { equipment: 3600 } }));
      expect(npv).toBe(3888);
    }
  });
  test("and every other VAT when it is counted: 1,200 × 1.08 / 1.25", () =>
    expect(plan(scenarioOf({ horizon: { years: 1, discountRate: "0.25" }, vat, ...contract({}) })).npv).toBe(1036.8));
  test.each(workedCases.filter(({ scenario }) => !scenario.vat))(
    "$file without VAT has no such line",
    ({ scenario: document }) => expect(plan(scenarioOf(document)).lines.has("vat")).toBe(false),
  );
});
