import { sensitivity } from "../../src/simulation/sensitivity";
import type { Influence } from "../../src/simulation/sensitivity";
import type { Question } from "../../src/simulation/simulate";
import benchmark from "../../bench/peers/scenario.json";
import { scenarioOf, workedCase } from "../support/cases";
import { everyLaw } from "../support/everyLaw";

const question = (first: unknown, rival?: unknown, more: Partial<Question> = {}): Question => ({
  first: scenarioOf(first),
  rival: rival === undefined ? undefined : scenarioOf(rival),
  measure: "total",
  method: "stratified",
  seed: 1,
  trials: 20_000,
  ...more,
});
const influences = (...asked: Parameters<typeof question>): readonly Influence[] => sensitivity(question(...asked));

/** What a figure must be: a share to a hundredth, which is what 20,000 trials in 64 bins tell, all else to 1e-9. */
function expectFigures(found: readonly Influence[], exact: readonly Influence[]) {
  expect(found.map(({ name, at }) => ({ name, at }))).toEqual(exact.map(({ name, at }) => ({ name, at })));
  found.forEach((each, i) => {
    for (const key of ["low", "high", "outcomeAtLow", "outcomeAtHigh", "swing"] as const)
      expect(Math.abs(each[key] - exact[i]![key])).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exact[i]![key])));
    expect(Math.abs(each.share - exact[i]!.share)).toBeLessThan(0.01);
  });
}

const contract = (more: object) => ({ name: "A", units: 1, unitPrice: 100, ...more });
const costs = (...amounts: readonly (readonly [string, unknown])[]) => ({
  otherCosts: amounts.map(([name, amount]) => ({ name, amount })),
});

/**
 * Case 01 costs 1,800,000 × (1.06 + overrun) + 30,000 × months. The overrun is 0 at its P10, as it comes three times in
 * four, and 15 % + 25 % × (0.9 − ¼)/¾ at its P90; months are 4.3 and 6.7. Variances, by MODEL.md 7: 1,800,000² ×
 * 0.0180859375 and 30,000² × 0.75.
 */
const HIGH_OVERRUN = 0.15 + (0.25 * 0.65) / 0.75;
const overrunVariance = 1_800_000 ** 2 * 0.0180859375;
const reversibilityVariance = 30_000 ** 2 * 0.75;
const certain = 1_800_000 * 1.06;
const overrunShare = overrunVariance / (overrunVariance + reversibilityVariance);

const case01: readonly Influence[] = [
  {
    name: "overrun/Global",
    at: "/contracts/0/extras/overrun",
    low: 0,
    high: HIGH_OVERRUN,
    outcomeAtLow: certain + 165_000,
    outcomeAtHigh: certain + 660_000 + 165_000,
    swing: 660_000,
    share: overrunShare,
  },
  {
    name: "reversibilityMonths/Global",
    at: "/contracts/0/exit/reversibilityMonths",
    low: 4.3,
    high: 6.7,
    outcomeAtLow: certain + 371_250 + 129_000,
    outcomeAtHigh: certain + 371_250 + 201_000,
    swing: 72_000,
    share: 1 - overrunShare,
  },
];

describe("swings from P10 to P90 and shares of variance, by hand", () => {
  const { scenario } = workedCase("01");

  test("case 01: 660,000 and 72,000 €, 98.9 % and 1.1 %", () => {
    expectFigures(influences(scenario), case01);
    expect(overrunShare).toBeCloseTo(0.989, 3);
  });

  test("independent trials tell the same, a share within what chance does to it", () => {
    const found = influences(scenario, undefined, { method: "random" });
    expectFigures(found, case01);
  });

  test("the present value: years 1 to 5 of the overrun, reversibility in year 5", () => {
    const annuity = (1 - 1.08 ** -5) / 0.08;
    const [overrun, reversibility] = influences(scenario, undefined, { measure: "npv" });
    expect(overrun!.swing).toBeCloseTo(360_000 * annuity * HIGH_OVERRUN, 6);
    expect(reversibility!.swing).toBeCloseTo(72_000 * 1.08 ** -5, 6);
  });

  test("amounts of 1 to 2 and 1 to 3: a fifth and four fifths", () => {
    const [wide, narrow] = influences(costs(["narrow", { low: 1, high: 2 }], ["wide", { low: 1, high: 3 }]));
    expect([wide!.name, narrow!.name]).toEqual(["amount/wide", "amount/narrow"]);
    expect(wide!.swing).toBeCloseTo(1.6, 12);
    expect(narrow!.swing).toBeCloseTo(0.8, 12);
    expect(wide!.share).toBeCloseTo(0.8, 2);
    expect(narrow!.share).toBeCloseTo(0.2, 2);
  });

  test("a saving is at its lowest where the outcome is at its lowest too; a swing is never negative", () => {
    const [saving] = influences(costs(["saving", { low: -300, high: -100 }]));
    expect(saving!.low).toBeCloseTo(-280, 9);
    expect(saving!.outcomeAtLow).toBeCloseTo(-280, 9);
    expect(saving!.swing).toBeCloseTo(160, 9);
    const credits = { missedMonths: { low: 0, high: 12 }, share: 0.1 };
    // Twelve months at 10 % of 6,000 €: −600 × months/12 over five years.
    const [missed] = influences({ contracts: [contract({ credits })] });
    expect(missed!.outcomeAtLow - missed!.outcomeAtHigh).toBeCloseTo(600 * 0.8, 9);
    expect(missed!.swing).toBeCloseTo(600 * 0.8, 9);
  });
});

describe("work units vary by their number, even when their yearly mean is certain", () => {
  const units = (items: readonly object[]) => ({ contracts: [contract({ extras: { mode: "workUnits", items } })] });

  test("30 a year for five years: 134 and 166 in all (R: qpois(c(0.1, 0.9), 150)), at 180 €", () => {
    const [install, ...others] = influences(units([{ name: "Install", unitPrice: 180, perYear: 30 }]));
    expect(others).toEqual([]);
    expect(install).toMatchObject({ name: "perYear/A/Install", at: "/contracts/0/extras/items/0/perYear" });
    expect([install!.low, install!.high].map((number) => number * 5)).toEqual([134, 166]);
    expect(install!.swing).toBeCloseTo(32 * 180, 9);
    expect(install!.share).toBeCloseTo(1, 1);
  });

  test("two kinds share the variance as λp²: 30 × 180² and 60 × 110²", () => {
    const items = [
      { name: "Install", unitPrice: 180, perYear: 30 },
      { name: "Hour", unitPrice: 110, perYear: 60 },
    ];
    const found = influences(units(items));
    const shareOf = (name: string) => found.find((each) => each.name === `perYear/A/${name}`)!.share;
    const [install, hour] = [30 * 180 ** 2, 60 * 110 ** 2];
    expect(Math.abs(shareOf("Install") - install / (install + hour))).toBeLessThan(0.02);
    expect(Math.abs(shareOf("Hour") - hour / (install + hour))).toBeLessThan(0.02);
  });

  test("case 04: the yearly mean is a range, triangular of 40, 54 and 70, and so are its percentiles", () => {
    const [days, ...others] = influences(workedCase("04").scenario);
    expect(others).toEqual([]);
    const [low, high] = [40 + Math.sqrt(0.1 * 30 * 14), 70 - Math.sqrt(0.1 * 30 * 16)];
    expect(days!.low).toBeCloseTo(low, 9);
    expect(days!.high).toBeCloseTo(high, 9);
    expect(days!.swing).toBeCloseTo(550 * (1 + 1.02 + 1.0404 + 1.0612 + 1.0824) * (high - low), 6);
    // Its mean and its counts make the whole variance.
    expect(Math.abs(days!.share - 1)).toBeLessThan(0.02);
  });

  test("none a year never vary", () => {
    expect(influences(units([{ name: "Install", unitPrice: 180, perYear: 0 }]))).toEqual([]);
  });
});

test("an exit's hazard: months 2 and 40 of a contract left with 50 % a year, never in the others' swings", () => {
  // P(left within m months) is 1 − ½^(m/12): above 10 % from 1.82 months on, above 90 % from 39.86.
  const hazard = { fromMonth: 1, perYear: 0.5 };
  const document = { contracts: [contract({ exit: { hazard } })], ...costs(["other", { low: 0, high: 10 }]) };
  const [exit, other] = influences(document);
  expect(exit).toMatchObject({ name: "hazard/A", at: "/contracts/0/exit/hazard", low: 2, high: 40, swing: 3800 });
  expect([exit!.outcomeAtLow, exit!.outcomeAtHigh]).toEqual([205, 4005]);
  expect([other!.outcomeAtLow, other!.outcomeAtHigh]).toEqual([6001, 6009]);
});

describe("of a pair, what it does to the difference", () => {
  const { scenario } = workedCase("01");

  test("shared by both: a rival 10 % dearer, against which an overrun of the same share costs a tenth", () => {
    const rival: any = structuredClone(scenario); // eslint-disable-line @typescript-eslint/no-explicit-any -- a document about to be changed
    rival.contracts[0].unitPrice = "82.50";
    const exact = case01.map((each) => ({
      ...each,
      outcomeAtLow: -each.outcomeAtLow / 10,
      outcomeAtHigh: -each.outcomeAtHigh / 10,
      swing: each.swing / 10,
    }));
    expectFigures(influences(scenario, rival), exact);
  });

  test("of the rival only: it costs the rival, and is found where the rival has it", () => {
    const rival = { ...costs(["certain", 500], ["tender", { low: 3000, high: 8000 }]) };
    const found = influences({ ...costs(["first", { low: 0, high: 100 }]) }, rival);
    expect(found.map(({ name, at }) => [name, at])).toEqual([
      ["amount/tender", "/otherCosts/1/amount"],
      ["amount/first", "/otherCosts/0/amount"],
    ]);
    expect(found[0]!.outcomeAtLow).toBeCloseTo(50 - 500 - 3500, 9);
    expect(found[0]!.outcomeAtHigh).toBeCloseTo(50 - 500 - 7500, 9);
    expect(found[1]!.swing).toBeCloseTo(80, 9);
    const [tender, first] = [5000 ** 2, 100 ** 2];
    expect(Math.abs(found[0]!.share - tender / (tender + first))).toBeLessThan(0.01);
  });

  test("of one name but other ranges: each at its own percentiles", () => {
    const [shared] = influences(costs(["cost", { low: 0, high: 100 }]), costs(["cost", { low: 200, high: 240 }]));
    expect(shared).toMatchObject({ name: "amount/cost", at: "/otherCosts/0/amount" });
    expect([shared!.low, shared!.high].map(Math.round)).toEqual([10, 90]);
    // 10 − 204 and 90 − 236: what is shared moves both.
    expect(shared!.outcomeAtLow).toBeCloseTo(-194, 9);
    expect(shared!.outcomeAtHigh).toBeCloseTo(-146, 9);
    expect(shared!.share).toBeCloseTo(1, 2);
  });

  test("certain in one of them: the law of the other", () => {
    const [only] = influences(costs(["cost", 70]), costs(["cost", { low: 0, high: 100 }]));
    expect(only!.outcomeAtLow).toBeCloseTo(60, 9);
    expect(only!.outcomeAtHigh).toBeCloseTo(-20, 9);
  });

  test("the same twice: nothing matters", () => {
    const found = influences(scenario, structuredClone(scenario));
    expect(found.map(({ swing, share }) => [swing, share])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("correlated quantities", () => {
  const correlations = [["amount/A", "amount/B", 0.6]];
  const document = { ...costs(["A", { low: 0, high: 1 }], ["B", { low: 0, high: 1 }]), correlations };

  test("swing one at a time", () => {
    for (const { swing } of influences(document)) expect(swing).toBeCloseTo(0.8, 9);
  });

  test("explain alone what they bring along: 0.8022 of the variance each, more than 1 together", () => {
    // With normal scores of correlation ρ = 2·sin(π·0.6/6), E[B | A] is Φ(ρz/√(2 − ρ²)), whose variance is asin(ρ²/2)/2π
    // and whose covariance with A is asin(ρ/2)/2π = 0.6/12. Var(A + B) is 2/12 × 1.6.
    const rho = 2 * Math.sin(Math.PI / 10);
    const share = (1 / 12 + (2 * 0.6) / 12 + Math.asin(rho ** 2 / 2) / (2 * Math.PI)) / ((2 / 12) * 1.6);
    expect(share).toBeCloseTo(0.8022, 4);
    for (const each of influences(document)) expect(Math.abs(each.share - share)).toBeLessThan(0.01);
  });
});

describe("what does nothing", () => {
  test("has a swing of 0 and a share of about 0: notice of a contract never left, growth of volumes not charged", () => {
    const idle = { volumeGrowth: { low: 0, high: 0.1 }, exit: { notice: { low: 2, high: 8 } } };
    const document = { contracts: [contract(idle)], ...costs(["cost", { low: 0, high: 100 }]) };
    const [cost, ...others] = influences(document);
    expect(cost!.name).toBe("amount/cost");
    expect(others.map(({ name }) => name).sort()).toEqual(["notice/A", "volumeGrowth/A"]);
    for (const { swing, share } of others) {
      expect(swing).toBe(0);
      expect(share).toBeLessThan(0.005);
    }
  });

  test("alone in its scenario explains nothing of a cost that does not vary", () => {
    const [notice] = influences({ contracts: [contract({ exit: { notice: { low: 2, high: 8 } } })] });
    expect(notice).toMatchObject({ name: "notice/A", swing: 0, share: 0, outcomeAtLow: 6000, outcomeAtHigh: 6000 });
  });

  test("is not there: no uncertain quantity, no influence", () => {
    expect(influences(workedCase("02").scenario)).toEqual([]);
    expect(influences({}, workedCase("06").scenario)).toEqual([]);
  });
});

describe("laws", () => {
  const pairs = [
    [benchmark, undefined],
    [everyLaw, undefined],
    [benchmark, everyLaw],
    [everyLaw, workedCase("08").scenario],
  ] as const;

  test.each(pairs)("the largest swing first, every share between 0 and 1, each name once (%#)", (first, rival) => {
    const found = influences(first, rival, { trials: 2000 });
    const swings = found.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    for (const { swing, outcomeAtLow, outcomeAtHigh, share, low, high } of found) {
      expect(swing).toBe(Math.abs(outcomeAtHigh - outcomeAtLow));
      expect([low <= high, share >= 0, share <= 1.05]).toEqual([true, true, true]);
    }
  });

  test("the other way round, outcomes change their sign, swings and shares stay", () => {
    const of = (found: readonly Influence[]) =>
      found.map(({ name, outcomeAtLow, outcomeAtHigh, swing }) => ({ name, outcomeAtLow, outcomeAtHigh, swing }));
    // Without correlations: a quantity that only one of them correlates is drawn from two uniforms.
    const apart = { ...everyLaw, correlations: [] };
    const one = influences(benchmark, apart, { trials: 2000 });
    const other = influences(apart, benchmark, { trials: 2000 });
    const turned = other.map((each) => ({
      ...each,
      outcomeAtLow: -each.outcomeAtLow,
      outcomeAtHigh: -each.outcomeAtHigh,
    }));
    expect(of(one)).toEqual(of(turned));
    one.forEach(({ share }, i) => expect(share).toBeCloseTo(other[i]!.share, 12));
  });

  test("independent and additive, shares of the benchmark add up to 1", () => {
    const shares = influences(benchmark).map(({ share }) => share);
    const sum = shares.reduce((all, share) => all + share, 0);
    expect(Math.abs(sum - 1)).toBeLessThan(0.03);
  });

  test("swings do not depend on the seed or the method; shares do in their third digit", () => {
    const one = influences(benchmark);
    const other = influences(benchmark, undefined, { seed: 99, method: "random" });
    const figures = (found: readonly Influence[]) => found.map(({ share: _share, ...rest }) => rest);
    expect(figures(other)).toEqual(figures(one));
    one.forEach(({ share }, i) => expect(Math.abs(share - other[i]!.share)).toBeLessThan(0.02));
  });

  test("a million trials tell no other shares than 20,000, and fewer than 60 tell none", () => {
    expect(influences(benchmark, undefined, { trials: 1_000_000 })).toEqual(influences(benchmark));
    for (const { share } of influences(benchmark, undefined, { trials: 59 })) expect(share).toBe(0);
  });
});
