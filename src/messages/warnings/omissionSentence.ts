import { sourceOf } from "../../scenario/writing/writeValue";
import type { Counted, Omission } from "../../scenario/offers/offers";
import type { Language } from "../../ground/label";
import { quoted, typeset } from "../figures";
import { rangeWithUnit, withUnit } from "../measures";

/**
 * What an offer leaves out and what is counted in its place, as a sentence; amounts are in the currency of the offer.
 * Example: "« Intervention sur site » : non précisé ; compté pour 110,00 €/unité (le plus cher des autres offres)."
 */
export function omissionSentence({ label, counted }: Omission, currency: string, language: Language): string {
  const name = quoted(label, language);
  const text = counted
    ? {
        fr: `${name} : non précisé ; compté ${value(counted, currency, "fr")} (${origin(counted, "fr")}).`,
        en: `${name}: not given; counted ${value(counted, currency, "en")} (${origin(counted, "en")}).`,
      }
    : {
        fr: `${name} : non précisé, et rien ne peut être compté à la place ; demandez-le au prestataire.`,
        en: `${name}: not given, and nothing can be counted instead; ask the provider.`,
      };
  return typeset(text[language], language);
}

/** A value, or the terms of the offer that stands in. */
function value(counted: Counted, currency: string, language: Language): string {
  if ("like" in counted) return { fr: "comme chez", en: "as with" }[language] + ` ${counted.like}`;
  const { value, unit } = counted;
  const amount =
    typeof value === "number"
      ? withUnit(value, unit, currency, language)
      : rangeWithUnit(value.low, value.high, unit, currency, language);
  return { fr: "pour", en: "at" }[language] + ` ${amount}`;
}

function origin(counted: Counted, language: Language): string {
  const source = "like" in counted ? undefined : sourceOf(counted, counted.value, language);
  return source ?? { fr: "le plus cher des autres offres", en: "the dearest of the others" }[language];
}
