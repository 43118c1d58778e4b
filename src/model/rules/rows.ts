import { input, wanting } from "../../formula/row";
import type { Row } from "../../formula/row";
import { isNothing, isQuantity } from "../quantity";
import type { Quantity } from "../quantity";
import type { Contract, FixedPart, Horizon, OtherCost, PriceLine, Resources, Scenario, Team, Use } from "../scenario";

/** What holds quantities knows its place in the file, a JSON pointer. */
interface Placed {
  readonly at: string;
}

/** A scenario in which every quantity is a row of the formula graph: what cost rules are written against. */
type Rows<T> = T extends Quantity
  ? Row
  : T extends readonly (infer Item)[]
    ? readonly Rows<Item>[]
    : T extends object
      ? Placed & { readonly [Key in keyof T]: Rows<T[Key]> }
      : T;

export type HorizonRows = Rows<Horizon>;
/** Team and contracts know the horizon they live in. */
export type TeamRows = Rows<Team> & { readonly horizon: HorizonRows };
export type ContractRows = Omit<Rows<Contract>, "prices" | "extras" | "revision"> & {
  readonly prices: readonly PriceLineRows[];
  readonly extras: Omit<Rows<Contract["extras"]>, "items"> & { readonly items: readonly UseRows[] };
  readonly revision: Omit<Rows<Contract["revision"]>, "decimals"> & { readonly decimals: number };
  readonly horizon: HorizonRows;
};
/** What has a price knows the contract that revises it. */
interface Sold {
  readonly contract: ContractRows;
}
export type PricedRows = Pick<Rows<Use>, "unitPrice" | "revised"> & Sold;
/** The volumes of a price line grow as those of its contract where it does not say; work units do not grow. */
export type UseRows = Rows<Use> & Sold & { readonly volumeGrowth?: Row | undefined };
export type FixedPartRows = Rows<FixedPart> & Sold & { readonly volumeGrowth: Row };
export type PriceLineRows = FixedPartRows | (Rows<Exclude<PriceLine, FixedPart>> & UseRows);
export type OtherCostRows = Rows<OtherCost>;
export interface ScenarioRows extends Placed {
  readonly horizon: HorizonRows;
  readonly team: TeamRows;
  readonly resources: Rows<Resources>;
  readonly contracts: readonly ContractRows[];
  readonly otherCosts: readonly OtherCostRows[];
  readonly unknownCosts: Scenario["unknownCosts"];
  readonly vat: Rows<Scenario["vat"]>;
  readonly budgetBasis: Scenario["budgetBasis"];
}

/**
 * What a rule gives where the scenario leaves out what it takes: nothing, for want of it.
 * Example: missing(exit, "destination") where nothing replaces the contract.
 */
export const missing = <Holder extends Placed>({ at }: Holder, place: Place<Holder>): Row => wanting(`${at}/${place}`);
/** The keys of what holds quantities, and those of what it holds. */
type Place<Holder> = {
  [Key in keyof Holder & string]:
    Key | (NonNullable<Holder[Key]> extends Placed ? `${Key}/${keyof NonNullable<Holder[Key]> & string}` : never);
}[keyof Holder & string];

/** Quantities as inputs under their place in the file; those that are nothing as nothing, so that what they feed vanishes. */
export function rowsOf(scenario: Scenario): ScenarioRows {
  const rows = <T>(value: T, at: string): Rows<T> => convert(value, at) as Rows<T>;
  const convert = (value: unknown, at: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each, i) => convert(each, `${at}/${i}`));
    if (isQuantity(value)) return isNothing(value) ? wanting(value.at) : input(value.at);
    const held: Record<string, unknown> = { at };
    for (const [key, each] of Object.entries(value)) held[key] = convert(each, `${at}/${key}`);
    return held;
  };
  const horizon = rows(scenario.horizon, "/horizon");
  return {
    at: "",
    horizon,
    team: { ...rows(scenario.team, "/team"), horizon },
    resources: rows(scenario.resources, "/resources"),
    contracts: scenario.contracts.map((contract, i) => {
      const { revision, extras, prices, ...others } = rows(contract, `/contracts/${i}`);
      const sold: ContractRows = {
        ...others,
        prices: prices.map((line): PriceLineRows => ({
          ...line,
          volumeGrowth: line.volumeGrowth ?? others.volumeGrowth,
          get contract() {
            return sold;
          },
        })),
        extras: {
          ...extras,
          items: extras.items.map((item) => ({
            ...item,
            get contract() {
              return sold;
            },
          })),
        },
        revision: { ...revision, decimals: contract.revision.decimals.expected.float },
        horizon,
      };
      return sold;
    }),
    otherCosts: rows(scenario.otherCosts, "/otherCosts"),
    unknownCosts: scenario.unknownCosts,
    vat: rows(scenario.vat, "/vat"),
    budgetBasis: scenario.budgetBasis,
  };
}
