import Fraction from "fraction.js";
import { rational, roundHalfAway } from "../formula/rational";

/** Nothing is due before eight months of service. */
const LEAST_MONTHS = 8;
const FIRST_YEARS = 10;

/**
 * The least that French law gives to an employee who is dismissed, in euros, to the cent: a quarter of a month's pay for
 * each year of service up to ten, a third for each one beyond; a year that is not complete counts by its whole months.
 * A collective agreement may give more, to managerial staff above all. Nothing for serious misconduct, nor below 8 months.
 * Source: labour code, L1234-9, R1234-1, R1234-2. Example: 42,000 € a year after 5 years are 4,375 €.
 *
 * @param grossSalary of a year
 * @param seniorityYears years of service, 2.5 for two years and six months
 */
export function severance(grossSalary: number, seniorityYears: number): number {
  const exact = rational(seniorityYears)!.fraction.mul(12);
  // 7 years and 7 months are 7.58333333333333: a month is complete to within a millionth.
  const months = Number(exact.add(new Fraction(1, 1_000_000)).floor());
  if (months < LEAST_MONTHS) return 0;
  const first = new Fraction(Math.min(months, 12 * FIRST_YEARS), 12 * 4);
  const beyond = new Fraction(Math.max(months - 12 * FIRST_YEARS, 0), 12 * 3);
  const amount = rational(grossSalary)!.fraction.div(12).mul(first.add(beyond));
  return Number(roundHalfAway(amount, 2));
}
