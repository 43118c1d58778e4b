import { plan } from "../model/plan";
import { answered } from "./call";
import type { CellResult } from "./call";
import { checkTable } from "./checkTable";
import { internalTeam } from "./internalTeam";
import { lineAmount } from "./lineAmount";
import { planTable } from "./planTable";
import { scenarioArgument } from "./scenarioArgument";
import { viewArgument } from "./viewArgument";

// The custom functions, as Excel and the workbench register them: each reads its arguments, calls the engine, and
// answers through `answered`. Arguments are `any` so that every wrong type gets a sentence rather than a bare error.

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
