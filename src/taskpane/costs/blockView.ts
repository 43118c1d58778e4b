import type { Label, Language } from "../../ground/label";
import { scenarioSourceOf } from "../../asking/askedScenario";
import type { Asked } from "../../asking/askedScenario";
import { reasonOf } from "../../asking/reasonOf";
import { Awaiting } from "../../asking/unanswered";
import { rolesWithoutCharges } from "../../model/reading/blankCharges";
import { calendarMonth, lastMonthOf } from "../../model/calendar";
import { sumOfCents } from "../../ground/cents";
import { LINES, lineOf } from "../../model/lines";
import type { LineId } from "../../model/lines";
import { plan } from "../../model/plan/plan";
import type { Amounts, Plan } from "../../model/plan/plan";
import { CASES, isNothing } from "../../model/quantity";
import type { Case } from "../../model/quantity";
import type { Horizon, Scenario } from "../../model/scenario";
import { blockWarnings } from "../../scenario/reading/blockWarnings";
import type { BlockNote, BlockProblem, BlockWarning, Place } from "../../scenario/reading/blockProblem";
import { sourcesIn } from "../../scenario/reading/sources";
import type { SelectedBlock } from "../../workbook/port";
import { FAMILIES } from "../../model/lines/line";
import type { Family } from "../../model/lines/line";

/** What the pane shows of a block: what the scenario costs, or what keeps it from costing anything. */
export type BlockView = Costs | Faults | Failure | Waiting;

/** What the official payroll model has still to tell; the block may be read again once it has. */
export interface Waiting {
  readonly kind: "waiting";
  readonly name: string;
  readonly sheet: string;
  readonly until: Promise<unknown>;
}

/** What cannot be shown, and must not take the pane away: the next edit may well succeed. */
export interface Failure {
  readonly kind: "failure";
  readonly name: string;
  readonly sheet: string;
  /** Why, in the reader's language. */
  readonly reason: string;
}

export interface Faults {
  readonly kind: "faults";
  readonly name: string;
  readonly sheet: string;
  /** Rows and columns are those of the sheet. */
  readonly problems: readonly BlockProblem[];
}

export interface Costs {
  readonly kind: "costs";
  readonly name: string;
  readonly sheet: string;
  readonly currency: string;
  /** What is paid upfront, then the model years, as in every list of amounts below. */
  readonly columns: readonly Column[];
  readonly totals: Readonly<Record<Case, number>>;
  /** Whether anything in the scenario is a range: otherwise the four totals are one. */
  readonly hasRanges: boolean;
  /** None without a discount rate: it would be the total again. */
  readonly npv?: { readonly amount: number; readonly rate: number; readonly discounting: Horizon["discounting"] };
  /** The lines that are not zero everywhere, in the plan's order, in the expected case. */
  readonly lines: readonly LineView[];
  readonly total: Amounts;
  readonly families: readonly FamilyView[];
  /** The charges that roles leave to the official payroll model. */
  readonly officialCharges: readonly OfficialCharges[];
  /** What is doubtful. Rows and columns are those of the sheet. */
  readonly warnings: readonly BlockWarning[];
  /** How its cells were read where that is worth telling. */
  readonly notes: readonly BlockNote[];
  readonly source: Source;
}

/** What a scenario was read into, and from: simulations and explanations ask for both. */
export type Source = Pick<Asked, "scenario" | "document" | "given" | "sources">;

interface OfficialCharges {
  readonly role: string;
  readonly rate: number;
}

interface LineView {
  readonly id: LineId;
  readonly label: Label;
  readonly amounts: Amounts;
  readonly total: number;
}

interface FamilyView {
  readonly family: Family;
  readonly amounts: Amounts;
  readonly total: number;
}

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** A column of the plan: the upfront one is year 0, and lasts no month. */
export interface Column {
  readonly year: number;
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/** Everything the pane says of the cells of a block. Never throws. Example: case 01 costs 2,444,250.00 in all. */
export function blockViewOf(block: SelectedBlock, language: Language): BlockView {
  try {
    return read(block);
  } catch (error) {
    const { sheet } = block;
    if (error instanceof Awaiting) return { kind: "waiting", name: "", sheet, until: error.until };
    return failure(sheet, error, language);
  }
}

/** A failure whose reason is said, and whose trace is left where nobody foresaw it. */
export const failure = (sheet: string, error: unknown, language: Language): Failure => ({
  kind: "failure",
  name: "",
  sheet,
  reason: reasonOf(error, language, "pane"),
});

function read({ sheet, cells, firstRow }: SelectedBlock): BlockView {
  const read = scenarioSourceOf(cells);
  const onSheet = <Fact extends Place>(fact: Fact): Fact =>
    fact.row === undefined ? fact : { ...fact, row: fact.row + firstRow - 1 };
  const { document: given, completed: document, places } = read;
  if (!read.ok) return { kind: "faults", name: nameIn(given), sheet, problems: read.problems.map(onSheet) };
  const warnings = blockWarnings(read.scenario, read).map(onSheet);
  const source = { scenario: read.scenario, document, given, sources: sourcesIn(places) };
  return costsOf(source, sheet, rolesWithoutCharges(given), { warnings, notes: read.notes.map(onSheet) });
}

function costsOf(
  source: Source,
  sheet: string,
  rolesCompleted: readonly number[],
  told: Pick<Costs, "warnings" | "notes">,
): Costs {
  const { scenario } = source;
  const plans = Object.fromEntries(CASES.map((which) => [which, plan(scenario, which)])) as Record<Case, Plan>;
  const { expected } = plans;
  const { discountRate, discounting } = scenario.horizon;
  const lines = linesOf(expected);
  return {
    kind: "costs",
    name: scenario.name.trim(),
    sheet,
    currency: scenario.currency,
    columns: columnsOf(scenario),
    totals: {
      expected: expected.grandTotal,
      low: plans.low.grandTotal,
      likely: plans.likely.grandTotal,
      high: plans.high.grandTotal,
    },
    hasRanges: [...scenario.quantities.values()].some(({ law }) => law !== undefined),
    ...(!isNothing(discountRate) && {
      npv: { amount: expected.npv, rate: discountRate.expected.float, discounting },
    }),
    lines,
    total: expected.total,
    families: familiesOf(lines, expected.total.length),
    officialCharges: rolesCompleted.map((i) => {
      const { name, charges } = scenario.team.roles[i]!;
      return { role: name.trim(), rate: charges.expected.float };
    }),
    ...told,
    source,
  };
}

function linesOf({ lines }: Plan): LineView[] {
  return LINES.flatMap(({ id, label }) => {
    const amounts = lines.get(id);
    return amounts?.some((amount) => amount !== 0) ? [{ id, label, amounts, total: sumOfCents(amounts) }] : [];
  });
}

function familiesOf(lines: readonly LineView[], width: number): FamilyView[] {
  return FAMILIES.flatMap((family) => {
    const own = lines.filter(({ id }) => lineOf(id).family === family);
    if (own.length === 0) return [];
    const amounts = Array.from({ length: width }, (_, i) => sumOfCents(own.map((line) => line.amounts[i]!)));
    return [{ family, amounts, total: sumOfCents(amounts) }];
  });
}

function columnsOf(scenario: Scenario): Column[] {
  const years = lastMonthOf(scenario) / 12;
  return Array.from({ length: years + 1 }, (_, year) => ({
    year,
    from: calendarMonth(scenario, Math.max(1, 12 * year - 11)),
    to: calendarMonth(scenario, Math.max(1, 12 * year)),
  }));
}

/** The name in a document that may be anything. */
function nameIn(document: unknown): string {
  const { name } = (document ?? {}) as { readonly name?: unknown };
  return typeof name === "string" ? name.trim() : "";
}
