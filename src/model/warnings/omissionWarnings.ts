import { fifteenDigits } from "../../ground/digits";
import { lastMonthOf } from "../calendar";
import { FEWEST_LEAVING, fteIn, leastSeverance } from "../people";
import { isNothing } from "../quantity";
import type { Quantity } from "../quantity";
import type { Contract, Exit, Extras, Scenario, Use } from "../scenario";
import type { Warning } from "./warning";

/** What outsourcing always costs and a scenario counts for nothing: governance, extras, the exit. */
export function omissionWarnings(scenario: Scenario): Warning[] {
  const { contracts, unknownCosts } = scenario;
  const isGoverned = contracts.some(({ governance }) => !isNothing(governance));
  return [
    // One contract may carry the governance of all.
    ...(contracts.length > 0 && !isGoverned
      ? [{ code: "noGovernance", at: contracts[0]!.governance.at } as const]
      : []),
    ...contracts.flatMap((contract, i) => ofContract(contract, `/contracts/${i}`)),
    ...shrinkingTeam(scenario),
    ...(unknownCosts.length > 0
      ? [{ code: "unknownCosts", at: unknownCosts[0]!.at, names: unknownCosts.map(({ name }) => name) } as const]
      : []),
  ];
}

/** A team that has fewer people from some month on, where contracts take their place and say nothing of those who leave. */
function shrinkingTeam(scenario: Scenario): Warning[] {
  const { contracts, team, currency } = scenario;
  if (currency !== "EUR" || contracts.length === 0 || contracts.some(({ departures }) => departures)) return [];
  const ends = team.roles.filter(({ to }) => to.expected.float < lastMonthOf(scenario));
  return ends
    .flatMap(({ to }): Warning[] => {
      const month = to.expected.float + 1;
      const fte = fifteenDigits(fteIn(month - 1, team) - fteIn(month, team));
      return fte < FEWEST_LEAVING ? [] : [{ code: "shrinkingTeam", at: to.at, month, fte, least: leastSeverance(fte) }];
    })
    .slice(0, 1);
}

function ofContract({ name: contract, extras, exit, cloud, departures }: Contract, at: string): Warning[] {
  const found: Warning[] = [];
  if (departures && !isNothing(departures.fte) && !departures.costPerFte) {
    const fte = departures.fte.expected.float;
    found.push({
      code: "unpaidDepartures",
      at: `${at}/departures/costPerFte`,
      contract,
      fte,
      least: leastSeverance(fte),
    });
  }
  if (isIncluded(extras)) found.push({ code: "noExtras", at: `${at}/extras/mode`, contract });
  // What leaving a cloud service costs is nearly all forbidden (cloudWarnings.ts).
  if (!cloud && isFree(exit)) found.push({ code: "noExitCost", at: `${at}/exit/when`, contract });
  return found;
}

/** Whether nothing is ever billed on top of the fee. */
function isIncluded({ mode, overrun, items }: Extras): boolean {
  if (mode === "overrun") return overrun === undefined || overrun.high.float === 0;
  return items.every((item) => (isNothing(item.perYear) && isNothing(item.minimum)) || pricesOf(item).every(isNothing));
}

/** The prices of a work unit, in every year and tier. */
const pricesOf = ({ unitPrice, tiers }: Use): readonly Quantity[] =>
  [unitPrice, ...tiers.map((tier) => tier.unitPrice)].flatMap(({ years }) => years.map(({ value }) => value));

/** Whether leaving costs nothing: after the end of the horizon only reversibility is counted (MODEL.md 4.3). */
function isFree({
  when,
  hazard,
  reversibilityMonths,
  reversibilityAmount,
  indemnity,
  oneOff,
  destination,
}: Exit): boolean {
  const isDecided = when === "decision" || hazard !== undefined;
  if (when === "never" && !isDecided) return true;
  const isHandedOver = !isNothing(reversibilityMonths) || (reversibilityAmount && !isNothing(reversibilityAmount));
  if (isHandedOver) return false;
  return !isDecided || ((!indemnity || isNothing(indemnity)) && (destination === "none" || isNothing(oneOff)));
}
