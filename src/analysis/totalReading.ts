import { dependencies } from "../formula/graph";
import type { Rational } from "../formula/rational";
import { calendarKey } from "../model/calendar";
import { once } from "../ground/once";
import { totalRows } from "../model/plan/plan";
import type { Quantity } from "../model/quantity";
import type { Scenario } from "../model/scenario";

/**
 * All that the total of a scenario depends on, or that total discounted, as a text: scenarios of equal texts cost the
 * same, planned or simulated. Example: the term of a contract that is never left makes no difference.
 */
export const totalReading = (scenario: Scenario, measure: "total" | "npv" = "total"): string =>
  readings[measure](scenario);

const readingOf = (row: "grandTotal" | "npv") =>
  once((scenario: Scenario): string => {
    const read = [...inputsOf(totalRows(scenario)[row])].map((at) => scenario.quantities.get(at)!);
    return [scenario.shape, calendarKey(scenario), ...read.map(content)].join("\n");
  });

const inputsOf = once(dependencies);

const readings = { total: readingOf("grandTotal"), npv: readingOf("npv") };

/** The numbers of a quantity as their float64: those of a document have few digits. */
const content = (quantity: Quantity): string =>
  JSON.stringify(quantity, (_key, value: Rational | string | number) =>
    typeof value === "object" && "float" in value ? value.float : value,
  );
