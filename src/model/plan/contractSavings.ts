import Fraction from "fraction.js";
import { cents } from "../../ground/cents";
import type { LineId } from "../lines";
import type { Scenario } from "../scenario";
import { overYears } from "../variants";
import { planReading, unroundedLines } from "./plan";

/** What a scenario would cost less if one of its contracts were another: both by themselves, over the same years. */
export type Savings = (contract: Scenario, instead: Scenario) => number;

/**
 * Tells, to the cent, what the plans of two whole scenarios that differ in one contract would, from that contract alone:
 * a line is the sum of what each contract adds to it, rounded once, and so is VAT. The plan of the whole is read once
 * for each horizon, and each contract by itself, so that the work grows with the number of contracts.
 * Source: MODEL.md 4 (rounding). Example: reversibility of 3 months of 1,000 €, left out, saves 3,000.00.
 */
export function contractSavings(scenario: Scenario): Savings {
  const wholes = new Map<number, ReturnType<typeof unroundedLines>>();
  return (contract, instead) => {
    const years = contract.horizon.years.expected.float;
    if (!wholes.has(years)) wholes.set(years, unroundedLines(overYears(scenario, years)));
    const { lines, cells } = wholes.get(years)!;
    const [before, after] = [amountsOf(contract), amountsOf(instead)];
    let saved = 0;
    for (const [line, amounts] of before) {
      amounts.forEach((amount, column) => {
        const added = after.get(line)![column]!.sub(amount);
        if (added.n === 0n) return;
        const row = lines.get(line)!;
        saved += cells.centsWith(row, column, NOTHING) - cells.centsWith(row, column, added);
      });
    }
    return cents(saved);
  };
}

const NOTHING = new Fraction(0);

/** What each line comes to in each year, before it is rounded. */
function amountsOf(contract: Scenario): ReadonlyMap<LineId, readonly Fraction[]> {
  const { lines, cells, timeline } = planReading(contract, "year", "expected");
  const amounts = [...lines].map(([line, rounded]) => {
    const [row] = rounded.operands;
    return [line, timeline.year.map((_, column) => cells.exactly(row!, column))] as const;
  });
  return new Map(amounts);
}
