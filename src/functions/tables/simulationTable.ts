import { ofMeasure, simulationWords } from "../../messages/tables/simulationWords";
import { plan } from "../../model/plan/plan";
import { dealt, errorAcross, PERCENTILES, shareAbove, standardErrors, summary } from "../../simulation/summary";
import type { Percentile } from "../../simulation/summary";
import type { Limit } from "../../asking/limits";
import type { CellResult } from "../answered";
import type { AskedSimulation } from "../arguments/simulationArgument";

/**
 * What a simulation tells, a row each with its standard error where it has one: the statistics of the total, beside the
 * plan that takes every range at its mean; what a budget and ceilings mean; trials and seed, by which anyone finds the same again.
 */
export function simulationTable(
  values: Float64Array,
  { question, first }: AskedSimulation,
  limits: readonly Limit[],
): CellResult[][] {
  const { scenario, language } = first;
  const { method, trials, seed, measure } = question;
  const word = (key: keyof typeof simulationWords) => simulationWords[key][language];
  const found = summary(values, method);
  const errors = standardErrors(values, method);
  const row = (label: string, value: number, error = NaN): CellResult[] => [label, told(value), told(error)];

  const ofLimit = ({ contract, amount, against }: Limit) => {
    const exceeded = (part: Float64Array) => shareAbove(part, amount);
    const label = contract === undefined ? inBasis("overBudget") : [word("overCeiling"), contract].join(" – ");
    const over = row(label, exceeded(against), errorAcross(dealt(against).map(exceeded), trials));
    if (contract !== undefined) return [over];
    const [counted, error] = [summary(against, method), standardErrors(against, method)];
    return [over, row(inBasis("contingency"), counted.percentiles.P80 - amount, error.percentiles.P80)];
  };
  // A budget that counts VAT says so only where there is some.
  const basis = scenario.budgetBasis === "excludingVat" ? "excludingVat" : scenario.vat ? "includingVat" : undefined;
  const inBasis = (key: "overBudget" | "contingency") => [word(key), ...(basis ? [word(basis)] : [])].join(", ");
  return [
    [word("statistic"), ofMeasure(word("value"), measure, language), word("standardError")],
    row(word("mean"), found.mean, found.standardError),
    row(word("expectedPlan"), plan(scenario)[measure === "npv" ? "npv" : "grandTotal"]),
    row(word("sd"), found.sd, errors.sd),
    ...(Object.keys(PERCENTILES) as Percentile[]).map((name) =>
      row(name, found.percentiles[name], errors.percentiles[name]),
    ),
    row(word("tvar95"), found.tvar95, errors.tvar95),
    ...limits.flatMap(ofLimit),
    row(word("trials"), trials),
    row(word("seed"), seed),
  ];
}

/** What too few trials cannot tell, such as the standard deviation of a single one, is left empty. */
const told = (value: number): CellResult => (Number.isNaN(value) ? "" : value);
