import { plan } from "../model/plan";
import { pair } from "../simulation/pair";
import { percentiles } from "../simulation/percentiles";
import { sensitivity } from "../simulation/sensitivity";
import { answered } from "./call";
import type { CellResult } from "./call";
import { checkTable } from "./checkTable";
import { binsArgument, histogramTable } from "./histogramTable";
import { internalTeam } from "./internalTeam";
import { lineAmount } from "./lineAmount";
import { requiredNumber } from "./numberArgument";
import { overrunAmount } from "./overrunAmount";
import { planTable } from "./planTable";
import { reversibilityAmount } from "./reversibilityAmount";
import { scenarioArgument } from "./scenarioArgument";
import { after } from "./sharedWork";
import { outcomes, simulationArgument } from "./simulated";
import { simulationTable } from "./simulationTable";
import { tornadoTable } from "./tornadoTable";
import { viewArgument } from "./viewArgument";

// The custom functions, as Excel and the workbench register them: each reads its arguments, calls the engine, and
// answers through `answered`. Arguments are `any` so that every wrong type gets a sentence rather than a bare error.
// A simulation is answered at once or, when it lasts, by a promise. That is a type the metadata generator does not read:
// such functions leave theirs to TypeScript and tell the generator in {braces}.

/**
 * Total cost of a scenario over its horizon, undiscounted.
 * @customfunction TCO
 * @helpurl https://localhost:3000/help/en/TCO.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [years] Years of the horizon, instead of those of the scenario.
 * @param [overrun] Share of the fee billed on top of it, taken as certain (0.25 is 25%).
 * @param [reversibilityMonths] Months of fee billed to hand the service back.
 * @param [overrides] Pairs of a label and a value, for any other quantity.
 * @returns The total cost.
 */
export function TCO(
  scenario: any[][],
  years?: any,
  overrun?: any,
  reversibilityMonths?: any,
  overrides?: any[],
): number {
  return answered("TCO", [scenario, years, overrun, reversibilityMonths, overrides], () => {
    const asked = scenarioArgument(scenario, { years, overrun, reversibilityMonths, pairs: overrides });
    return plan(asked.scenario, asked.which).grandTotal;
  });
}

/**
 * Net present value of what a scenario pays, under its own discounting convention.
 * @customfunction NPV
 * @helpurl https://localhost:3000/help/en/NPV.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [years] Years of the horizon, instead of those of the scenario.
 * @param [overrun] Share of the fee billed on top of it, taken as certain (0.25 is 25%).
 * @param [reversibilityMonths] Months of fee billed to hand the service back.
 * @param [overrides] Pairs of a label and a value, for any other quantity.
 * @returns The net present value, as a cost.
 */
export function NPV(
  scenario: any[][],
  years?: any,
  overrun?: any,
  reversibilityMonths?: any,
  overrides?: any[],
): number {
  return answered("NPV", [scenario, years, overrun, reversibilityMonths, overrides], () => {
    const asked = scenarioArgument(scenario, { years, overrun, reversibilityMonths, pairs: overrides });
    return plan(asked.scenario, asked.which).npv;
  });
}

/**
 * The plan of a scenario: a row per line, a column per year, fiscal year, quarter or month.
 * @customfunction PLAN
 * @helpurl https://localhost:3000/help/en/PLAN.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [view] "year" (default), "fiscal year", "quarter" or "month".
 * @param [overrides] Pairs of a label and a value, for any quantity.
 * @returns A table with its header, what is paid upfront, totals and rounding.
 */
export function PLAN(scenario: any[][], view?: any, overrides?: any[]): any[][] {
  return answered("PLAN", [scenario, view, overrides], (): CellResult[][] => {
    const asked = scenarioArgument(scenario, { pairs: overrides });
    return planTable(asked.scenario, asked.which, viewArgument(view), asked.language);
  });
}

/**
 * One line of the plan of a scenario, for one year or for all.
 * @customfunction LINE
 * @helpurl https://localhost:3000/help/en/LINE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param line Name of the line, as INFO.PLAN shows it, or "total".
 * @param [year] Year of the plan (0 is upfront), or a fiscal year such as 2028; every year when left out.
 * @param [overrides] Pairs of a label and a value, for any quantity.
 * @returns The amount of the line.
 */
export function LINE(scenario: any[][], line: any, year?: any, overrides?: any[]): number {
  return answered("LINE", [scenario, line, year, overrides], () => {
    const asked = scenarioArgument(scenario, { pairs: overrides });
    return lineAmount(asked.scenario, asked.which, line, year);
  });
}

/**
 * Cost of an internal team over several years.
 * @customfunction INTERNAL
 * @helpurl https://localhost:3000/help/en/INTERNAL.html
 * @param fte Full-time equivalents.
 * @param grossSalary Gross yearly salary of one.
 * @param [years] Years; 5 when left out.
 * @param [chargesRate] Employer charges as a share of the salary; 0.42 when left out.
 * @param [salaryDrift] Yearly pay rise; 0.025 when left out.
 * @param [otherCostsPerFte] Training, tools and premises per FTE and year, not inflated; 14466 when left out.
 * @returns The total cost.
 */
export function INTERNAL(
  fte: any,
  grossSalary: any,
  years?: any,
  chargesRate?: any,
  salaryDrift?: any,
  otherCostsPerFte?: any,
): number {
  return answered(
    "INTERNAL",
    [fte, grossSalary, years, chargesRate, salaryDrift, otherCostsPerFte],
    () => plan(internalTeam({ fte, grossSalary, years, chargesRate, salaryDrift, otherCostsPerFte })).grandTotal,
  );
}

/**
 * What is wrong with a scenario, row by row; "OK" when nothing is.
 * @customfunction CHECK
 * @helpurl https://localhost:3000/help/en/CHECK.html
 * @param scenario A scenario block, or a plain monthly fee.
 * @returns A table of rows, labels and sentences, or "OK".
 */
export function CHECK(scenario: any[][]): any[][] {
  return answered("CHECK", [scenario], () => checkTable(scenario));
}

/**
 * What a simulation tells of the total cost: mean, percentiles, what a budget means, each with its standard error.
 * @customfunction SIMULATE
 * @helpurl https://localhost:3000/help/en/SIMULATE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity.
 * @returns {any[][]} A table of statistics, values and standard errors.
 */
export function SIMULATE(
  scenario: any[][],
  trials?: any,
  seed?: any,
  overrides?: any[],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answered("SIMULATE", [scenario, trials, seed, overrides], () => {
    const asked = simulationArgument({ scenario, trials, seed, overrides });
    return after(outcomes(asked, invocation), ({ first }) => simulationTable(first, asked));
  });
}

/**
 * A percentile of the total cost of a scenario, as PERCENTILE.INC of its simulated trials.
 * @customfunction PERCENTILE
 * @helpurl https://localhost:3000/help/en/PERCENTILE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param p Which percentile, between 0 and 1 (0.8 is P80).
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity.
 * @returns {number} The percentile; without any uncertainty, the plan before rounding.
 */
export function PERCENTILE(
  scenario: any[][],
  p: any,
  trials?: any,
  seed?: any,
  overrides?: any[],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answered("PERCENTILE", [scenario, p, trials, seed, overrides], () => {
    const probability = requiredNumber(p, { name: "p", expected: { kind: "share", min: 0, max: 1 } });
    const asked = simulationArgument({ scenario, trials, seed, overrides });
    return after(outcomes(asked, invocation), ({ first }) => percentiles(first, [probability])[0]!);
  });
}

/**
 * Probability that a scenario costs less than its rival, both simulated with the same luck.
 * @customfunction PROBABILITY
 * @helpurl https://localhost:3000/help/en/PROBABILITY.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param rival The scenario it is compared with.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @returns {number} The share of the trials in which the first is strictly cheaper.
 */
export function PROBABILITY(
  scenario: any[][],
  rival: any[][],
  trials?: any,
  seed?: any,
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answered("PROBABILITY", [scenario, rival, trials, seed], () => {
    const asked = simulationArgument({ scenario, rival, isRivalNeeded: true, trials, seed });
    const { method } = asked.question;
    return after(outcomes(asked, invocation), (found) => pair(found.first, found.rival!, method).probabilityCheaper);
  });
}

/**
 * Expected regret of choosing a scenario rather than its rival: the mean of what it costs more (nothing when cheaper).
 * @customfunction REGRET
 * @helpurl https://localhost:3000/help/en/REGRET.html
 * @param scenario The scenario chosen: a block, or a plain monthly fee under the default assumptions.
 * @param rival The scenario it is compared with.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @returns {number} E[(scenario − rival)⁺]: trials in which it is the cheaper one count for nothing.
 */
export function REGRET(
  scenario: any[][],
  rival: any[][],
  trials?: any,
  seed?: any,
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answered("REGRET", [scenario, rival, trials, seed], () => {
    const asked = simulationArgument({ scenario, rival, isRivalNeeded: true, trials, seed });
    const { method } = asked.question;
    return after(outcomes(asked, invocation), (found) => pair(found.first, found.rival!, method).regret);
  });
}

/**
 * What drives the cost of a scenario, or its gap to a rival: every uncertain quantity at its P10 and at its P90.
 * @customfunction TORNADO
 * @helpurl https://localhost:3000/help/en/TORNADO.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [rival] A scenario to compare with: the table is then about the gap, scenario less rival.
 * @param [trials] Number of trials for the shares of variance; 10,000 when left out, 20,000 at most.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @returns A table of quantities, the largest swing first: bounds, totals, swing, share of the variance.
 */
export function TORNADO(scenario: any[][], rival?: any[][], trials?: any, seed?: any): any[][] {
  return answered("TORNADO", [scenario, rival, trials, seed], (): CellResult[][] => {
    const { question, first } = simulationArgument({ scenario, rival, trials, seed });
    return tornadoTable(sensitivity(question), question, first.language);
  });
}

/**
 * Histogram of the total cost of a scenario over its simulated trials, between round bounds.
 * @customfunction HISTOGRAM
 * @helpurl https://localhost:3000/help/en/HISTOGRAM.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [bins] The most bins there may be, 1 to 200; 20 when left out.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @returns {any[][]} A table of bounds, shares and cumulated shares.
 */
export function HISTOGRAM(
  scenario: any[][],
  bins?: any,
  trials?: any,
  seed?: any,
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answered("HISTOGRAM", [scenario, bins, trials, seed], () => {
    const most = binsArgument(bins);
    const asked = simulationArgument({ scenario, trials, seed });
    return after(outcomes(asked, invocation), ({ first }) => histogramTable(first, most, asked.first.language));
  });
}

/**
 * What is billed on top of an amount: expected, or at a percentile.
 * @customfunction OVERRUN
 * @helpurl https://localhost:3000/help/en/OVERRUN.html
 * @param amount The amount that is exceeded, such as a yearly fee.
 * @param [probability] Probability of an overrun; 0.75 when left out.
 * @param [low] Lowest overrun, a share of the amount; 0.15 when left out.
 * @param [high] Highest overrun, a share of the amount; 0.40 when left out.
 * @param [percentile] Percentile between 0 and 1 (0.8 is P80); the expected value when left out.
 * @returns The overrun, to the cent.
 */
export function OVERRUN(amount: any, probability?: any, low?: any, high?: any, percentile?: any): number {
  return answered("OVERRUN", [amount, probability, low, high, percentile], () =>
    overrunAmount({ amount, probability, low, high, percentile }),
  );
}

/**
 * What handing a service back is billed: expected, or at a percentile.
 * @customfunction REVERSIBILITY
 * @helpurl https://localhost:3000/help/en/REVERSIBILITY.html
 * @param monthlyFee The monthly fee.
 * @param [months] Months of fee billed; uniform between 4 and 7 when left out.
 * @param [percentile] Percentile between 0 and 1 (0.8 is P80); the expected value when left out.
 * @returns The exit bill, to the cent.
 */
export function REVERSIBILITY(monthlyFee: any, months?: any, percentile?: any): number {
  return answered("REVERSIBILITY", [monthlyFee, months, percentile], () =>
    reversibilityAmount({ monthlyFee, months, percentile }),
  );
}
