import { facts } from "../table/facts";
import type { Answers } from "./answers";
import { marketPriceOf } from "./marketPrices";
import type { MarketPrice } from "./marketPrices";
import type { Lot, Preset } from "./presets";
import { takenOver } from "./towers";

/**
 * Answers where nobody has quoted a fee: what they leave out is what markets ask for their units, and where days are
 * bought, as many as the work that is taken over takes. With a fee they are what they are. Source: MODEL.md 5.
 * Example: co-sourcing takes over 2.352 of 6 FTE, 41 days a month, at 450 to 600 €.
 */
export function atMarket({ lots, workload }: Preset, answers: Answers): Answers {
  if (answers.monthlyFee !== undefined) return answers;
  const asked = lots.flatMap(({ market, scope }) => [
    ...Object.entries(market).map(([unit, price]: [string, MarketPrice]) => {
      return [unit === "employee" ? "price" : unit, marketPriceOf(price, answers.employees).value] as const;
    }),
    ...(market.dayRate ? [["days", daysFor(answers.team * takenOver(workload, scope))] as const] : []),
  ]);
  return { ...(Object.fromEntries(asked) as Partial<Answers>), ...answers };
}

/** The days of a provider in a month that take the place of so many FTE, to the half day. */
const daysFor = (fte: number): number => Math.round((fte * facts.workedDays.value * 2) / 12) / 2;

/** Whether it is days that a contract sells: nobody has quoted a fee for what they do. */
export const isByDays = ({ market }: Lot, { monthlyFee }: Answers): boolean =>
  market.dayRate !== undefined && monthlyFee === undefined;

/** Whether the days of a contract are those of the work that it takes over: nobody has said how many. */
export const isByWork = (lot: Lot, answers: Answers): boolean => isByDays(lot, answers) && answers.days === undefined;
