import type { ValuesOf } from "./table/field";
import type { Quantity } from "./quantity";
import type { scenarioFields } from "./table/quantities";

type Fields = ValuesOf<typeof scenarioFields>;
type Given<T, Key extends keyof T> = Omit<T, Key> & { readonly [K in Key]-?: NonNullable<T[K]> };

export type Horizon = Fields["horizon"];
type Role = Given<Fields["team"]["roles"][number], "to">;
export type Team = Omit<Fields["team"], "roles"> & { readonly roles: readonly Role[] };
export type Extras = Fields["contracts"][number]["extras"] & { readonly overrun?: Quantity };
/** `leaving` is the month in which the hazard makes the contract be left: after the horizon in every plan, drawn in the simulation. */
export type Exit = Fields["contracts"][number]["exit"] & { readonly leaving?: Quantity };
/** `heads` are the employees of the company, where what is spent by employee is counted. */
export type Resources = Fields["resources"] & { readonly heads?: Quantity | undefined };
type ContractFields = Fields["contracts"][number];
type LineFields = ContractFields["prices"][number];
/** What all price lines have. `probability` is whether an option comes: 1 or 0 in each case, its probability at its mean. */
type AnyLine = Pick<LineFields, "name" | "unitPrice" | "revised" | "volumeGrowth" | "from" | "to" | "probability">;
/** What is due whatever is used, period after period. */
export type FixedPart = AnyLine & { readonly per: "month" | "quarter" | "year"; readonly units: Quantity };
/** What is paid as it is used: a price line by use, a work unit. */
export type Use = Given<
  Pick<LineFields, "unitPrice" | "revised" | "perYear" | "included" | "minimum" | "tiers" | "count">,
  "perYear"
>;
export type PriceLine = FixedPart | (AnyLine & Use & { readonly per: "use" });
/** `units` and `unitPrice` have become a price line by the month. */
export type Contract = Omit<ContractFields, "units" | "unitPrice" | "prices" | "extras" | "exit"> & {
  readonly prices: readonly PriceLine[];
  readonly extras: Extras;
  readonly exit: Exit;
};
export type OtherCost = Given<Fields["otherCosts"][number], "amount" | "from" | "to">;
/** A cost that is named and has no amount. */
interface UnknownCost {
  readonly name: string;
  readonly at: string;
}

/** A scenario read and checked, every default filled in; see `quantities.ts` for what it may say. */
export interface Scenario extends Omit<Fields, "team" | "resources" | "contracts" | "otherCosts"> {
  readonly team: Team;
  readonly resources: Resources;
  readonly contracts: readonly Contract[];
  readonly otherCosts: readonly OtherCost[];
  readonly unknownCosts: readonly UnknownCost[];
  /** Every quantity by its place, as the formula graph asks for them. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Everything that shapes the formulas: equal shapes share one graph. */
  readonly shape: string;
}

/** The keys of extras that say an overrun: its range, and with what probability. */
export const OVERRUN_RANGE = ["low", "likely", "high", "law"] as const;
export const OVERRUN_KEYS = ["probability", ...OVERRUN_RANGE] as const;
