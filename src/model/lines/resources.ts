import { sum } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { priceGrowth } from "../rules/pay";
import { monthsWithin } from "../rules/period";
import { missing } from "../rules/rows";
import type { ScenarioRows } from "../rules/rows";
import { RESOURCES } from "../table/resources";
import type { CostLine } from "./line";

const label = { fr: "Moyens internes", en: "In-house resources" };

const bought = once(({ resources: given, team }: ScenarioRows): Row => {
  const { heads } = given;
  const amounts = RESOURCES.flatMap((id) => given[id] ?? []);
  if (!heads) return missing(given, "tools");
  const perEmployee = sum(amounts).as("moyens par salarié", "resources per employee");
  return perEmployee.times(heads).times(priceGrowth(team)).times(monthsWithin(1)).as(label.fr, label.en);
});

/**
 * What the company buys of what a provider would otherwise bring: each amount by employee and month, following inflation.
 * Source: MODEL.md 4.1. Example: 15 € for 400 employees are 72,000 € in the first year.
 */
export const resources: CostLine<"resources"> = {
  id: "resources",
  label,
  family: "team",
  amount: bought,
  taxed: bought,
};
