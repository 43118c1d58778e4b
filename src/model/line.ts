import { sum } from "../formula/row";
import type { Label, Row } from "../formula/row";
import { once } from "./once";
import type { ContractRows, ScenarioRows, TeamRows } from "./rows";

/** A line of the plan: its id, what it is called, and the rule that gives its amount in a period. */
export interface CostLine<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  /** The amount of all roles or contracts together, per period, before it is rounded. */
  readonly amount: (scenario: ScenarioRows) => Row;
}

/** A line that each contract has; the plan shows their sum. */
export interface ContractLine<Id extends string = string> extends CostLine<Id> {
  readonly of: (contract: ContractRows) => Row;
}

export function teamLine<Id extends string>(id: Id, label: Label, rule: (team: TeamRows) => Row) {
  const of = once(rule);
  return { id, label, of, amount: ({ team }: ScenarioRows) => of(team).as(label.fr, label.en) };
}

export function contractLine<Id extends string>(
  id: Id,
  label: Label,
  rule: (contract: ContractRows) => Row,
): ContractLine<Id> {
  const of = once((contract: ContractRows) => rule(contract).as(label.fr, label.en));
  return { id, label, of, amount: ({ contracts }) => sum(contracts.map(of)).as(label.fr, label.en) };
}
