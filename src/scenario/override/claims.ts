import type { Data } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { pointer, pointerOf } from "../../ground/pointer";

/** The places that overrides have set so far, each by the label that set it. */
export interface Claims {
  /**
   * Claims a place and what is set beside it. Refused: a place asked for twice, and one that two labels set to different
   * values, whose result would depend on their order ("Dépassement", which is certain, and its probability).
   *
   * @returns the label that stands in the way, undefined where none does
   */
  claim(label: string, target: Path, set: Data): string | undefined;
}

export function newClaims(): Claims {
  const known = new Map<string, { readonly label: string; readonly isTarget: boolean; readonly value: string }>();
  return {
    claim(label, target, set) {
      const group = pointerOf(target.slice(0, -1));
      const places = new Map(
        Object.entries(set).map(([key, value]) => [pointer(group, key), JSON.stringify(value) ?? ""] as const),
      );
      const own = pointerOf(target);
      if (!places.has(own)) places.set(own, "");
      for (const [at, value] of places) {
        const first = known.get(at);
        if (first && ((first.isTarget && at === own) || first.value !== value)) return first.label;
      }
      for (const [at, value] of places) if (!known.has(at)) known.set(at, { label, isTarget: at === own, value });
      return undefined;
    },
  };
}
