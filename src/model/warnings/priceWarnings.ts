import { cents } from "../../ground/cents";
import { facts } from "../table/facts";
import { MONTHS } from "../rules/fixedPart";
import { plain } from "../../ground/nearest";
import type { Quantity } from "../quantity";
import type { Contract, PriceLine, Scenario } from "../scenario";
import type { Warning } from "./warning";

/** Fees and the indices they follow. */
export function priceWarnings(scenario: Scenario): Warning[] {
  return [
    ...scenario.contracts.flatMap((contract, i) => ofIndex(contract, scenario, `/contracts/${i}/index`)),
    ...scenario.contracts.flatMap(onlyUpward),
    ...feePerUser(scenario),
  ];
}

/**
 * The monthly fee, before any revision, of the fixed parts served together, for each employee of the company, in the month in which they
 * cost most, options weighed by their probability. Only where the headcount is known: what a unit of a contract is, the
 * scenario does not say. A business process is paid by what it counts; less than usual is doubted of whoever takes over
 * workstations or support, and where no scope is said.
 */
function feePerUser(scenario: Scenario): Warning[] {
  const { employees, contracts, currency } = scenario;
  if (!employees || employees.expected.float === 0 || contracts.length === 0 || currency !== "EUR") return [];
  if (contracts.some(({ kind, scope }) => kind === "bpo" || (scope.processes ?? 0) > 0)) return [];
  const feeIn = (month: number) =>
    contracts
      .filter(({ start, end }) => isWithin(month, start, end))
      .flatMap(({ start, prices }) =>
        prices
          .filter(({ from, to }) => isWithin(month, from, to))
          .map((line) => monthlyFee(line, Math.floor((month - start.expected.float) / 12))),
      )
      .reduce((sum, fee) => sum + fee, 0);
  const starts = new Set(contracts.flatMap(changesOf));
  const amount = cents(Math.max(...[...starts].map(feeIn)) / employees.expected.float);
  const { from, to } = facts.usualFee.value;
  const isLow = amount < from && contracts.every(({ scope }) => coversUsers(scope));
  if (!isLow && amount <= to) return [];
  return [{ code: "unusualFeePerUser", at: employees.at, amount, usual: [from, to] }];
}

const coversUsers = (scope: Contract["scope"]): boolean =>
  Object.keys(scope).length === 0 || (scope.workplace ?? 0) > 0 || (scope.support ?? 0) > 0;

/** The months in which the fee of a contract may rise: its start, those of its lines, and the years of a price table. */
function changesOf({ start, prices }: Contract): readonly number[] {
  const first = start.expected.float;
  return [
    first,
    ...prices.flatMap(({ from }) => (from ? [from.expected.float] : [])),
    ...prices.flatMap(({ unitPrice }) => unitPrice.years.map((_, year) => first + 12 * year)),
  ];
}

const isWithin = (month: number, from: Quantity | undefined, to: Quantity | undefined): boolean =>
  (from?.expected.float ?? 1) <= month && month <= (to?.expected.float ?? Infinity);

/** What a line costs a month at its price of a contract year, from 0: nothing of what is paid as it is used. */
function monthlyFee(line: PriceLine, year: number): number {
  if (line.per === "use") return 0;
  const { units, unitPrice, probability } = line;
  const price = unitPrice.years[Math.min(year, unitPrice.years.length - 1)]!;
  const invoice = units.expected.float * price.value.expected.float;
  return (invoice / MONTHS[line.per]) * (probability?.expected.float ?? 1);
}

/** The model revises prices once a year. */
const REVISION_INTERVAL = 12;

const onlyUpward = ({ name: contract, revision }: Contract, i: number): Warning[] =>
  revision.upwardOnly ? [{ code: "upwardOnly", at: `/contracts/${i}/revision/upwardOnly`, contract }] : [];

function ofIndex({ name: contract, index, start }: Contract, scenario: Scenario, at: string): Warning[] {
  if (!index) return [];
  const { name = "", base, baseMonth } = index;
  const found: Warning[] = [];
  if (baseMonth && baseMonth < facts.revisedSyntec.date && isFormerSyntec(name)) {
    found.push({
      code: "oldSyntecBase",
      at: `${at}/${base ? "base" : "baseMonth"}`,
      contract,
      baseMonth,
      ...(base && { converted: cents(base.expected.float * facts.syntecLinking.value) }),
    });
  }
  // The first revision comes a year after the start: an older base makes it reckon with more than that year.
  const months = baseMonth ? monthsBetween(baseMonth, scenario.horizon.start) + start.expected.float - 1 : 0;
  if (months > REVISION_INTERVAL)
    found.push({ code: "longIndexPeriod", at: `${at}/baseMonth`, contract, months: months + REVISION_INTERVAL });
  return found;
}

/** "Syntec", but neither "Syntec révisé" nor "revised Syntec", whose values before August 2022 are already linked. */
const isFormerSyntec = (name: string): boolean => /\bsyntec\b/.test(plain(name)) && !/\brevis/.test(plain(name));

function monthsBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((text) => {
    const [year, month] = text.split("-").map(Number) as [number, number];
    return 12 * year + month;
  }) as [number, number];
  return last - first;
}
