import type { Label } from "../../ground/label";
import { quantityName } from "../../messages/quantityName";
import type { Limit } from "../../asking/limits";
import { once } from "../../ground/once";
import type { Scenario } from "../../model/scenario";
import { drawnQuantities } from "../../simulation/scenarioProgram";
import { sensitivity } from "../../simulation/sensitivity";
import type { Influence } from "../../simulation/sensitivity";
import type { Question } from "../../simulation/simulate";
import { histogram, shareAbove, summary } from "../../simulation/summary";
import type { Bin, Percentile } from "../../simulation/summary";

/** What the pane shows of a simulation. Amounts are those of the simulation, not rounded to the cent. */
export interface Simulated {
  readonly trials: number;
  readonly seed: number;
  readonly mean: number;
  /** The standard error of the mean. */
  readonly meanError: number;
  /** The standard deviation of the total: how much its digits matter. NaN for one trial. */
  readonly sd: number;
  readonly percentiles: Readonly<Record<Percentile, number>>;
  readonly least: number;
  readonly greatest: number;
  readonly bins: readonly Bin[];
  /** The budget first, then the ceilings of contracts. */
  readonly limits: readonly Held[];
  readonly drivers: readonly Driver[];
}

/** A limit, the share of trials that exceed it, and what is missing for P80 (negative: what is left). */
export interface Held {
  /** The contract whose ceiling it is; none of the budget. */
  readonly contract?: string;
  readonly amount: number;
  readonly exceeded: number;
  readonly contingency: number;
  /** Whether it is held against the totals that are shown. */
  readonly isOfTotal: boolean;
}

/** A quantity and the totals at its P10 and its P90. */
export interface Driver extends Pick<Influence, "name" | "outcomeAtLow" | "outcomeAtHigh" | "swing"> {
  readonly label: Label;
}

/** Whether a simulation draws anything: a range, a chance of leaving, a number of work units. */
export const isUncertain = (scenario: Scenario): boolean => drawnQuantities(scenario).length > 0;

const MOST_BINS = 24;

/** What there is to say of the outcomes of a question. @throws RangeError when they are not finite */
export function simulatedOf(
  values: Float64Array,
  { first, method, trials, seed }: Question,
  limits: readonly Limit[],
): Simulated {
  const { mean, standardError, sd, percentiles, least, greatest } = summary(values, method);
  if (!Number.isFinite(mean)) throw new RangeError("Outcomes are finite");
  return {
    trials,
    seed,
    mean,
    meanError: standardError,
    sd,
    percentiles,
    least,
    greatest,
    bins: histogram(values, MOST_BINS),
    limits: limits.map(({ contract, amount, against }): Held => ({
      ...(contract !== undefined && { contract }),
      amount,
      exceeded: shareAbove(against, amount),
      contingency: summary(against, method).percentiles.P80 - amount,
      isOfTotal: against === values,
    })),
    drivers: driversOf(first),
  };
}

const DRIVERS = 3;

/** The quantities with the largest swings. Swings depend on no draw: one trial is enough to ask for them. */
const driversOf = once((scenario: Scenario): readonly Driver[] =>
  sensitivity({ first: scenario, measure: "total", method: "stratified", seed: 1, trials: 1 })
    .filter(({ swing }) => swing > 0)
    .slice(0, DRIVERS)
    .map(({ name, at, outcomeAtLow, outcomeAtHigh, swing }) => ({
      name,
      outcomeAtLow,
      outcomeAtHigh,
      swing,
      label: { fr: quantityName(scenario, at, "fr"), en: quantityName(scenario, at, "en") },
    })),
);
