import { calendarText, lastMonthOf } from "../calendar";
import { contractSavings } from "../plan/contractSavings";
import type { Savings } from "../plan/contractSavings";
import { plan } from "../plan/plan";
import { cents } from "../../ground/cents";
import type { LineId } from "../lines";
import { scenarioFields } from "../table/quantities";
import type { Contract, Scenario } from "../scenario";
import { aloneOf, overYears, withIndemnity, withValues } from "../variants";
import type { Warning } from "./warning";

/** A contract of a scenario, and the month in which its plan leaves it, even after the horizon. */
interface Left {
  readonly scenario: Scenario;
  /** The first months of the contracts and roles there are, once each. */
  readonly comers: ReadonlySet<number>;
  readonly savings: Savings;
  /** The contract by itself. */
  readonly alone: () => Scenario;
  readonly contract: Contract;
  readonly exitMonth: number | undefined;
}

/** How contracts end: after the horizon, too late for their term, too soon, or for nothing in their place. */
export function departureWarnings(scenario: Scenario): Warning[] {
  const { contracts } = plan(scenario);
  const starts = [...scenario.contracts.map(({ start }) => start), ...scenario.team.roles.map(({ from }) => from)];
  const comers = new Set(starts.map(({ expected }) => expected.float));
  const savings = contractSavings(scenario);
  return scenario.contracts.flatMap((contract, i) => {
    const exitMonth = contracts.get(contract.name)?.exitMonth ?? undefined;
    const left = { scenario, comers, savings, alone: () => aloneOf(scenario, i), contract, exitMonth };
    return [toNothing, afterHorizon, lateNotice, earlyExit, endBeforeTerm, shortContract].flatMap(
      (found) => found(left, `/contracts/${i}`) ?? [],
    );
  });
}

/** The service stops and nothing takes its place, neither a destination nor a contract or a role that comes by then. */
function toNothing({ scenario, comers, contract, exitMonth }: Left, at: string): Warning | undefined {
  const { exit, name } = contract;
  if (exit.destination !== "none") return undefined;
  const place = `${at}/exit/destination`;
  if (exit.hazard) return { code: "hazardToNothing", at: place, contract: name };
  if (exit.when !== "decision" || exitMonth === undefined || exitMonth >= lastMonthOf(scenario)) return undefined;
  const decisionMonth = exit.decisionMonth!.expected.float;
  const isReplaced = [...comers].some((month) => month > decisionMonth && month <= exitMonth + 1);
  return isReplaced ? undefined : { code: "exitToNothing", at: place, contract: name, exitMonth };
}

/** The exit falls after the horizon, so that its reversibility and its indemnity are not counted (MODEL.md 4.3). */
function afterHorizon({ scenario, savings, alone, contract, exitMonth }: Left): Warning | undefined {
  const lastMonth = lastMonthOf(scenario);
  if (exitMonth === undefined || exitMonth <= lastMonth) return undefined;
  const billed = upTo(exitMonth, alone());
  return {
    code: "exitAfterHorizon",
    at: contract.exit.decisionMonth!.at,
    contract: contract.name,
    exitMonth,
    lastMonth,
    cost: billed && savings(billed, withoutBills(billed)),
    currency: scenario.currency,
  };
}

/** A contract by itself whose exit is billed nothing. */
function withoutBills(alone: Scenario): Scenario {
  const { reversibilityMonths, reversibilityAmount, indemnity } = alone.contracts[0]!.exit;
  const bills = [reversibilityMonths, reversibilityAmount, indemnity].filter((bill) => bill !== undefined);
  return withValues(
    alone,
    bills.map(({ at }) => [at, 0]),
  );
}

/**
 * A decision after the last month whose notice ends the contract with the term under way: it renews itself once more.
 * The cost is that of the later exit, whatever falls after the horizon included.
 */
function lateNotice({ scenario, savings, alone, contract, exitMonth }: Left): Warning | undefined {
  const { start, term, renewal = term, tacitRenewal, exit } = contract;
  if (exit.when !== "decision" || !tacitRenewal || !term || exitMonth === undefined) return undefined;
  const [before, months] = [start.expected.float - 1, term.expected.float];
  const decisionMonth = exit.decisionMonth!.expected.float;
  const renewals = Math.max(Math.ceil((decisionMonth - before - months) / renewal!.expected.float), 0);
  const endOfTerm = before + months + renewals * renewal!.expected.float;
  const lastMonth = Math.floor(endOfTerm - exit.notice.expected.float);
  if (decisionMonth <= lastMonth || lastMonth <= before) return undefined;
  const own = alone();
  const decided = own.contracts[0]!.exit.decisionMonth!.at;
  const exitMonthInTime = plan(withValues(own, [[decided, lastMonth]])).contracts.get(contract.name)!.exitMonth!;
  if (exitMonthInTime >= exitMonth) return undefined;
  const late = upTo(exitMonth, own);
  return {
    code: "lateNotice",
    at: exit.decisionMonth!.at,
    contract: contract.name,
    decisionMonth,
    lastMonth,
    lastDate: calendarText(scenario, lastMonth),
    exitMonth,
    exitMonthInTime,
    cost: late && savings(late, withValues(late, [[decided, lastMonth]])),
    currency: scenario.currency,
  };
}

const { indemnity: proposedIndemnity } = scenarioFields.contracts.fields.exit.fields;

/**
 * A contract that is or may be left before its term without a word of an indemnity: a fixed term is to be performed to its
 * end, and damages are due for what is not (art. 1212 and 1231-2 C. civ.). The euros are those of the proposed bounds of
 * what remains: of a hazard, in the first month in which it may strike.
 */
function earlyExit({ scenario, alone, contract, exitMonth }: Left, at: string): Warning | undefined {
  const { term, start, exit } = contract;
  const left = exit.when === "decision" ? exitMonth : exit.hazard?.fromMonth.expected.float;
  if (left === undefined || !term || exit.indemnity) return undefined;
  const remaining = term.expected.float - (left - start.expected.float + 1);
  if (remaining <= 0) return undefined;
  const own = upTo(left, alone());
  const struck = exit.when === "decision" ? [] : [[exit.leaving!.at.replace(at, "/contracts/0"), left] as const];
  const billed = (share: number) => own && totalOf("indemnity", withValues(withIndemnity(own, share), struck));
  const { low, high } = proposedIndemnity.proposal.value;
  return {
    code: "earlyExit",
    at: `${at}/exit/indemnity`,
    contract: contract.name,
    by: exit.when === "decision" ? "decision" : "hazard",
    remaining,
    shares: [low, high],
    costs: [billed(low), billed(high)],
    currency: scenario.currency,
  };
}

/** A contract that stops before its term by a last month alone: as if nothing were due, which no decision says. */
function endBeforeTerm({ contract }: Left): Warning | undefined {
  const { start, end, term, exit, name } = contract;
  if (!end || !term || exit.when === "decision") return undefined;
  const remaining = term.expected.float - (end.expected.float - start.expected.float + 1);
  return remaining > 0 ? { code: "endBeforeTerm", at: end.at, contract: name, remaining } : undefined;
}

const totalOf = (line: LineId, scenario: Scenario): number =>
  cents((plan(scenario).lines.get(line) ?? []).reduce((sum, amount) => sum + amount, 0));

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
  const years = Math.max(Math.ceil(month / 12), scenario.horizon.years.expected.float);
  return years > scenarioFields.horizon.fields.years.max ? undefined : overYears(scenario, years);
}
