import { once } from "../ground/once";
import type { Contract, Scenario, Use } from "./scenario";

/** What a contract sells or leaves out by its use: its price lines by use, its work units. */
export const usesOf = ({ prices, extras }: Pick<Contract, "prices" | "extras">): readonly Use[] => [
  ...prices.filter((line) => line.per === "use"),
  ...extras.items,
];

/** The numbers a year that are drawn anew in each year of their contract, by place, with that contract. */
export const countedIn = once(
  ({ contracts }: Pick<Scenario, "contracts">): ReadonlyMap<string, Contract> =>
    new Map(
      contracts.flatMap((contract) =>
        usesOf(contract)
          .filter(({ count }) => count === "drawn")
          .map(({ perYear }) => [perYear.at, contract] as const),
      ),
    ),
);
