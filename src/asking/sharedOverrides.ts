import { asksMeasure } from "../scenario/override/override";
import { meantBy } from "../scenario/override/reached";
import type { Asked } from "./askedScenario";
import { isOfHorizon } from "./soughtQuantity";

/**
 * Of the pairs that change a scenario, those that change its rival alike: what belongs to the horizon, which both share,
 * and what is measured. Any other quantity changes in the first alone.
 */
export function sharedOverrides(pairs: readonly unknown[], { document }: Pick<Asked, "document">): readonly unknown[] {
  const isShared = (label: unknown): boolean =>
    asksMeasure(label) ||
    (typeof label === "string" && meantBy(label, document).some(({ entry }) => isOfHorizon(entry)));
  return pairs.flatMap((label, i) => (i % 2 === 0 && isShared(label) ? [label, pairs[i + 1]] : []));
}
