import { sum, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { Label } from "../../ground/label";
import { once } from "../../ground/once";
import type { ContractRows, ScenarioRows, TeamRows } from "../rules/rows";

/** What an amount counts: the cost of a period, as a plan shows it, or the cash that leaves in it. */
export type Basis = "cost" | "cash";

/** Whether VAT is due on a line: on what is bought, and not on pay, time spent inside and compensations (MODEL.md 4.5). */
export type Vat = "taxed" | "untaxed";

/** A line of the plan: its id, what it is called, and the rule that gives its amount in a period. */
export interface CostLine<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  /** The amount of all roles or contracts together, per period, before it is rounded. */
  readonly amount: (scenario: ScenarioRows, basis: Basis) => Row;
  /** What of it is bought, and so bears VAT. */
  readonly taxed: (scenario: ScenarioRows, basis: Basis) => Row;
}

/** A line that each contract has; the plan shows their sum. */
export interface ContractLine<Id extends string = string> extends CostLine<Id> {
  readonly of: (contract: ContractRows) => Row;
}

export function teamLine<Id extends string>(id: Id, label: Label, vat: Vat, rule: (team: TeamRows) => Row) {
  const of = once(rule);
  const amount = ({ team }: ScenarioRows): Row => of(team).as(label.fr, label.en);
  return { id, label, of, amount, taxed: vat === "taxed" ? amount : () => zero };
}

/** VAT may depend on what the contract says. */
export function contractLine<Id extends string>(
  id: Id,
  label: Label,
  vat: Vat | ((contract: ContractRows) => Vat),
  rule: (contract: ContractRows) => Row,
): ContractLine<Id> {
  const of = once((contract: ContractRows) => rule(contract).as(label.fr, label.en));
  const vatOf = typeof vat === "function" ? vat : () => vat;
  const amount = once(({ contracts }: ScenarioRows) => sum(contracts.map(of)).as(label.fr, label.en));
  return {
    id,
    label,
    of,
    amount,
    taxed: ({ contracts }) => sum(contracts.filter((contract) => vatOf(contract) === "taxed").map(of)),
  };
}
