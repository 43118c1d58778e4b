import { lastMonth, one, when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { elapsed } from "./period";
import type { HorizonRows } from "./rows";

const year = lastMonth("year").per(12).as("année", "year");

/**
 * Cash discounted at the annual effective rate under the scenario's convention: on rounded yearly totals, or month by
 * month on unrounded amounts. What is paid upfront is not discounted. Source: MODEL.md 2 and 4.
 */
export function presentValue(horizon: HorizonRows, cash: { readonly yearly: Row; readonly monthly: Row }): Row {
  const annual = one.plus(horizon.discountRate);
  const discounted = (): Row => {
    switch (horizon.discounting) {
      case "endOfYear":
        return cash.yearly.per(annual.toThe(year));
      case "startOfYear":
        return cash.yearly.per(annual.toThe(year.minus(1).atLeast(0)));
      case "midYear":
        return cash.yearly.times(when(year.is(0), 1, annual.root(2))).per(annual.toThe(year));
      case "monthly":
        return cash.monthly.per(annual.root(12).toThe(elapsed));
    }
  };
  return discounted()
    .as("décaissements actualisés", "discounted cash")
    .total("once")
    .cents()
    .as("valeur actuelle nette", "net present value");
}
