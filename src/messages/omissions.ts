import { sourceOf } from "../scenario/writeValue";
import type { Counted, Omission } from "../scenario/offers";
import type { Language } from "../scenario/language";
import { inUnit } from "./expectations";
import { quoted, typeset } from "./figures";

/**
 * What an offer leaves out and what is counted in its place, as a sentence.
 * Example: "« Intervention sur site » : non chiffré ; 110 comptés, le plus cher des autres offres."
 */
export function omissionSentence({ label, counted }: Omission, language: Language): string {
  const name = quoted(label, language);
  const text = counted
    ? {
        fr: `${name} : non précisé ; compté à ${value(counted, "fr")} (${origin(counted, "fr")}).`,
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
  if (typeof value === "number") return shown(value);
  return { fr: `${shown(value.low)} à ${shown(value.high)}`, en: `${shown(value.low)} to ${shown(value.high)}` }[
    language
  ];
}

const origin = (counted: Counted, language: Language): string =>
  sourceOf(counted, counted.value, language) ??
  { fr: "le plus cher des autres offres", en: "the dearest of the others" }[language];
