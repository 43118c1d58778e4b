import { one, sum, wanting } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { CostLine } from "./line";
import { once } from "../../ground/once";
import { weighed } from "../rules/occurrence";
import { contains, monthsWithin, yearsElapsed } from "../rules/period";
import { missing } from "../rules/rows";
import type { OtherCostRows, ScenarioRows } from "../rules/rows";

const label = { fr: "Autres coûts", en: "Other costs" };

const otherCost = once((cost: OtherCostRows): Row => weighed(cost, certainCost(cost)));

function certainCost({ amount, every, from, to, growth }: OtherCostRows): Row {
  if (every === "once") return amount.times(contains(from));
  const monthly = amount.times(one.plus(growth).toThe(yearsElapsed)).times(monthsWithin(from, to));
  return every === "month" ? monthly : monthly.per(12);
}

/** Nothing, for want of other costs, or of the amount of the first that has none. */
function none(scenario: ScenarioRows): Row {
  const [unknown] = scenario.unknownCosts;
  return unknown ? wanting(unknown.at) : missing(scenario, "otherCosts");
}

/** Anything else, once, monthly or yearly, growing by the year; savings are negative. Source: MODEL.md 4.4. */
export const otherCosts: CostLine<"otherCosts"> = {
  id: "otherCosts",
  label,
  family: "other",
  amount: once((scenario: ScenarioRows) =>
    sum(scenario.otherCosts.map(otherCost), none(scenario)).as(label.fr, label.en),
  ),
  taxed: (scenario) => sum(scenario.otherCosts.filter(({ bought }) => bought).map(otherCost)),
};
