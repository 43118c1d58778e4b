import { simulationWords } from "../../messages/tables/simulationWords";
import { plan } from "../../model/plan/plan";
import { dealt, errorAcross, PERCENTILES, shareAbove, standardErrors, summary } from "../../simulation/summary";
import type { Percentile } from "../../simulation/summary";
import type { CellResult } from "../answered";
import type { AskedSimulation } from "../arguments/simulationArgument";

/**
 * What a simulation tells, a row each with its standard error where it has one: the statistics of the total, beside the
 * plan that takes every range at its mean; what a budget means; trials and seed, by which anyone finds the same again.
 */
export function simulationTable(values: Float64Array, { question, first }: AskedSimulation): CellResult[][] {
  const { scenario, language } = first;
  const { method, trials, seed } = question;
  const word = (key: keyof typeof simulationWords) => simulationWords[key][language];
  const found = summary(values, method);
  const errors = standardErrors(values, method);
  const row = (label: string, value: number, error = NaN): CellResult[] => [label, told(value), told(error)];

  const budget = scenario.budget?.expected.float;
  const exceeded = (part: Float64Array) => shareAbove(part, budget!);
  const ofBudget =
    budget === undefined
      ? []
      : [
          row(word("overBudget"), exceeded(values), errorAcross(dealt(values).map(exceeded), trials)),
          row(word("contingency"), found.percentiles.P80 - budget, errors.percentiles.P80),
        ];
  return [
    [word("statistic"), word("value"), word("standardError")],
    row(word("mean"), found.mean, found.standardError),
    row(word("expectedPlan"), plan(scenario).grandTotal),
    row(word("sd"), found.sd, errors.sd),
    ...(Object.keys(PERCENTILES) as Percentile[]).map((name) =>
      row(name, found.percentiles[name], errors.percentiles[name]),
    ),
    row(word("tvar95"), found.tvar95, errors.tvar95),
    ...ofBudget,
    row(word("trials"), trials),
    row(word("seed"), seed),
  ];
}

/** What too few trials cannot tell, such as the standard deviation of a single one, is left empty. */
const told = (value: number): CellResult => (Number.isNaN(value) ? "" : value);
