import fc from "fast-check";
import { stepAt } from "../../src/formula/trials/lookup";
import { Program } from "../../src/formula/trials/program";
import { runner } from "../../src/formula/trials/runner";
import { cents } from "../../src/ground/cents";
import { countName } from "../../src/model/drawNames";
import { plan, unroundedPlan } from "../../src/model/plan/plan";
import { CASES } from "../../src/model/quantity";
import type { Case } from "../../src/model/quantity";
import type { Scenario } from "../../src/model/scenario";
import { written } from "../../src/simulation/scenarioProgram";
import type { Measure } from "../../src/simulation/scenarioProgram";
import { poissonSteps } from "../../src/simulation/steps";
import { BLOCK, stream } from "../../src/simulation/stream";
import type { Method } from "../../src/simulation/stream";
import { summary } from "../../src/simulation/summary";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCase, workedCases } from "../support/cases";
import { collapsed } from "../support/collapsed";
import { simulated, simulatedDocument } from "../support/simulated";

const methods: readonly Method[] = ["stratified", "random"];
const measures: readonly Measure[] = ["total", "npv"];
const worked = (number: string) => workedCase(number).scenario;

const planned = (scenario: Scenario, measure: Measure, which: Case): number => {
  const { grandTotal, npv } = unroundedPlan(scenario, which);
  return measure === "total" ? grandTotal : npv;
};

describe("with every range collapsed to a point, the simulation is the plan --unrounded, to 1e-9", () => {
  const relative = (found: number, exact: number) => Math.abs(found - exact) / Math.max(1, Math.abs(exact));

  // Ranges are all there is to collapse in these: each trial is the plan.
  test.each(["01", "02", "05", "06", "07"])("case %s, in every trial", (number) => {
    const [document, original] = [scenarioOf(collapsed(worked(number))), scenarioOf(worked(number))];
    for (const measure of measures)
      for (const method of methods) {
        const exact = planned(original, measure, "expected");
        const values = simulated(document, { measure, method, trials: 100 });
        values.forEach((value) => expect(relative(value, exact)).toBeLessThan(1e-9));
        expect(summary(values, method).sd).toBe(0);
      }
  });

  // Numbers of work units are counts: their yearly mean may be a point, they still vary (MODEL.md 7, Poisson). Two
  // readings hold to 1e-9: each trial is the plan plus what its counts, drawn again here, differ from their means by …
  const counts = {
    // Yearly quantity and price of each kind, and the coefficients of the price (exactValues.test.ts).
    "03": { contract: "Managed services", items: { "Desktop install": [30, 180], "On-site hour": [60, 110], "Server migration": [0.5, 4500] }, coefficients: [1, 1.0213, 1.043, 1.0654, 1.0882] },
    "04": { contract: "Base", items: { "Peak person-day": [(40 + 54 + 70) / 3, 550] }, coefficients: [1, 1.02, 1.0404, 1.0612, 1.0824] },
    "08": { contract: "Applications", items: { "Medium change": [18, 850] }, coefficients: [1, 1.0213, 1.043, 1.0654, 1.0882] },
  } as const; // prettier-ignore
  test.each(Object.entries(counts))("case %s, in every trial, but for its counts", (number, { contract, items, coefficients }) => {
    const exact = planned(scenarioOf(worked(number)), "total", "expected");
    for (const method of methods) {
      const values = simulatedDocument(collapsed(worked(number)), { method, trials: BLOCK });
      for (const [name, [mean, price]] of Object.entries(items)) {
        coefficients.forEach((coefficient, year) => {
          const uniforms = new Float64Array(BLOCK);
          stream(countName(`perYear/${contract}/${name}`, year + 1), 1, method).fill(0, uniforms);
          uniforms.forEach((u, i) => (values[i]! -= (stepAt(poissonSteps(mean), u) - mean) * cents(price * coefficient)));
        });
      }
      values.forEach((value) => expect(relative(value, exact)).toBeLessThan(1e-9));
    }
  }); // prettier-ignore

  // Whatever the decimals of prices, and so does the plan itself: by the roundings of invoices and lines, half a cent each.
  test("of certain price lines, plan and simulation differ by less than a cent for each invoice and line", () => {
    const digits = fc.constantFrom("0.0035", "0.0062", "12.3456", "0.333", "1985.35", "70", "1.005", "0.0000125");
    const share = fc.constantFrom("0", "0.013", "0.0225", "0.05");
    const fixed = fc.record({ per: fc.constantFrom("month", "quarter", "year"), units: fc.constantFrom("1", "3", "48.5", "100000"), unitPrice: digits });
    const use = fc.record({ per: fc.constant("use"), perYear: fc.constantFrom("12", "240000", "631.5"), included: fc.constantFrom("0", "100"), unitPrice: digits, count: fc.constant("firm") });
    const lines = fc.array(fc.oneof(fixed, use), { minLength: 1, maxLength: 4 });
    const periods = { month: 12, quarter: 4, year: 1, use: 0 } as const;
    fc.assert(
      fc.property(lines, share, fc.boolean(), fc.integer({ min: 1, max: 5 }), (sold, rate, isAgreed, years) => {
        const prices = sold.map((each, i) => ({ ...each, name: `L${i}` }));
        const revision = isAgreed ? { escalator: rate } : { fixedShare: "0.15", indexGrowth: rate };
        const document = { horizon: { years }, contracts: [{ name: "A", prices, revision }] };
        const { grandTotal } = plan(scenarioOf(document));
        const [trial] = simulatedDocument(document, { trials: 8 });
        const roundings = years * (sold.reduce((sum, { per }) => sum + periods[per], 0) + 2);
        expect(Math.abs(trial! - grandTotal)).toBeLessThan(0.005 * roundings + 1e-9 * grandTotal + 1e-9);
      }),
      { numRuns: 200 },
    );
  }); // prettier-ignore

  // … and what a trial computes gives the plan where everything drawn, counts included, is at its value of a case.
  const computed = (scenario: Scenario, measure: Measure, which: Case): number => {
    const program = new Program();
    const value = written(program, scenario, measure, {
      quantity: (at) => program.source(at),
      count: (_at, mean) => mean,
    });
    const block = runner(program, [value], 8);
    for (const [at, quantity] of scenario.quantities) block.source(at)?.fill(quantity[which].float);
    block.run();
    return block.results[0]![0]!;
  };
  test.each(workedCases)("$file, every draw at its value of a case", ({ scenario: document }) => {
    const scenario = scenarioOf(document);
    for (const measure of measures)
      for (const which of CASES)
        expect(relative(computed(scenario, measure, which), planned(scenario, measure, which))).toBeLessThan(1e-9);
  });

  test("random scenarios over every key, every draw at its value of a case", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const scenario = scenarioOf(randomScenario(seed));
      const which = CASES[seed % 4]!;
      // Savings may leave little of what they are taken from: 1e-9 of the cost of all lines.
      const { lines } = unroundedPlan(scenario, which);
      const size = [...lines.values()].flat().reduce((sum, amount) => sum + Math.abs(amount), 1);
      for (const measure of measures)
        expect(Math.abs(computed(scenario, measure, which) - planned(scenario, measure, which)) / size).toBeLessThan(
          1e-9,
        );
    }
  });
});
