import type { Axis } from "../formula/row";
import { spans, UPFRONT } from "../formula/timeline";
import type { Span, Timeline } from "../formula/timeline";
import type { Quantity } from "./quantity";
import type { Scenario } from "./scenario";

/** The calendars in which a plan can be shown. */
export type View = Exclude<Axis, "once" | "period">;

/** The columns of a scenario, and how its fiscal years are called. */
export interface Calendar {
  readonly timeline: Timeline;
  /** The axis whose columns after the upfront one are the fiscal years: the model's own years when they coincide. */
  readonly fiscalAxis: View;
  readonly fiscalYears: readonly number[];
}

/**
 * The columns of every axis. Periods are cut where something can change within the rules: model and fiscal years,
 * contract years, roles and price lines coming and going, and the columns of the view; into single months where money is discounted
 * month by month (MODEL.md 2).
 */
export function calendar(scenario: Scenario, view: View): Calendar {
  const last = lastMonthOf(scenario);
  const years = monthsFrom(1, 12, last);
  const fiscal = monthsFrom(secondFiscalYear(scenario), 12, last);
  const cuts = [...years, ...fiscal];
  for (const contract of scenario.contracts) cuts.push(...monthsFrom(contract.start.expected.float, 12, last));
  for (const presence of presencesIn(scenario)) cuts.push(...monthsAround(presence));
  if (view === "quarter") cuts.push(...monthsFrom(1, 3, last));
  if (view === "month" || scenario.horizon.discounting === "monthly") cuts.push(...monthsFrom(1, 1, last));
  const columns = (starts: readonly number[]): Span[] => [UPFRONT, ...spans(last, starts)];
  const fiscalYears = columns(fiscal);
  return {
    timeline: {
      once: [UPFRONT],
      period: columns(cuts),
      year: columns(years),
      fiscalYear: fiscalYears,
      quarter: columns(monthsFrom(1, 3, last)),
      month: columns(monthsFrom(1, 1, last)),
    },
    fiscalAxis: fiscal[0] === 13 ? "year" : "fiscalYear",
    fiscalYears: fiscalYears.slice(1).map(({ to }) => fiscalYear(scenario, to)),
  };
}

/** A text that tells calendars apart: equal keys have equal columns. */
export function calendarKey(scenario: Scenario): string {
  const presences = presencesIn(scenario).map((presence) => monthsAround(presence).join("-"));
  const starts = scenario.contracts.map((contract) => contract.start.expected.float);
  const { years, start, fiscalYearEnd, discounting } = scenario.horizon;
  return [years.expected.float, start, fiscalYearEnd.expected.float, discounting, starts, presences].join("|");
}

/** What comes and goes within the horizon. */
interface Presence {
  readonly from?: Quantity | undefined;
  readonly to?: Quantity | undefined;
}
const presencesIn = ({ team, contracts }: Scenario): readonly Presence[] => [
  ...team.roles,
  ...contracts.flatMap(({ prices }) => prices),
];

/** The month in which it comes, and the one after it has gone. */
const monthsAround = ({ from, to }: Presence): readonly number[] => [
  from?.expected.float ?? 1,
  to ? to.expected.float + 1 : 1,
];

export const lastMonthOf = ({ horizon }: Pick<Scenario, "horizon">): number => 12 * horizon.years.expected.float;

/** The year and month (1–12) of the calendar in which a month of the model falls. */
export function calendarMonth({ horizon }: Scenario, month: number): { readonly year: number; readonly month: number } {
  const [year, first] = horizon.start.split("-").map(Number) as [number, number];
  const months = year * 12 + first - 1 + month - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The same as text. Example: "2029-04". */
export function calendarText(scenario: Scenario, month: number): string {
  const date = calendarMonth(scenario, month);
  return `${date.year}-${String(date.month).padStart(2, "0")}`;
}

/** The fiscal year of a month of the model: its calendar year up to the month of closing, the next one after. */
function fiscalYear(scenario: Scenario, month: number): number {
  const date = calendarMonth(scenario, month);
  return date.year + (date.month > scenario.horizon.fiscalYearEnd.expected.float ? 1 : 0);
}

/** The first month of the model, from 2 to 13, in which a fiscal year starts. */
function secondFiscalYear(scenario: Scenario): number {
  const { month } = calendarMonth(scenario, 1);
  return ((((scenario.horizon.fiscalYearEnd.expected.float - month) % 12) + 12) % 12) + 2;
}

function monthsFrom(first: number, step: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first; month <= last; month += step) months.push(month);
  return months;
}
