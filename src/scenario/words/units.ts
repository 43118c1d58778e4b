import type { Label } from "../../ground/label";
import type { Unit } from "../../model/table/field";
import { currencySign } from "./currency";

const unit = (fr: string, en: string): Label => ({ fr, en });

/** What follows the currency in the units of amounts, and what the other units are called. */
const amounts: Readonly<Partial<Record<Unit, Label>>> = {
  amount: unit("", ""),
  amountPerMonth: unit("/mois", "/month"),
  amountPerYear: unit("/an", "/year"),
  amountPerWeek: unit("/semaine", "/week"),
  amountPerFte: unit("/ETP/an", "/FTE/year"),
  amountPerEmployee: unit("/salarié/mois", "/employee/month"),
  amountPerUnit: unit("/unité", "/unit"),
};
const units: Readonly<Record<Exclude<Unit, `amount${string}`>, Label>> = {
  years: unit("années", "years"),
  months: unit("mois", "months"),
  month: unit("n° du mois", "month no."),
  share: unit("%", "%"),
  rate: unit("% par an", "% a year"),
  fte: unit("ETP", "FTE"),
  units: unit("unités", "units"),
  perYear: unit("par an", "a year"),
  decimals: unit("décimales", "decimals"),
  employees: unit("personnes", "people"),
};

/** What a unit is called beside a value; amounts are in the scenario's currency. Example: "€/mois", "ETP". */
export function unitLabel(id: Unit, currency = "EUR"): Label {
  const per = amounts[id];
  if (!per) return units[id as keyof typeof units];
  return unit(currencySign(currency, "fr") + per.fr, currencySign(currency, "en") + per.en);
}

/** What follows an amount and its currency, undefined of a unit that is none. Example: "/mois". */
export const perLabel = (id: Unit): Label | undefined => amounts[id];

/** Excel's number format of a value in this unit, in the notation every Excel understands. */
export const numberFormat = (id: Unit): string =>
  amounts[id] ? "#,##0.00##" : id === "share" || id === "rate" ? "0.00##%" : "General";
