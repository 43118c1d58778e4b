import { sumOfCents } from "../../ground/cents";
import type { Label } from "../../ground/label";
import { planWords } from "../../messages/tables/planWords";
import { calendar } from "../../model/calendar";
import type { AskedLine, PlanYear } from "../../model/plan/explainLine";
import { LINES } from "../../model/lines";
import { nearestOf, plain } from "../../ground/nearest";
import { plan, planBy } from "../../model/plan/plan";
import type { Case } from "../../model/quantity";
import type { Scenario } from "../../model/scenario";
import { Refused } from "../../asking/unanswered";
import { isOmitted } from "../../scenario/cell";

const TOTAL = "total";
const lines: readonly { readonly id: AskedLine; readonly label: Label }[] = [
  ...LINES,
  { id: TOTAL, label: planWords.total },
];

/** The amount of one line, or of the total: in one model year (0 is upfront), in a fiscal year, or in all. */
export function lineAmount(scenario: Scenario, which: Case, line: unknown, year: unknown): number {
  const id = lineArgument(line);
  const asked = yearArgument(year, scenario);
  const { lines, total } = asked?.view === "fiscalYear" ? planBy(scenario, "fiscalYear", which) : plan(scenario, which);
  const amounts = id === TOTAL ? total : (lines.get(id) ?? []);
  return asked ? (amounts[asked.column] ?? 0) : sumOfCents(amounts);
}

/** The column of a plan that a year names: a model year, or a fiscal one such as 2028; undefined stands for all of them. */
export function yearArgument(year: unknown, scenario: Scenario): PlanYear | undefined {
  if (isOmitted(year)) return undefined;
  const { timeline, fiscalYears } = calendar(scenario, "year");
  const lastYear = timeline.year.length - 1;
  if (typeof year === "number" && Number.isInteger(year) && year >= 0 && year <= lastYear)
    return { view: "year", column: year };
  const column = fiscalYears.indexOf(year as number) + 1;
  if (column > 0) return { view: "fiscalYear", column };
  const range = (first = 0, last = 0): Label => ({ fr: `${first} à ${last}`, en: `${first} to ${last}` });
  const accepted = [range(0, lastYear), range(fiscalYears[0], fiscalYears.at(-1))];
  throw new Refused([], { code: "unknownYear", value: year, accepted });
}

/** The line that a name means: its label as plans show it, in either language, or its id. */
export function lineArgument(value: unknown): AskedLine {
  const name = typeof value === "string" ? plain(value) : undefined;
  const found = lines.find(
    ({ id, label }) => name !== undefined && [id, label.fr, label.en].some((each) => plain(each) === name),
  );
  if (found) return found.id;
  const accepted = lines.map(({ label }) => label);
  const nearest = name
    ? nearestOf(
        name,
        accepted.flatMap(({ fr, en }) => [fr, en]),
      )
    : undefined;
  throw new Refused([], { code: "unknownLine", value, accepted, nearest });
}
