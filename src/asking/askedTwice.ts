import { pointer, pointerOf } from "../ground/pointer";
import { cellOf } from "../scenario/cell";
import { meantBy } from "../scenario/override/reached";
import { settings } from "../scenario/override/targets";
import { Refused } from "./unanswered";

/** The labels of pairs that come one after the other, label then value; a label without a value asks nothing. */
export const labelsOf = (pairs: readonly unknown[]): readonly unknown[] =>
  pairs.filter((_, i) => i % 2 === 0 && cellOf(pairs[i + 1]).kind !== "empty");

/**
 * Of two labels that set the same place of a document, the value of the second would hold alone.
 *
 * @throws Refused the second of them
 */
export function refuseAskedTwice(labels: readonly unknown[], document: unknown): void {
  const taken = new Map<string, string>();
  for (const label of labels) {
    if (typeof label !== "string") continue;
    const places = placesSet(label, document);
    const first = places.map((place) => taken.get(place)).find((each) => each !== undefined);
    if (first !== undefined) throw new Refused([{ code: "askedTwice", at: "", label, first }]);
    places.forEach((place) => taken.set(place, label));
  }
}

/** The places that any value under a label sets, but for what decides which quantities there are. */
const placesSet = (label: string, document: unknown): readonly string[] =>
  meantBy(label, document).flatMap(({ entry, targets }) =>
    targets.flatMap((target) => {
      const group = pointerOf(target.slice(0, -1));
      const keys = Object.keys(settings(document, target, entry, 0)).filter((key) => key !== "when" && key !== "mode");
      return [...new Set([pointerOf(target), ...keys.map((key) => pointer(group, key))])];
    }),
  );
