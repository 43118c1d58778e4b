import type { Language } from "../../ground/label";
import { calendar } from "../../model/calendar";
import type { Scenario } from "../../model/scenario";
import { planWords } from "./planWords";

/**
 * The fiscal year that a column (from 1) of the fiscal view shows, with its months where the horizon cuts it.
 * Example: "Exercice 2031", "Exercice 2032 (7 mois)".
 */
export function fiscalYearName(scenario: Scenario, column: number, language: Language): string {
  const { timeline, fiscalYears } = calendar(scenario, "year");
  const { from, to } = timeline.fiscalYear[column]!;
  const name = `${planWords.fiscalYear[language]} ${fiscalYears[column - 1]}`;
  const months = to - from + 1;
  if (months === 12) return name;
  return `${name} (${{ fr: `${months} mois`, en: `${months} month${months > 1 ? "s" : ""}` }[language]})`;
}
