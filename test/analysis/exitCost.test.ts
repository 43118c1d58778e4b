import fc from "fast-check";
import { exitCosts } from "../../src/analysis/exitCost";
import { feeScenario } from "../../src/model/feeScenario";
import { planBy } from "../../src/model/plan/plan";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCase } from "../support/cases";

const costs = (document: unknown) => exitCosts(document, scenarioOf(document));
const contract = (exit: object, more: object = {}) => ({ name: "A", units: 1, unitPrice: 10000, ...more, exit });
const of = (exit: object, more: object = {}, years = 5) => ({ horizon: { years }, contracts: [contract(exit, more)] });

/** A document with another exit on each contract. */
const exiting = (document: object, change: object) => {
  const { contracts } = document as { contracts: readonly { readonly exit: object }[] };
  return { ...document, contracts: contracts.map((each) => ({ ...each, exit: { ...each.exit, ...change } })) };
};

describe("case 05: 30,000 a month, 20.625 % of overrun, six months of reversibility", () => {
  const never = exiting(workedCase("05").scenario, { when: "never" });
  const { years, unsaid } = costs(never);
  const fifth = years.find(({ decisionMonth }) => decisionMonth === 60)!;

  test("deciding in month 60, nine months of transition outlast eight of notice", () => {
    expect(fifth.exitMonth).toBe(69);
    expect(years.map(({ decisionMonth }) => decisionMonth)).toEqual([12, 24, 36, 48, 60, 72, 84, 96]);
    // Left in its first two years it is left before the 36 months of its term, and says no indemnity.
    expect(unsaid).toEqual([{ contract: "Global", terms: ["indemnity"] }]);
    expect(years.map(({ unsaid: of }) => of.length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
  });

  test("the bill, part by part", () => {
    expect(fifth.bill).toMatchObject({
      reversibility: 180000, // 6 × 30,000
      indemnity: undefined, // not said
      doubleRun: 162843.75, // 9 / 2 × 30,000 × 1.20625
      oneOff: 46480,
      total: 389323.75,
    });
    expect(fifth.bill!.monthsOfFee).toBeCloseTo(389323.75 / 30000, 12);
  });

  test("a rival repays it in 36 months, paid for 40.5 of them", () => {
    expect(fifth.bill!.discount).toBeCloseTo(389323.75 / (40.5 * 36187.5), 12);
  });

  test("the last years look beyond the horizon: nothing of the bill falls outside", () => {
    expect(years.at(-1)!.bill).toEqual(fifth.bill);
    expect(years.at(-1)!.exitMonth).toBe(105);
  });

  test("what the scenario decides in month 60 itself can be decided until then: afterwards notice has been given", () => {
    expect(costs(workedCase("05").scenario).years).toEqual(years.slice(0, 5));
  });

  test("decided before the end of the first year, there is nothing left to decide", () => {
    const early = exiting(workedCase("05").scenario, { decisionMonth: 11 });
    expect(costs(early)).toEqual({ years: [], unsaid: [] });
    expect(costs(exiting(early, { notice: undefined, transition: undefined })).unsaid).toEqual([]);
  });

  test("an exit at the end of the horizon is a stay until then", () => {
    expect(costs(exiting(never, { when: "endOfHorizon" })).years).toEqual(years);
  });
});

test("a plain fee says reversibility only: the rest is named, and the total not known", () => {
  const { years, unsaid } = costs(feeScenario(30000, "Global"));
  expect(unsaid).toEqual([{ contract: "Global", terms: ["notice", "transition"] }]);
  expect(years).toHaveLength(5);
  expect(years[0]).toMatchObject({ decisionMonth: 12, exitMonth: 12 });
  // 5.5 × 30,000
  expect(years[0]!.bill).toEqual({
    reversibility: 165000, indemnity: undefined, doubleRun: undefined, oneOff: undefined,
    total: undefined, monthsOfFee: undefined, discount: undefined,
  }); // prettier-ignore
});

test.each<[string, object, readonly string[]]>([
  ["no transition", { notice: 8, reversibilityMonths: 6 }, ["transition"]],
  ["no reversibility", { notice: 8, transition: 6 }, ["reversibility"]],
])("%s is said: the total is not known, and the part is not nothing", (_title, exit, terms) => {
  const { years, unsaid } = costs(of(exit));
  expect(unsaid).toEqual([{ contract: "A", terms }]);
  expect(years[0]!.bill).toMatchObject({ total: undefined, monthsOfFee: undefined, discount: undefined });
});

describe("before the term an indemnity that nobody gives is unknown: 10,000 € a month for 36 months, a notice of 3", () => {
  const exit = { notice: 3, transition: 0, reversibilityMonths: 6 };
  // Decided in months 12, 24 and 36 the contract ends in months 15, 27 and 39: 21 and 9 months remain, then none.
  const bills = (more: object) => costs(of({ ...exit, ...more }, { term: 36 }, 3)).years.map(({ bill }) => [bill!.indemnity, bill!.total]); // prettier-ignore
  test("so are the bill and what a rival must be cheaper by", () => {
    expect(bills({})).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 60_000],
    ]);
    const { years } = costs(of(exit, { term: 36 }, 3));
    expect(years[0]!.bill).toMatchObject({ monthsOfFee: undefined, discount: undefined });
    expect(years.map(({ unsaid }) => unsaid)).toEqual([[{ contract: "A", terms: ["indemnity"] }], [{ contract: "A", terms: ["indemnity"] }], []]); // prettier-ignore
  });
  test("0 says that none is due, 30 % that 63,000 and 27,000 € are", () => {
    expect(bills({ indemnity: 0 })).toEqual([
      [0, 60_000],
      [0, 60_000],
      [0, 60_000],
    ]);
    expect(bills({ indemnity: 0.3 })).toEqual([
      [63_000, 123_000],
      [27_000, 87_000],
      [0, 60_000],
    ]);
  });
  test("a tacit renewal ends with its term, and a contract without a term has none to come", () => {
    expect(costs(of(exit, { term: 36, tacitRenewal: true }, 3)).unsaid).toEqual([]);
    expect(costs(of(exit, {}, 3)).unsaid).toEqual([]);
  });
});

test("without a notice there is none, as in a plan", () => {
  const exit = { transition: 0, reversibilityMonths: 6 };
  const { years, unsaid } = costs(of(exit));
  expect(unsaid).toEqual([{ contract: "A", terms: ["notice"] }]);
  const told = costs(of({ ...exit, notice: 0 })).years.map(({ bill, exitMonth }) => ({ bill, exitMonth }));
  expect(years).toMatchObject(told);
  expect(years[0]!.bill).toMatchObject({ total: 60000 });
});

test("a fee of nothing: the bill is no number of its months, and no rival is cheaper", () => {
  const exit = { notice: 0, transition: 0, reversibilityMonths: 6 };
  const { years } = costs(of(exit, { unitPrice: 0 }));
  expect(years[0]!.bill).toMatchObject({ total: 0, monthsOfFee: undefined, discount: undefined });
});

test("a contract that says nothing of its exit has no bill, rather than none to pay", () => {
  const { years, unsaid } = costs(of({}));
  expect(unsaid[0]!.terms).toEqual(["notice", "transition", "reversibility"]);
  for (const { bill } of years)
    expect(bill).toEqual({
      reversibility: undefined, indemnity: undefined, doubleRun: undefined, oneOff: undefined,
      total: undefined, monthsOfFee: undefined, discount: undefined,
    }); // prettier-ignore
});

test("nothing to pay, said so, is nothing", () => {
  const { years, unsaid } = costs(of({ notice: 0, transition: 0, reversibilityMonths: 0 }));
  expect(unsaid).toEqual([]);
  expect(years[0]!.bill).toMatchObject({ total: 0, monthsOfFee: 0, discount: 0 });
});

describe("the month in which the contract really ends", () => {
  const exitMonths = (exit: object, more: object = {}, years = 5) =>
    costs(of(exit, more, years)).years.map(({ decisionMonth, exitMonth }) => [decisionMonth, exitMonth]);

  test.each<[string, Parameters<typeof exitMonths>, number[][]]>([
    // 12 + 8 and 24 + 8 lie within the first 36 months, 36 + 8 within the next
    ["tacit renewal", [{ notice: 8 }, { term: 36, tacitRenewal: true }, 3], [[12, 36], [24, 36], [36, 72]]],
    ["an end given comes before", [{ notice: 8 }, { end: 24 }, 3], [[12, 20], [24, 24]]],
    ["no contract yet in year 1", [{ notice: 1 }, { start: 13 }, 3], [[24, 25], [36, 37]]],
  ])("%s", (_title, given, expected) => expect(exitMonths(...given)).toEqual(expected)); // prettier-ignore

  const exit = { notice: 8, transition: 0, reversibilityMonths: 6 };

  test("the longest horizon has a bill at its end", () => {
    const [first, ...others] = costs(of(exit, {}, 15)).years;
    expect(first!.bill).toMatchObject({ total: 60000, discount: 60000 / (36 * 10000) });
    for (const { bill } of others) expect(bill).toEqual(first!.bill);
    expect(others.at(-1)).toMatchObject({ decisionMonth: 180, exitMonth: 188 });
  });

  test("beyond thirty years there is no bill", () => {
    const { years } = costs(of(exit, { term: 180, tacitRenewal: true }, 15));
    // 168 + 8 are within the first 180 months, 180 + 8 within the next
    expect(years.at(-2)).toMatchObject({ decisionMonth: 168, exitMonth: 180, bill: { total: 60000 } });
    expect(years.at(-1)).toEqual({ decisionMonth: 180, exitMonth: 360, bill: undefined, unsaid: [] });
  });
});

test("an indemnity: half of the fees of the months that remain", () => {
  const { years } = costs(of({ notice: 2, indemnity: 0.5 }, { term: 36 }, 3));
  // 36 − 14 and 36 − 26 months of 10,000; nothing after the term
  expect(years.map(({ bill }) => bill!.indemnity)).toEqual([110000, 50000, 0]);
});

test("two contracts, one of which is left already: the bill of the other", () => {
  const exit = { notice: 0, transition: 0, reversibilityMonths: 1 };
  const left = { ...contract({ ...exit, when: "decision", decisionMonth: 13 }), name: "B" };
  const { years } = costs({ contracts: [contract(exit), left] });
  expect(years.slice(0, 3).map(({ bill }) => bill!.total)).toEqual([20000, 10000, 10000]);
});

test("two contracts: one bill, until the later end", () => {
  const exit = { notice: 0, transition: 0 };
  const first = contract({ ...exit, notice: 3, reversibilityMonths: 6 });
  const second = contract({ ...exit, reversibilityMonths: 1 });
  const { years } = costs({ contracts: [first, { ...second, name: "B", unitPrice: 5000 }] });
  // 6 × 10,000 + 1 × 5,000
  expect(years[0]).toMatchObject({ exitMonth: 15, bill: { reversibility: 65000, monthsOfFee: 65000 / 15000 } });
});

test("taking the service back inside rebuilds the team", () => {
  const rebuild = { fte: 2, grossSalary: 40000, recruitmentFee: 0.2, skillLossMonths: 24 };
  const { years } = costs(of({ notice: 0, destination: "reinternalise", rebuild }, {}, 2));
  // 2 × 20 % × 40,000 for half of the skills after 12 months, for all of them after 24
  expect(years.map(({ bill }) => bill!.oneOff)).toEqual([8000, 16000]);
});

test("without a contract there is nothing to leave", () => {
  expect(costs({ team: { roles: [] } })).toEqual({ years: [], unsaid: [] });
});

test("numbers too large for a rival's price have no bill", () => {
  expect(costs(of({ reversibilityMonths: 1 }, { units: 1e9, unitPrice: 1e12 })).years[0]!.bill).toBeUndefined();
});

test("at the price found, leaving costs as much as staying until 36 months after the exit", () => {
  const exit = fc.record({
    notice: fc.integer({ min: 0, max: 9 }),
    transition: fc.integer({ min: 0, max: 48 }).map((quarters) => quarters / 4),
    reversibilityMonths: fc.integer({ min: 0, max: 8 }),
    indemnity: fc.constantFrom(0, 0.3),
    oneOff: fc.integer({ min: 0, max: 50000 }),
  });
  const revised = { revision: { fixedShare: 0.15, indexGrowth: 0.025 }, governance: 0.06, term: 24 };
  fc.assert(
    fc.property(exit, fc.boolean(), (exit, tacitRenewal) => {
      const monthly = (each: object) => planBy(scenarioOf(of(each, { ...revised, tacitRenewal }, 15)), "month").total;
      const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
      const staying = monthly({ when: "never" });
      for (const { decisionMonth, exitMonth, bill } of costs(of(exit, { ...revised, tacitRenewal }, 3)).years) {
        const monthlyCost = sum(staying.slice(exitMonth + 1, exitMonth + 37)) / 36;
        const newMonthlyCost = (monthlyCost * (1 - bill!.discount!)).toFixed(10);
        const leaving = monthly({ ...exit, when: "decision", decisionMonth, destination: "switch", newMonthlyCost });
        // Sixty months or so, each rounded to the cent.
        expect(Math.abs(sum(leaving.slice(0, exitMonth + 37)) - sum(staying.slice(0, exitMonth + 37)))).toBeLessThan(
          0.5,
        );
      }
    }),
    { numRuns: 8 },
  );
});

test.each<[string, object]>([
  ["nothing", {}],
  ["a notice only", { notice: 8 }],
])("a contract that says %s leaves the total of all unknown, not the parts that others say", (_title, exit) => {
  const second = { ...contract(exit), name: "B" };
  const { years } = costs({ contracts: [contract({ transition: 9, reversibilityMonths: 6 }), second] });
  expect(years[0]!.bill).toMatchObject({
    reversibility: 60000,
    doubleRun: 45000, // 9 / 2 × 10,000
    total: undefined,
    monthsOfFee: undefined,
    discount: undefined,
  });
});

test("of any scenario: finite amounts, no exit before its decision but where the contract has an end", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seed) => {
      const document = randomScenario(seed) as { contracts?: readonly { readonly end?: number }[] };
      const hasEnd = document.contracts?.some(({ end }) => end !== undefined);
      for (const { decisionMonth, exitMonth, bill } of costs(document).years) {
        if (!hasEnd) expect(exitMonth).toBeGreaterThanOrEqual(decisionMonth);
        for (const amount of Object.values(bill ?? {}))
          if (amount !== undefined) expect(amount).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 20 },
  );
});
