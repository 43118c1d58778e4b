import { unroundedPlan } from "../../src/model/plan/plan";
import { pair } from "../../src/simulation/pair";
import type { Measure } from "../../src/simulation/scenarioProgram";
import { simulate } from "../../src/simulation/simulate";
import { BLOCK } from "../../src/simulation/stream";
import type { Method } from "../../src/simulation/stream";
import { summary } from "../../src/simulation/summary";
import { trials } from "../../src/simulation/trials";
import benchmark from "../../bench/peers/scenario.json";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCase } from "../support/cases";
import { everyLaw } from "../support/everyLaw";
import { simulated, simulatedDocument } from "../support/simulated";

/* eslint-disable @typescript-eslint/no-explicit-any -- documents about to be changed */

const methods: readonly Method[] = ["stratified", "random"];
const measures: readonly Measure[] = ["total", "npv"];
const worked = (number: string): any => structuredClone(workedCase(number).scenario);

describe("a trial depends on its number alone", () => {
  const asked = [
    { scenario: scenarioOf(everyLaw), measure: "total" },
    { scenario: scenarioOf(benchmark), measure: "npv" },
  ] as const;
  const whole = (method: Method, seed = 7, count = 5 * BLOCK) => {
    const values = asked.map(() => new Float64Array(count));
    trials(asked, { seed, method }).run(0, values);
    return values;
  };

  test.each(methods)(
    "at once, block by block, backwards and in uneven pieces, the digits are the same (%s)",
    (method) => {
      const exact = whole(method);
      const pieces: readonly (readonly (readonly [number, number])[])[] = [
      [0, 1, 2, 3, 4].map((block) => [block * BLOCK, BLOCK]),
      [4, 2, 0, 3, 1].map((block) => [block * BLOCK, BLOCK]),
      [[0, 2 * BLOCK], [2 * BLOCK, 3 * BLOCK]],
      [[3 * BLOCK, 77], [0, 3 * BLOCK], [3 * BLOCK, 2 * BLOCK]],
    ]; // prettier-ignore
      for (const order of pieces) {
        const values = asked.map(() => new Float64Array(5 * BLOCK));
        const runs = trials(asked, { seed: 7, method });
        for (const [first, count] of order)
        runs.run(first, values.map((value) => value.subarray(first, first + count))); // prettier-ignore
        expect(values).toEqual(exact);
      }
    },
  );

  test.each(methods)("alone or beside others, the scenario and the measure cost the same (%s)", (method) => {
    const exact = whole(method);
    asked.forEach(({ scenario, measure }, i) => {
      expect(simulated(scenario, { measure, method, seed: 7, trials: 5 * BLOCK })).toEqual(exact[i]);
    });
  });

  test.each(methods)("1, 2 and 7 trials are the first of many, and their summary says what it can (%s)", (method) => {
    const [exact] = whole(method);
    for (const count of [1, 2, 7]) {
      const values = simulated(asked[0].scenario, { method, seed: 7, trials: count });
      expect(values).toEqual(exact!.slice(0, count));
      const { mean, sd, percentiles, tvar95, standardError } = summary(values, method);
      expect([mean, tvar95, ...Object.values(percentiles)].every(Number.isFinite)).toBe(true);
      expect([sd, standardError].map(Number.isFinite)).toEqual(count === 1 ? [false, false] : [true, true]);
    }
  });

  test.each(methods)("another seed draws otherwise, also beyond 2^32; the same seed alike (%s)", (method) => {
    const seeds = [0, 7, 8, 2 ** 32, 2 ** 32 + 7, Number.MAX_SAFE_INTEGER];
    const first = seeds.map((seed) => whole(method, seed, 100)[0]!.join());
    expect(new Set(first).size).toBe(seeds.length);
    expect(whole(method, 7, 100)[0]!.join()).toBe(first[1]);
  });

  test("the present value is less than the total, and equal to it at a rate of 0", () => {
    const { horizon, ...rest } = benchmark;
    const undiscounted = { ...rest, horizon: { ...horizon, discountRate: "0" } };
    const of = (document: unknown, measure: Measure) => simulatedDocument(document, { measure, trials: 100 });
    const [total, npv] = [of(benchmark, "total"), of(benchmark, "npv")];
    expect(npv.every((value, i) => value < total[i]! && value > total[i]! / 1.06 ** 5)).toBe(true);
    of(undiscounted, "npv").forEach((value, i) => expect(value / total[i]!).toBeCloseTo(1, 12));
  });
});

// ---------------------------------------------------------------- what else a scenario holds changes no draw

/**
 * A scenario without a rounding: draws are multiples of 2⁻³³, widths powers of two, amounts whole. Its outcomes are exact
 * in float64, so that a certain line adds the same amount to each trial to the last bit.
 */
const exactDocument = (): any => ({
  horizon: { years: 2 },
  team: { roles: [{ name: "Lead", fte: 1, grossSalary: 48000, charges: 0.5 }] },
  contracts: [
    { name: "Global", units: 1, unitPrice: 64, extras: { mode: "overrun", low: 0, high: 0.5 }, exit: { when: "endOfHorizon", reversibilityMonths: { low: 4, high: 8 } } },
    { name: "Apps", units: 1, unitPrice: 16, extras: { mode: "workUnits", items: [{ name: "Change", unitPrice: 350, perYear: 24 }] } },
  ],
  otherCosts: [
    { name: "Licences", amount: { low: 0, high: 2 ** 17 } },
    { name: "Audit", amount: { low: 1000, high: 1000 + 2 ** 12 }, from: 12 },
  ],
}); // prettier-ignore

const certainCost = { name: "Move", amount: 5000 };
const draws = { trials: 2 * BLOCK, seed: 11 };
/** What a change adds to each trial. */
const added = (document: any, change: (document: any) => void, asked: object): Float64Array => {
  const before = simulatedDocument(document, { ...draws, ...asked });
  const changed = structuredClone(document);
  change(changed);
  return simulatedDocument(changed, { ...draws, ...asked }).map((value, i) => value - before[i]!);
};

describe("adding, renaming or moving what is certain leaves every draw as it is, to the last bit", () => {
  test.each<[string, (document: any) => void, number]>([
    ["a cost of 5,000 before the others", (d) => d.otherCosts.unshift(certainCost), 5000],
    ["a cost of 5,000 after the others", (d) => d.otherCosts.push(certainCost), 5000],
    ["a role of 48,000 and its charges over 2 years, before the other", (d) => d.team.roles.unshift({ name: "Pilot", fte: 1, grossSalary: 48000, charges: 0.5 }), 144000],
    ["a contract of 128 a month, before the others", (d) => d.contracts.unshift({ name: "New", units: 2, unitPrice: 64 }), 3072],
    ["a contract of no units", (d) => d.contracts.unshift({ name: "New", units: 0, unitPrice: 64, extras: { mode: "overrun", probability: 0.75, low: 0.1, high: 0.2 } }), 0],
    ["a work unit of 600 never asked for", (d) => d.contracts[1].extras.items.unshift({ name: "Move", unitPrice: 600, perYear: 0 }), 0],
    ["equipment of 2,400 over 24 months", (d) => ((d.team.equipment = 2400), (d.team.depreciationMonths = 24)), 2400],
    ["another name of the scenario", (d) => (d.name = "Renamed"), 0],
    ["another name of a certain role", (d) => (d.team.roles[0].name = "Chief"), 0],
    ["the contracts the other way round", (d) => d.contracts.reverse(), 0],
    ["the other costs the other way round", (d) => d.otherCosts.reverse(), 0],
    ["a year more, for costs of the first one only", (d) => ((d.horizon.years = 3), (d.team.roles[0].to = 24), d.contracts.forEach((c: any) => (c.end = 24))), 0],
  ])("%s", (_title, change, constant) => {
    for (const method of methods)
      expect(new Set(added(exactDocument(), change, { method }))).toEqual(new Set([constant]));
  }); // prettier-ignore
});

describe("an uncertain line adds what it costs on its own", () => {
  const other = { name: "Rent", amount: { low: 4096, high: 8192 } };
  const correlatedCosts = [
    { name: "Oil", amount: { low: 0, high: 1024 } },
    { name: "Gas", amount: { low: 0, high: 1024 } },
  ];
  const correlation = ["amount/Oil", "amount/Gas", 0.8];
  test.each<[string, (document: any) => void, any]>([
    ["a cost", (d) => d.otherCosts.unshift(other), { otherCosts: [other] }],
    ["two costs that go together", (d) => (d.otherCosts.push(...correlatedCosts), (d.correlations = [correlation])), { otherCosts: correlatedCosts, correlations: [correlation] }],
    ["a contract with all its draws", (d) => d.contracts.unshift(benchmark.contracts[0]), { contracts: [benchmark.contracts[0]] }],
    ["a catalogue of work units", (d) => d.contracts.splice(1, 0, benchmark.contracts[1]), { contracts: [benchmark.contracts[1]] }],
  ])("%s, trial by trial", (_title, change, alone) => {
    for (const method of methods) {
      const own = simulatedDocument({ ...alone, horizon: { years: 2 } }, { ...draws, method });
      added(exactDocument(), change, { method }).forEach((value, i) => expect(value / own[i]!).toBeCloseTo(1, 9));
      expect(summary(own, method).sd).toBeGreaterThan(0);
    }
  }); // prettier-ignore

  test("among real figures too: a cost U(3,000, 8,000) in cases 01, 03, 05 and 08, to 1e-9", () => {
    const tender = { name: "Extra tender", amount: { low: 3000, high: 8000 } };
    const own = simulatedDocument({ otherCosts: [tender] }, draws);
    for (const document of ["01", "03", "05", "08"].map(worked)) {
      const found = added(document, (d) => (d.otherCosts = [...(d.otherCosts ?? []), tender]), {});
      const total = unroundedPlan(scenarioOf(document), "expected").grandTotal;
      found.forEach((value, i) => expect(Math.abs(value - own[i]!) / total).toBeLessThan(1e-9));
    }
  });

  test("renaming an uncertain cost draws it anew, and nothing else", () => {
    const [licences, audit] = exactDocument().otherCosts;
    const cost = (otherCosts: object[]) => simulatedDocument({ horizon: { years: 2 }, otherCosts }, draws);
    const renamed = { ...licences, name: "Software" };
    const change = added(exactDocument(), (d) => (d.otherCosts[0] = renamed), {});
    const [before, after] = [cost([licences]), cost([renamed])];
    expect(after).not.toEqual(before);
    expect(change).toEqual(after.map((value, i) => value - before[i]!));
    expect(cost([audit, licences])).toEqual(cost([licences, audit]));
  });
});

// ---------------------------------------------------------------- pairs

describe("a pair shares its luck where it shares a quantity", () => {
  const compared = (first: any, rival: any, asked: object = {}) => {
    const outcomes = simulate({ first: scenarioOf(first), rival: scenarioOf(rival), measure: "total", method: "stratified", ...draws, ...asked }); // prettier-ignore
    return { ...pair(outcomes.first, outcomes.rival!, "stratified"), outcomes };
  };

  test("with itself: no difference in any trial", () => {
    const { outcomes, difference } = compared(everyLaw, everyLaw);
    expect(outcomes.first).toEqual(outcomes.rival);
    expect([difference.least, difference.greatest]).toEqual([0, 0]);
  });
  test("with itself and a certain cost: exactly that cost in every trial", () => {
    const rival = exactDocument();
    rival.otherCosts.unshift(certainCost);
    const { difference, probabilityCheaper, regret } = compared(exactDocument(), rival);
    expect(difference).toMatchObject({ mean: -5000, sd: 0, standardError: 0, least: -5000, greatest: -5000 });
    expect([probabilityCheaper, regret]).toEqual([1, 0]);
  });
  test("each costs what it costs alone, and which is first only changes the sign", () => {
    const [one, two] = [worked("05"), worked("08")];
    const { outcomes } = compared(one, two);
    const other = compared(two, one).outcomes;
    expect(outcomes.first).toEqual(simulatedDocument(one, draws));
    expect(outcomes.rival).toEqual(simulatedDocument(two, draws));
    expect([other.first, other.rival]).toEqual([outcomes.rival, outcomes.first]);
  });
  test("a rival 10 % dearer: the difference varies as a tenth of the fee, not as the cost of both", () => {
    const dearer = worked("01");
    dearer.contracts[0].unitPrice = "82.50";
    const { difference, first } = compared(worked("01"), dearer);
    expect(difference.sd / first.sd).toBeCloseTo(0.1, 9);
    const renamed = structuredClone(dearer);
    renamed.contracts[0].name = "Other";
    // Names that are not shared are drawn apart: variances add up.
    const apart = compared(worked("01"), renamed).difference.sd / first.sd;
    expect(apart).toBeGreaterThan(1.4);
    expect(apart).toBeLessThan(1.6);
  });
});

// ---------------------------------------------------------------- large, long and absurd

describe("large, long and absurd scenarios", () => {
  test("40 uncertain quantities: the variance is the sum of theirs", () => {
    const otherCosts = Array.from({ length: 40 }, (_, i) => ({ name: `Cost ${i}`, amount: { low: 0, high: 100 * (i + 1) } }));
    const values = simulatedDocument({ otherCosts }, { trials: 16_384 });
    const variance = otherCosts.reduce((sum, { amount: { high } }) => sum + high ** 2 / 12, 0);
    expect(summary(values, "stratified").mean).toBeCloseTo(100 * 410, 0);
    // Dimensions of 40 names meet in pairs as chance has it: within 4 sampling errors of independent trials, 4·√(2/n).
    expect(Math.abs(summary(values, "random").sd ** 2 / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 16_384));
  }); // prettier-ignore

  test("15 years of months discounted one by one, a dozen laws", () => {
    const scenario = scenarioOf({ ...everyLaw, horizon: { ...everyLaw.horizon, years: 15, discounting: "monthly" } });
    const [total, npv] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
    trials(measures.map((measure) => ({ scenario, measure })), { seed: 1, method: "stratified" }).run(0, [total, npv]);
    expect(npv.every((value, i) => Number.isFinite(value) && value > 0 && value < total[i]!)).toBe(true);
  }); // prettier-ignore

  test("180 months of contract drawn for the last of them", () => {
    const exit = { when: "decision", decisionMonth: 176, notice: { low: 0, high: 4 }, reversibilityMonths: { low: 4, high: 7 } };
    const document = { horizon: { years: 15 }, contracts: [{ name: "A", units: 1, unitPrice: 100, term: 180, exit }] };
    // 176 + ⌈U(0, 4)⌉ months, then 4 to 7 months of fee: 182.5 … 187 and less.
    const { mean, least, greatest } = summary(simulatedDocument(document), "stratified");
    expect(mean).toBeCloseTo(100 * (176 + 2.5 + 5.5), 0);
    expect([least > 18_100, greatest < 18_700]).toEqual([true, true]);
  }); // prettier-ignore

  test("laws of the widest spread that is accepted never give NaN, nor leave the bounds of their quantity", () => {
    // P10 and P90 are at the bounds of each quantity: a fifth of the draws are cut off.
    const wide = (low: number, high: number) => ({ mean: (low + high) / 2, sd: (high - low) / 2 / 1.2816, law: "normal" });
    const long = (mean: number, sd: number) => ({ mean, sd, law: "lognormal" });
    const document = {
      horizon: { years: 6, discountRate: wide(0, 1), discounting: "midYear", inflation: wide(-0.99, 1) },
      team: { salaryDrift: wide(-0.99, 1), turnover: wide(0, 1), recruitmentFee: wide(0, 1), trainingPerFte: wide(0, 1e12), onCallWeekly: long(1, 1e3), managementShare: wide(0, 1), equipment: wide(0, 1e12), roles: [{ name: "R", fte: wide(0, 1e6), grossSalary: wide(0, 1e12), bonus: wide(0, 1), charges: wide(0, 1) }] },
      contracts: [
        {
          name: "A", units: wide(0, 1e9), unitPrice: long(1e-9, 1), term: 24, tacitRenewal: true, volumeGrowth: wide(-0.99, 1), deadBand: wide(0, 1), arcShare: wide(0, 1), rrcShare: wide(0, 1),
          revision: { fixedShare: wide(0, 1), indexGrowth: wide(-0.99, 1), cap: wide(0, 1), decimals: 10 },
          extras: { mode: "workUnits", items: [{ name: "U", unitPrice: wide(0, 1e12), perYear: wide(0, 1e9) }, { name: "V", unitPrice: 1, perYear: long(1e-9, 1e9) }] },
          credits: { missedMonths: wide(0, 12), share: wide(0, 1), cap: wide(0, 1), unreported: wide(0, 1) },
          governance: wide(0, 1), selection: wide(0, 1), setup: wide(0, 1e12), transitionIn: { months: wide(0, 600), replacedMonthlyCost: wide(0, 1e12) },
          exit: { when: "decision", decisionMonth: 60, notice: wide(0, 600), transition: wide(0, 600), reversibilityMonths: wide(0, 600), indemnity: wide(0, 1), destination: "reinternalise", newMonthlyCost: wide(0, 1e12), oneOff: wide(0, 1e12), rebuild: { fte: wide(0, 1e6), grossSalary: wide(0, 1e12), recruitmentFee: wide(0, 1), skillLossMonths: wide(1, 600) }, hazard: { fromMonth: 24, perYear: 0.5 } },
        },
      ],
      otherCosts: [{ name: "O", amount: wide(-1e12, 1e12), every: "month", growth: wide(-0.99, 1) }],
    };
    const wideScenario = scenarioOf(document);
    for (const method of methods)
      for (const measure of measures)
        expect(simulated(wideScenario, { method, measure, trials: BLOCK }).every(Number.isFinite)).toBe(true);
    const bounded = simulatedDocument({ otherCosts: [{ name: "O", amount: wide(-1e12, 1e12) }] });
    expect([summary(bounded, "stratified").least, summary(bounded, "stratified").greatest]).toEqual([-1e12, 1e12]);
  }); // prettier-ignore

  test("random scenarios cost a finite amount in each trial", () => {
    for (let seed = 1001; seed <= 1010; seed++) {
      const scenario = scenarioOf(randomScenario(seed));
      expect(simulated(scenario, { measure: measures[seed % 2]!, trials: 24, seed }).every(Number.isFinite)).toBe(true);
    }
  });
});
