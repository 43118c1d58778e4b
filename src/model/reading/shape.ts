import { isNothing, isQuantity } from "../quantity";
import type { Quantity } from "../quantity";

/** Keys that describe a scenario and change none of its formulas. */
const DESCRIPTIVE = new Set(["name", "currency", "employees", "managerial", "accidentRate", "mobilityRate", "healthInsurance", "salaryTaxShare", "budget", "language", "correlations", "provider", "kind", "cloud", "hours", "interventions", "index", "includes", "scope", "unknownCosts"]); // prettier-ignore

/**
 * What shapes the formulas of a scenario: which lists are how long, which choices are made, which quantities are given.
 * Scenarios of one shape differ by the values of their inputs only. The quantities found are put into `quantities` by place.
 */
export function shapeOf(values: object, quantities: Map<string, Quantity>): string {
  let shape = "";
  for (const [key, value] of Object.entries(values) as [string, object | string | number | boolean | undefined][]) {
    // The first month only moves the calendar.
    if (DESCRIPTIVE.has(key) || (key === "start" && typeof value === "string")) continue;
    if (typeof value === "object") {
      if (isQuantity(value)) {
        quantities.set(value.at, value);
        // The decimals of a coefficient are part of the formula; every other value is an input.
        shape += key === "decimals" ? `.${value.expected.float}` : isNothing(value) ? "0" : "q";
      } else {
        shape += `{${shapeOf(value, quantities)}}`;
      }
    } else {
      shape += value === undefined ? "-" : `'${String(value)}'`;
    }
  }
  return shape;
}
