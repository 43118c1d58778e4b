import { cents, sumOfCents } from "../../ground/cents";
import type { Language } from "../../ground/label";
import { fiscalYearName } from "../../messages/tables/fiscalYearName";
import { planWords } from "../../messages/tables/planWords";
import { calendarText } from "../../model/calendar";
import type { View } from "../../model/calendar";
import { LINES } from "../../model/lines";
import { plan, planBy } from "../../model/plan/plan";
import type { Amounts } from "../../model/plan/plan";
import type { Case } from "../../model/quantity";
import type { Scenario } from "../../model/scenario";
import type { CellResult } from "../answered";

/**
 * A plan as a table: a header, every line in order (zeros included) and the total; upfront, the columns of the view,
 * the total of the plan, and what the columns' own roundings leave between both.
 */
export function planTable(scenario: Scenario, which: Case, view: View, language: Language): CellResult[][] {
  const yearly = plan(scenario, which);
  const shown = planBy(scenario, view, which);
  const nothing = shown.columns.map(() => 0);
  const row = (label: string, amounts: Amounts, total: number): CellResult[] => {
    const residual = total - sumOfCents(amounts);
    return [label, ...amounts, total, cents(residual)];
  };
  const word = (key: keyof typeof planWords) => planWords[key][language];
  const headers = shown.columns
    .slice(1)
    .map((_, i) => columnName(scenario, view, i + 1, shown.columns[i + 1]!.to, language));
  return [
    [word("line"), word("upfront"), ...headers, word("total"), word("rounding")],
    ...LINES.map(({ id, label }) => {
      const total = sumOfCents(yearly.lines.get(id) ?? []);
      return row(label[language], shown.lines.get(id) ?? nothing, total);
    }),
    row(word("total"), shown.total, yearly.grandTotal),
  ];
}

function columnName(scenario: Scenario, view: View, index: number, lastMonth: number, language: Language): string {
  switch (view) {
    case "year":
      return `${planWords.year[language]} ${index}`;
    case "fiscalYear":
      return fiscalYearName(scenario, index, language);
    case "quarter":
      return `${planWords.quarter[language]} ${index}`;
    case "month":
      return calendarText(scenario, lastMonth);
  }
}
