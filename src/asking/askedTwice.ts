import { pointerOf } from "../ground/pointer";
import { meantBy } from "../scenario/override/reached";
import { Refused } from "./unanswered";

/** The labels of pairs that come one after the other, label then value. */
export const labelsOf = (pairs: readonly unknown[]): readonly unknown[] => pairs.filter((_, i) => i % 2 === 0);

/**
 * Of two labels that mean the same place of a document, the value of the second would hold alone.
 *
 * @throws Refused the second of them
 */
export function refuseAskedTwice(labels: readonly unknown[], document: unknown): void {
  const taken = new Set<string>();
  for (const label of labels) {
    if (typeof label !== "string") continue;
    const places = meantBy(label, document).flatMap(({ targets }) => targets.map(pointerOf));
    if (places.some((place) => taken.has(place))) throw new Refused([{ code: "askedTwice", at: "", label }]);
    places.forEach((place) => taken.add(place));
  }
}
