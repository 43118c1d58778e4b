import { plan } from "../model/plan/plan";
import { pair } from "../simulation/pair";
import { percentiles } from "../simulation/percentiles";
import { sensitivity } from "../simulation/sensitivity";
import { answered, cancelable } from "./answered";
import type { CellResult } from "./answered";
import { checkTable } from "./tables/checkTable";
import { choiceOf, choicesIn } from "../asking/choices";
import { compareTable } from "./tables/compareTable";
import { exitCostTable } from "./tables/exitCostTable";
import { explanationText } from "./tables/explanationText";
import { contractEnd } from "./amounts/contractEnd";
import type { GivenEmployment } from "./amounts/employerCostAmount";
import { employerCostAmount } from "./amounts/employerCostAmount";
import { breakEvenValue } from "../asking/breakEvenValue";
import { bridgeTable } from "./tables/bridgeTable";
import { binsArgument, histogramTable } from "./tables/histogramTable";
import { internalTeam } from "./amounts/internalTeam";
import { lineAmount } from "./amounts/lineAmount";
import { noticeDate } from "./amounts/noticeDate";
import { percentileArgument, requiredPercentile } from "./arguments/percentileArgument";
import { gridMeasureArgument } from "./arguments/gridMeasureArgument";
import { gridSideArgument } from "./arguments/gridSideArgument";
import { targetArgument } from "./arguments/targetArgument";
import { overrunAmount } from "./amounts/overrunAmount";
import { gridTable } from "./tables/gridTable";
import { offerBlock } from "./tables/offerBlock";
import { planTable } from "./tables/planTable";
import { reversibilityAmount } from "./amounts/reversibilityAmount";
import { severanceAmount } from "./amounts/severanceAmount";
import { revisedPrice } from "./amounts/revisedPrice";
import { askedScenario, scenarioSourceOf } from "../asking/askedScenario";
import { grid } from "../asking/grid";
import { after } from "../asking/sharedWork";
import { limits } from "../asking/limits";
import { outcomes } from "../asking/outcomes";
import { simulationArgument } from "./arguments/simulationArgument";
import { simulationTable } from "./tables/simulationTable";
import { switches } from "../asking/switches";
import { switchTable } from "./tables/switchTable";
import { tornadoTable } from "./tables/tornadoTable";
import { viewArgument } from "./arguments/viewArgument";
import { whereArgument } from "./arguments/whereArgument";

// The custom functions, as Excel and the workbench register them: each reads its arguments, calls the engine, and
// answers through `answered`. Arguments are `any` so that every wrong type gets a sentence rather than a bare error.
// A simulation is answered at once or, when it lasts, by a promise. That is a type the metadata generator does not read:
// such functions leave theirs to TypeScript and tell the generator in {braces}. Any function promises while the charges of
// a role are looked up (`Awaiting`).

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
    const asked = askedScenario(scenario, { years, overrun, reversibilityMonths, pairs: overrides });
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
    const asked = askedScenario(scenario, { years, overrun, reversibilityMonths, pairs: overrides });
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
    const asked = askedScenario(scenario, { pairs: overrides });
    return planTable(asked.scenario, asked.which, viewArgument(view), asked.language);
  });
}

/**
 * A what-if table: what a scenario costs with one quantity at each value of the rows and another at each of the columns. The block is sent once, not once a cell.
 * @customfunction GRID
 * @cancelable
 * @helpurl https://localhost:3000/help/en/GRID.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param rowLabel The quantity of the rows, by its label: "Units", "Unit price – Servers".
 * @param rowValues Its values, a row or a column of cells, each as an override would give it.
 * @param [columnLabel] The quantity of the columns; a single column when left out.
 * @param [columnValues] Its values, a row or a column of cells.
 * @param [measure] "total cost" (default), "NPV", or a percentile of the simulated total such as "P80".
 * @param [overrides] Pairs of a label and a value that hold in every cell, for any other quantity.
 * @returns {any[][]} The body of the table, a row per row value; your own values stand beside it as headers. A value that is refused says why in its own cell.
 */
export function GRID(
  scenario: any[][],
  rowLabel: any,
  rowValues: any[][],
  columnLabel?: any,
  columnValues?: any[][],
  measure?: any,
  overrides?: any[],
) {
  const args = [scenario, rowLabel, rowValues, columnLabel, columnValues, measure, overrides];
  return cancelable("GRID", args, (signal) => {
    const asked = {
      scenario,
      rows: gridSideArgument(rowLabel, rowValues, "rows")!,
      columns: gridSideArgument(columnLabel, columnValues, "columns"),
      measure: gridMeasureArgument(measure),
      overrides: Array.isArray(overrides) ? overrides : [],
    };
    return grid(asked, { signal }).then((cells) => gridTable(cells, scenarioSourceOf(scenario).language));
  });
}

/**
 * One line of the plan of a scenario, for one year or for all.
 * @customfunction LINE
 * @helpurl https://localhost:3000/help/en/LINE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param line Name of the line, as INFO.PLAN shows it, or "total".
 * @param [year] Year of the plan (0 is upfront), a fiscal year such as 2028, or the head of a column of INFO.PLAN ("Year 1"); every year when left out.
 * @param [overrides] Pairs of a label and a value, for any quantity.
 * @returns The amount of the line.
 */
export function LINE(scenario: any[][], line: any, year?: any, overrides?: any[]): number {
  return answered("LINE", [scenario, line, year, overrides], () => {
    const asked = askedScenario(scenario, { pairs: overrides });
    return lineAmount(asked.scenario, asked.which, line, year);
  });
}

/**
 * The words behind one number of the plan: the formula with its values, the inputs with their ranges and sources.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help/en/EXPLAIN.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param line Name of the line, as INFO.PLAN shows it, "total" or "NPV".
 * @param [year] Year of the plan (0 is upfront), a fiscal year such as 2028, or the head of a column of INFO.PLAN ("Year 1"); every year when left out.
 * @param [overrides] Pairs of a label and a value, for any quantity; "case" chooses the case.
 * @returns The explanation, line by line: wrap the text of its cell.
 */
export function EXPLAIN(scenario: any[][], line: any, year?: any, overrides?: any[]): string {
  return answered("EXPLAIN", [scenario, line, year, overrides], () =>
    explanationText(askedScenario(scenario, { pairs: overrides }), line, year),
  );
}

/**
 * Cost of an internal team over several years.
 * @customfunction INTERNAL
 * @helpurl https://localhost:3000/help/en/INTERNAL.html
 * @param fte Full-time equivalents.
 * @param grossSalary Gross yearly salary of one.
 * @param [years] Years; 5 when left out.
 * @param [chargesRate] Employer charges as a share of the salary; those of the official French payroll model, for 100 employees and no managerial status, when left out.
 * @param [salaryDrift] Yearly pay rise; 0.023 when left out.
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
 * Yearly cost of an employee to the employer in France, by the official payroll model under the rules of 2026.
 * @customfunction EMPLOYERCOST
 * @helpurl https://localhost:3000/help/en/EMPLOYERCOST.html
 * @param grossSalary Gross yearly salary, bonus included.
 * @param [managerial] Whether the employee has managerial status (cadre); FALSE when left out.
 * @param [headcount] Employees of the company; 100 when left out.
 * @param [accidentRate] The company's rate for work accidents (AT/MP); 0.007 when left out, never less than 0.005.
 * @param [mobilityRate] The mobility levy of where the company is (versement mobilité), due from 11 employees on; 0 when left out, 3.2% in Paris.
 * @param [healthInsurance] What the employer pays of the health insurance, in euros a month; 20 when left out.
 * @param [salaryTax] Share of the salary tax that is due: 1 when no VAT is recovered; 0 when left out.
 * @returns The yearly cost, to the cent: salary, employer charges, health insurance, mobility levy and salary tax. What a collective agreement adds is left out: other insurance, meal vouchers, profit sharing.
 */
export function EMPLOYERCOST(
  grossSalary: any,
  managerial?: any,
  headcount?: any,
  accidentRate?: any,
  mobilityRate?: any,
  healthInsurance?: any,
  salaryTax?: any,
): number {
  const given: GivenEmployment = {
    grossSalary,
    managerial,
    headcount,
    accidentRate,
    mobilityRate,
    healthInsurance,
    salaryTax,
  };
  return answered("EMPLOYERCOST", Object.values(given), () => employerCostAmount(given));
}

/**
 * The least that French law gives to an employee who is dismissed: a quarter of a month's pay for each year of service up to ten, a third beyond; nothing below 8 months.
 * @customfunction SEVERANCE
 * @helpurl https://localhost:3000/help/en/SEVERANCE.html
 * @param grossSalary Gross yearly salary, bonus included.
 * @param seniorityYears Years of service, 2.5 for two years and six months; whole months count.
 * @param [managerial] Whether the employee has managerial status (cadre). The law gives the same; collective agreements often give more.
 * @returns The amount, to the cent; a collective agreement may give more.
 */
export function SEVERANCE(grossSalary: any, seniorityYears: any, managerial?: any): number {
  return answered("SEVERANCE", [grossSalary, seniorityYears, managerial], () =>
    severanceAmount({ grossSalary, seniorityYears, managerial }),
  );
}

/**
 * What is wrong or doubtful in a scenario, row by row, under its state as a whole; "OK" alone when nothing is.
 * @customfunction CHECK
 * @helpurl https://localhost:3000/help/en/CHECK.html
 * @param scenario A scenario block, or a plain monthly fee.
 * @returns The state as a whole in the first cell, then rows of the block, labels, kinds and sentences; or "OK".
 */
export function CHECK(scenario: any[][]): any[][] {
  return answered("CHECK", [scenario], () => checkTable(scenario));
}

/**
 * What a simulation tells of the total cost: mean, percentiles, what a budget and ceilings mean, each with its standard error.
 * @customfunction SIMULATE
 * @cancelable
 * @helpurl https://localhost:3000/help/en/SIMULATE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity; "measure"; "NPV" is about what is paid, discounted.
 * @returns {any[][]} A table of statistics, values and standard errors.
 */
export function SIMULATE(scenario: any[][], trials?: any, seed?: any, overrides?: any[]) {
  return cancelable("SIMULATE", [scenario, trials, seed, overrides], (signal) => {
    const asked = simulationArgument({ scenario, trials, seed, overrides });
    return after(outcomes(asked, { signal }), ({ first }) =>
      after(limits(asked, first, { signal }), (found) => simulationTable(first, asked, found)),
    );
  });
}

/**
 * A percentile of the total cost of a scenario, as PERCENTILE.INC of its simulated trials.
 * @customfunction PERCENTILE
 * @cancelable
 * @helpurl https://localhost:3000/help/en/PERCENTILE.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param p Which percentile, between 0 and 1 (0.8) or by its name ("P80").
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity; "measure"; "NPV" is about what is paid, discounted.
 * @returns {number} The percentile; without any uncertainty, the plan before rounding.
 */
export function PERCENTILE(scenario: any[][], p: any, trials?: any, seed?: any, overrides?: any[]) {
  return cancelable("PERCENTILE", [scenario, p, trials, seed, overrides], (signal) => {
    const percentile = requiredPercentile(p);
    const asked = simulationArgument({ scenario, trials, seed, overrides });
    return after(outcomes(asked, { signal }), ({ first }) => percentiles(first, [percentile])[0]!);
  });
}

/**
 * Probability that a scenario costs less than its rival, both simulated with the same luck.
 * @customfunction PROBABILITY
 * @cancelable
 * @helpurl https://localhost:3000/help/en/PROBABILITY.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param rival The scenario it is compared with, over the same years and in the same currency.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity of the first scenario; what belongs to the horizon changes in both. "measure"; "NPV" compares what is paid, discounted.
 * @returns {number} The share of the trials in which the first is strictly cheaper.
 */
export function PROBABILITY(scenario: any[][], rival: any[][], trials?: any, seed?: any, overrides?: any[]) {
  return cancelable("PROBABILITY", [scenario, rival, trials, seed, overrides], (signal) => {
    const asked = simulationArgument({ scenario, rival, isRivalNeeded: true, trials, seed, overrides });
    const { method } = asked.question;
    return after(outcomes(asked, { signal }), (found) => pair(found.first, found.rival!, method).probabilityCheaper);
  });
}

/**
 * Expected regret of choosing a scenario rather than its rival: the mean of what it costs more (nothing when cheaper).
 * @customfunction REGRET
 * @cancelable
 * @helpurl https://localhost:3000/help/en/REGRET.html
 * @param scenario The scenario chosen: a block, or a plain monthly fee under the default assumptions.
 * @param rival The scenario it is compared with, over the same years and in the same currency.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity of the first scenario; what belongs to the horizon changes in both. "measure"; "NPV" compares what is paid, discounted.
 * @returns {number} E[(scenario − rival)⁺]: trials in which it is the cheaper one count for nothing.
 */
export function REGRET(scenario: any[][], rival: any[][], trials?: any, seed?: any, overrides?: any[]) {
  return cancelable("REGRET", [scenario, rival, trials, seed, overrides], (signal) => {
    const asked = simulationArgument({ scenario, rival, isRivalNeeded: true, trials, seed, overrides });
    const { method } = asked.question;
    return after(outcomes(asked, { signal }), (found) => pair(found.first, found.rival!, method).regret);
  });
}

/**
 * What drives the cost of a scenario, or its gap to a rival: every uncertain quantity at its P10 and at its P90.
 * @customfunction TORNADO
 * @helpurl https://localhost:3000/help/en/TORNADO.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [rival] A scenario to compare with, over the same years and in the same currency: the table is then about the gap, scenario less rival.
 * @param [trials] Number of trials for the shares of variance; 10,000 when left out, 20,000 at most.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity of the first scenario; what belongs to the horizon changes in both. "measure"; "NPV" is about what is paid, discounted.
 * @returns A table of quantities, the largest swing first: bounds, totals, swing, share of the variance.
 */
export function TORNADO(scenario: any[][], rival?: any[][], trials?: any, seed?: any, overrides?: any[]): any[][] {
  return answered("TORNADO", [scenario, rival, trials, seed, overrides], (): CellResult[][] => {
    const { question, first } = simulationArgument({ scenario, rival, trials, seed, overrides });
    return tornadoTable(sensitivity(question), question, first.language);
  });
}

/**
 * Histogram of the total cost of a scenario over its simulated trials, between round bounds.
 * @customfunction HISTOGRAM
 * @cancelable
 * @helpurl https://localhost:3000/help/en/HISTOGRAM.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param [bins] The most bins there may be, 1 to 200; 20 when left out.
 * @param [trials] Number of trials, 1 to 10,000,000; 10,000 when left out.
 * @param [seed] Seed of the draws, a whole number; 1 when left out. The same seed gives the same digits.
 * @param [overrides] Pairs of a label and a value, for any quantity; "measure"; "NPV" is about what is paid, discounted.
 * @returns {any[][]} A table of bounds, shares and cumulated shares.
 */
export function HISTOGRAM(scenario: any[][], bins?: any, trials?: any, seed?: any, overrides?: any[]) {
  return cancelable("HISTOGRAM", [scenario, bins, trials, seed, overrides], (signal) => {
    const most = binsArgument(bins);
    const asked = simulationArgument({ scenario, trials, seed, overrides });
    return after(outcomes(asked, { signal }), ({ first }) => histogramTable(first, most, asked.first));
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
 * @param [percentile] Percentile between 0 and 1 (0.8) or by its name ("P80"); the expected value when left out.
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
 * @param [percentile] Percentile between 0 and 1 (0.8) or by its name ("P80"); the expected value when left out.
 * @returns The exit bill, to the cent.
 */
export function REVERSIBILITY(monthlyFee: any, months?: any, percentile?: any): number {
  return answered("REVERSIBILITY", [monthlyFee, months, percentile], () =>
    reversibilityAmount({ monthlyFee, months, percentile }),
  );
}

/**
 * A price revised by an index, as a Syntec clause does: price × newIndex / baseIndex.
 * @customfunction REVISION
 * @helpurl https://localhost:3000/help/en/REVISION.html
 * @param price The price before the revision.
 * @param baseIndex The index of the contract. A Syntec index older than August 2022 is first multiplied by 0.97975.
 * @param newIndex The index at the revision.
 * @param [fixedShare] Share of the price that no index moves; 0 when left out.
 * @param [cap] The most the price may rise by, such as 3%; without limit when left out.
 * @param [decimals] Decimals the coefficient is rounded to, 0 to 10; 4 when left out, as in scenarios. A clause that rounds none: 10.
 * @param [rounding] How the coefficient is rounded: "nearest" when left out, or "up".
 * @returns The revised price, to the cent, or to the decimals of a price that has more.
 */
export function REVISION(
  price: any,
  baseIndex: any,
  newIndex: any,
  fixedShare?: any,
  cap?: any,
  decimals?: any,
  rounding?: any,
): number {
  return answered("REVISION", [price, baseIndex, newIndex, fixedShare, cap, decimals, rounding], () =>
    revisedPrice({ price, baseIndex, newIndex, fixedShare, cap, decimals, rounding }),
  );
}

/**
 * The month of a contract, counted from its start, at whose end it is really left once notice and renewal are counted.
 * @customfunction CONTRACTEND
 * @helpurl https://localhost:3000/help/en/CONTRACTEND.html
 * @param decisionMonth The month of the contract, from 1 to 180, at whose end leaving is decided.
 * @param notice Notice in months; none when left out.
 * @param term Term of the contract in months; needed when it renews itself.
 * @param [tacitRenewal] Whether the contract renews itself for its term; TRUE when left out. Then it ends with a term only.
 * @param [transition] Months to move to another solution, which must fit in before the end; none when left out.
 * @returns The number of the last month of the contract.
 */
export function CONTRACTEND(decisionMonth: any, notice: any, term: any, tacitRenewal?: any, transition?: any): number {
  return answered("CONTRACTEND", [decisionMonth, notice, term, tacitRenewal, transition], () =>
    contractEnd({ decisionMonth, notice, term, tacitRenewal, transition }),
  );
}

/**
 * The last date on which notice avoids the next tacit renewal. Format the cell as a date.
 * @customfunction NOTICEDATE
 * @helpurl https://localhost:3000/help/en/NOTICEDATE.html
 * @param startDate The first day of the contract: a date, or a text such as 2027-01-31 or 31/01/2027 (day first).
 * @param termMonths The term of the contract, for which it renews itself, in months.
 * @param noticeMonths The notice, in months.
 * @param [asOf] The date from which to look, such as TODAY(); the first day of the contract when left out.
 * @returns The date as a serial number, shown as a date by the format of the cell.
 */
export function NOTICEDATE(startDate: any, termMonths: any, noticeMonths: any, asOf?: any): number {
  return answered("NOTICEDATE", [startDate, termMonths, noticeMonths, asOf], () =>
    noticeDate({ startDate, termMonths, noticeMonths, asOf }),
  );
}

/**
 * Scenarios side by side: totals, gaps and ranks, NPV, P80, break-even year, per head, exit cost, and warnings.
 * @customfunction COMPARE
 * @cancelable
 * @helpurl https://localhost:3000/help/en/COMPARE.html
 * @param scenarios Scenario blocks or plain monthly fees, one after the other; gaps are to the first.
 * @returns {any[][]} A table with a column per scenario.
 */
export function COMPARE(scenarios: any[][][]) {
  return cancelable("COMPARE", [scenarios], (signal) => compareTable(choicesIn(scenarios), { signal }));
}

/**
 * What leads from the cost of one scenario to that of another, line by line, to the cent.
 * @customfunction BRIDGE
 * @helpurl https://localhost:3000/help/en/BRIDGE.html
 * @param from A scenario block, or a plain monthly fee under the default assumptions.
 * @param to The scenario it is compared with.
 * @returns A table of lines: from, to, difference; their total, and what roundings leave.
 */
export function BRIDGE(from: any[][], to: any[][]): any[][] {
  return answered("BRIDGE", [from, to], (): CellResult[][] => bridgeTable(choiceOf(from, 1), choiceOf(to, 2)));
}

/**
 * The value of a quantity at which a scenario costs as much as another, or as an amount. Goal Seek cannot do this.
 * @customfunction BREAKEVEN
 * @cancelable
 * @helpurl https://localhost:3000/help/en/BREAKEVEN.html
 * @param scenario The scenario whose quantity moves: a block, or a plain monthly fee.
 * @param target The scenario block to be equalled, over the same years and in the same currency; a plain number is an amount the scenario is to cost in all.
 * @param label The quantity, by its label: "Unit price", "Overrun", "Decision month". Years, inflation and whatever belongs to the horizon move in both scenarios.
 * @param [percentile] Percentile of both totals, between 0 and 1 (0.8) or by its name ("P80"); the expected plans when left out.
 * @param [where] "first" (default): the quantity moves in the first scenario alone; "both": it takes the same value in both, such as the number of users. A target that does not have it is then refused.
 * @param [overrides] Pairs of a label and a value that hold meanwhile, for any quantity of the first scenario; what belongs to the horizon changes in both. "measure"; "NPV" equals what is paid, discounted.
 * @returns {number} The value nearest to the present one; #N/A with a sentence where there is none, or both scenarios are the same.
 */
export function BREAKEVEN(
  scenario: any[][],
  target: any[][],
  label: any,
  percentile?: any,
  where?: any,
  overrides?: any[],
) {
  return cancelable("BREAKEVEN", [scenario, target, label, percentile, where, overrides], (signal) => {
    const asked = { percentile: percentileArgument(percentile), where: whereArgument(where), overrides };
    return breakEvenValue({ scenario, target: targetArgument(target), label, ...asked }, { signal });
  });
}

/**
 * What would change the choice, the nearest first: for every quantity of either scenario, moved alone, the value at which the cheaper choice changes.
 * @customfunction SWITCH
 * @cancelable
 * @helpurl https://localhost:3000/help/en/SWITCH.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @param rival The scenario it is compared with, over the same years and in the same currency.
 * @returns {any[][]} A table of quantities: current value, switch value ("never" within its bounds), distance as a share of the current value (not applicable where that is 0), sensitivity: very sensitive under 10%, sensitive up to 50%, hardly beyond.
 */
export function SWITCH(scenario: any[][], rival: any[][]) {
  return cancelable("SWITCH", [scenario, rival], (signal) => {
    const given = (argument: unknown) => ({ argument, asked: askedScenario(argument) });
    const found = switches(given(scenario), given(rival), { signal });
    return found.then((all) => switchTable(all, choiceOf(scenario, 1), choiceOf(rival, 2)));
  });
}

/**
 * The offer of one provider on a comparison of offers, as a scenario block that every function can be asked about: under the buyer's suppositions, with what is counted in the place of what the offer leaves out.
 * @customfunction OFFER
 * @helpurl https://localhost:3000/help/en/OFFER.html
 * @param offers A comparison of offers, a column for each provider.
 * @param provider The provider, by the name over its column or by its rank from 1.
 * @returns A scenario block.
 */
export function OFFER(offers: any[][], provider: any): any[][] {
  return answered("OFFER", [offers, provider], () => offerBlock(offers, provider));
}

/**
 * What leaving its contracts costs a scenario at the end of each year, excluding VAT, and how much cheaper a rival must be. A rival repays the exit within 36 months. Unknown while transition or reversibility is not given.
 * @customfunction EXITCOST
 * @helpurl https://localhost:3000/help/en/EXITCOST.html
 * @param scenario A scenario block, or a plain monthly fee under the default assumptions.
 * @returns A table with a row per year of decision.
 */
export function EXITCOST(scenario: any[][]): any[][] {
  return answered("EXITCOST", [scenario], () => exitCostTable(askedScenario(scenario)));
}
