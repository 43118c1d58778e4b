import { sum, zero } from "../../formula/row";
import type { Row } from "../../formula/row";
import type { View } from "../calendar";
import { plannedExitMonth, skillsLeft } from "../rules/departure";
import { BILLED, LINES } from "../lines";
import type { LineId } from "../lines";
import { presentValue } from "../rules/presentValue";
import type { ContractRows, ScenarioRows } from "../rules/rows";

type NamedRow = readonly [LineId, Row];

/** Lines in the columns of a view, rounded to the cent, and their sum. */
export interface LineRows {
  readonly lines: readonly NamedRow[];
  readonly total: Row;
  /** Every row to be read. */
  readonly outputs: readonly Row[];
}

interface DepartureRows {
  readonly exitMonth: Row | undefined;
  readonly skillsLeft: Row | undefined;
}

export interface PlanRows extends LineRows {
  readonly grandTotal: Row;
  /** What is held against the budget: the total, without VAT where the budget has none. */
  readonly budgeted: Row;
  /** What each contract that has a ceiling bills in all. */
  readonly billed: readonly (Row | undefined)[];
  readonly fiscalTotal: Row;
  readonly npv: Row;
  readonly departures: readonly DepartureRows[];
}

/** The lines of a scenario in a calendar; those that are nothing, whatever the inputs, are left out. */
export function lineRows(scenario: ScenarioRows, view: View): LineRows {
  const lines = LINES.map((line): NamedRow => [line.id, line.amount(scenario, "cost").total(view).cents()]);
  const present = lines.filter(([, row]) => !row.isNothing);
  const total = sum(present.map(([, row]) => row))
    .cents()
    .as("total", "total");
  return { lines: present, total, outputs: [...present.map(([, row]) => row), total] };
}

/** Everything a plan shows: yearly lines, totals, fiscal years, present value and departures (MODEL.md 4). */
export function planRows(scenario: ScenarioRows, view: View, fiscal: View): PlanRows {
  const { lines, total, outputs } = lineRows(scenario, view);
  const grandTotal = total.total("once").cents().as("coût total", "total cost");
  const withoutVat = scenario.budgetBasis === "excludingVat" ? lines.filter(([id]) => id !== "vat") : lines;
  const budgeted =
    withoutVat.length === lines.length
      ? grandTotal
      : sum(withoutVat.map(([, row]) => row))
          .total("once")
          .cents();
  const billed = scenario.contracts.map((contract) => (contract.ceiling ? billedBy(contract, view) : undefined));
  const fiscalTotal = fiscal === view ? total : lineRows(scenario, fiscal).total;
  const npv = presentValue(scenario.horizon, cash(scenario, lines, total));
  const departures = scenario.contracts.map((contract) => ({
    exitMonth: plannedExitMonth(contract),
    skillsLeft: contract.exit.when === "decision" ? skillsLeft(contract)?.rounded(4) : undefined,
  }));
  const others = departures.flatMap((rows) => [rows.exitMonth ?? zero, rows.skillsLeft ?? zero]);
  return {
    lines,
    total,
    grandTotal,
    budgeted,
    billed,
    fiscalTotal,
    npv,
    departures,
    outputs: [
      ...outputs,
      grandTotal,
      budgeted,
      ...billed.filter((row) => row !== undefined),
      fiscalTotal,
      npv,
      ...others,
    ],
  };
}

/** All that the provider of a contract bills, the lines of each year rounded to the cent. */
const billedBy = (contract: ContractRows, view: View): Row =>
  sum(BILLED.map((line) => line.of(contract).total(view).cents()))
    .total("once")
    .cents()
    .as("total facturé", "total billed");

/** What leaves in each period and year: a line whose cash is its cost keeps its row, and a plan of such lines its total. */
function cash(
  scenario: ScenarioRows,
  lines: readonly NamedRow[],
  total: Row,
): { readonly yearly: Row; readonly monthly: Row } {
  const monthly = sum(LINES.map((line) => line.amount(scenario, "cash")));
  const isApart = (paid: Row, cost: Row) => paid !== cost && !(paid.isNothing && cost.isNothing);
  const apart = LINES.filter((line) => isApart(line.amount(scenario, "cash"), line.amount(scenario, "cost")));
  if (apart.length === 0) return { yearly: total, monthly };
  const paid = apart.map((line) => line.amount(scenario, "cash").total("year").cents());
  const others = lines.filter(([id]) => apart.every((line) => line.id !== id)).map(([, row]) => row);
  return { yearly: sum([...others, ...paid]), monthly };
}
