import { sumOfCents } from "../../ground/cents";
import type { Label, Language } from "../../ground/label";
import { fiscalYearName } from "../../messages/tables/fiscalYearName";
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
import { withoutBrackets } from "../../scenario/words/headers";

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

/**
 * The column of a plan that a year names: a model year, a fiscal one such as 2028, or the head that INFO.PLAN gives it in
 * either language, "Année 1", "Exercice 2032 (7 mois)", "Au départ"; undefined stands for all of them.
 */
export function yearArgument(given: unknown, scenario: Scenario): PlanYear | undefined {
  if (isOmitted(given)) return undefined;
  const year = typeof given === "string" && /^\s*\d{1,4}\s*$/.test(given) ? Number(given) : given;
  const { timeline, fiscalYears } = calendar(scenario, "year");
  const lastYear = timeline.year.length - 1;
  if (typeof year === "number" && Number.isInteger(year) && year >= 0 && year <= lastYear)
    return { view: "year", column: year };
  const headed = typeof year === "string" ? columnHeaded(year, scenario, lastYear, fiscalYears.length) : undefined;
  if (headed) return headed;
  const column = fiscalYears.indexOf(year as number) + 1;
  if (column > 0) return { view: "fiscalYear", column };
  const range = (first = 0, last = 0): Label => ({ fr: `${first} à ${last}`, en: `${first} to ${last}` });
  const accepted = [range(0, lastYear), range(fiscalYears[0], fiscalYears.at(-1))];
  throw new Refused([], { code: "unknownYear", value: year, accepted });
}

/** The column that has a head in INFO.PLAN, by year or by fiscal year; what is cut from a fiscal year may be left out. */
function columnHeaded(text: string, scenario: Scenario, years: number, fiscal: number): PlanYear | undefined {
  const word = plain(text);
  const isHead = (headOf: (language: Language) => string): boolean =>
    LANGUAGES.some((language) => [headOf(language), withoutBrackets(headOf(language))].some((head) => plain(head) === word)); // prettier-ignore
  if (isHead((language) => planWords.upfront[language])) return { view: "year", column: 0 };
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const year = upTo(years).find((column) => isHead((language) => `${planWords.year[language]} ${column}`));
  if (year !== undefined) return { view: "year", column: year };
  const found = upTo(fiscal).find((column) => isHead((language) => fiscalYearName(scenario, column, language)));
  return found === undefined ? undefined : { view: "fiscalYear", column: found };
}
const LANGUAGES: readonly Language[] = ["fr", "en"];

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
