import { sum, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { Label } from "../../ground/label";
import { once } from "../../ground/once";
import { missing } from "../rules/rows";
import type { ContractRows, ScenarioRows, TeamRows } from "../rules/rows";

/** What an amount counts: the cost of a period, as a plan shows it, or the cash that leaves in it. */
export type Basis = "cost" | "cash";

/** Whether VAT is due on a line: on what is bought, and not on pay, time spent inside and compensations (MODEL.md 4.5). */
export type Vat = "taxed" | "untaxed";

/**
 * What the lines of a plan have in common for who looks at a budget: too many lines make no picture. In the order in
 * which they are stacked.
 */
export const FAMILIES = ["team", "fee", "extras", "governance", "transition", "newSolution", "other"] as const;
export type Family = (typeof FAMILIES)[number];

/** A line of the plan: its id, what it is called, whom it belongs to, and the rule that gives its amount in a period. */
export interface CostLine<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  readonly family: Family;
  /** The amount of all roles or contracts together, per period, before it is rounded. */
  readonly amount: (scenario: ScenarioRows, basis: Basis) => Row;
  /** What of it is bought, and so bears VAT. */
  readonly taxed: (scenario: ScenarioRows, basis: Basis) => Row;
}

/** A line that each contract has; the plan shows their sum. */
export interface ContractLine<Id extends string = string> extends CostLine<Id> {
  readonly of: (contract: ContractRows) => Row;
}

/** What the file of a line says of it. */
interface Said<Subject, Taxation> {
  readonly label: Label;
  readonly family: Family;
  readonly vat: Taxation;
  /** The rule: its amount per period for one subject, before it is rounded. */
  readonly amount: (subject: Subject) => Row;
}

/** A line of the internal team. */
export function teamLine<Id extends string>(id: Id, { label, family, vat, amount: rule }: Said<TeamRows, Vat>) {
  const of = once(rule);
  const amount = ({ team }: ScenarioRows): Row => of(team).as(label.fr, label.en);
  return { id, label, family, of, amount, taxed: vat === "taxed" ? amount : () => zero };
}

/** A line that each contract has. VAT may depend on what the contract says. */
export function contractLine<Id extends string>(
  id: Id,
  { label, family, vat, amount: rule }: Said<ContractRows, Vat | ((contract: ContractRows) => Vat)>,
): ContractLine<Id> {
  const of = once((contract: ContractRows) => rule(contract).as(label.fr, label.en));
  const vatOf = typeof vat === "function" ? vat : () => vat;
  const amount = once((scenario: ScenarioRows) =>
    sum(scenario.contracts.map(of), missing(scenario, "contracts")).as(label.fr, label.en),
  );
  return {
    id,
    label,
    family,
    of,
    amount,
    taxed: ({ contracts }) => sum(contracts.filter((contract) => vatOf(contract) === "taxed").map(of)),
  };
}
