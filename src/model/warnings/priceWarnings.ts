import { lastMonthOf } from "../calendar";
import { cents } from "../../ground/cents";
import { facts } from "../table/facts";
import { plain } from "../../ground/nearest";
import type { Contract, Scenario } from "../scenario";
import type { Warning } from "./warning";

/** Fees and the indices they follow. */
export function priceWarnings(scenario: Scenario): Warning[] {
  return [
    ...scenario.contracts.flatMap((contract, i) => ofIndex(contract, scenario, `/contracts/${i}/index`)),
    ...feePerUser(scenario),
  ];
}

/**
 * The first monthly fee of the contracts served together, for each employee of the company, in the month in which they
 * cost most. Only where the headcount is known: what a unit of a contract is, the scenario does not say.
 */
function feePerUser(scenario: Scenario): Warning[] {
  const { employees, contracts, currency } = scenario;
  if (!employees || employees.expected.float === 0 || contracts.length === 0 || currency !== "EUR") return [];
  const feeIn = (month: number) =>
    contracts
      .filter(
        ({ start, end }) => start.expected.float <= month && month <= (end?.expected.float ?? lastMonthOf(scenario)),
      )
      .reduce((sum, { units, unitPrice }) => sum + units.expected.float * unitPrice.expected.float, 0);
  const starts = new Set(contracts.map(({ start }) => start.expected.float));
  const amount = cents(Math.max(...[...starts].map(feeIn)) / employees.expected.float);
  const { from, to } = facts.usualFee.value;
  if (amount >= from && amount <= to) return [];
  return [{ code: "unusualFeePerUser", at: employees.at, amount, usual: [from, to] }];
}

/** The model revises prices once a year. */
const REVISION_INTERVAL = 12;

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
  if (index.upwardOnly) found.push({ code: "upwardOnly", at: `${at}/upwardOnly`, contract });
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
