import type { Label, Language } from "../../ground/label";
import type { Proposal } from "../table/field";
import type { Answers } from "./answers";
import { marketPrices } from "./marketPrices";
import type { Preset, PricingUnit } from "./presets";
import { centsWithin, knownLines, pricedLines, quotedLines } from "./quotedLines";

// What a contract of a model sells: one price where its market has one, else the lines in which it prices.

/** A price and how many of it; or lines of the same. */
type Sold = { readonly units: number; readonly unitPrice: Proposal["value"] } | { readonly prices: readonly object[] };

/**
 * What is sold: the fee, divided to the cent so that the first year bills it exactly, what the quote prices within it in
 * a line of its own, and what it bills besides. Without a quoted fee, one unit for each employee at the published price.
 *
 * @param feeCents the fee of a month, in cents; undefined where none is quoted
 * Example: 30,000 € for 400 employees is 400 users at 75 €; where 12 servers at 145 € are within it, 400 at 70.65 €.
 */
export function soldFor(feeCents: number | undefined, preset: Preset, answers: Answers, language: Language): Sold {
  const { pricing, lines } = preset;
  const known = knownLines(lines, answers, "withinFee", "besides");
  const first = feeCents === undefined ? atUnitPrice(preset, answers) : quoted(feeCents);
  const hasLines = lines.some((line) => ["withinFee", "besides"].includes(quotedLines[line].paid));
  if (pricing !== "year" && !hasLines) return first;
  const name = first.units === 1 ? feeName : names[pricing];
  return {
    prices: [
      { name: name[language], per: pricing === "year" ? "year" : "month", ...first },
      ...pricedLines(known, answers, language),
    ],
  };

  function quoted(cents: number) {
    const within = knownLines(lines, answers, "withinFee");
    const left = within.reduce((rest, line) => rest - centsWithin(line, answers), cents);
    return pricedBy(pricing, left, answers.employees);
  }
}

/** One unit for each employee, at the price that is quoted for it, or at what the market of the model publishes. */
const atUnitPrice = ({ price }: Preset, { employees, price: quoted }: Answers) => ({
  units: employees,
  unitPrice: quoted ?? marketPrices[price!].value,
});

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
