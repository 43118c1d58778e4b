import { rational } from "../formula/rational";
import { facts } from "../model/table/facts";
import type { LineId } from "../model/lines";
import { plan, planBy } from "../model/plan/plan";
import type { PlanView } from "../model/plan/plan";
import { scenarioFields } from "../model/table/quantities";
import { point } from "../model/quantity";
import { isData } from "../ground/data";
import { readScenario } from "../model/reading/readScenario";
import type { Contract, Scenario } from "../model/scenario";
import { cents, sumOfCents } from "../ground/cents";
import { once } from "../ground/once";

/** The exit is to be repaid within so many months: staying is renegotiated for as long. */
const RENEGOTIATED_TERM = facts.renegotiatedTerm.value;

/** What leaving costs, in the scenario's currency, to the cent; undefined is not known. */
export interface Bill {
  readonly reversibility: number | undefined;
  readonly indemnity: number | undefined;
  /** What the new solution costs before the old contract ends, at the monthly cost of staying. */
  readonly doubleRun: number | undefined;
  /** One-off costs, and the recruitment of a team to rebuild. */
  readonly oneOff: number | undefined;
  readonly total: number | undefined;
  /** The total in months of the fee paid last: none of a fee of nothing. */
  readonly monthsOfFee: number | undefined;
  /** How much cheaper than staying a rival must be for leaving to cost as much as staying: a share, none of nothing. */
  readonly discount: number | undefined;
}

/** What it costs to decide, at the end of a model year, to leave the contracts that can be left then. */
export interface ExitYear {
  readonly decisionMonth: number;
  /** The month in which the last of the contracts really ends. */
  readonly exitMonth: number;
  /** Undefined where a contract ends later than the model reaches. */
  readonly bill: Bill | undefined;
  /** What the contracts do not say of leaving them then. */
  readonly unsaid: readonly Unsaid[];
}
/** What a contract does not say of all it takes to leave it. */
interface Unsaid {
  readonly contract: string;
  readonly terms: readonly ExitTerm[];
}

/** What a contract may leave unsaid: without a notice there is none; without the others, its bill is not known. */
export const EXIT_TERMS = ["notice", "transition", "reversibility", "indemnity"] as const;
export type ExitTerm = (typeof EXIT_TERMS)[number];

export interface ExitCosts {
  /** The model years at whose end a contract can be left. */
  readonly years: readonly ExitYear[];
  /** What the contracts do not say of leaving them at one of these ends or another. */
  readonly unsaid: readonly Unsaid[];
}

/**
 * What leaving costs at the end of each model year (captivity), in the expected case, excluding VAT. To leave is to
 * decide in that month for something new (notice, transition, reversibility, indemnity and one-off costs as the
 * contract has them); to stay is to go on under the same terms. The model runs on for thirty years, so that no part of the
 * bill falls outside the horizon. A contract that the scenario itself has given notice on cannot be left again; one that
 * comes to its end with the horizon can.
 *
 * A rival is as dear as staying when it costs each month what staying costs on average over the 36 months after the old
 * contract has ended, for which it would else be renegotiated. To make leaving worthwhile within them, it must be cheaper
 * by the bill, as a share of all it would be paid at that price, its months of double payment included.
 *
 * @param document the document of a scenario that can be read
 * Source: MODEL.md 4.3 and 8. Example: 36,187.50 € a month, reversibility of 165,000.00 €, a transition of nine months
 * (4.5 months of double payment): 327,843.75 €, so that a rival must be 22.4 % cheaper (327,843.75 / (40.5 × 36,187.50)).
 */
export function exitCosts(document: unknown, scenario: Scenario): ExitCosts {
  const contracts = scenario.contracts.map((contract, i) => ({ contract, data: contractData(document, i) }));
  const months = Array.from({ length: scenario.horizon.years.expected.float }, (_, i) => 12 * (i + 1));
  const years = months.flatMap((month): ExitYear[] => {
    const departures = contracts
      .filter(({ contract }) => canBeLeft(contract, month))
      .map(({ contract, data }) => departure(contract, data, month));
    if (departures.length === 0) return [];
    const exitMonth = Math.max(...departures.map((each) => each.exitMonth));
    return [{ decisionMonth: month, exitMonth, bill: billOf(departures), unsaid: unsaidBy(departures) }];
  });
  return { years, unsaid: unsaidBy(years.flatMap(({ unsaid }) => unsaid)) };
}

/** What contracts do not say, each once. */
function unsaidBy(found: readonly Unsaid[]): readonly Unsaid[] {
  const names = [...new Set(found.map(({ contract }) => contract))];
  return names.flatMap((contract) => {
    const said = found.filter((each) => each.contract === contract);
    const terms = EXIT_TERMS.filter((term) => said.some((each) => each.terms.includes(term)));
    return terms.length > 0 ? [{ contract, terms }] : [];
  });
}

/** Whether the contract is running in a month, and no notice has been given before. */
const canBeLeft = ({ start, end, exit }: Contract, month: number): boolean =>
  start.expected.float <= month &&
  (end === undefined || end.expected.float >= month) &&
  (exit.when !== "decision" || exit.decisionMonth!.expected.float >= month);

type Data = Readonly<Record<string, unknown>>;

/** What a contract says in its document. */
function contractData(document: unknown, i: number): Data {
  const contracts = isData(document) && Array.isArray(document.contracts) ? (document.contracts as unknown[]) : [];
  const data = contracts[i];
  return isData(data) ? data : {};
}

const exitData = ({ exit }: Data): Data => (isData(exit) ? exit : {});

/** The keys of the exit that say a part of the bill: one of them is enough. */
const SAID_BY = {
  notice: ["notice"],
  transition: ["transition"],
  reversibility: ["reversibilityMonths", "reversibilityAmount"],
  indemnity: ["indemnity"],
  oneOff: ["oneOff", "rebuild"],
} as const;

const says = (contract: Data, part: keyof typeof SAID_BY): boolean =>
  SAID_BY[part].some((key) => exitData(contract)[key] !== undefined);

const LONGEST_YEARS = scenarioFields.horizon.fields.years.max;
/** How long a contract is followed: what is decided at the end of the longest horizon is left and repaid after it. */
export const FOLLOWED_YEARS = 2 * LONGEST_YEARS;
const LAST_MONTH = 12 * FOLLOWED_YEARS;

type Part = "reversibility" | "indemnity" | "doubleRun" | "oneOff";
const PARTS: readonly Part[] = ["reversibility", "indemnity", "doubleRun", "oneOff"];

/** How one contract is left. */
interface ContractExit extends Unsaid {
  readonly exitMonth: number;
  /** Undefined where the contract ends later than the model reaches. */
  readonly costs?: Readonly<Record<Part, number | undefined>> & {
    /** Whether the contract says all that its bill needs. */
    readonly isKnown: boolean;
    readonly fee: number;
    /** What a rival as dear as staying would be paid until the exit is to be repaid. */
    readonly atSamePrice: number;
  };
}

function departure(contract: Contract, data: Data, decisionMonth: number): ContractExit {
  const exit = exitData(data);
  const terms = Object.fromEntries(Object.values(SAID_BY).flatMap((keys) => keys.map((key) => [key, exit[key]])));
  const destination = exit.destination === "reinternalise" ? "reinternalise" : "switch";
  const leaving = (newMonthlyCost: number) =>
    alone({ ...data, exit: { ...terms, when: "decision", decisionMonth, destination, newMonthlyCost } });
  const planned = leaving(0);
  const exitMonth = (planned && plan(planned).contracts.get(contract.name)?.exitMonth) ?? LAST_MONTH;
  const unsaid = unsaidOf(contract, data, exitMonth);
  const staying = costOfStaying(data);
  if (!staying || exitMonth >= LAST_MONTH) return { exitMonth, ...unsaid };

  const repaid = Math.min(exitMonth + RENEGOTIATED_TERM, LAST_MONTH);
  const monthlyCost = cents(sumBetween(staying, exitMonth + 1, repaid) / (repaid - exitMonth));
  const left = leaving(monthlyCost);
  if (!left) return { exitMonth, ...unsaid };
  const months = planBy(left, "month");
  const of = (line: LineId, from: number, to: number) => sumBetween(months.lines.get(line) ?? [], from, to);
  const said = (part: "reversibility" | "indemnity" | "oneOff") =>
    says(data, part) ? of(part, 0, LAST_MONTH) : undefined;
  const overlap = of("newSolution", 0, exitMonth);
  return {
    exitMonth,
    ...unsaid,
    costs: {
      reversibility: said("reversibility"),
      indemnity: said("indemnity"),
      doubleRun: says(data, "transition") ? overlap : undefined,
      oneOff: said("oneOff"),
      isKnown: unsaid.terms.every((term) => term === "notice"),
      fee: of("fee", exitMonth, exitMonth),
      atSamePrice: overlap + monthlyCost * RENEGOTIATED_TERM,
    },
  };
}

/** What a contract does not say of being left at the end of a month: of an indemnity, while months of its term remain. */
function unsaidOf({ name, term, start }: Contract, data: Data, exitMonth: number): Unsaid {
  const isEarly = term !== undefined && exitMonth - start.expected.float + 1 < term.expected.float;
  const terms = EXIT_TERMS.filter((each) => !says(data, each) && (each !== "indemnity" || isEarly));
  return { contract: name, terms };
}

/** What a contract costs month by month if it is never left: the same for every month in which it might be. */
const costOfStaying = once((data: Data): PlanView["total"] | undefined => {
  const staying = alone({ ...data, end: undefined, exit: { when: "never" } });
  return staying && planBy(staying, "month").total;
});

const sumBetween = (amounts: PlanView["total"], from: number, to: number): number =>
  sumOfCents(amounts.slice(from, to + 1));

/** A contract by itself, as long as it is followed; undefined where its numbers are too large to be read. */
function alone(contract: Data): Scenario | undefined {
  const contracts = [{ ...contract, transitionIn: undefined }];
  const outcome = readScenario({ horizon: { years: LONGEST_YEARS }, contracts });
  if (!outcome.ok) return undefined;
  // Longer than any horizon that is read.
  const { horizon, quantities, ...scenario } = outcome.value;
  const years = point(horizon.years.at, rational(FOLLOWED_YEARS)!);
  return { ...scenario, horizon: { ...horizon, years }, quantities: new Map(quantities).set(years.at, years) };
}

/** The bill of all contracts: a part that none of them says stays unknown, and so does the total while one says too little. */
function billOf(departures: readonly ContractExit[]): Bill | undefined {
  const costs = departures.flatMap((each) => (each.costs ? [each.costs] : []));
  if (costs.length < departures.length) return undefined;
  const sum = (amounts: readonly (number | undefined)[]): number | undefined => {
    const known = amounts.filter((amount) => amount !== undefined);
    return known.length > 0 ? sumOfCents(known) : undefined;
  };
  const parts = Object.fromEntries(PARTS.map((part) => [part, sum(costs.map((each) => each[part]))])) as Record<
    Part,
    number | undefined
  >;
  const total = costs.every(({ isKnown }) => isKnown) ? sum(PARTS.map((part) => parts[part])) : undefined;
  const fee = sumOfCents(costs.map((each) => each.fee));
  const atSamePrice = costs.reduce((all, each) => all + each.atSamePrice, 0);
  const per = (amount: number) => (total !== undefined && amount > 0 ? total / amount : undefined);
  return { ...parts, total, monthsOfFee: per(fee), discount: per(atSamePrice) };
}
