import { cents } from "../ground/cents";
import { fifteenDigits } from "../ground/digits";
import type { Scenario } from "./scenario";
import { scenarioFields } from "./table/quantities";

// The people of a team, for who warns or compares: plans have them by the period.

/** The FTE of a team in a month, at their means. Example: 1.9 where one of 1 and one of 0.9 are there. */
export const fteIn = (month: number, { roles }: Scenario["team"]): number =>
  fifteenDigits(
    roles
      .filter(({ from, to }) => from.expected.float <= month && month <= to.expected.float)
      .reduce((sum, { fte }) => sum + fte.expected.float, 0),
  );

/**
 * The least that French law makes of dismissing so many, at the proposed pay and seniority, notice apart, in euros.
 * Source: the table, `departures.costPerFte`. Example: 24,062.50 for 5.5 FTE at 4,375 €.
 */
export const leastSeverance = (fte: number): number => cents(fte * costPerFte.alternatives.legalMinimum.value);

/** What rounding makes of a team is nobody's departure. */
export const FEWEST_LEAVING = 0.5;

const { costPerFte } = scenarioFields.contracts.fields.departures.fields;
