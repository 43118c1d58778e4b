import type { Data } from "../../ground/data";
import { isData } from "../../ground/data";
import { scenarioFields } from "../../model/table/quantities";
import { withValue } from "../../ground/pointer";

/**
 * The document over another number of years. Fewer of them drop what would fall after their last month: exits decided
 * later, contracts, their price lines, roles and costs that start later; and what ends later ends with them. A contract
 * all of whose lines start later keeps one that never comes. More years change nothing else.
 */
export function withYears(document: unknown, years: number): unknown {
  const changed = withValue(document, ["horizon", "years"], years);
  const horizon = isData(document) && isData(document.horizon) ? document.horizon : {};
  const before = 12 * Number(horizon.years ?? scenarioFields.horizon.fields.years.default);
  const last = 12 * years;
  if (!(last < before) || !isData(changed)) return changed;

  // What was outside the longer horizon already is a mistake to report, and none of ours.
  const isLate = (month: unknown): boolean => Number(month) > last && Number(month) <= before;
  const shorten = (data: Data, end: string): Data => (isLate(data[end]) ? { ...data, [end]: last } : data);
  const kept = (list: unknown, start: string, revise: (item: Data) => Data): unknown =>
    Array.isArray(list)
      ? list
          .filter((item: unknown) => !(isData(item) && isLate(item[start])))
          .map((item: unknown) => (isData(item) ? revise(item) : item))
      : list;

  const withPrices = (contract: Data): Data => {
    if (!("prices" in contract)) return contract;
    const prices = kept(contract.prices, "from", (line) => shorten(line, "to"));
    const [first] = Array.isArray(contract.prices) ? (contract.prices as readonly unknown[]) : [];
    const isEmptied = Array.isArray(prices) && prices.length === 0 && isData(first);
    return { ...contract, prices: isEmptied ? [{ ...first, from: last, to: last, probability: 0 }] : prices };
  };

  const { team, contracts, otherCosts } = changed;
  return withSomething(changed, {
    ...changed,
    ...(isData(team) && {
      team: { ...team, ...("roles" in team && { roles: kept(team.roles, "from", (role) => shorten(role, "to")) }) },
    }),
    ...("contracts" in changed && {
      contracts: kept(contracts, "start", (contract) => withoutLateExit(shorten(withPrices(contract), "end"), isLate)),
    }),
    ...("otherCosts" in changed && { otherCosts: kept(otherCosts, "from", (cost) => shorten(cost, "to")) }),
  });
}

/** Where all costs come later, nothing is due: known, and said by a cost of nothing. */
function withSomething(before: Data, after: Data): Data {
  const lists = (data: Data): number =>
    [isData(data.team) ? data.team.roles : undefined, data.contracts, data.otherCosts].reduce<number>(
      (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
      0,
    );
  return lists(before) > 0 && lists(after) === 0 ? { ...after, otherCosts: [{ amount: 0 }] } : after;
}

/** An exit decided too late does not take place; another kind of exit only forgets the month it does not use. */
function withoutLateExit({ exit, ...contract }: Data, isLate: (month: unknown) => boolean): Data {
  if (exit === undefined) return contract;
  if (!isData(exit) || !isLate(exit.decisionMonth)) return { ...contract, exit };
  if (exit.when === "decision") return contract;
  const { decisionMonth: _, ...others } = exit;
  return { ...contract, exit: others };
}
