import type { ResourceId } from "../table/resources";
import type { Answers } from "./answers";
import type { MarketPrice } from "./marketPrices";
import { brings } from "./marketPrices";
import type { Lot, Preset } from "./presets";

/**
 * What contracts of a model include beside work: all that a quoted fee of its kind does; without one, what is in the price
 * that the market asks, and no more. Example: a managed server is not the server, which stays bought inside.
 */
export function includedBy({ includes }: Preset, lots: readonly Lot[], { monthlyFee }: Answers): readonly ResourceId[] {
  if (monthlyFee !== undefined) {
    const quoted = lots.flatMap((lot) => lot.includes ?? includes);
    return includes.filter((id) => quoted.includes(id));
  }
  const sold = lots.flatMap(({ market }) => Object.values<MarketPrice>(market)).flatMap((price) => brings[price] ?? []);
  return includes.filter((id) => sold.includes(id));
}
