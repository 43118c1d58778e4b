import { sourceOf } from "../../scenario/writing/writeValue";
import type { Counted, Omission } from "../../scenario/offers/offers";
import type { Language } from "../../ground/label";
import { unitLabel } from "../../scenario/words/units";
import { inUnit, isPercentage } from "../expectations";
import { quoted, typeset } from "../figures";

/**
 * What an offer leaves out and what is counted in its place, as a sentence.
 * Example: "« Intervention sur site » : non précisé ; compté pour 110 €/unité (le plus cher des autres offres)."
 */
export function omissionSentence({ label, counted }: Omission, language: Language): string {
  const name = quoted(label, language);
  const text = counted
    ? {
        fr: `${name} : non précisé ; compté pour ${value(counted, "fr")} (${origin(counted, "fr")}).`,
        en: `${name}: not given; counted at ${value(counted, "en")} (${origin(counted, "en")}).`,
      }
    : {
        fr: `${name} : non précisé, et rien ne peut être compté à la place ; demandez-le au prestataire.`,
        en: `${name}: not given, and nothing can be counted instead; ask the provider.`,
      };
  return typeset(text[language], language);
}

function value({ value, unit }: Counted, language: Language): string {
  const shown = (number: number) => inUnit(number, unit, language);
  const text =
    typeof value === "number"
      ? shown(value)
      : `${shown(value.low)} ${{ fr: "à", en: "to" }[language]} ${shown(value.high)}`;
  return isPercentage(unit) ? text : `${text} ${unitLabel(unit)[language]}`;
}

const origin = (counted: Counted, language: Language): string =>
  sourceOf(counted, counted.value, language) ??
  { fr: "le plus cher des autres offres", en: "the dearest of the others" }[language];
