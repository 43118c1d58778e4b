import { nearestOf, plain } from "../ground/nearest";
import type { Language } from "../ground/label";
import { offersIn } from "../scenario/offers/offers";
import type { Offer } from "../scenario/offers/offers";
import { cellOf } from "../scenario/cell";
import { Refused } from "./unanswered";

/**
 * The offer of one provider on a sheet of offers, under the buyer's suppositions and with what is counted in the place of
 * what it leaves out.
 *
 * @param provider the name over its column, or its rank among the providers from 1
 * @throws Refused what is no sheet of offers, everything wrong with it, an unknown provider, and one that gives no price
 */
export function offerOf(sheet: unknown, provider: unknown): { readonly offer: Offer; readonly language: Language } {
  const read = offersIn(sheet);
  if (!read) throw new Refused([], { code: "notOffers" });
  if (!read.ok) throw new Refused(read.problems);
  const { offers, unpriced, language } = read;
  const cell = cellOf(provider);
  const name = cell.kind === "text" ? plain(cell.value) : undefined;
  // A rank may be typed as text, where no provider is called so.
  const rank = cell.kind === "number" || cell.kind === "text" ? Number(cell.value) : NaN;
  const offer = offers.find((each) => plain(each.provider) === name) ?? offers[rank - 1];
  if (offer) return { offer, language };
  const silent = unpriced.find((each) => plain(each.provider) === name);
  if (silent) throw new Refused([], { code: "unpriced", unpriced: silent });
  const names = offers.map((each) => each.provider);
  const nearest = cell.kind === "text" ? nearestOf(cell.value, names) : undefined;
  const accepted = names.map((each) => ({ fr: each, en: each }));
  throw new Refused([], { code: "unknownProvider", value: provider, accepted, nearest });
}
