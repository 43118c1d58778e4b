import { input, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import { isNothing, isQuantity } from "../quantity";
import type { Quantity } from "../quantity";
import type { Contract, Horizon, OtherCost, Scenario, Team } from "../scenario";

/** A scenario in which every quantity is a row of the formula graph: what cost rules are written against. */
export type Rows<T> = T extends Quantity
  ? Row
  : T extends readonly (infer Item)[]
    ? readonly Rows<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Rows<T[Key]> }
      : T;

export type HorizonRows = Rows<Horizon>;
/** Team and contracts know the horizon they live in. */
export type TeamRows = Rows<Team> & { readonly horizon: HorizonRows };
export type ContractRows = Omit<Rows<Contract>, "revision"> & {
  readonly revision: Omit<Rows<Contract["revision"]>, "decimals"> & { readonly decimals: number };
  readonly horizon: HorizonRows;
};
export type OtherCostRows = Rows<OtherCost>;
export interface ScenarioRows {
  readonly horizon: HorizonRows;
  readonly team: TeamRows;
  readonly contracts: readonly ContractRows[];
  readonly otherCosts: readonly OtherCostRows[];
  readonly vat: Rows<Scenario["vat"]>;
}

/** Quantities as inputs under their place in the file; those that are nothing as zero, so that what they feed vanishes. */
export function rowsOf(scenario: Scenario): ScenarioRows {
  const rows = <T>(value: T): Rows<T> => convert(value) as Rows<T>;
  const convert = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(convert);
    if (isQuantity(value)) return isNothing(value) ? zero : input(value.at);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]));
  };
  const horizon = rows(scenario.horizon);
  return {
    horizon,
    team: { ...rows(scenario.team), horizon },
    contracts: scenario.contracts.map((contract) => ({
      ...rows(contract),
      revision: { ...rows(contract.revision), decimals: contract.revision.decimals.expected.float },
      horizon,
    })),
    otherCosts: rows(scenario.otherCosts),
    vat: rows(scenario.vat),
  };
}
