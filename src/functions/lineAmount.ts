import type { Label } from "../formula/row";
import { planWords } from "../messages/planWords";
import { LINES } from "../model/lines";
import { nearestOf, plain } from "../model/nearest";
import { plan, planBy } from "../model/plan";
import type { Amounts } from "../model/plan";
import type { Case } from "../model/quantity";
import type { Scenario } from "../model/scenario";
import { Refused } from "./call";
import { cents } from "./planTable";
import { isOmitted } from "./numberArgument";

const TOTAL = "total";
const lines: readonly { readonly id: string; readonly label: Label }[] = [
  ...LINES,
  { id: TOTAL, label: planWords.total },
];

/** The amount of one line, or of the total: in one model year (0 is upfront), in a fiscal year, or in all. */
export function lineAmount(scenario: Scenario, which: Case, line: unknown, year: unknown): number {
  const id = lineArgument(line);
  const amounts = (from: { lines: ReadonlyMap<string, Amounts>; total: Amounts }): Amounts =>
    id === TOTAL ? from.total : (from.lines.get(id) ?? []);
  const yearly = plan(scenario, which);
  if (isOmitted(year)) return cents(amounts(yearly).reduce((sum, amount) => sum + amount, 0));
  const lastYear = yearly.total.length - 1;
  if (typeof year === "number" && Number.isInteger(year) && year >= 0 && year <= lastYear)
    return amounts(yearly)[year] ?? 0;
  const fiscalYears = [...yearly.fiscalTotals.keys()];
  const column = fiscalYears.indexOf(year as number) + 1;
  if (column > 0) return amounts(planBy(scenario, "fiscalYear", which))[column] ?? 0;
  const range = (first = 0, last = 0): Label => ({ fr: `${first} à ${last}`, en: `${first} to ${last}` });
  const accepted = [range(0, lastYear), range(fiscalYears[0], fiscalYears.at(-1))];
  throw new Refused([], { code: "unknownYear", value: year, accepted });
}

function lineArgument(value: unknown): string {
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
