import type { Label, Language } from "../../ground/label";
import type { Answers } from "./answers";
import { employeeUnits } from "./marketPrices";
import type { Lot, PricingUnit } from "./presets";
import { centsWithin, knownLines, pricedLines, quotedLines } from "./quotedLines";

// What a contract of a model sells: one price where its market has one, else the lines in which it prices.

/**
 * What is sold for a fee: the fee, divided to the cent so that the first year bills it exactly, what the quote prices
 * within it in a line of its own, and what it bills besides.
 *
 * @param feeCents the fee of a month, in cents
 * Example: 30,000 € for 400 employees is 400 users at 75 €; where 12 servers at 145 € are within it, 400 at 70.65 €.
 */
export function soldFor(feeCents: number, lot: Lot, pricing: PricingUnit, answers: Answers, language: Language) {
  const within = knownLines(lot.lines, answers, "withinFee");
  const left = within.reduce((rest, line) => rest - centsWithin(line, answers), feeCents);
  const priced = pricedBy(pricing, left, answers.employees);
  if (pricing !== "year" && !hasLines(lot)) return priced;
  const name = (priced.units === 1 ? feeName : names[pricing])[language];
  const first = { name, per: pricing === "year" ? "year" : "month", ...priced };
  return { prices: [first, ...linesOf(lot, answers, language)] };
}

/** What is sold where nobody has quoted a fee: the units of its market, at the prices of `atMarket`. */
export function soldAtMarket(lot: Lot, answers: Answers, language: Language) {
  const { employee } = lot.market;
  if (employee === undefined) return { prices: linesOf(lot, answers, language) };
  const priced = { units: answers.employees, unitPrice: answers.price! };
  if (!hasLines(lot)) return priced;
  const first = { name: employeeUnits[employee].unit[language], per: "month", ...priced };
  return { prices: [first, ...linesOf(lot, answers, language)] };
}

/** Whether a contract may bill by the month or the year in more than one line. */
const hasLines = ({ lines }: Lot): boolean =>
  lines.some((line) => ["withinFee", "besides"].includes(quotedLines[line].paid));

const linesOf = ({ lines }: Lot, answers: Answers, language: Language) =>
  pricedLines(knownLines(lines, answers, "withinFee", "besides"), answers, language);

const feeName: Label = { fr: "Forfait", en: "Fee" };
const names: Readonly<Record<PricingUnit, Label>> = {
  whole: feeName,
  year: feeName,
  user: { fr: "Utilisateurs", en: "Users" },
  workstation: { fr: "Postes", en: "Workstations" },
  transaction: { fr: "Transactions", en: "Transactions" },
};

/** One unit for each employee; one for the whole where that is wanted, or no price to the cent. */
function pricedBy(pricing: PricingUnit, cents: number, employees: number) {
  if (pricing === "year") return { units: 1, unitPrice: (12 * cents) / 100 };
  const units = pricing !== "whole" && dividesByEmployee(cents, employees) ? employees : 1;
  return { units, unitPrice: cents / units / 100 };
}

/** Whether a fee is a price to the cent for each employee. Example: 30,000 € is 75 € for 400, and no such price for 350. */
export const dividesByEmployee = (feeCents: number, employees: number): boolean => feeCents % employees === 0;
