import { rational } from "../../formula/rational";
import { calendarText, lastMonthOf } from "../calendar";
import { cents } from "../../ground/cents";
import { plan } from "../plan/plan";
import { scenarioFields } from "../table/quantities";
import { point } from "../quantity";
import type { Contract, Scenario } from "../scenario";
import type { Warning } from "./warning";

/** A contract of a scenario, and the month in which its plan leaves it, even after the horizon. */
interface Left {
  readonly scenario: Scenario;
  readonly contract: Contract;
  readonly exitMonth: number | undefined;
}

/** How contracts end: after the horizon, too late for their term, too soon, or for nothing in their place. */
export function departureWarnings(scenario: Scenario): Warning[] {
  const { contracts } = plan(scenario);
  return scenario.contracts.flatMap((contract, i) => {
    const left = { scenario, contract, exitMonth: contracts.get(contract.name)?.exitMonth ?? undefined };
    return [toNothing, afterHorizon, lateNotice, shortContract].flatMap(
      (found) => found(left, `/contracts/${i}`) ?? [],
    );
  });
}

/** The service stops and nothing takes its place, neither a destination nor a contract or a role that comes by then. */
function toNothing({ scenario, contract, exitMonth }: Left, at: string): Warning | undefined {
  const { exit, name } = contract;
  if (exit.destination !== "none") return undefined;
  const place = `${at}/exit/destination`;
  if (exit.hazard) return { code: "hazardToNothing", at: place, contract: name };
  if (exit.when !== "decision" || exitMonth === undefined || exitMonth >= lastMonthOf(scenario)) return undefined;
  const comers = [...scenario.contracts.map(({ start }) => start), ...scenario.team.roles.map(({ from }) => from)];
  const isReplaced = comers.some(
    ({ expected }) => expected.float > exit.decisionMonth!.expected.float && expected.float <= exitMonth + 1,
  );
  return isReplaced ? undefined : { code: "exitToNothing", at: place, contract: name, exitMonth };
}

/** The exit falls after the horizon, so that its reversibility and its indemnity are not counted (MODEL.md 4.3). */
function afterHorizon({ scenario, contract, exitMonth }: Left): Warning | undefined {
  const lastMonth = lastMonthOf(scenario);
  if (exitMonth === undefined || exitMonth <= lastMonth) return undefined;
  const { decisionMonth, ...exit } = contract.exit;
  const bills = [exit.reversibilityMonths, exit.reversibilityAmount, exit.indemnity].filter(
    (bill) => bill !== undefined,
  );
  const whole = upTo(exitMonth, scenario);
  const free =
    whole &&
    withValues(
      whole,
      bills.map(({ at }) => [at, 0]),
    );
  return {
    code: "exitAfterHorizon",
    at: decisionMonth!.at,
    contract: contract.name,
    exitMonth,
    lastMonth,
    cost: whole && free && gap(whole, free),
    currency: scenario.currency,
  };
}

/**
 * A decision after the last month whose notice ends the contract with the term under way: it renews itself once more.
 * The cost is that of the later exit, whatever falls after the horizon included.
 */
function lateNotice({ scenario, contract, exitMonth }: Left): Warning | undefined {
  const { start, term, tacitRenewal, exit } = contract;
  if (exit.when !== "decision" || !tacitRenewal || !term || exitMonth === undefined) return undefined;
  const [before, months] = [start.expected.float - 1, term.expected.float];
  const decisionMonth = exit.decisionMonth!.expected.float;
  const endOfTerm = before + months * Math.ceil((decisionMonth - before) / months);
  const lastMonth = Math.floor(endOfTerm - exit.notice.expected.float);
  if (decisionMonth <= lastMonth || lastMonth <= before) return undefined;
  const inTime = withValues(scenario, [[exit.decisionMonth!.at, lastMonth]]);
  const exitMonthInTime = plan(inTime).contracts.get(contract.name)!.exitMonth!;
  if (exitMonthInTime >= exitMonth) return undefined;
  const [late, early] = [upTo(exitMonth, scenario), upTo(exitMonth, inTime)];
  return {
    code: "lateNotice",
    at: exit.decisionMonth!.at,
    contract: contract.name,
    decisionMonth,
    lastMonth,
    lastDate: calendarText(scenario, lastMonth),
    exitMonth,
    exitMonthInTime,
    cost: late && early && gap(late, early),
    currency: scenario.currency,
  };
}

const SHORTEST = 12;

/** A term, or else a service, of less than a year. What the horizon alone cuts short may well go on. */
function shortContract({ contract, exitMonth }: Left): Warning | undefined {
  const { name, start, end, term, exit } = contract;
  const found = (at: string, months: number): Warning | undefined =>
    months < SHORTEST ? { code: "shortContract", at, contract: name, months } : undefined;
  if (term && term.expected.float < SHORTEST) return found(term.at, term.expected.float);
  const served = (last: number) => last - start.expected.float + 1;
  if (end && end.expected.float <= (exitMonth ?? Infinity)) return found(end.at, served(end.expected.float));
  return exit.when === "decision" ? found(exit.decisionMonth!.at, served(exitMonth!)) : undefined;
}

/** The scenario over enough years to reach a month; undefined beyond the longest horizon there is. */
function upTo(month: number, scenario: Scenario): Scenario | undefined {
  const { horizon } = scenario;
  const years = Math.max(Math.ceil(month / 12), horizon.years.expected.float);
  if (years > scenarioFields.horizon.fields.years.max) return undefined;
  const longer = withValues(scenario, [[horizon.years.at, years]]);
  return { ...longer, horizon: { ...horizon, years: longer.quantities.get(horizon.years.at)! } };
}

/** The same scenario, other values at some of its places. */
function withValues(scenario: Scenario, values: readonly (readonly [at: string, value: number])[]): Scenario {
  const changed = values.map(([at, value]) => [at, point(at, rational(value)!)] as const);
  return { ...scenario, quantities: new Map([...scenario.quantities, ...changed]) };
}

/** What a scenario costs more than another, to the cent. */
const gap = (dearer: Scenario, other: Scenario): number => cents(plan(dearer).grandTotal - plan(other).grandTotal);
