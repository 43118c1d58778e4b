import type { Label, Language } from "../../ground/label";
import type { Answers } from "./answers";
import type { Preset, PricingUnit } from "./presets";
import { centsWithin, isKnown, lineOf, quotedLines } from "./quotedLines";

// What a contract of a model sells: one price where its market has one, else the lines in which it prices.

/** A price to the cent and how many of it; or lines of the same. */
type Sold = { readonly units: number; readonly unitPrice: number } | { readonly prices: readonly object[] };

/**
 * What is sold: the fee, divided to the cent so that the first year bills it exactly, what the quote prices within it in
 * a line of its own, and what it bills besides.
 *
 * @param feeCents the fee of a month, in cents
 * Example: 30,000 € for 400 employees is 400 users at 75 €; where 12 servers at 145 € are within it, 400 at 70.65 €.
 */
export function soldFor(feeCents: number, { pricing, lines }: Preset, answers: Answers, language: Language): Sold {
  const known = lines.filter((line) => quotedLines[line].paid !== "asExtra" && isKnown(line, answers));
  const within = known.filter((line) => quotedLines[line].paid === "withinFee");
  const left = within.reduce((cents, line) => cents - centsWithin(line, answers), feeCents);
  const first = pricedBy(pricing, left, answers.employees);
  if (pricing !== "year" && lines.length === 0) return first;
  const name = first.units === 1 ? feeName : names[pricing];
  return {
    prices: [
      { name: name[language], per: pricing === "year" ? "year" : "month", ...first },
      ...known.map((line) => {
        const { name: own, ...priced } = lineOf(line, answers, language);
        return { name: own, per: quotedLines[line].per, ...priced };
      }),
    ],
  };
}

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
