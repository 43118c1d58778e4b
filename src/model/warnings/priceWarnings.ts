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
 * The first monthly fee of the fixed parts served together, for each employee of the company, in the month in which they
 * cost most, options weighed by their probability. Only where the headcount is known: what a unit of a contract is, the scenario does not say.
 */
function feePerUser(scenario: Scenario): Warning[] {
  const { employees, contracts, currency } = scenario;
  if (!employees || employees.expected.float === 0 || contracts.length === 0 || currency !== "EUR") return [];
  const feeIn = (month: number) =>
    contracts
      .filter(({ start, end }) => isWithin(month, start, end))
      .flatMap(({ prices }) => prices.filter(({ from, to }) => isWithin(month, from, to)))
      .reduce((sum, line) => sum + firstMonthlyFee(line), 0);
  const starts = new Set([
    ...contracts.flatMap(({ start, prices }) => [start, ...prices.map(({ from }) => from)]).flatMap(floats),
  ]);
  const amount = cents(Math.max(...[...starts].map(feeIn)) / employees.expected.float);
  const { from, to } = facts.usualFee.value;
  if (amount >= from && amount <= to) return [];
  return [{ code: "unusualFeePerUser", at: employees.at, amount, usual: [from, to] }];
}

const floats = (month: Quantity | undefined): readonly number[] => (month ? [month.expected.float] : []);

const isWithin = (month: number, from: Quantity | undefined, to: Quantity | undefined): boolean =>
  (from?.expected.float ?? 1) <= month && month <= (to?.expected.float ?? Infinity);

/** What a line costs a month at its first price: nothing of what is paid as it is used. */
function firstMonthlyFee(line: PriceLine): number {
  if (line.per === "use") return 0;
  const { units, unitPrice, probability } = line;
  const invoice = units.expected.float * unitPrice.years[0]!.value.expected.float;
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
